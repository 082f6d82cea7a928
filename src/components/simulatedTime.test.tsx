import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';

import type { Caller } from '@/api/call';
import { actionQuery } from '@/api/queries';

import { CallerContext } from './caller';
import { useSimulatedTimeAt } from './simulatedTime';

const caller: Caller = { account: '100000000001', region: 'ap-guangzhou', language: 'en-US' };

/** The time at 60,000 ms, where the clock said 08:00 at 50,000 ms. */
function timeAfterTenSeconds(clock?: { readonly Paused: boolean }): string | undefined {
  const client = new QueryClient();
  if (clock) {
    client.setQueryData(
      actionQuery(caller, 'DescribeClock', {}).queryKey,
      { Time: '2026-11-22T08:00:00Z', Speed: 60, Paused: clock.Paused, RequestId: 'a' },
      { updatedAt: 50_000 },
    );
  }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <CallerContext value={caller}>{children}</CallerContext>
    </QueryClientProvider>
  );
  return renderHook(() => useSimulatedTimeAt(60_000), { wrapper }).result.current;
}

test('ten seconds are ten minutes at 60 times the speed', () => {
  expect(timeAfterTenSeconds({ Paused: false })).toBe('2026-11-22T08:10:00.000Z');
});

test('a paused clock stays where it is', () => {
  expect(timeAfterTenSeconds({ Paused: true })).toBe('2026-11-22T08:00:00.000Z');
});

test('before the clock said anything, nothing is made up', () => {
  expect(timeAfterTenSeconds()).toBeUndefined();
});
