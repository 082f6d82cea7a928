import { QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';

import { CLOUD_KEY, queryClient } from './client';

const send = (mutationFn: () => Promise<string>) =>
  queryClient.getMutationCache().build(queryClient, { mutationFn }).execute(undefined);

test('a refusal is told at once, an accepted change once the screen shows it', async () => {
  const held: (() => void)[] = [];
  const ask = vi
    .fn<() => Promise<string>>()
    .mockImplementation(() => new Promise((answer) => held.push(() => answer('after'))))
    .mockResolvedValueOnce('before');
  const shown = new QueryObserver(queryClient, { queryKey: [CLOUD_KEY, 'shown'], queryFn: ask });
  const leave = shown.subscribe(() => undefined);
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toBe('before'));

  await expect(send(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(ask).toHaveBeenCalledTimes(2);

  const settled = vi.fn<() => void>();
  const accepted = send(() => Promise.resolve('done')).then(settled);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(3));
  expect(settled).not.toHaveBeenCalled();
  for (const answer of held) answer();
  await accepted;
  expect(shown.getCurrentResult().data).toBe('after');
  leave();
});
