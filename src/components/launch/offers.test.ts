import { describe, expect, it } from 'vitest';

import type { InstanceTypeQuota } from '@/wire/cvm/places';
import type { PublishedPrice } from '@/wire/simulator/prices';

import { offersFor, sensibleOffer } from './offers';
import { settledOffer } from './settle';
import { imageOf, offerOf, planOf, windowsImage } from './planTesting';

const quota = (
  InstanceType: string,
  Cpu: number,
  Memory: number,
  Status: 'SELL' | 'SOLD_OUT' = 'SELL',
): InstanceTypeQuota => ({
  Zone: 'ap-guangzhou-3',
  InstanceType,
  InstanceChargeType: 'POSTPAID_BY_HOUR',
  InstanceFamily: InstanceType.split('.')[0] ?? '',
  TypeName: '',
  Cpu,
  Memory,
  CpuType: 'a processor',
  Gpu: 0,
  Fpga: 0,
  Status,
  StatusCategory: 'EnoughStock',
  SoldOutReason: '',
  Price: { UnitPrice: 0, UnitPriceDiscount: 0, ChargeUnit: 'HOUR', Discount: 100 },
  Remark: '',
});
const price = (
  InstanceType: string,
  UnitPrice: number,
  Platform: PublishedPrice['Platform'] = 'LINUX',
): PublishedPrice => ({ InstanceType, Platform, UnitPrice, Simulated: false, Cpu: 4, Memory: 8 });

const quotas = [
  quota('S2.SMALL1', 1, 1),
  quota('S2.MEDIUM4', 2, 4),
  quota('SR1.MEDIUM4', 2, 4),
  quota('S3.MEDIUM4', 2, 4, 'SOLD_OUT'),
];
const prices = [
  price('S2.SMALL1', 0.02),
  price('S2.MEDIUM4', 0.1),
  price('SR1.MEDIUM4', 0.04),
  price('S3.MEDIUM4', 0.1),
  price('S2.SMALL1', 0.03, 'WINDOWS'),
];
const unfit = (image = imageOf()) =>
  offersFor(quotas, prices, image).map((offer) => [offer.name, offer.usd, offer.unfit]);

describe('the types on offer', () => {
  it('do not fit where they are for the other architecture or sold out', () => {
    expect(unfit()).toEqual([
      ['S2.SMALL1', 0.02, undefined],
      ['S2.MEDIUM4', 0.1, undefined],
      ['SR1.MEDIUM4', 0.04, 'armType'],
      ['S3.MEDIUM4', 0.1, 'soldOut'],
    ]);
    expect(unfit(imageOf({ Architecture: 'arm' }))).toEqual([
      ['S2.SMALL1', 0.02, 'armImage'],
      ['S2.MEDIUM4', 0.1, 'armImage'],
      ['SR1.MEDIUM4', 0.04, undefined],
      ['S3.MEDIUM4', 0.1, 'armImage'],
    ]);
  });

  it('cost what they cost on the image’s platform, and need its memory', () => {
    expect(unfit(windowsImage())).toEqual([
      ['S2.SMALL1', 0.03, 'memory'],
      ['S2.MEDIUM4', undefined, 'noPrice'],
      ['SR1.MEDIUM4', undefined, 'armType'],
      ['S3.MEDIUM4', undefined, 'noPrice'],
    ]);
    const older = windowsImage({ OsName: 'Windows Server 2012 R2 Datacenter English 64-bit' });
    expect(unfit(older)[0]).toEqual(['S2.SMALL1', 0.03, undefined]);
  });
});

describe('the type taken when none was chosen', () => {
  const small = offerOf({ name: 'small', cpu: 1, memory: 1, usd: 0.01 });
  const medium = offerOf({ name: 'medium', cpu: 2, memory: 4, usd: 0.05 });
  const large = offerOf({ name: 'large', cpu: 4, memory: 8, usd: 0.08 });

  it('is the cheapest that one can work with', () => {
    expect(sensibleOffer([large, small, medium])?.name).toBe('medium');
    expect(sensibleOffer([small])?.name).toBe('small');
    expect(sensibleOffer([{ ...medium, unfit: 'armType' }])).toBeUndefined();
  });

  it('gives way to a chosen one that fits', () => {
    const { draft } = planOf({}, { instanceType: 'large' });
    expect(settledOffer(draft, [small, medium, large])?.name).toBe('large');
    expect(settledOffer(draft, [small, medium, { ...large, unfit: 'soldOut' }])?.name).toBe(
      'medium',
    );
  });
});
