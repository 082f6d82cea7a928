// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  HARBOR,
  imageRecord,
  MINUTE,
  NOON,
  NORTHWIND,
  snapshotRecord,
  taskRecord,
} from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load({
    images: [
      imageRecord({
        id: 'img-own00001',
        name: 'Storefront web',
        description: 'The shop',
        created: Date.UTC(2026, 9, 3, 4, 5, 6),
        snapshots: ['snap-own00001', 'snap-own00002'],
        tags: [
          { Key: 'env', Value: 'production' },
          { Key: 'team', Value: 'shop' },
        ],
        family: 'storefront',
        shares: [{ account: HARBOR, since: NOON }],
      }),
      imageRecord({
        id: 'img-own00002',
        name: 'storefront api',
        osName: 'Windows Server 2019 Datacenter English 64-bit',
        platform: 'Windows',
        created: Date.UTC(2026, 9, 5),
        tags: [{ Key: 'env', Value: 'staging' }],
        licenseType: 'BYOL',
        deprecated: true,
        source: 'EXTERNAL_IMPORT',
        origin: { kind: 'import', url: 'https://example.invalid/a.qcow2' },
      }),
      imageRecord({ id: 'img-arm00001', architecture: 'arm', created: Date.UTC(2026, 9, 4) }),
      imageRecord({
        id: 'img-making01',
        task: 'task-create00',
        shares: [{ account: HARBOR, since: NOON }],
        created: Date.UTC(2026, 9, 2),
      }),
      imageRecord({
        id: 'img-import01',
        task: 'task-import00',
        origin: { kind: 'import', url: 'https://example.invalid/b.qcow2' },
      }),
      imageRecord({
        id: 'img-copy0001',
        task: 'task-sync0000',
        origin: { kind: 'copy', image: 'img-far00001', region: 'ap-shanghai' },
      }),
      imageRecord({ id: 'img-far00001', region: 'ap-shanghai' }),
      imageRecord({
        id: 'img-harbor01',
        owner: HARBOR,
        name: 'Lobby gateway',
        tags: [{ Key: 'env', Value: 'production' }],
        snapshots: ['snap-harbor01'],
        shares: [{ account: NORTHWIND, since: NOON }],
        created: Date.UTC(2026, 10, 1),
      }),
      imageRecord({ id: 'img-harbor02', owner: HARBOR }),
    ],
    snapshots: [
      snapshotRecord({ id: 'snap-own00001', images: ['img-own00001'] }),
      snapshotRecord({
        id: 'snap-own00002',
        images: ['img-own00001'],
        usage: 'DATA_DISK',
        diskSize: 100,
        storedSize: 30,
      }),
      snapshotRecord({ id: 'snap-harbor01', owner: HARBOR, images: ['img-harbor01'] }),
    ],
    tasks: [
      taskRecord({ id: 'task-create00', resource: 'img-making01' }),
      taskRecord({ id: 'task-import00', resource: 'img-import01', failureCode: 'InvalidUrl' }),
      taskRecord({ id: 'task-sync0000', resource: 'img-copy0001', end: NOON + 30 * MINUTE }),
    ],
  });
});
afterAll(() => contract.stop());

const ids = (answer: { ImageSet?: { ImageId?: string }[] }) =>
  (answer.ImageSet ?? []).map((image) => image.ImageId);

const byType = (...types: string[]) => ({ Filters: [{ Name: 'image-type', Values: types }] });

