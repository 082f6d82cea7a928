// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { HARBOR, imageRecord, NOON, snapshotRecord, taskRecord } from '@/test/builders';
import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load({
    images: [imageRecord({ id: 'img-own00001', name: 'Storefront', snapshots: ['snap-own00001'] })],
    tasks: [taskRecord({ id: 'task-create00' })],
    snapshots: [
      snapshotRecord({
        id: 'snap-own00001',
        name: 'storefront system',
        disk: 'disk-own00001',
        images: ['img-own00001', 'img-gone0001'],
        storedSize: 42,
        created: Date.UTC(2026, 9, 1, 20, 30, 5),
      }),
      snapshotRecord({
        id: 'snap-own00002',
        usage: 'DATA_DISK',
        diskSize: 100,
        storedSize: 50.45,
        zone: 'ap-guangzhou-6',
        encrypted: true,
        created: Date.UTC(2026, 9, 2),
      }),
      snapshotRecord({ id: 'snap-making01', task: 'task-create00', created: NOON }),
      snapshotRecord({ id: 'snap-far00001', region: 'ap-singapore', storedSize: 11 }),
      snapshotRecord({ id: 'snap-harbor01', owner: HARBOR, storedSize: 7 }),
    ],
  });
});
afterAll(() => contract.stop());

const ask = (parameters: object, account: 1 | 2 | 3 = 1) =>
  rowsOf(contract.as(account).cbs.request('DescribeSnapshots', parameters), 'SnapshotSet');

const overview = (account: 1 | 2 | 3, region: string): Promise<unknown> =>
  contract.as(account, region).cbs.request('DescribeSnapshotOverview', {});

describe('DescribeSnapshots', () => {
  it('tells everything of a snapshot but what it stores', async () => {
    expect(await ask({ SnapshotIds: ['snap-own00001'] })).toEqual([
      {
        SnapshotId: 'snap-own00001',
        SnapshotName: 'storefront system',
        SnapshotState: 'NORMAL',
        Percent: 100,
        DiskId: 'disk-own00001',
        DiskSize: 20,
        DiskUsage: 'SYSTEM_DISK',
        Placement: { Zone: 'ap-guangzhou-3', ProjectId: 0 },
        CopyFromRemote: false,
        IsPermanent: true,
        DeadlineTime: '',
        Images: [{ ImageId: 'img-own00001', ImageName: 'Storefront' }],
        ImageCount: 1,
        ShareReference: 0,
        SnapshotType: 'PRIVATE_SNAPSHOT',
        CopyingToRegions: [],
        Encrypt: false,
        CreateTime: '2026-10-02 04:30:05',
        Tags: [],
      },
    ]);
  });

  it('lists the newest first, or the oldest', async () => {
    const newest = [
      { SnapshotId: 'snap-making01', SnapshotState: 'CREATING', Percent: 50 },
      { SnapshotId: 'snap-own00002' },
      { SnapshotId: 'snap-own00001' },
    ];
    expect(await ask({})).toMatchObject(newest);
    const order = { OrderField: 'CREATE_TIME', Order: 'ASC' };
    expect(await ask(order)).toMatchObject(newest.toReversed());
    expect(await ask({ Offset: 1, Limit: 1 })).toMatchObject([{ SnapshotId: 'snap-own00002' }]);
  });

  it.each([
    ['snapshot-id', 'snap-own00002', ['snap-own00002']],
    ['snapshot-name', 'storefront system', ['snap-own00001']],
    ['snapshot-state', 'CREATING', ['snap-making01']],
    ['disk-usage', 'DATA_DISK', ['snap-own00002']],
    ['project-id', '0', ['snap-making01', 'snap-own00002', 'snap-own00001']],
    ['disk-id', 'disk-own00001', ['snap-own00001']],
    ['zone', 'ap-guangzhou-6', ['snap-own00002']],
    ['encrypt', 'true', ['snap-own00002']],
    ['snapshot-type', 'SHARED_SNAPSHOT', []],
  ])('filters by %s %s', async (Name, value, expected) => {
    expect(await ask({ Filters: [{ Name, Values: [value] }] })).toMatchObject(
      expected.map((SnapshotId) => ({ SnapshotId })),
    );
  });

  it('shows nothing of others', async () => {
    const SnapshotIds = ['snap-harbor01', 'snap-far00001', 'snap-nobody00'];
    expect(await ask({ SnapshotIds })).toEqual([]);
    expect(await ask({}, 3)).toEqual([]);
  });

  it.each([
    ['InvalidParameterValue', { SnapshotIds: ['snapshot-1'] }],
    [
      'InvalidParameterValue',
      { SnapshotIds: ['snap-own00001'], Filters: [{ Name: 'encrypt', Values: ['true'] }] },
    ],
    ['InvalidFilter', { Filters: [{ Name: 'image-id', Values: ['img-own00001'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'snapshot-state', Values: ['TIRED'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'disk-usage', Values: ['SWAP'] }] }],
    [
      'InvalidFilter',
      { Filters: Array.from({ length: 11 }, () => ({ Name: 'encrypt', Values: ['true'] })) },
    ],
    [
      'InvalidFilter',
      { Filters: [{ Name: 'disk-id', Values: Array<string>(11).fill('disk-own00001') }] },
    ],
    ['InvalidParameterValue', { Limit: 101 }],
    ['InvalidParameterValue', { Order: 'UP' }],
    ['InvalidParameterValue', { OrderField: 'SIZE' }],
    ['UnknownParameter', { ImageIds: [] }],
  ])('refuses with %s: %j', async (code, parameters) => {
    expect(await codeOf(ask(parameters))).toBe(code);
  });
});

describe('DescribeSnapshotOverview', () => {
  it('sums what finished snapshots store, and bills what is over the free quota', async () => {
    expect(await overview(1, 'ap-guangzhou')).toMatchObject({
      TotalNums: 3,
      TotalSize: 92.45,
      FreeQuota: 50,
      RealTradeSize: 42.45,
    });
  });

  it('bills nothing within the free quota', async () => {
    expect(await overview(2, 'ap-guangzhou')).toMatchObject({
      TotalNums: 1,
      TotalSize: 7,
      FreeQuota: 50,
      RealTradeSize: 0,
    });
  });

  it.each([
    ['ap-singapore', { TotalSize: 11, FreeQuota: 0, RealTradeSize: 11 }],
    ['ap-hongkong', { TotalSize: 0, FreeQuota: 50, RealTradeSize: 0 }],
    ['ap-shanghai-fsi', { TotalSize: 0, FreeQuota: 0, RealTradeSize: 0 }],
  ])('has the free quota of %s', async (region, expected) => {
    expect(await overview(1, region)).toMatchObject(expected);
  });
});
