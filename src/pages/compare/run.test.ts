import { expect, test } from 'vitest';

import { readRun, withoutRun, withRun } from './run';

const ID = '0f3c2b1a-0000-4000-8000-000000000001';

test('a race keeps what was entered when it was run, whatever is entered since', () => {
  const before = new URLSearchParams('image=img-6t0kq2mz&people=2&day=10&len=pkg.Node.js:45');
  const after = withRun(before, ID);
  after.set('people', '5');
  after.delete('len');
  const run = readRun(after);
  expect(run?.request).toBe(ID);
  expect(run?.inputs.numbers).toEqual({ servers: 3, people: 2, rate: 40, day: 10, repeat: 50 });
  expect([...(run?.inputs.lengths ?? [])]).toEqual([['pkg.Node.js', 45]]);
  expect(withoutRun(after).toString()).toBe('image=img-6t0kq2mz&people=5&day=10');
});

test('one that was run with the usual figures needs no note of them, and leaves none of an earlier one', () => {
  const first = withRun(new URLSearchParams('people=2'), ID);
  first.delete('people');
  expect(withRun(first, ID).toString()).toBe(`run=${ID}`);
  expect(readRun(new URLSearchParams('people=2'))).toBeUndefined();
});
