import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { billingDay, billingMonth, fullHours, lastFullHour, storageUsage } from './storageUsage';
import type { Kept } from './storageUsage';

const HOUR = 3_600_000;
const at = (hours: number) => hours * HOUR;
const kept = (gib: number, from: number, to: number): Kept => ({
  gib,
  from: at(from),
  to: at(to),
});
const rounded = (usage: ReturnType<typeof storageUsage>) =>
  usage.map(({ stored, billed }) => [Math.round(stored * 1000), Math.round(billed * 1000)]);

test('thirty days of one snapshot are 720 hours above the free quota', () => {
  const within = { from: at(100), to: at(820) };
  expect(fullHours(within)).toBe(720);
  expect(storageUsage([kept(120, 0, Infinity)], 50, within)).toEqual([
    { stored: 86_400, billed: 50_400 },
  ]);
});

test('the end of each hour decides: a snapshot counts for those that end while it is there', () => {
  const within = { from: 0, to: at(10) };
  expect(rounded(storageUsage([kept(10, 1.5, 3.5)], 0, within))).toEqual([[20_000, 20_000]]);
  expect(rounded(storageUsage([kept(10, 1.2, 1.8)], 0, within))).toEqual([[0, 0]]);
  expect(rounded(storageUsage([kept(10, 1, 2)], 0, within))).toEqual([[10_000, 10_000]]);
  expect(fullHours({ from: at(1.5), to: at(1.9) })).toBe(0);
  expect(lastFullHour(at(7.75))).toBe(at(7));
});

test('the free quota is taken off the sum, and spread by size over what is there', () => {
  const within = { from: 0, to: at(10) };
  // Four hours alone within the quota, then 100 GiB together, of which 50 are billed: half of each, for six hours.
  expect(rounded(storageUsage([kept(40, 0, 99), kept(60, 4, 99)], 50, within))).toEqual([
    [400_000, 120_000],
    [360_000, 180_000],
  ]);
});

test('a snapshot from before or after counts for nothing', () => {
  const within = { from: at(10), to: at(20) };
  expect(rounded(storageUsage([kept(40, 0, 10), kept(40, 20.5, 30)], 0, within))).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('months are billed by the time of Beijing', () => {
  expect(billingMonth(Date.parse('2026-10-31T15:59:59Z'))).toBe('2026-10-01');
  expect(billingMonth(Date.parse('2026-10-31T16:00:00Z'))).toBe('2026-11-01');
  expect(Date.parse(billingDay('2026-11-01'))).toBe(Date.parse('2026-10-31T16:00:00Z'));
});

test('it adds up to what each hour by itself comes to, is never negative and grows with time', () => {
  const span = fc.tuple(
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 0, max: 90 }),
    fc.integer({ min: 0, max: 90 }),
  );
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 12 }),
      fc.constantFrom(0, 50, 80),
      fc.integer({ min: 1, max: 60 }),
      (spans, free, hours) => {
        const all = spans.map(([gib, start, length]) => kept(gib, start / 2, (start + length) / 2));
        const sum = (until: number) =>
          storageUsage(all, free, { from: 0, to: at(until) }).reduce(
            (total, { billed }) => total + billed,
            0,
          );
        const hourByHour = Array.from({ length: hours }, (_, index) => {
          const end = at(index + 1);
          const there = all.filter(
            ({ from, to }) => Math.floor(from / HOUR) * HOUR < end && end <= to,
          );
          return Math.max(0, there.reduce((total, { gib }) => total + gib, 0) - free);
        }).reduce((total, billed) => total + billed, 0);
        expect(sum(hours)).toBeCloseTo(hourByHour, 6);
        expect(sum(hours + 1)).toBeGreaterThanOrEqual(sum(hours) - 1e-6);
        expect(sum(hours)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