describe('what DescribeImages shows to whom', () => {
  it('tells everything of an own image', async () => {
    const { cvm } = contract.as();
    expect(await cvm.DescribeImages({ ImageIds: ['img-own00001'] })).toEqual({
      RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      TotalCount: 1,
      ImageSet: [
        {
          ImageId: 'img-own00001',
          OsName: 'CentOS 7.9 64-bit',
          ImageType: 'PRIVATE_IMAGE',
          CreatedTime: '2026-10-03T04:05:06Z',
          ImageName: 'Storefront web',
          ImageDescription: 'The shop',
          ImageSize: 20,
          Architecture: 'x86_64',
          ImageState: 'NORMAL',
          Platform: 'CentOS',
          ImageCreator: '100000000001',
          ImageSource: 'CREATE_IMAGE',
          SyncPercent: 100,
          IsSupportCloudinit: true,
          SnapshotSet: [
            { SnapshotId: 'snap-own00001', DiskUsage: 'SYSTEM_DISK', DiskSize: 20 },
            { SnapshotId: 'snap-own00002', DiskUsage: 'DATA_DISK', DiskSize: 100 },
          ],
          Tags: [
            { Key: 'env', Value: 'production' },
            { Key: 'team', Value: 'shop' },
          ],
          LicenseType: 'TencentCloud',
          ImageFamily: 'storefront',
          ImageDeprecated: false,
        },
      ],
    });
  });

  it('shows a received image with its owner and without the owner’s snapshots and tags', async () => {
    const { cvm } = contract.as();
    const answer = await cvm.DescribeImages(byType('SHARED_IMAGE'));
    expect(answer.TotalCount).toBe(1);
    expect(answer.ImageSet?.[0]).toMatchObject({
      ImageId: 'img-harbor01',
      ImageType: 'SHARED_IMAGE',
      ImageCreator: '100000000002',
      SnapshotSet: [],
      Tags: [],
    });
  });

  it('keeps a received image back until its owner’s is ready', async () => {
    const { cvm } = contract.as(2);
    expect(ids(await cvm.DescribeImages(byType('SHARED_IMAGE')))).toEqual(['img-own00001']);
  });

  it('shows nothing of other accounts and other regions', async () => {
    const there = ['img-harbor02', 'img-far00001', 'img-own00001'];
    const own = contract.as(1).cvm.DescribeImages({ ImageIds: there });
    expect(ids(await own)).toEqual(['img-own00001']);
    const elsewhere = contract.as(1, 'ap-shanghai').cvm.DescribeImages({ ImageIds: there });
    expect(ids(await elsewhere)).toEqual(['img-far00001']);
    const stranger = contract.as(3).cvm.DescribeImages({ ImageIds: there });
    expect(await stranger).toMatchObject({ TotalCount: 0, ImageSet: [] });
  });

  it('finds nothing under an id that nobody has', async () => {
    const { cvm } = contract.as();
    expect(await cvm.DescribeImages({ ImageIds: ['img-nobody00'] })).toMatchObject({
      TotalCount: 0,
      ImageSet: [],
    });
  });

  it('offers public images with their real ids, in English or Chinese', async () => {
    const { cvm } = contract.as();
    const answer = await cvm.DescribeImages({ ImageIds: ['img-l8og963d'] });
    expect(answer.ImageSet?.[0]).toMatchObject({
      ImageType: 'PUBLIC_IMAGE',
      OsName: 'CentOS 7.9 64-bit',
      ImageCreator: 'tencent',
      ImageSource: 'OFFICIAL',
      ImageState: 'NORMAL',
      Platform: 'CentOS',
      SnapshotSet: [],
      LicenseType: 'TencentCloud',
    });
    const chinese = contract.as();
    chinese.cvm.profile.language = 'zh-CN';
    const other = await chinese.cvm.DescribeImages({ ImageIds: ['img-l8og963d'] });
    expect(other.ImageSet?.[0]?.OsName).toBe('CentOS 7.9 64位');
  });

  it('has public images everywhere and over sixty of them', async () => {
    const total = async (region: string) =>
      (await contract.as(3, region).cvm.DescribeImages(byType('PUBLIC_IMAGE'))).TotalCount;
    expect(await total('ap-guangzhou')).toBeGreaterThan(60);
    expect(await total('sa-saopaulo')).toBe(await total('ap-guangzhou'));
  });

  it('brings marketplace images on the mainland, and only when they are asked for', async () => {
    const { cvm } = contract.as(3);
    const market = await cvm.DescribeImages(byType('MARKET_IMAGE'));
    expect(market.TotalCount).toBeGreaterThanOrEqual(40);
    const [first = ''] = ids(market);
    expect(market.ImageSet?.[0]).toMatchObject({ ImageType: 'MARKET_IMAGE' });
    expect(ids(await cvm.DescribeImages({ ImageIds: [first] }))).toEqual([]);
    const filter = { Name: 'image-id', Values: [first] };
    expect(ids(await cvm.DescribeImages({ Filters: [filter] }))).toEqual([]);
    const asked = { Filters: [filter, { Name: 'image-type', Values: ['MARKET_IMAGE'] }] };
    expect(ids(await cvm.DescribeImages(asked))).toEqual([first]);
    const abroad = contract.as(3, 'ap-singapore').cvm.DescribeImages(byType('MARKET_IMAGE'));
    expect(await abroad).toMatchObject({ TotalCount: 0 });
  });
});

