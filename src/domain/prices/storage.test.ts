import { expect, test } from 'vitest';

import { storageChange, storageMonthly, storageShare } from './storage';

const guangzhou = { TotalSize: 354, FreeQuota: 50 };

test('what is above the free quota is billed, region by region', () => {
  // 304 GiB at 0.0185.
  expect(storageMonthly('ap-guangzhou', guangzhou)).toBeCloseTo(5.624, 10);
  expect(storageMonthly('ap-guangzhou', { TotalSize: 30, FreeQuota: 50 })).toBe(0);
  expect(storageMonthly('ap-singapore', { TotalSize: 10, FreeQuota: 0 })).toBeCloseTo(0.26, 10);
});

test('more costs nothing within the free quota, and less saves nothing there', () => {
  const little = { TotalSize: 40, FreeQuota: 50 };
  expect(storageChange('ap-guangzhou', little, 10)).toBe(0);
  expect(storageChange('ap-guangzhou', little, 30)).toBeCloseTo(0.37, 10);
  expect(storageChange('ap-guangzhou', guangzhou, -32)).toBeCloseTo(-0.592, 10);
  expect(storageChange('ap-guangzhou', guangzhou, -400)).toBeCloseTo(-5.624, 10);
});

test('a part of what is stored has its part of the free quota', () => {
  // 22 of 354 GiB cost 22/354 of 5.624.
  expect(storageShare('ap-guangzhou', guangzhou, 22)).toBeCloseTo(0.34951, 5);
  expect(storageShare('ap-guangzhou', { TotalSize: 0, FreeQuota: 50 }, 0)).toBe(0);
});
