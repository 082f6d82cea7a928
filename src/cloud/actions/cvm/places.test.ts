// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
afterAll(() => contract.stop());

const inChinese = (region: string) => {
  const clients = contract.as(1, region);
  clients.cvm.profile.language = 'zh-CN';
  return clients.cvm;
};

const one = (Name: string, value: string) => ({ Name, Values: [value] });

const ask = (filters: Record<string, string[]>, region?: string) =>
  contract.as(1, region).cvm.DescribeZoneInstanceConfigInfos({
    Filters: Object.entries(filters).map(([Name, Values]) => ({ Name, Values })),
  });

const prices = (parameters: object, region?: string) =>
  rowsOf(
    contract.as(1, region).simulator.request('DescribePublishedPrices', parameters),
    'PriceSet',
  );

describe('DescribeRegions', () => {
  it('lists every region, those outside the image actions as unavailable', async () => {
    const { TotalCount, RegionSet = [] } = await contract.as().cvm.DescribeRegions();
    expect(TotalCount).toBe(21);
    expect(RegionSet).toHaveLength(21);
    expect(RegionSet).toContainEqual({
      Region: 'ap-guangzhou',
      RegionName: 'South China (Guangzhou)',
      RegionState: 'AVAILABLE',
    });
    const closed = RegionSet.filter(({ RegionState }) => RegionState === 'UNAVAILABLE');
    expect(closed.map(({ Region }) => Region)).toEqual(['ap-mumbai', 'na-toronto', 'eu-moscow']);
  });

  it('answers without a region, and in Chinese', async () => {
    const { RegionSet } = await inChinese('').DescribeRegions();
    expect(RegionSet?.[0]).toEqual({
      Region: 'ap-guangzhou',
      RegionName: '华南地区(广州)',
      RegionState: 'AVAILABLE',
    });
  });
});

describe('DescribeZones', () => {
  it('lists the zones of the region with their sold-out ones', async () => {
    const { TotalCount, ZoneSet = [] } = await contract.as().cvm.DescribeZones();
    expect(TotalCount).toBe(7);
    expect(ZoneSet[2]).toEqual({
      Zone: 'ap-guangzhou-3',
      ZoneName: 'Guangzhou Zone 3',
      ZoneId: '100003',
      ZoneState: 'AVAILABLE',
    });
    const closed = ZoneSet.filter(({ ZoneState }) => ZoneState === 'UNAVAILABLE');
    expect(closed.map(({ Zone }) => Zone)).toEqual([
      'ap-guangzhou-1',
      'ap-guangzhou-2',
      'ap-guangzhou-5',
    ]);
  });

  it('names zones in Chinese', async () => {
    const { ZoneSet } = await inChinese('ap-guangzhou').DescribeZones();
    expect(ZoneSet?.[2]?.ZoneName).toBe('广州三区');
  });

  it.each([
    ['MissingParameter', ''],
    ['UnsupportedRegion', 'ap-mumbai'],
    ['UnsupportedRegion', 'eu-moscow'],
    ['UnsupportedRegion', 'ap-atlantis'],
  ])('refuses with %s in the region "%s"', async (code, region) => {
    expect(await codeOf(contract.as(1, region).cvm.DescribeZones())).toBe(code);
  });
});

describe('DescribeInstanceTypeConfigs', () => {
  it('tells what a type has, in each zone that sells', async () => {
    const { InstanceTypeConfigSet } = await contract.as().cvm.DescribeInstanceTypeConfigs({
      Filters: [one('instance-type', 'S2.LARGE8')],
    });
    const row = { InstanceType: 'S2.LARGE8', InstanceFamily: 'S2', CPU: 4, Memory: 8 };
    const rest = { GPU: 0, GpuCount: 0, FPGA: 0 };
    expect(InstanceTypeConfigSet).toEqual(
      ['ap-guangzhou-3', 'ap-guangzhou-4', 'ap-guangzhou-6', 'ap-guangzhou-7'].map((Zone) => ({
        Zone,
        ...row,
        ...rest,
      })),
    );
  });

  it('filters by zone and family, and says nothing of how many GPUs there are', async () => {
    const { InstanceTypeConfigSet = [] } = await contract.as().cvm.DescribeInstanceTypeConfigs({
      Filters: [one('zone', 'ap-guangzhou-6'), one('instance-family', 'GN7')],
    });
    expect(InstanceTypeConfigSet[0]).toEqual({
      Zone: 'ap-guangzhou-6',
      InstanceType: 'GN7.LARGE20',
      InstanceFamily: 'GN7',
      CPU: 4,
      Memory: 20,
      FPGA: 0,
    });
  });

  it.each([
    ['InvalidFilterValue.LimitExceeded', { Filters: [{ Name: 'zone', Values: ['a', 'b'] }] }],
    ['InvalidFilter', { Filters: [one('sort-keys', 'cpu:asc')] }],
    ['UnknownParameter', { Limit: 5 }],
  ])('refuses with %s: %j', async (code, parameters) => {
    expect(await codeOf(contract.as().raw.request('DescribeInstanceTypeConfigs', parameters))).toBe(
      code,
    );
  });
});

