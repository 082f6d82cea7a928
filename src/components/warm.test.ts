import { queryOptions } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';

import { queryClient } from '@/api/client';

import { warm, warmAside, warmList } from './warm';

afterEach(() => queryClient.clear());

const nothing = () => undefined;

const key = ['list'] as const;

/** A list whose first page is there at once and whose rest waits to be let through. */
function slowList() {
  let finish: (whole: string[]) => void = nothing;
  const rest = new Promise<string[]>((resolve) => {
    finish = resolve;
  });
  const query = queryOptions({
    queryKey: key,
    queryFn: ({ client }) => {
      client.setQueryData<string[]>(key, ['first']);
      return rest;
    },
  });
  return { query, finish };
}

const refusing = queryOptions({
  queryKey: ['refused'],
  queryFn: () => Promise.reject<string>(new Error('no')),
  retry: false,
});

test('a list is warm with its first page, and whole later', async () => {
  const { query, finish } = slowList();
  await warmList(query);
  expect(queryClient.getQueryData(key)).toEqual(['first']);
  finish(['first', 'second']);
  await expect.poll(() => queryClient.getQueryData(key)).toEqual(['first', 'second']);
});

test('a single answer is warm once it is there', async () => {
  await warm(queryOptions({ queryKey: ['one'], queryFn: () => Promise.resolve('answer') }));
  expect(queryClient.getQueryData(['one'])).toBe('answer');
});

test('what was answered before is not asked for again', async () => {
  let asked = 0;
  const query = queryOptions({ queryKey: ['count'], queryFn: async () => (asked += 1) });
  await warm(query);
  await queryClient.invalidateQueries({ queryKey: ['count'] });
  await warmList(query);
  expect(asked).toBe(1);
});

test('a refusal is thrown, but not for what the page can do without', async () => {
  await expect(warm(refusing)).rejects.toThrow('no');
  queryClient.clear();
  await expect(warmList(refusing)).rejects.toThrow('no');
  queryClient.clear();
  await expect(warmAside(refusing)).resolves.toBeUndefined();
});
