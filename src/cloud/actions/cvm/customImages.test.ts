// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { imageRecord, instanceRecord, NOON, snapshotRecord } from '@/test/builders';
import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { IMAGE_ESTATE } from '@/test/imageEstate';
import { CATALOGUE } from '@/test/launchEstate';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load({
    ...IMAGE_ESTATE,
    images: [
      ...(IMAGE_ESTATE.images ?? []),
      imageRecord({
        id: 'img-failed01',
        name: 'Failed',
        task: 'task-failed00',
        origin: { kind: 'import', url: 'https://example.invalid/c.qcow2' },
      }),
      imageRecord({ id: 'img-pair0001', name: 'Pair one', snapshots: ['snap-pair0001'] }),
      imageRecord({
        id: 'img-pair0002',
        name: 'Pair two',
        snapshots: ['snap-pair0001', 'snap-pair0002'],
      }),
    ],
    snapshots: [
      ...(IMAGE_ESTATE.snapshots ?? []),
      snapshotRecord({ id: 'snap-pair0001', images: ['img-pair0001', 'img-pair0002'] }),
      snapshotRecord({ id: 'snap-pair0002', usage: 'DATA_DISK', images: ['img-pair0002'] }),
    ],
    instances: [instanceRecord({ id: 'ins-paired01', image: 'img-pair0001' })],
    tasks: [
      ...(IMAGE_ESTATE.tasks ?? []),
      {
        id: 'task-failed00',
        owner: '100000000001',
        region: 'ap-guangzhou',
        action: 'ImportImage',
        resource: 'img-failed01',
        start: NOON - 120_000,
        end: NOON - 60_000,
        failureCode: 'InvalidUrl',
        requestId: '00000000-0000-4000-8000-000000000001',
      },
    ],
  });
});
afterEach(() => contract.stop());

const imageOf = async (id: string) => {
  const { ImageSet } = await contract.as().cvm.DescribeImages({ ImageIds: [id] });
  return ImageSet?.[0];
};

const snapshots = (...SnapshotIds: string[]) =>
  rowsOf(contract.as().cbs.request('DescribeSnapshots', { SnapshotIds }), 'SnapshotSet');

/** The code that the call is refused with, having changed nothing. */
async function refusal(action: string, parameters: object): Promise<string> {
  const before = await contract.state();
  const code = await codeOf(contract.as().raw.request(action, parameters));
  expect(await contract.state()).toBe(before);
  return code;
}

describe('ModifyImageAttribute', () => {
  it('changes what is given and leaves the rest', async () => {
    const { cvm } = contract.as();
    const ImageId = 'img-own00001';
    const before = await imageOf(ImageId);
    await cvm.ModifyImageAttribute({ ImageId, ImageName: 'Storefront 2' });
    expect(await imageOf(ImageId)).toEqual({ ...before, ImageName: 'Storefront 2' });
    await cvm.ModifyImageAttribute({ ImageId, ImageFamily: 'shop.v2', ImageDeprecated: true });
    await cvm.ModifyImageAttribute({ ImageId, ImageDescription: '' });
    expect(await imageOf(ImageId)).toEqual({
      ...before,
      ImageName: 'Storefront 2',
      ImageDescription: '',
      ImageFamily: 'shop.v2',
      ImageDeprecated: true,
    });
    await cvm.ModifyImageAttribute({ ImageId, ImageFamily: '', ImageDeprecated: false });
    expect(await imageOf(ImageId)).toMatchObject({ ImageFamily: '', ImageDeprecated: false });
  });

  it('shows the new name to those who have the image, and on its snapshots', async () => {
    const ImageId = 'img-own00001';
    await contract.as().cvm.ModifyImageAttribute({ ImageId, ImageName: 'Renamed' });
    expect(await contract.as(2).cvm.DescribeImages({ ImageIds: [ImageId] })).toMatchObject({
      ImageSet: [{ ImageType: 'SHARED_IMAGE', ImageName: 'Renamed' }],
    });
    expect(await snapshots('snap-own00001')).toMatchObject([
      { Images: [{ ImageId, ImageName: 'Renamed' }] },
    ]);
  });

  it.each([
    ['its own name', 'img-own00001', 'Storefront web'],
    ['a name of another region', 'img-own00001', 'img-far00001'],
    ['a name of another account', 'img-own00001', 'img-harbor02'],
    ['a name for one that failed', 'img-failed01', 'Failed still'],
  ])('takes %s', async (_what, ImageId, ImageName) => {
    await contract.as().cvm.ModifyImageAttribute({ ImageId, ImageName });
    expect(await imageOf(ImageId)).toMatchObject({ ImageName });
  });

  const own = { ImageId: 'img-own00001' };

  it.each([
    ['MissingParameter', { ImageName: 'a' }],
    ['InvalidImageId.Malformed', { ImageId: 'image' }],
    ['InvalidImageId.NotFound', { ImageId: 'img-nobody00' }],
    ['InvalidImageId.NotFound', { ImageId: 'img-far00001' }],
    ['InvalidImageId.NotFound', { ImageId: 'img-harbor02' }],
    ['InvalidImageId.NotFound', { ImageId: CATALOGUE.linux }],
    ['InvalidImageId.NotFound', { ImageId: CATALOGUE.paid }],
    ['UnsupportedOperation.SharedImageModifyUnsupported', { ImageId: 'img-harbor01' }],
    ['InvalidImageId.IncorrectState', { ImageId: 'img-making01' }],
    ['InvalidImageId.IncorrectState', { ImageId: 'img-import01' }],
    ['InvalidImageId.IncorrectState', { ImageId: 'img-copy0001' }],
    ['InvalidImageName.Duplicate', { ...own, ImageName: 'storefront api' }],
    ['InvalidImageName.Duplicate', { ...own, ImageName: 'img-making01' }],
    ['InvalidParameterValue', { ...own, ImageName: '' }],
    ['InvalidParameterValue.TooLarge', { ...own, ImageName: 'a'.repeat(61) }],
    ['InvalidParameterValue.TooLarge', { ...own, ImageDescription: 'a'.repeat(257) }],
    ['InvalidParameterValue.InvalidImageFamily', { ...own, ImageFamily: 'a/b' }],
    ['InvalidParameter', { ...own, ImageDeprecated: 'true' }],
    ['UnknownParameter', { ...own, DryRun: true }],
  ])('%s: %j', async (code, parameters) => {
    expect(await refusal('ModifyImageAttribute', parameters)).toBe(code);
  });
});

