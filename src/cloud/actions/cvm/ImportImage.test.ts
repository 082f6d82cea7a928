// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { imageRecord } from '@/test/builders';
import { rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
beforeEach(() => contract.as().simulator.request('LoadScenario', { Scenario: 'empty' }));
afterAll(() => contract.stop());

const BUCKET = 'https://images-1250000001.cos.ap-guangzhou.myqcloud.com';
const SIGNED = 'q-sign-algorithm=sha1&q-sign-time=1700000000;1900000000&q-signature=5ec4e7';

const UBUNTU = {
  Architecture: 'x86_64',
  OsType: 'Ubuntu',
  OsVersion: '16',
  ImageUrl: `${BUCKET}/ubuntu-16.qcow2`,
  ImageName: 'old-shop',
};

/** Imports and answers the id. */
async function imported(
  changes: object,
  account: 1 | 2 | 3 = 1,
  region = 'ap-guangzhou',
): Promise<string> {
  const { ImageId } = await contract.as(account, region).cvm.ImportImage({ ...UBUNTU, ...changes });
  expect(ImageId).toMatch(/^img-[a-z0-9]{8}$/);
  return ImageId ?? '';
}

const image = async (id: string, account: 1 | 2 | 3 = 1, region = 'ap-guangzhou') =>
  (await contract.as(account, region).cvm.DescribeImages({ ImageIds: [id] })).ImageSet?.[0];

const later = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

const messages = () =>
  rowsOf(contract.as().simulator.request('DescribeMessages', {}), 'MessageSet');

describe('DescribeImportImageOs', () => {
  it('lists systems with their versions and architectures', async () => {
    const { ImportImageOsListSupported: list, ImportImageOsVersionSet: versions } = await contract
      .as()
      .cvm.DescribeImportImageOs(null);
    expect(list?.Windows).toEqual([
      'Windows Server 2008',
      'Windows Server 2012',
      'Windows Server 2016',
      'Windows Server 2019',
      'Windows Server 2022',
    ]);
    expect(list?.Linux).toEqual(
      expect.arrayContaining(['CentOS', 'Ubuntu', 'Debian', 'Redhat', 'FreeBSD', 'Other Linux']),
    );
    expect(versions).toContainEqual({
      OsName: 'CentOS',
      OsVersions: ['5', '6', '7', '8'],
      Architecture: ['x86_64', 'i386', 'arm_64'],
    });
    expect(versions).toContainEqual({
      OsName: 'Windows Server 2016',
      OsVersions: ['-'],
      Architecture: ['x86_64', 'i386'],
    });
    expect(versions?.map(({ OsName }) => OsName)).toEqual([
      ...(list?.Windows ?? []),
      ...(list?.Linux ?? []),
    ]);
  });
});

describe('ImportImage', () => {
  it('makes an image of a file, with a task and a message', async () => {
    const id = await imported({
      ImageDescription: 'From the old data centre',
      ImageFamily: 'shop',
      LicenseType: 'BYOL',
      BootMode: 'UEFI',
      TagSpecification: [{ ResourceType: 'image', Tags: [{ Key: 'env', Value: 'test' }] }],
    });
    expect(await image(id)).toMatchObject({
      ImageName: 'old-shop',
      ImageDescription: 'From the old data centre',
      ImageState: 'IMPORTING',
      ImageType: 'PRIVATE_IMAGE',
      ImageSource: 'EXTERNAL_IMPORT',
      CreatedTime: '2026-11-22T08:00:00Z',
      OsName: 'Ubuntu 16 64-bit',
      Platform: 'Ubuntu',
      Architecture: 'x86_64',
      ImageSize: 40,
      IsSupportCloudinit: true,
      LicenseType: 'BYOL',
      ImageFamily: 'shop',
      ImageDeprecated: false,
      Tags: [{ Key: 'env', Value: 'test' }],
      SnapshotSet: [{ DiskUsage: 'SYSTEM_DISK', DiskSize: 40 }],
    });
    const tasks = contract.as().simulator.request('DescribeTasks', { ResourceId: id });
    expect(await rowsOf(tasks, 'TaskSet')).toMatchObject([
      { Action: 'ImportImage', Region: 'ap-guangzhou', State: 'RUNNING', FailureCode: '' },
    ]);
    expect(await messages()).toEqual([]);

    await later('PT9M59S');
    expect(await image(id)).toMatchObject({ ImageState: 'IMPORTING' });
    await later('PT20M2S');
    expect(await image(id)).toMatchObject({ ImageState: 'NORMAL' });
    expect(await messages()).toMatchObject([
      { Kind: 'ImportResult', ResourceId: id, Region: 'ap-guangzhou', FailureCode: '' },
    ]);
    const software = contract.as().simulator.request('DescribeEnvironments', { ResourceIds: [id] });
    expect(await rowsOf(software, 'EnvironmentSet')).toMatchObject([
      { Packages: [{ Name: 'OpenSSH' }, { Name: 'cloud-init' }, { Name: 'MySQL' }] },
    ]);
  });

  it('stores the snapshot of what the file has, and bills it', async () => {
    const id = await imported({});
    const [snapshot] = (await image(id))?.SnapshotSet ?? [];
    const answer: unknown = await contract
      .as()
      .cbs.request('DescribeSnapshots', { SnapshotIds: [snapshot?.SnapshotId] });
    expect(answer).toMatchObject({
      TotalCount: 1,
      SnapshotSet: [{ SnapshotState: 'CREATING', Images: [{ ImageId: id }], Encrypt: false }],
    });
    await later('PT31M');
    const bill: unknown = await contract.as().cbs.request('DescribeSnapshotOverview', {});
    expect(bill).toMatchObject({ TotalNums: 1, TotalSize: 9.2 });
  });

  it.each([
    ['arm', 'Ubuntu 20 64-bit', 'Ubuntu', { OsVersion: '20', Architecture: 'arm_64' }],
    [
      'i386',
      'CentOS 6 32-bit',
      'CentOS',
      { OsType: 'CentOS', OsVersion: '6', Architecture: 'i386' },
    ],
    [
      'x86_64',
      'Windows Server 2016 64-bit',
      'Windows',
      { OsType: 'Windows Server 2016', OsVersion: '-' },
    ],
    ['x86_64', 'Other Linux 64-bit', 'Other Linux', { OsType: 'Other Linux', OsVersion: '-' }],
  ])('calls the system %s, %s, %s', async (Architecture, OsName, Platform, changes) => {
    expect(await image(await imported(changes))).toMatchObject({ Architecture, OsName, Platform });
  });

  it('makes a whole-machine image with data disks', async () => {
    const id = await imported({
      ImportImageDataDiskList: [
        { ImageUrl: `${BUCKET}/orders-data.qcow2` },
        { ImageUrl: `${BUCKET}/debian-9.raw` },
      ],
    });
    expect((await image(id))?.SnapshotSet).toMatchObject([
      { DiskUsage: 'SYSTEM_DISK', DiskSize: 40 },
      { DiskUsage: 'DATA_DISK', DiskSize: 200 },
      { DiskUsage: 'DATA_DISK', DiskSize: 20 },
    ]);
  });

  it.each([
    'https://archive-1250000001.cos.ap-guangzhou.myqcloud.com/2019/centos-6.raw',
    'https://images-1250000002.cos.ap-guangzhou.myqcloud.com/ubuntu-16.qcow2',
    'https://images-sh-1250000001.cos.ap-shanghai.myqcloud.com/ubuntu-18.qcow2',
    `${BUCKET}/suse-12.vmdk`,
    `${BUCKET}/windows-2016.vhd`,
    `${BUCKET}/debian-9.raw`,
  ])('imports %s', async (ImageUrl) => {
    const id = await imported({ ImageUrl });
    await later('PT31M');
    expect(await image(id)).toMatchObject({ ImageState: 'NORMAL' });
  });

  it('changes nothing in a dry run', async () => {
    const before = await contract.state();
    const { RequestId, ...rest } = await contract.as().cvm.ImportImage({ ...UBUNTU, DryRun: true });
    expect(RequestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toEqual({});
    expect(await contract.state()).toBe(before);
  });
});

describe('an import that fails', () => {
  it.each([
    ['InvalidUrl', { ImageUrl: `${BUCKET}/nothing-here.qcow2` }],
    ['InvalidUrl', { ImageUrl: `${BUCKET.replace('images', 'nobody')}/ubuntu-16.qcow2` }],
    ['InvalidUrl', { ImageUrl: `${BUCKET}/bad/locked.qcow2` }],
    ['InvalidUrl', { ImageUrl: `${BUCKET}/ubuntu-16.qcow2?q-sign-time=1;2&q-signature=0ff` }],
    ['InvalidFormatSize', { ImageUrl: `${BUCKET}/bad/file-over-50-gb.vmdk` }],
    ['InvalidFormatSize', { ImageUrl: `${BUCKET}/bad/disk-over-500-gb.qcow2` }],
    ['VirtioNotInstall', { ImageUrl: `${BUCKET}/bad/no-virtio.vhd` }],
    ['VirtioNotInstall', { ImageUrl: `${BUCKET}/bad/no-virtio.vhd`, Force: true }],
    ['CloudInitNotInstalled', { ImageUrl: `${BUCKET}/bad/no-cloud-init.raw` }],
    ['PartitionNotPresent', { ImageUrl: `${BUCKET}/bad/gpt.qcow2` }],
    ['PartitionNotPresent', { ImageUrl: `${BUCKET}/orders-data.qcow2` }],
    ['RootPartitionNotFound', { ImageUrl: `${BUCKET}/rhel-7-lvm.vmdk` }],
    ['InternalError', { ImageUrl: `${BUCKET}/bad/damaged.vhd` }],
    ['InvalidUrl', { ImportImageDataDiskList: [{ ImageUrl: `${BUCKET}/nothing-here.qcow2` }] }],
    [
      'InvalidFormatSize',
      { ImportImageDataDiskList: [{ ImageUrl: `${BUCKET}/bad/disk-over-500-gb.qcow2` }] },
    ],
  ])('says %s: %j', async (code, changes) => {
    const id = await imported(changes);
    expect(await image(id)).toMatchObject({ ImageState: 'IMPORTING', SnapshotSet: [] });
    await later('PT31M');
    expect(await image(id)).toMatchObject({ ImageState: 'IMPORTFAILED', SnapshotSet: [] });
    expect(await messages()).toMatchObject([
      { Kind: 'ImportResult', ResourceId: id, FailureCode: code },
    ]);
    const tasks = contract.as().simulator.request('DescribeTasks', { ResourceId: id });
    expect(await rowsOf(tasks, 'TaskSet')).toMatchObject([{ State: 'FAILED', FailureCode: code }]);
    expect(await contract.as().cvm.DescribeAccountQuota({})).toMatchObject({
      AccountQuotaOverview: { AccountQuota: { ImageQuotaSet: [{ UsedQuota: 1 }] } },
    });
  });

  it('is avoided by force where only cloud-init is missing, and where the file is an ISO', async () => {
    const bare = await imported({ ImageUrl: `${BUCKET}/bad/no-cloud-init.raw`, Force: true });
    const iso = await imported({
      ImageUrl: `${BUCKET}/debian-11-install.iso`,
      ImageName: 'installer',
      Force: true,
    });
    await later('PT31M');
    for (const id of [bare, iso]) {
      expect(await image(id)).toMatchObject({ ImageState: 'NORMAL', IsSupportCloudinit: false });
    }
  });
});

const locked = (signature: string) => ({
  ImageUrl: `${BUCKET}/bad/locked.qcow2?${signature}`,
  OsType: 'CentOS',
  OsVersion: '7',
});

describe('a signed address', () => {
  it('opens a private file once, and is stored nowhere', async () => {
    const first = await imported({ ...locked(SIGNED), ImageName: 'first' });
    const second = await imported({ ...locked(SIGNED), ImageName: 'second' });
    const other = await imported({ ...locked(`${SIGNED}00`), ImageName: 'other' });
    await later('PT31M');
    expect(await image(first)).toMatchObject({ ImageState: 'NORMAL' });
    expect(await image(second)).toMatchObject({ ImageState: 'IMPORTFAILED' });
    expect(await image(other)).toMatchObject({ ImageState: 'NORMAL' });
    expect(await contract.state()).not.toContain('5ec4e7');
  });

  it('is not used up by a dry run', async () => {
    await contract.as().cvm.ImportImage({ ...UBUNTU, ...locked(SIGNED), DryRun: true });
    const id = await imported(locked(SIGNED));
    await later('PT31M');
    expect(await image(id)).toMatchObject({ ImageState: 'NORMAL' });
  });
});

it('counts names and quota in the region of the import only', async () => {
  await contract.load(
    { images: [imageRecord({ id: 'img-far00001', name: 'old-shop', region: 'ap-beijing' })] },
    { imagesPerRegion: 1 },
  );
  const id = await imported({}, 1, 'ap-chengdu');
  expect(await image(id, 1, 'ap-chengdu')).toMatchObject({ ImageName: 'old-shop' });
});
