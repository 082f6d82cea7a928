// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';

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

const WEB = { BucketName: 'images-1250000001', ImageIds: ['img-web00001'] };

const later = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

const Buckets = v.object({
  BucketSet: v.array(v.object({ Objects: v.array(v.looseObject({ Key: v.string() })) })),
});

/** The files of the first bucket whose names begin so. */
async function files(prefix: string) {
  const answer: unknown = await contract.as().simulator.request('DescribeBuckets', {});
  const [bucket] = v.parse(Buckets, answer).BucketSet;
  return (bucket?.Objects ?? []).filter(({ Key }) => Key.startsWith(prefix));
}

describe('ExportImages', () => {
  it('puts a file into the bucket when its task has ended', async () => {
    const answer = await contract.as().cvm.ExportImages(WEB);
    expect(answer.TaskId).toBeGreaterThanOrEqual(100_000_000);
    expect(Number.isSafeInteger(answer.TaskId)).toBe(true);
    expect(answer.CosPaths).toEqual(['/img-web00001_system_snap-web00000.raw']);

    const tasks = () =>
      rowsOf(
        contract.as().simulator.request('DescribeTasks', { ResourceId: 'img-web00001' }),
        'TaskSet',
      );
    expect(await tasks()).toMatchObject([{ Action: 'ExportImages', State: 'RUNNING' }]);
    await later('PT9M59S');
    expect(await files('img-')).toEqual([]);
    await later('PT20M2S');
    expect(await tasks()).toMatchObject([{ Action: 'ExportImages', State: 'SUCCESS' }]);
    expect(await files('img-')).toMatchObject([
      {
        Key: 'img-web00001_system_snap-web00000.raw',
        Url: 'https://images-1250000001.cos.ap-guangzhou.myqcloud.com/img-web00001_system_snap-web00000.raw',
        Format: 'RAW',
        FileSize: 21_474_836_480,
        VirtualSize: 20,
        OsType: 'CentOS',
        OsVersion: '7',
        Architecture: 'x86_64',
        PartitionTable: 'MBR',
        Drivers: ['virtio'],
        CloudInit: true,
      },
    ]);
    const messages = contract.as().simulator.request('DescribeMessages', {});
    expect(await rowsOf(messages, 'MessageSet')).toMatchObject([
      {
        Kind: 'ExportResult',
        ResourceId: 'img-web00001',
        Bucket: 'images-1250000001',
        Keys: ['img-web00001_system_snap-web00000.raw'],
        FailureCode: '',
      },
    ]);
  });

  it.each(['QCOW2', 'VHD', 'VMDK'])('writes %s as small as what is stored', async (format) => {
    const { CosPaths } = await contract
      .as()
      .cvm.ExportImages({ ...WEB, ExportFormat: format, FileNamePrefixList: ['shop'] });
    const name = `shop_img-web00001_system_snap-web00000.${format.toLowerCase()}`;
    expect(CosPaths).toEqual([`/${name}`]);
    await later('PT31M');
    expect(await files('shop')).toMatchObject([
      { Key: name, Format: format, FileSize: 5_368_709_120, VirtualSize: 20 },
    ]);
  });

  it('exports the data disks of a whole machine, or its system disk only', async () => {
    const whole = { ...WEB, ImageIds: ['img-whole001'] };
    const all = await contract.as().cvm.ExportImages(whole);
    expect(all.CosPaths).toEqual([
      '/img-whole001_system_snap-whole000.raw',
      '/img-whole001_data_snap-whole001.raw',
      '/img-whole001_data_snap-whole002.raw',
    ]);
    const root = { OnlyExportRootDisk: true, FileNamePrefixList: ['root'] };
    const one = await contract.as().cvm.ExportImages({ ...whole, ...root });
    expect(one.CosPaths).toEqual(['/root_img-whole001_system_snap-whole000.raw']);
    await later('PT31M');
    expect(await files('img-whole001_data')).toMatchObject([
      { VirtualSize: 100, OsType: '', PartitionTable: 'NONE' },
      { VirtualSize: 200, OsType: '', PartitionTable: 'NONE' },
    ]);
  });

  it.each(['img-many0001', 'img-bigdata1'])(
    'exports only the system disk of %s, whose data disks are too many or too large',
    async (id) => {
      const only = { OnlyExportRootDisk: true, RoleName: 'CVM_QcsRole' };
      const answer = await contract.as().cvm.ExportImages({ ...WEB, ImageIds: [id], ...only });
      expect(answer.CosPaths).toHaveLength(1);
    },
  );

  it('exports several images at once, each as a task of its own', async () => {
    const { CosPaths } = await contract.as().cvm.ExportImages({
      BucketName: 'images-1250000001',
      ImageIds: ['img-web00001', 'img-byol0001', 'img-shared01'],
      FileNamePrefixList: ['a', '', 'c'],
    });
    expect(CosPaths).toEqual([
      '/a_img-web00001_system_snap-web00000.raw',
      '/img-byol0001_system_snap-byol0000.raw',
      '/c_img-shared01_system_snap-shared00.raw',
    ]);
    const tasks = contract.as().simulator.request('DescribeTasks', { State: 'RUNNING' });
    expect(await rowsOf(tasks, 'TaskSet')).toHaveLength(4);
  });

  it('writes what can be imported again, as the same system', async () => {
    const { CosPaths } = await contract.as().cvm.ExportImages({ ...WEB, ExportFormat: 'QCOW2' });
    await later('PT31M');
    const { ImageId = '' } = await contract.as().cvm.ImportImage({
      Architecture: 'x86_64',
      OsType: 'CentOS',
      OsVersion: '7',
      ImageUrl: `https://images-1250000001.cos.ap-guangzhou.myqcloud.com${CosPaths?.[0]}`,
      ImageName: 'back again',
    });
    await later('PT31M');
    const { ImageSet } = await contract.as().cvm.DescribeImages({ ImageIds: [ImageId] });
    expect(ImageSet).toMatchObject([{ ImageState: 'NORMAL', ImageSize: 20 }]);
    const software = contract
      .as()
      .simulator.request('DescribeEnvironments', { ResourceIds: [ImageId] });
    expect(await rowsOf(software, 'EnvironmentSet')).toMatchObject([
      { DataMark: 'web-1', Packages: [{ Name: 'Nginx' }] },
    ]);
  });

  it('keeps what it wrote in an exported state', async () => {
    await contract.as().cvm.ExportImages(WEB);
    await later('PT31M');
    const { simulator } = contract.as();
    const { State } = v.parse(
      v.object({ State: v.string() }),
      await simulator.request('ExportState', {}),
    );
    await contract.load({});
    expect(await files('img-')).toEqual([]);
    await simulator.request('ImportState', { State });
    expect(await files('img-')).toHaveLength(1);
  });

  it('changes nothing in a dry run', async () => {
    const before = await contract.state();
    const { RequestId, ...rest } = await contract.as().cvm.ExportImages({ ...WEB, DryRun: true });
    expect(RequestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toEqual({});
    expect(await contract.state()).toBe(before);
  });
});

/** The code that the call is refused with, having changed nothing. */
async function refusal(changes: object): Promise<string> {
  const before = await contract.state();
  const code = await codeOf(contract.as().raw.request('ExportImages', { ...WEB, ...changes }));
  expect(await contract.state()).toBe(before);
  return code;
}

const image = (id: string) => ({ ImageIds: [id] });

describe('what ExportImages refuses', () => {
  it.each([
    ['MissingParameter', { BucketName: undefined }],
    ['InvalidParameter.ImageIdsSnapshotIdsMustOne', { ImageIds: undefined }],
    ['InvalidParameter.ImageIdsSnapshotIdsMustOne', { ImageIds: [] }],
    ['UnknownParameter', { SnapshotIds: ['snap-web00000'] }],
    ['InvalidParameterValue.LimitExceeded', { ImageIds: Array(11).fill('img-web00001') }],
    ['InvalidParameterValue', { ExportFormat: 'ISO' }],
    ['InvalidParameterValue.InvalidFileNamePrefixList', { FileNamePrefixList: [] }],
    ['InvalidParameterValue.InvalidFileNamePrefixList', { FileNamePrefixList: ['a', 'b'] }],
    ['InvalidParameterValue.InvalidFileNamePrefixList', { FileNamePrefixList: ['a/b'] }],
    ['InvalidParameterValue.TooLarge', { FileNamePrefixList: ['a'.repeat(61)] }],
    ['InvalidImageId.Malformed', image('web')],
    ['InvalidImageId.NotFound', image('img-nobody00')],
    ['InvalidImageId.NotFound', image('img-hidden01')],
    ['InvalidImageId.NotFound', image('img-taken001')],
    ['UnsupportedOperation.PublicImageExportUnsupported', image('img-l8og963d')],
    ['UnsupportedOperation.PublicImageExportUnsupported', image('img-qumpmhs4')],
    ['UnsupportedOperation.SharedImageExportUnsupported', image('img-harbor01')],
    ['UnsupportedOperation.MarketImageExportUnsupported', image('img-market01')],
    ['UnsupportedOperation.WindowsImageExportUnsupported', image('img-window01')],
    ['UnsupportedOperation.RedHatImageExportUnsupported', image('img-redhat01')],
    ['UnsupportedOperation.EncryptedImagesNotSupported', image('img-crypt001')],
    ['UnsupportedOperation.ImageTooLargeExportUnsupported', image('img-large001')],
    ['UnsupportedOperation.ImageTooLargeExportUnsupported', image('img-bigdata1')],
    ['UnsupportedOperation.ImageTooLargeExportUnsupported', image('img-many0001')],
    ['InvalidParameterValue.InvalidImageState', image('img-making01')],
    [
      'UnsupportedOperation.SharedImageExportUnsupported',
      { ImageIds: ['img-web00001', 'img-harbor01'] },
    ],
    ['InvalidParameterValue.BucketNotFound', { BucketName: 'nobody-1250000001' }],
    ['InvalidParameterValue.BucketNotFound', { BucketName: 'images' }],
    ['InvalidParameterValue.BucketNotFound', { BucketName: 'images-sh-1250000001' }],
    [
      'InvalidParameterValue.InvalidBucketPermissionForExport',
      { BucketName: 'archive-1250000001' },
    ],
    ['InvalidParameterValue.InvalidBucketPermissionForExport', { BucketName: 'images-1250000002' }],
    ['AuthFailure.CamRoleNameAuthenticateFailed', { RoleName: 'Nobody' }],
    ['AuthFailure.CamRoleNameAuthenticateFailed', { RoleName: 'Nobody', DryRun: true }],
  ])('%s: %j', async (code, changes) => {
    expect(await refusal(changes)).toBe(code);
  });

  it('a sixth export while five are under way, until they have ended', async () => {
    const five = { ...WEB, ImageIds: Array.from({ length: 5 }, () => 'img-web00001') };
    await contract.as().cvm.ExportImages(five);
    expect(await refusal({})).toBe('LimitExceeded.ExportImageTaskLimitExceeded');
    await later('PT31M');
    expect((await contract.as().cvm.ExportImages(WEB)).CosPaths).toHaveLength(1);
  });
});
