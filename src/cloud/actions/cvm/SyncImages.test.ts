// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { TRANSFER_ESTATE } from '@/test/transferEstate';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
beforeEach(async () => {
  await contract.as().simulator.request('LoadScenario', { Scenario: 'empty' });
  await contract.load(TRANSFER_ESTATE);
});
afterAll(() => contract.stop());

const later = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

/** The account's own images in a region, or those of the ids. */
async function own(region: string, ids?: readonly string[]) {
  const filter = [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }];
  const parameters = ids === undefined ? { Filters: filter } : { ImageIds: [...ids] };
  return (await contract.as(1, region).cvm.DescribeImages(parameters)).ImageSet ?? [];
}

/** Copies and answers the ids in the order of the regions. */
async function copied(parameters: {
  ImageIds: string[];
  DestinationRegions: string[];
  ImageName?: string;
  Encrypt?: boolean;
  KmsKeyId?: string;
}) {
  const answer = await contract.as().cvm.SyncImages({ ...parameters, ImageSetRequired: true });
  expect(answer.ImageSet?.map(({ Region }) => Region)).toEqual([
    ...new Set(parameters.DestinationRegions),
  ]);
  return (answer.ImageSet ?? []).map(({ ImageId }) => ImageId);
}

describe('SyncImages', () => {
  it('copies an image to several regions, each copy with a task of its own', async () => {
    const [shanghai = '', chengdu = ''] = await copied({
      ImageIds: ['img-web00001'],
      DestinationRegions: ['ap-shanghai', 'ap-chengdu', 'ap-shanghai'],
    });
    const [copy] = await own('ap-shanghai');
    expect(copy).toMatchObject({
      ImageId: shanghai,
      ImageName: 'web',
      ImageDescription: 'The shop',
      ImageType: 'PRIVATE_IMAGE',
      ImageState: 'SYNCING',
      SyncPercent: 0,
      CreatedTime: '2026-11-22T08:00:00Z',
      ImageCreator: '100000000001',
      ImageFamily: 'shop',
      ImageDeprecated: true,
      Tags: [{ Key: 'env', Value: 'prod' }],
      SnapshotSet: [{ DiskUsage: 'SYSTEM_DISK', DiskSize: 20 }],
    });
    expect(copy?.SnapshotSet?.[0]?.SnapshotId).not.toBe('snap-web00000');
    expect(await own('ap-chengdu')).toMatchObject([{ ImageId: chengdu, ImageState: 'SYNCING' }]);
    expect(await own('ap-guangzhou', ['img-web00001'])).toMatchObject([{ ImageState: 'NORMAL' }]);

    const tasks = () => rowsOf(contract.as().simulator.request('DescribeTasks', {}), 'TaskSet');
    expect(await tasks()).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ Region: 'ap-shanghai', ResourceId: shanghai, State: 'RUNNING' }),
        expect.objectContaining({ Region: 'ap-chengdu', ResourceId: chengdu, State: 'RUNNING' }),
      ]),
    );
    await later('PT9M59S');
    const [half] = await own('ap-shanghai');
    expect(half).toMatchObject({ ImageState: 'SYNCING' });
    expect(half?.SyncPercent).toBeGreaterThan(30);
    await later('PT20M2S');
    expect(await own('ap-shanghai')).toMatchObject([{ ImageState: 'NORMAL', SyncPercent: 100 }]);
    expect(await own('ap-chengdu')).toMatchObject([{ ImageState: 'NORMAL' }]);

    const software = contract
      .as(1, 'ap-shanghai')
      .simulator.request('DescribeEnvironments', { ResourceIds: [shanghai] });
    expect(await rowsOf(software, 'EnvironmentSet')).toMatchObject([{ DataMark: 'web-1' }]);
    const bill: unknown = await contract
      .as(1, 'ap-shanghai')
      .cbs.request('DescribeSnapshotOverview', {});
    expect(bill).toMatchObject({ TotalNums: 1, TotalSize: 5 });
  });

  it('tells the copies only when asked', async () => {
    const { ImageSet } = await contract
      .as()
      .cvm.SyncImages({ ImageIds: ['img-web00001'], DestinationRegions: ['ap-shanghai'] });
    expect(ImageSet).toEqual([]);
    expect(await own('ap-shanghai')).toHaveLength(1);
  });

  it('gives the copy another name, and is not shared with anyone', async () => {
    await copied({
      ImageIds: ['img-shared01'],
      DestinationRegions: ['ap-beijing'],
      ImageName: 'beijing',
    });
    const copy = (await own('ap-beijing')).find(({ ImageName }) => ImageName === 'beijing');
    const { SharePermissionSet } = await contract
      .as(1, 'ap-beijing')
      .cvm.DescribeImageSharePermission({ ImageId: copy?.ImageId ?? '' });
    expect(SharePermissionSet).toEqual([]);
  });

  it('makes an own image of a received one, without its owner’s tags', async () => {
    const [id = ''] = await copied({
      ImageIds: ['img-harbor01'],
      DestinationRegions: ['ap-guangzhou'],
    });
    expect(await own('ap-guangzhou', [id])).toMatchObject([
      {
        ImageType: 'PRIVATE_IMAGE',
        ImageState: 'SYNCING',
        ImageName: 'lobby',
        ImageCreator: '100000000001',
        Tags: [],
        SnapshotSet: [{ DiskSize: 20 }],
      },
    ]);
    const cancel = { ImageId: 'img-harbor01', AccountIds: ['100000000001'], Permission: 'CANCEL' };
    await contract.as(2).cvm.ModifyImageSharePermission(cancel);
    await later('PT31M');
    expect(await own('ap-guangzhou', [id])).toMatchObject([{ ImageState: 'NORMAL' }]);
  });

  it('makes an encrypted copy within the region, of whole machines, too', async () => {
    const key = '0f3c1a9e-1b2c-4d5e-8f90-a1b2c3d4e5f6';
    const [id = ''] = await copied({
      ImageIds: ['img-whole001'],
      DestinationRegions: ['ap-guangzhou'],
      ImageName: 'whole, encrypted',
      Encrypt: true,
      KmsKeyId: key,
    });
    const [copy] = await own('ap-guangzhou', [id]);
    expect(copy?.SnapshotSet).toMatchObject([
      { DiskSize: 50 },
      { DiskSize: 100 },
      { DiskSize: 200 },
    ]);
    const SnapshotIds = (copy?.SnapshotSet ?? []).map(({ SnapshotId }) => SnapshotId);
    const answer: unknown = await contract.as().cbs.request('DescribeSnapshots', { SnapshotIds });
    expect(answer).toMatchObject({
      SnapshotSet: [{ Encrypt: true }, { Encrypt: true }, { Encrypt: true }],
    });
  });

  it('copies among finance regions', async () => {
    const answer = await contract.as(1, 'ap-shanghai-fsi').cvm.SyncImages({
      ImageIds: ['img-fsi00001'],
      DestinationRegions: ['ap-shenzhen-fsi'],
      ImageSetRequired: true,
    });
    expect(answer.ImageSet).toHaveLength(1);
  });

  it('changes nothing in a dry run', async () => {
    const before = await contract.state();
    const { RequestId, ...rest } = await contract.as().cvm.SyncImages({
      ImageIds: ['img-web00001'],
      DestinationRegions: ['ap-shanghai'],
      ImageSetRequired: true,
      DryRun: true,
    });
    expect(RequestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toEqual({});
    expect(await contract.state()).toBe(before);
  });
});

