import { describe, expect, it } from 'vitest';

import type { PublishedPrice } from '@/wire/simulator/prices';

import { windowsDifferences } from './figures';

const price = (
  InstanceType: string,
  Platform: PublishedPrice['Platform'],
  UnitPrice: number,
): PublishedPrice => ({ InstanceType, Platform, UnitPrice, Simulated: false, Cpu: 4, Memory: 8 });

describe('what Windows adds to servers', () => {
  it('is told of the standard family with most sizes in both lists', () => {
    const prices = [
      price('C2.LARGE8', 'LINUX', 0.2),
      price('C2.LARGE8', 'WINDOWS', 0.3),
      price('C2.2XLARGE16', 'LINUX', 0.4),
      price('C2.2XLARGE16', 'WINDOWS', 0.6),
      price('S2.MEDIUM4', 'LINUX', 0.07),
      price('S3.MEDIUM4', 'LINUX', 0.07),
      price('S3.MEDIUM4', 'WINDOWS', 0.09),
      price('S3.LARGE8', 'LINUX', 0.15),
      price('S3.LARGE8', 'WINDOWS', 0.27),
      price('S3.SMALL1', 'LINUX', 0.02),
      price('S3.SMALL1', 'WINDOWS', 0.02),
    ];
    expect(windowsDifferences(prices)).toEqual([
      { type: 'S3.MEDIUM4', linux: 0.07, windows: 0.09 },
      { type: 'S3.LARGE8', linux: 0.15, windows: 0.27 },
    ]);
  });

  it('is told of another family where no standard one is in both lists', () => {
    const prices = [price('M3.LARGE8', 'LINUX', 0.2), price('M3.LARGE8', 'WINDOWS', 0.3)];
    expect(windowsDifferences(prices)).toEqual([{ type: 'M3.LARGE8', linux: 0.2, windows: 0.3 }]);
  });

  it('is nothing where a list is missing', () => {
    expect(windowsDifferences([price('S3.LARGE8', 'LINUX', 0.2)])).toEqual([]);
    expect(windowsDifferences([])).toEqual([]);
  });
});
