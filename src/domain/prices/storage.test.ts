import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { REGIONS } from '../regions';
import { billedGib, gibHoursPrice, storageChange, storageMonthly, storageShare } from './storage';
import { BOOK_IDS, STORAGE_BOOKS } from './storageBooks';

const { international: usd, mainland: cny } = STORAGE_BOOKS;
const guangzhou = { TotalSize: 354, FreeQuota: 50 };

describe('the worked examples of the documents', () => {
  it.each([
    ['Beijing, 50 GB free', 100, 50, 50],
    ['Hong Kong, 50 GB free', 60, 50, 10],
    ['Singapore', 40, 0, 40],
    ['Beijing, 80 GB free', 100, 80, 20],
    ['Hong Kong, 80 GB free', 90, 80, 10],
  ])('%s: of %d GB stored and %d free, %d are billed', (_where, TotalSize, FreeQuota, billed) => {
    expect(billedGib({ TotalSize, FreeQuota })).toBe(billed);
  });
});

test('what is above the free quota is billed, region by region', () => {
  // 304 GiB at 0.0185, and at CNY 0.13.
  expect(storageMonthly(usd, 'ap-guangzhou', guangzhou)).toBeCloseTo(5.624, 10);
  expect(storageMonthly(cny, 'ap-guangzhou', guangzhou)).toBeCloseTo(39.52, 10);
  expect(storageMonthly(usd, 'ap-guangzhou', { TotalSize: 30, FreeQuota: 50 })).toBe(0);
  expect(storageMonthly(usd, 'ap-singapore', { TotalSize: 10, FreeQuota: 0 })).toBeCloseTo(0.26);
});

test('where a book has no price there is no cost, not one of zero', () => {
  const stored = { TotalSize: 30, FreeQuota: 0 };
  expect(storageMonthly(cny, 'ap-jakarta', stored)).toBeUndefined();
  expect(storageChange(cny, 'ap-jakarta', stored, 10)).toBeUndefined();
  expect(storageShare(cny, 'ap-jakarta', stored, 10)).toBeUndefined();
  expect(gibHoursPrice(cny, 'sa-saopaulo', 720)).toBeUndefined();
});

test('more costs nothing within the free quota, and less saves nothing there', () => {
  const little = { TotalSize: 40, FreeQuota: 50 };
  expect(storageChange(usd, 'ap-guangzhou', little, 10)).toBe(0);
  expect(storageChange(usd, 'ap-guangzhou', little, 30)).toBeCloseTo(0.37, 10);
  expect(storageChange(usd, 'ap-guangzhou', guangzhou, -32)).toBeCloseTo(-0.592, 10);
  expect(storageChange(usd, 'ap-guangzhou', guangzhou, -400)).toBeCloseTo(-5.624, 10);
});

test('a part of what is stored has its part of the free quota', () => {
  // 22 of 354 GiB cost 22/354 of 5.624.
  expect(storageShare(usd, 'ap-guangzhou', guangzhou, 22)).toBeCloseTo(0.34951, 5);
  expect(storageShare(usd, 'ap-guangzhou', { TotalSize: 0, FreeQuota: 50 }, 0)).toBe(0);
});

test('GiB-hours are settled at a 720th of the month', () => {
  // A day of 70 GiB: 70 × 24 / 720 × 0.0185.
  expect(gibHoursPrice(usd, 'ap-guangzhou', 70 * 24)).toBeCloseTo(0.0431666, 6);
  expect(gibHoursPrice(usd, 'ap-guangzhou', 304 * 720)).toBeCloseTo(5.624, 10);
});

test('a cost is never negative, grows with what is stored, and is the sum of its parts', () => {
  const size = fc.double({ min: 0, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...BOOK_IDS),
      fc.constantFrom(...REGIONS.map(({ id }) => id)),
      fc.constantFrom(0, 50, 80),
      fc.array(size, { minLength: 1, maxLength: 8 }),
      size,
      (id, region, FreeQuota, parts, more) => {
        const book = STORAGE_BOOKS[id];
        const TotalSize = parts.reduce((sum, part) => sum + part, 0);
        const cost = storageMonthly(book, region, { TotalSize, FreeQuota });
        fc.pre(cost !== undefined);
        const grown = storageMonthly(book, region, { TotalSize: TotalSize + more, FreeQuota }) ?? 0;
        const shares = parts.map((gib) =>
          storageShare(book, region, { TotalSize, FreeQuota }, gib),
        );
        expect(cost).toBeGreaterThanOrEqual(0);
        expect(grown).toBeGreaterThanOrEqual(cost);
        expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(cost, 6);
      },
    ),
  );
});
