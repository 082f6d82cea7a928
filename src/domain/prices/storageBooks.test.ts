import { describe, expect, it, test } from 'vitest';

import { REGIONS } from '../regions';
import { freeSnapshotGib, STORAGE_BOOKS, unpricedRegions } from './storageBooks';

const { international, mainland } = STORAGE_BOOKS;

describe('snapshots on the international site', () => {
  it.each([
    ['ap-guangzhou', 0.0000257, 0.0185],
    ['ap-shanghai-fsi', 0.0000257, 0.0185],
    ['na-siliconvalley', 0.0000257, 0.0185],
    ['na-ashburn', 0.0000257, 0.0185],
    ['ap-hongkong', 0.000036, 0.026],
    ['ap-singapore', 0.000036, 0.026],
    ['sa-saopaulo', 0.000036, 0.026],
    ['eu-frankfurt', 0.000036, 0.026],
  ] as const)('in %s cost $%d an hour, %d a month', (region, hourly, monthly) => {
    expect(international.price(region)).toEqual({ hourly, monthly });
  });

  it('have a price in every region', () => {
    expect(unpricedRegions(international)).toEqual([]);
  });
});

describe('snapshots on the mainland site', () => {
  it.each([
    ['ap-chengdu', 0.0001375, 0.099],
    ['ap-guangzhou', 0.0001806, 0.13],
    ['ap-shenzhen-fsi', 0.0001806, 0.13],
    ['ap-hongkong', 0.0002167, 0.156],
    ['ap-singapore', 0.0002333, 0.168],
    ['ap-tokyo', 0.0002055, 0.148],
    ['ap-mumbai', 0.0002167, 0.156],
    ['na-siliconvalley', 0.0001806, 0.13],
    ['na-ashburn', 0.0001736, 0.125],
    ['eu-moscow', 0.0002055, 0.148],
  ] as const)('in %s cost CN¥%d an hour, %d a month', (region, hourly, monthly) => {
    expect(mainland.price(region)).toEqual({ hourly, monthly });
  });

  it('have none in the two regions that its document leaves out', () => {
    expect(unpricedRegions(mainland)).toEqual(['ap-jakarta', 'sa-saopaulo']);
  });
});

test('the hour that both documents print is a 720th of their month, to a tenth of their last digit but one', () => {
  for (const { price } of [international, mainland]) {
    for (const { id } of REGIONS) {
      const { hourly = 0, monthly = 0 } = price(id) ?? {};
      expect(Math.abs(hourly * 720 - monthly)).toBeLessThan(0.0001);
    }
  }
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