describe('what the clock makes of images', () => {
  it('tells the state and the progress of a copy, until it is done', async () => {
    const clock = await startContract('empty');
    try {
      await clock.load({
        images: [
          imageRecord({ id: 'img-making01', task: 'task-create00' }),
          imageRecord({
            id: 'img-import01',
            task: 'task-import00',
            origin: { kind: 'import', url: 'https://example.invalid/b.qcow2' },
          }),
          imageRecord({
            id: 'img-copy0001',
            task: 'task-sync0000',
            origin: { kind: 'copy', image: 'img-far00001', region: 'ap-shanghai' },
          }),
        ],
        tasks: [
          taskRecord({ id: 'task-create00', failureCode: 'InternalError' }),
          taskRecord({ id: 'task-import00', failureCode: 'InvalidUrl' }),
          taskRecord({ id: 'task-sync0000', end: NOON + 30 * MINUTE }),
        ],
      });
      const { cvm, simulator } = clock.as();
      const states = async () => {
        const { ImageSet = [] } = await cvm.DescribeImages(byType('PRIVATE_IMAGE'));
        return Object.fromEntries(
          ImageSet.map((image) => [image.ImageId, `${image.ImageState} ${image.SyncPercent}`]),
        );
      };
      expect(await states()).toEqual({
        'img-making01': 'CREATING 0',
        'img-import01': 'IMPORTING 0',
        'img-copy0001': 'SYNCING 25',
      });
      await simulator.request('AdvanceClock', { Duration: 'PT10M' });
      expect(await states()).toEqual({
        'img-making01': 'CREATEFAILED 0',
        'img-import01': 'IMPORTFAILED 0',
        'img-copy0001': 'SYNCING 50',
      });
      await simulator.request('AdvanceClock', { Duration: 'PT20M' });
      expect(await states()).toMatchObject({ 'img-copy0001': 'NORMAL 100' });
    } finally {
      await clock.stop();
    }
  });
});

