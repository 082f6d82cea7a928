// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { HARBOR, imageRecord, instanceRecord, taskRecord } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load(
    {
      images: [
        imageRecord({ id: 'img-own00001' }),
        imageRecord({ id: 'img-failed01', task: 'task-failed00' }),
        imageRecord({ id: 'img-far00001', region: 'ap-shanghai' }),
        imageRecord({ id: 'img-harbor01', owner: HARBOR }),
      ],
      tasks: [taskRecord({ id: 'task-failed00', end: 0, failureCode: 'InternalError' })],
      instances: [
        instanceRecord({ id: 'ins-own00001' }),
        instanceRecord({ id: 'ins-own00002', zone: 'ap-guangzhou-6', state: 'STOPPED' }),
        instanceRecord({ id: 'ins-own00003', zone: 'ap-guangzhou-6' }),
        instanceRecord({ id: 'ins-harbor01', owner: HARBOR }),
      ],
    },
    { imagesPerRegion: 20, instancesPerRegion: 30 },
  );
});
afterAll(() => contract.stop());

describe('DescribeImageQuota', () => {
  it('tells the quota of the region, which a scenario can lower', async () => {
    expect(await contract.as().cvm.DescribeImageQuota()).toMatchObject({ ImageNumQuota: 20 });
  });

  it('is 500 in a world that says nothing else', async () => {
    const other = await startContract('empty');
    try {
      expect(await other.as().cvm.DescribeImageQuota()).toMatchObject({ ImageNumQuota: 500 });
    } finally {
      await other.stop();
    }
  });

  it('refuses parameters', async () => {
    const call = contract.as().raw.request('DescribeImageQuota', { Limit: 1 });
    expect(await codeOf(call)).toBe('UnknownParameter');
  });
});

describe('DescribeAccountQuota', () => {
  it('tells what is used, failed images included, and what is left of the region’s instances', async () => {
    const { AppId, AccountQuotaOverview } = await contract.as().cvm.DescribeAccountQuota({});
    expect(AppId).toBe(1_250_000_001);
    expect(AccountQuotaOverview).toEqual({
      Region: 'ap-guangzhou',
      AccountQuota: {
        PostPaidQuotaSet: [
          { UsedQuota: 1, RemainingQuota: 27, TotalQuota: 30, Zone: 'ap-guangzhou-3' },
          { UsedQuota: 0, RemainingQuota: 27, TotalQuota: 30, Zone: 'ap-guangzhou-4' },
          { UsedQuota: 2, RemainingQuota: 27, TotalQuota: 30, Zone: 'ap-guangzhou-6' },
          { UsedQuota: 0, RemainingQuota: 27, TotalQuota: 30, Zone: 'ap-guangzhou-7' },
        ],
        PrePaidQuotaSet: [],
        SpotPaidQuotaSet: [],
        ImageQuotaSet: [{ UsedQuota: 2, TotalQuota: 20 }],
        DisasterRecoverGroupQuotaSet: [],
      },
    });
  });

  it('filters by kind and zone', async () => {
    const { cvm } = contract.as();
    const images = await cvm.DescribeAccountQuota({
      Filters: [{ Name: 'quota-type', Values: ['ImageQuotaSet'] }],
    });
    expect(images.AccountQuotaOverview?.AccountQuota).toMatchObject({
      PostPaidQuotaSet: [],
      ImageQuotaSet: [{ UsedQuota: 2, TotalQuota: 20 }],
    });
    const zone = await cvm.DescribeAccountQuota({
      Filters: [
        { Name: 'quota-type', Values: ['PostPaidQuotaSet'] },
        { Name: 'zone', Values: ['ap-guangzhou-6'] },
      ],
    });
    expect(zone.AccountQuotaOverview?.AccountQuota).toMatchObject({
      PostPaidQuotaSet: [
        { UsedQuota: 2, RemainingQuota: 27, TotalQuota: 30, Zone: 'ap-guangzhou-6' },
      ],
      ImageQuotaSet: [],
    });
  });

  it('counts each account for itself', async () => {
    const { AccountQuotaOverview } = await contract.as(3).cvm.DescribeAccountQuota({});
    expect(AccountQuotaOverview?.AccountQuota?.ImageQuotaSet).toEqual([
      { UsedQuota: 0, TotalQuota: 20 },
    ]);
  });

  it.each([
    ['InvalidFilter', { Filters: [{ Name: 'quota-type', Values: ['BeerQuotaSet'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'quota', Values: ['ImageQuotaSet'] }] }],
    ['UnknownParameter', { Zone: 'ap-guangzhou-3' }],
  ])('refuses with %s: %j', async (code, parameters) => {
    expect(await codeOf(contract.as().raw.request('DescribeAccountQuota', parameters))).toBe(code);
  });
});
