import { describe, expect, it, test } from 'vitest';

import { REGIONS } from '../regions';
import { freeSnapshotGib, STORAGE_BOOKS, unpricedRegions } from './storageBooks';

const { international, mainland } = STORAGE_BOOKS;
const hour = (monthly = 0, digits = 7) => Number((monthly / 720).toFixed(digits));

describe('snapshots on the international site', () => {
  it.each([
    ['ap-guangzhou', 0.0185],
    ['ap-shanghai-fsi', 0.0185],
    ['na-siliconvalley', 0.0185],
    ['na-ashburn', 0.0185],
    ['ap-hongkong', 0.026],
    ['ap-singapore', 0.026],
    ['sa-saopaulo', 0.026],
    ['eu-frankfurt', 0.026],
  ] as const)('in %s cost $%d a month', (region, monthly) => {
    expect(international.price(region)).toEqual({ monthly });
  });

  it('have a price in every region', () => {
    expect(unpricedRegions(international)).toEqual([]);
  });
});

describe('snapshots on the mainland site', () => {
  it.each([
    ['ap-chengdu', 0.099],
    ['ap-guangzhou', 0.13],
    ['ap-shenzhen-fsi', 0.13],
    ['ap-hongkong', 0.156],
    ['ap-singapore', 0.168],
    ['ap-tokyo', 0.148],
    ['ap-mumbai', 0.156],
    ['na-siliconvalley', 0.13],
    ['na-ashburn', 0.125],
    ['eu-moscow', 0.148],
  ] as const)('in %s cost CN¥%d a month', (region, monthly) => {
    expect(mainland.price(region)).toEqual({ monthly });
  });

  it('have none in the two regions that its document leaves out', () => {
    expect(unpricedRegions(mainland)).toEqual(['ap-jakarta', 'sa-saopaulo']);
  });
});

test('an hour is what the documents print, to the digits that they have', () => {
  // 0.0000257, 0.000036, 0.0001375 and 0.0001806.
  expect(hour(international.price('ap-guangzhou').monthly)).toBe(0.0000257);
  expect(hour(international.price('ap-singapore').monthly, 6)).toBe(0.000036);
  expect(hour(mainland.price('ap-chengdu')?.monthly)).toBe(0.0001375);
  expect(hour(mainland.price('ap-guangzhou')?.monthly)).toBe(0.0001806);
});

describe('the free quota', () => {
  it.each([
    ['ap-beijing', 50, 80],
    ['ap-chongqing', 50, 80],
    ['ap-hongkong', 50, 80],
    ['ap-singapore', 0, 0],
    ['ap-shenzhen-fsi', 0, 0],
  ] as const)('of %s is %d GiB, later %d', (region, fifty, eighty) => {
    expect(freeSnapshotGib(region)).toBe(fifty);
    expect(freeSnapshotGib(region, 'eighty')).toBe(eighty);
  });

  it('is there in seven regions', () => {
    expect(REGIONS.filter(({ id }) => freeSnapshotGib(id) > 0).map(({ id }) => id)).toEqual([
      'ap-guangzhou',
      'ap-shanghai',
      'ap-nanjing',
      'ap-beijing',
      'ap-chengdu',
      'ap-chongqing',
      'ap-hongkong',
    ]);
  });
});