describe('order, pages and filters of DescribeImages', () => {
  it('lists custom images first, then received ones, the newest of each first', async () => {
    const { cvm } = contract.as();
    expect(ids(await cvm.DescribeImages({ Limit: 7 }))).toEqual([
      'img-own00002',
      'img-arm00001',
      'img-own00001',
      'img-making01',
      'img-copy0001',
      'img-import01',
      'img-harbor01',
    ]);
  });

  it('gives twenty without a limit, and pages that meet without a gap', async () => {
    const { cvm } = contract.as();
    const first = await cvm.DescribeImages({});
    expect(first.ImageSet).toHaveLength(20);
    const two = await cvm.DescribeImages({ Offset: 1, Limit: 2 });
    expect(ids(two)).toEqual(['img-arm00001', 'img-own00001']);
    expect(two.TotalCount).toBe(first.TotalCount);
    expect(ids(await cvm.DescribeImages({ Offset: 100_000 }))).toEqual([]);
  });

  it.each([
    ['image-id', ['img-own00001', 'img-harbor01'], ['img-own00001', 'img-harbor01']],
    ['image-name', ['STOREFRONT'], ['img-own00002', 'img-own00001']],
    ['image-name', ['api', 'lobby'], ['img-own00002', 'img-harbor01']],
    ['tag-key', ['team'], ['img-own00001']],
    ['tag-value', ['staging'], ['img-own00002']],
    ['tag:env', ['production', 'staging'], ['img-own00002', 'img-own00001']],
    ['tag:team', ['production'], []],
    ['dedicated-cluster-id', ['cluster-00000000'], []],
    ['cdc-cache-status', ['CACHED'], []],
  ])('filters by %s %j', async (Name, Values, expected) => {
    const { cvm } = contract.as();
    expect(ids(await cvm.DescribeImages({ Filters: [{ Name, Values }] }))).toEqual(expected);
  });

  it('finds a platform by a part of its name, and holds all filters at once', async () => {
    const { cvm } = contract.as();
    const answer = await cvm.DescribeImages({
      Filters: [
        { Name: 'platform', Values: ['window'] },
        { Name: 'image-type', Values: ['PRIVATE_IMAGE'] },
      ],
    });
    expect(ids(answer)).toEqual(['img-own00002']);
  });

  it('keeps what runs on an instance type', async () => {
    const { cvm } = contract.as();
    const on = async (InstanceType: string) =>
      ids(await cvm.DescribeImages({ ...byType('PRIVATE_IMAGE'), InstanceType }));
    expect(await on('SR1.MEDIUM4')).toEqual(['img-arm00001']);
    expect(await on('S2.SMALL2')).toEqual([
      'img-own00001',
      'img-making01',
      'img-copy0001',
      'img-import01',
    ]);
    expect(await on('S2.SMALL4')).toContain('img-own00002');
  });
});

describe('what DescribeImages refuses', () => {
  const filters = (count: number) =>
    Array.from({ length: count }, () => ({ Name: 'image-name', Values: ['a'] }));

  it.each([
    ['InvalidParameter', { ImageIds: 'img-own00001' }],
    ['InvalidParameter', { ImageIds: [7] }],
    ['InvalidImageId.Malformed', { ImageIds: ['img-OWN00001'] }],
    ['InvalidImageId.Malformed', { ImageIds: ['ins-own00001'] }],
    [
      'InvalidParameterValue.LimitExceeded',
      { ImageIds: Array.from({ length: 101 }, () => 'img-own00001') },
    ],
    [
      'InvalidParameter.InvalidParameterCoexistImageIdsFilters',
      { ImageIds: ['img-own00001'], Filters: filters(1) },
    ],
    ['InvalidFilterValue.LimitExceeded', { Filters: filters(11) }],
    [
      'InvalidFilterValue.LimitExceeded',
      { Filters: [{ Name: 'image-name', Values: ['1', '2', '3', '4', '5', '6'] }] },
    ],
    ['InvalidFilter', { Filters: [{ Name: 'image-state', Values: ['NORMAL'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'tag:', Values: ['x'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'image-name', Values: [] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'image-type', Values: ['MY_IMAGE'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'cdc-cache-status', Values: ['LOST'] }] }],
    ['MissingParameter', { Filters: [{ Name: 'image-name' }] }],
    ['InvalidParameterValue.InvalidParameterValueLimit', { Limit: 101 }],
    ['InvalidParameterValue.InvalidParameterValueLimit', { Limit: 0 }],
    ['InvalidParameterValue', { Offset: -1 }],
    ['InvalidParameter', { Limit: '20' }],
    ['InvalidParameter', { Limit: 2.5 }],
    ['InvalidInstanceType.Malformed', { InstanceType: 's2.small1' }],
    ['InvalidParameterValue.InstanceTypeNotFound', { InstanceType: 'S99.SMALL1' }],
    ['UnknownParameter', { ImageId: 'img-own00001' }],
  ])('with %s: %j', async (code, parameters) => {
    const { raw } = contract.as();
    const before = await contract.state();
    expect(await codeOf(raw.request('DescribeImages', parameters))).toBe(code);
    expect(await contract.state()).toBe(before);
  });

  it('names the parameter and the value', async () => {
    const { raw } = contract.as();
    await expect(raw.request('DescribeImages', { ImageIds: ['img-x'] })).rejects.toThrow(
      /img-x.*ImageIds\.0/,
    );
  });
});