describe('DeleteImages', () => {
  it('deletes finished and failed images, and gives their quota back', async () => {
    const used = async () => {
      const { AccountQuotaOverview } = await contract.as().cvm.DescribeAccountQuota({
        Filters: [{ Name: 'quota-type', Values: ['ImageQuotaSet'] }],
      });
      return AccountQuotaOverview?.AccountQuota?.ImageQuotaSet?.[0]?.UsedQuota;
    };
    expect(await used()).toBe(9);
    const ImageIds = ['img-own00002', 'img-failed01', 'img-own00002'];
    await contract.as().cvm.DeleteImages({ ImageIds });
    expect(await used()).toBe(7);
    expect(await imageOf('img-own00002')).toBeUndefined();
    expect(await refusal('DeleteImages', { ImageIds: ['img-own00002'] })).toBe(
      'InvalidImageId.NotFound',
    );
  });

  it('keeps the snapshots, bound to it no more, and what they hold', async () => {
    const { cvm } = contract.as();
    await cvm.DeleteImages({ ImageIds: ['img-pair0002', 'img-pair0001'] });
    expect(await snapshots('snap-pair0001', 'snap-pair0002')).toMatchObject([
      { Images: [], ImageCount: 0, SnapshotState: 'NORMAL' },
      { Images: [], ImageCount: 0 },
    ]);
    const { ImageId = '' } = await cvm.CreateImage({
      ImageName: 'Back again',
      SnapshotIds: ['snap-pair0001'],
    });
    expect(await imageOf(ImageId)).toMatchObject({ OsName: 'CentOS 7.9 64-bit' });
  });

  it('deletes the snapshots where it is asked to, but for those of other images', async () => {
    await contract.as().cvm.DeleteImages({ ImageIds: ['img-pair0002'], DeleteBindedSnap: true });
    expect(await snapshots('snap-pair0001', 'snap-pair0002')).toMatchObject([
      { SnapshotId: 'snap-pair0001', Images: [{ ImageId: 'img-pair0001' }] },
    ]);
    await contract.as().cvm.DeleteImages({ ImageIds: ['img-pair0001'], DeleteBindedSnap: true });
    expect(await snapshots('snap-pair0001', 'snap-pair0002')).toEqual([]);
  });

  it('deletes a snapshot that goes with both of its images', async () => {
    const ImageIds = ['img-pair0001', 'img-pair0002'];
    await contract.as().cvm.DeleteImages({ ImageIds, DeleteBindedSnap: true });
    expect(await snapshots('snap-pair0001', 'snap-pair0002')).toEqual([]);
  });

  it('lets instances live on, with the id that they came from', async () => {
    const { cvm } = contract.as();
    await cvm.DeleteImages({ ImageIds: ['img-pair0001'], DeleteBindedSnap: true });
    expect(await cvm.DescribeInstances({ InstanceIds: ['ins-paired01'] })).toMatchObject({
      InstanceSet: [{ InstanceState: 'RUNNING', ImageId: 'img-pair0001' }],
    });
    await cvm.StopInstances({ InstanceIds: ['ins-paired01'] });
  });

  it('changes nothing in a dry run', async () => {
    const before = await contract.state();
    const ImageIds = ['img-pair0001'];
    const answer = await contract.as().cvm.DeleteImages({ ImageIds, DryRun: true });
    expect(Object.keys(answer)).toEqual(['RequestId']);
    expect(await contract.state()).toBe(before);
  });

  const hundredAndOne = Array.from({ length: 101 }, () => 'img-pair0001');

  it.each([
    ['MissingParameter', {}],
    ['MissingParameter', { ImageIds: [] }],
    ['InvalidParameter', { ImageIds: 'img-pair0001' }],
    ['InvalidImageId.Malformed', { ImageIds: ['img-pair0001', 'image'] }],
    ['InvalidParameterValue.LimitExceeded', { ImageIds: hundredAndOne }],
    ['InvalidImageId.NotFound', { ImageIds: ['img-pair0001', 'img-nobody00'] }],
    ['InvalidImageId.NotFound', { ImageIds: ['img-pair0001', 'img-far00001'] }],
    ['InvalidImageId.NotFound', { ImageIds: ['img-pair0001', 'img-harbor02'] }],
    ['InvalidParameterValue.InvalidImageId', { ImageIds: ['img-pair0001', CATALOGUE.linux] }],
    ['InvalidParameterValue.InvalidImageId', { ImageIds: ['img-pair0001', CATALOGUE.paid] }],
    [
      'InvalidParameterValue.InvalidImageIdIsShared',
      { ImageIds: ['img-pair0001', 'img-harbor01'] },
    ],
    ['InvalidImageId.InShared', { ImageIds: ['img-pair0001', 'img-own00001'] }],
    ['InvalidImageId.IncorrectState', { ImageIds: ['img-pair0001', 'img-making01'] }],
    ['InvalidImageId.IncorrectState', { ImageIds: ['img-pair0001', 'img-import01'] }],
    ['InvalidImageId.IncorrectState', { ImageIds: ['img-pair0001', 'img-copy0001'] }],
    ['InvalidImageId.InShared', { ImageIds: ['img-own00001'], DryRun: true }],
    ['InvalidParameter', { ImageIds: ['img-pair0001'], DeleteBindedSnap: 'true' }],
    ['UnknownParameter', { ImageIds: ['img-pair0001'], DeleteBoundSnap: true }],
  ])('%s, and deletes none: %j', async (code, parameters) => {
    expect(await refusal('DeleteImages', parameters)).toBe(code);
  });
});

