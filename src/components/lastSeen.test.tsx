import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, test } from 'vitest';

import type { Caller } from '@/api/call';

import { CallerContext } from './caller';
import { useLastSeen } from './lastSeen';

const NORTHWIND: Caller = {
  account: '100000000001',
  region: 'ap-guangzhou',
  language: 'en-US',
};
const HARBOR: Caller = { ...NORTHWIND, account: '100000000002' };

function Page({ id, isHere }: { readonly id: string; readonly isHere: boolean }) {
  const seen = useLastSeen(id, isHere);
  return <p>{seen ? `seen as ${seen.account}` : 'not seen'}</p>;
}

const page = (caller: Caller, id: string, isHere: boolean) => (
  <MemoryRouter>
    <CallerContext value={caller}>
      <Page id={id} isHere={isHere} />
    </CallerContext>
  </MemoryRouter>
);

describe('who saw a record last', () => {
  test('is told once it is gone, and only then', () => {
    const { rerender } = render(page(NORTHWIND, 'img-00000001', true));
    expect(screen.getByText('not seen')).toBeDefined();
    rerender(page(HARBOR, 'img-00000001', false));
    expect(screen.getByText('seen as 100000000001')).toBeDefined();
    rerender(page(HARBOR, 'img-00000001', true));
    expect(screen.getByText('not seen')).toBeDefined();
    rerender(page(NORTHWIND, 'img-00000001', false));
    expect(screen.getByText('seen as 100000000002')).toBeDefined();
  });

  test('is nobody for a record that was never here, or another one', () => {
    const { rerender } = render(page(NORTHWIND, 'img-00000001', false));
    expect(screen.getByText('not seen')).toBeDefined();
    rerender(page(NORTHWIND, 'img-00000001', true));
    rerender(page(NORTHWIND, 'img-00000002', false));
    expect(screen.getByText('not seen')).toBeDefined();
  });
});