const WEB = { ImageIds: ['img-web00001'], DestinationRegions: ['ap-shanghai'] };
const image = (id: string) => ({ ImageIds: [id] });
const to = (...DestinationRegions: string[]) => ({ DestinationRegions });
const here = to('ap-guangzhou');

/** The code that the call is refused with, having changed nothing. */
async function refusal(changes: object, region = 'ap-guangzhou'): Promise<string> {
  const before = await contract.state();
  const call = contract.as(1, region).raw.request('SyncImages', { ...WEB, ...changes });
  const code = await codeOf(call);
  expect(await contract.state()).toBe(before);
  return code;
}

describe('what SyncImages refuses', () => {
  it.each([
    ['MissingParameter', { ImageIds: undefined }],
    ['MissingParameter', { ImageIds: [] }],
    ['MissingParameter', { DestinationRegions: undefined }],
    ['MissingParameter', to()],
    ['InvalidParameterValue.LimitExceeded', { ImageIds: ['img-web00001', 'img-shared01'] }],
    ['InvalidParameterValue.LimitExceeded', to(...Array<string>(31).fill('ap-shanghai'))],
    ['InvalidParameterValue', { ImageName: '' }],
    ['InvalidParameterValue', { ImageName: 'a'.repeat(61) }],
    ['InvalidParameter', { Encrypt: 'true' }],
    ['InvalidImageId.Malformed', image('web')],
    ['InvalidImageId.NotFound', image('img-nobody00')],
    ['InvalidImageId.NotFound', image('img-hidden01')],
    ['InvalidImageId.NotFound', image('img-taken001')],
    ['InvalidParameterValue.InvalidImageId', image('img-l8og963d')],
    ['InvalidParameterValue.InvalidImageId', image('img-qumpmhs4')],
    ['InvalidImageId.IncorrectState', image('img-making01')],
    ['InvalidParameter.InstanceImageNotSupport', image('img-whole001')],
    ['UnsupportedOperation.SyncEncryptImageNotSupport', image('img-crypt001')],
    [
      'UnsupportedOperation.EncryptedImagesNotSupported',
      { ...image('img-crypt001'), ...here, Encrypt: true },
    ],
    ['InvalidParameterValue.InvalidRegion', here],
    ['InvalidParameterValue.InvalidRegion', to('ap-shanghai', 'ap-guangzhou')],
    ['InvalidParameterValue.InvalidRegion', { Encrypt: true }],
    ['InvalidParameterValue.InvalidRegion', image('img-harbor01')],
    ['InvalidParameterValue.InvalidRegion', { ...image('img-harbor01'), Encrypt: true }],
    ['InvalidRegion.NotFound', to('ap-atlantis')],
    ['InvalidRegion.Unavailable', to('ap-mumbai')],
    ['InvalidRegion.Unavailable', to('ap-shanghai', 'eu-moscow')],
    ['UnsupportedOperation.Region', to('ap-hongkong')],
    ['UnsupportedOperation.Region', to('ap-shanghai', 'ap-singapore')],
    ['UnsupportedOperation.Region', to('ap-shanghai-fsi')],
    ['InvalidImageName.Duplicate', to('ap-shanghai', 'ap-beijing')],
    ['InvalidImageName.Duplicate', { ...image('img-shared01'), ...here, Encrypt: true }],
    ['InvalidImageName.Duplicate', { ...image('img-harbor01'), ...here, ImageName: 'web' }],
    ['InvalidParameter.InvalidKmsKeyId', { KmsKeyId: '0f3c1a9e-1b2c-4d5e-8f90-a1b2c3d4e5f6' }],
    [
      'InvalidParameter.InvalidKmsKeyId',
      { ...here, Encrypt: true, ImageName: 'new', KmsKeyId: 'mine' },
    ],
  ])('%s: %j', async (code, changes) => {
    expect(await refusal(changes)).toBe(code);
  });

  it('a copy into a region that is full, and with it all others', async () => {
    await contract.load(TRANSFER_ESTATE, { imagesPerRegion: 2 });
    expect(await refusal(to('ap-shanghai', 'ap-nanjing'))).toBe('ImageQuotaLimitExceeded');
    expect(await refusal({ ...to('ap-nanjing'), DryRun: true })).toBe('ImageQuotaLimitExceeded');
  });

  it('copies from a finance region to others', async () => {
    const changes = { ...image('img-fsi00001'), ...to('ap-shanghai') };
    expect(await refusal(changes, 'ap-shanghai-fsi')).toBe('UnsupportedOperation.Region');
  });
});