const ofFamily = async (ImageFamily: string | undefined) => {
  const answer = await contract
    .as()
    .cvm.DescribeImageFromFamily(ImageFamily === undefined ? {} : { ImageFamily });
  return answer.Image;
};

describe('DescribeImageFromFamily', () => {
  beforeEach(() => {
    const family = 'web';
    const day = (number: number) => ({ family, created: Date.UTC(2026, 9, number) });
    return contract.load({
      images: [
        imageRecord({ id: 'img-web00001', ...day(1) }),
        imageRecord({ id: 'img-web00002', ...day(2), snapshots: ['snap-web00002'] }),
        imageRecord({ id: 'img-web00003', ...day(3), deprecated: true }),
        imageRecord({ id: 'img-web00004', ...day(4), task: 'task-create00' }),
        imageRecord({ id: 'img-web00005', ...day(5), region: 'ap-shanghai' }),
        imageRecord({
          id: 'img-web00006',
          ...day(6),
          owner: '100000000002',
          shares: [{ account: '100000000001', since: NOON }],
        }),
        imageRecord({ id: 'img-old00001', family: 'old', deprecated: true }),
      ],
      snapshots: [snapshotRecord({ id: 'snap-web00002', images: ['img-web00002'] })],
      tasks: IMAGE_ESTATE.tasks ?? [],
    });
  });

  it('answers the newest own image that is finished and not deprecated, as it is listed', async () => {
    expect(await ofFamily('web')).toEqual(await imageOf('img-web00002'));
    expect(await ofFamily('web')).toMatchObject({
      ImageId: 'img-web00002',
      SnapshotSet: [{ SnapshotId: 'snap-web00002' }],
    });
  });

  it('moves on when one is finished, and back when it is deprecated', async () => {
    const { cvm, simulator } = contract.as();
    await simulator.request('AdvanceClock', { Duration: 'PT10M' });
    expect(await ofFamily('web')).toMatchObject({ ImageId: 'img-web00004' });
    await cvm.ModifyImageAttribute({ ImageId: 'img-web00004', ImageDeprecated: true });
    expect(await ofFamily('web')).toMatchObject({ ImageId: 'img-web00002' });
    await cvm.DeleteImages({ ImageIds: ['img-web00002'] });
    expect(await ofFamily('web')).toMatchObject({ ImageId: 'img-web00001' });
  });

  it.each(['old', 'nobody', 'Web', '', undefined])('answers null for %s', async (family) => {
    expect(await ofFamily(family)).toBeNull();
  });

  it.each([
    ['InvalidParameterValue', { ImageFamily: 'a b' }],
    ['InvalidParameter', { ImageFamily: 5 }],
    ['UnknownParameter', { Family: 'web' }],
  ])('%s: %j', async (code, parameters) => {
    expect(await refusal('DescribeImageFromFamily', parameters)).toBe(code);
  });
});
