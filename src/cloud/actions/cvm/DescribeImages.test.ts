// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { imageRecord, MINUTE, NOON, taskRecord } from '@/test/builders';
import { startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { IMAGE_ESTATE } from '@/test/imageEstate';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load(IMAGE_ESTATE);
});
afterAll(() => contract.stop());

const ids = (answer: { ImageSet?: { ImageId?: string }[] }) =>
  (answer.ImageSet ?? []).map((image) => image.ImageId);

const byType = (...types: string[]) => ({ Filters: [{ Name: 'image-type', Values: types }] });

describe('what DescribeImages shows to whom', () => {
  it('tells everything of an own image', async () => {
    const { cvm } = contract.as();
    const { RequestId, ...answer } = await cvm.DescribeImages({ ImageIds: ['img-own00001'] });
    expect(RequestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer).toEqual({
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
    const here = await contract.as(3).cvm.DescribeImages(byType('PUBLIC_IMAGE'));
    expect(here.TotalCount).toBeGreaterThan(60);
    const abroad = await contract.as(3, 'sa-saopaulo').cvm.DescribeImages(byType('PUBLIC_IMAGE'));
    expect(abroad.TotalCount).toBe(here.TotalCount);
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
        return ImageSet.map((image) => `${image.ImageId} ${image.ImageState} ${image.SyncPercent}`);
      };
      expect(await states()).toEqual([
        'img-copy0001 SYNCING 25',
        'img-import01 IMPORTING 0',
        'img-making01 CREATING 0',
      ]);
      await simulator.request('AdvanceClock', { Duration: 'PT10M' });
      expect(await states()).toEqual([
        'img-copy0001 SYNCING 50',
        'img-import01 IMPORTFAILED 0',
        'img-making01 CREATEFAILED 0',
      ]);
      await simulator.request('AdvanceClock', { Duration: 'PT20M' });
      expect(await states()).toContain('img-copy0001 NORMAL 100');
    } finally {
      await clock.stop();
    }
  });
});