describe('DescribeZoneInstanceConfigInfos', () => {
  it('tells what a type costs by the hour, and where it is sold out', async () => {
    const { InstanceTypeQuotaSet = [] } = await ask({
      'instance-type': ['S2.SMALL1'],
      zone: ['ap-guangzhou-1', 'ap-guangzhou-3'],
    });
    expect(InstanceTypeQuotaSet).toMatchObject([
      {
        Zone: 'ap-guangzhou-1',
        Status: 'SOLD_OUT',
        StatusCategory: 'WithoutStock',
        SoldOutReason: 'The zone is sold out.',
      },
      {
        Zone: 'ap-guangzhou-3',
        InstanceType: 'S2.SMALL1',
        InstanceChargeType: 'POSTPAID_BY_HOUR',
        InstanceFamily: 'S2',
        TypeName: 'Standard S2',
        Cpu: 1,
        Memory: 1,
        CpuType: 'Intel Xeon E5-2680 v4(2.4 GHz)',
        Gpu: 0,
        Fpga: 0,
        Status: 'SELL',
        StatusCategory: 'EnoughStock',
        SoldOutReason: '',
        Price: { UnitPrice: 0.02, UnitPriceDiscount: 0.02, ChargeUnit: 'HOUR', Discount: 100 },
        Remark: '',
      },
    ]);
  });

  it('has all types with a Linux price in the region, in each of its zones', async () => {
    const { InstanceTypeQuotaSet } = await ask({ zone: ['ap-guangzhou-3'] });
    // 191 types of the price table and the 13 of SR1.
    expect(InstanceTypeQuotaSet).toHaveLength(204);
    expect((await ask({}, 'ap-chongqing')).InstanceTypeQuotaSet).toHaveLength(85);
  });

  it('marks the prices of the simulator’s own', async () => {
    const { InstanceTypeQuotaSet } = await ask({
      'instance-family': ['SR1'],
      zone: ['ap-guangzhou-3'],
    });
    expect(InstanceTypeQuotaSet).toHaveLength(13);
    expect(InstanceTypeQuotaSet?.[0]).toMatchObject({
      InstanceType: 'SR1.SMALL1',
      Price: { UnitPrice: 0.01 },
      Remark: 'No price is published for this type. This one is the simulator’s own.',
    });
  });

  it('sorts by cores and memory', async () => {
    const { InstanceTypeQuotaSet = [] } = await ask({
      'sort-keys': ['cpu:desc', 'mem:asc'],
      'instance-type': ['S2.SMALL1', 'S2.SMALL4', 'S2.LARGE8', 'S2.LARGE16'],
      zone: ['ap-guangzhou-3'],
    });
    expect(InstanceTypeQuotaSet.map(({ InstanceType }) => InstanceType)).toEqual([
      'S2.LARGE8',
      'S2.LARGE16',
      'S2.SMALL1',
      'S2.SMALL4',
    ]);
  });

  it('has nothing where no price is published, and nothing of other charge types', async () => {
    expect((await ask({}, 'ap-jakarta')).InstanceTypeQuotaSet).toEqual([]);
    expect((await ask({ 'instance-charge-type': ['PREPAID'] })).InstanceTypeQuotaSet).toEqual([]);
  });

  it.each([
    ['InvalidZone.MismatchRegion', 'zone', 'ap-shanghai-2'],
    ['InvalidParameterValue.ZoneNotSupported', 'zone', 'ap-guangzhou-99'],
    ['InvalidParameterValue.ZoneNotSupported', 'zone', 'nowhere'],
    ['InvalidFilter', 'sort-keys', 'cpu:up'],
    ['InvalidFilter', 'sort-keys', 'price:asc'],
    ['InvalidFilter', 'sort-keys', 'constructor:asc'],
    ['InvalidFilter', 'instance-charge-type', 'FREE'],
    ['InvalidFilter', 'cpu', '4'],
  ])('refuses with %s: %s %s', async (code, name, value) => {
    expect(await codeOf(ask({ [name]: [value] }))).toBe(code);
  });
});

describe('DescribePublishedPrices', () => {
  it('lists both price lists, Windows with its licence', async () => {
    const both = await prices({}, 'ap-hongkong');
    expect(both).toHaveLength(55);
    expect(both).toContainEqual({
      InstanceType: 'S2.MEDIUM8',
      Platform: 'LINUX',
      Cpu: 2,
      Memory: 8,
      UnitPrice: 0.11,
      Simulated: false,
    });
    expect(both).toContainEqual({
      InstanceType: 'S2.MEDIUM8',
      Platform: 'WINDOWS',
      Cpu: 2,
      Memory: 8,
      UnitPrice: 0.19,
      Simulated: false,
    });
  });

  it('lists one of them', async () => {
    expect(await prices({ Platform: 'WINDOWS' }, 'ap-hongkong')).toHaveLength(15);
  });

  it('marks the simulator’s own', async () => {
    expect(await prices({}, 'ap-singapore')).toContainEqual({
      InstanceType: 'SR1.LARGE8',
      Platform: 'LINUX',
      Cpu: 4,
      Memory: 8,
      UnitPrice: 0.1,
      Simulated: true,
    });
  });

  it.each(['ap-jakarta', 'ap-mumbai', 'ap-atlantis'])('has none in %s', async (region) => {
    expect(await prices({}, region)).toEqual([]);
  });

  it('refuses another system', async () => {
    expect(await codeOf(prices({ Platform: 'BEOS' }))).toBe('InvalidParameterValue');
  });
});
