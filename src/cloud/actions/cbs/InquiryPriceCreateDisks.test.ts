// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
afterAll(() => contract.stop());

const disk = { DiskChargeType: 'POSTPAID_BY_HOUR', DiskType: 'CLOUD_PREMIUM', DiskSize: 100 };

const price = (changes: object, region = 'ap-guangzhou'): Promise<unknown> =>
  contract.as(1, region).cbs.request('InquiryPriceCreateDisks', { ...disk, ...changes });

describe('InquiryPriceCreateDisks', () => {
  it('answers the hourly price of a disk, and its twins in text', async () => {
    expect(await price({ ProjectId: 0 })).toMatchObject({
      DiskPrice: {
        UnitPrice: 0.01,
        UnitPriceDiscount: 0.01,
        ChargeUnit: 'HOUR',
        UnitPriceHigh: '0.01',
        UnitPriceDiscountHigh: '0.01',
      },
    });
  });

  it.each([
    [{ DiskType: 'CLOUD_BSSD' }, 'ap-guangzhou', 0.015],
    [{ DiskType: 'CLOUD_BSSD', DiskCount: 3 }, 'ap-hongkong', 0.069],
    [{ DiskType: 'CLOUD_SSD' }, 'ap-nanjing', 0.02],
    [{ DiskType: 'CLOUD_HSSD', DiskSize: 500 }, 'ap-tokyo', 0.15],
    [{ DiskType: 'CLOUD_TSSD', DiskSize: 20 }, 'ap-guangzhou', 0.006],
    [{ DiskCount: 100 }, 'ap-guangzhou', 1],
  ])('%j in %s costs %d', async (changes, region, UnitPrice) => {
    expect(await price(changes, region)).toMatchObject({ DiskPrice: { UnitPrice } });
  });

  it.each([
    ['FailedOperation.InquiryPriceFailed', { DiskChargeType: 'PREPAID', DiskChargePrepaid: {} }],
    ['InvalidParameterValue', { DiskChargeType: 'FREE' }],
    ['InvalidParameterValue', { DiskType: 'CLOUD_BASIC' }],
    ['InvalidParameterValue', { DiskType: 'LOCAL_SSD' }],
    ['InvalidParameterValue', { DiskSize: 105 }],
    ['InvalidParameterValue', { DiskSize: 32_010 }],
    ['InvalidParameterValue', { DiskType: 'CLOUD_SSD', DiskSize: 90 }],
    ['InvalidParameterValue', { DiskCount: 0 }],
    ['InvalidParameterValue', { DiskCount: 101 }],
    ['InvalidParameter', { DiskSize: 10.5 }],
    ['MissingParameter', { DiskSize: undefined }],
    ['MissingParameter', { DiskChargeType: undefined }],
    ['MissingParameter', { DiskType: undefined }],
    ['UnsupportedOperation', { ThroughputPerformance: 100 }],
    ['UnknownParameter', { Zone: 'ap-guangzhou-3' }],
  ])('%s: %j', async (code, changes) => {
    expect(await codeOf(price(changes))).toBe(code);
  });

  it('has no price in finance regions', async () => {
    expect(await codeOf(price({}, 'ap-shanghai-fsi'))).toBe('FailedOperation.InquiryPriceFailed');
  });
});
