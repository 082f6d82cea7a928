import { expect, it } from 'vitest';

import { readInputs, writeInputs } from './inputs';

const read = (text: string) => readInputs(new URLSearchParams(text));

it('begin with the usual', () => {
  expect(read('')).toEqual({
    numbers: { servers: 3, people: 1, rate: 40, day: 8, repeat: 50 },
    lengths: new Map(),
    unread: [],
  });
});

it('are what the address says, and come back as they were', () => {
  const text = 'image=img-6t0kq2mz&servers=12&rate=0&len=test%3A120&len=pkg.C%2B%2B%3A%3A%3A7';
  const inputs = read(text);
  expect(inputs.numbers).toEqual({ servers: 12, people: 1, rate: 0, day: 8, repeat: 50 });
  expect([...inputs.lengths]).toEqual([
    ['test', 120],
    ['pkg.C++::', 7],
  ]);
  expect(writeInputs(inputs, new URLSearchParams('image=img-6t0kq2mz&servers=4')).toString()).toBe(
    text,
  );
});

it('name what they cannot be, and take the usual instead', () => {
  const inputs = read('servers=0&people=abc&day=25&rate=1e3&repeat=-5&len=test&len=test:2000');
  expect(inputs.numbers).toEqual({ servers: 3, people: 1, rate: 40, day: 8, repeat: 50 });
  expect(inputs.lengths.size).toBe(0);
  expect(inputs.unread).toEqual([
    'servers=0',
    'people=abc',
    'day=25',
    'rate=1e3',
    'repeat=-5',
    'len=test',
    'len=test:2000',
  ]);
});
