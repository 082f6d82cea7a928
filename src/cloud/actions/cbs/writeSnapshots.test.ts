// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { CAPTURE_ESTATE } from '@/test/captureEstate';
import { HARBOR, imageRecord, NOON, snapshotRecord } from '@/test/builders';
import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load(CAPTURE_ESTATE);
});
afterEach(() => contract.stop());

const request = (action: string, parameters: object): Promise<unknown> =>
  contract.as().cbs.request(action, parameters);

const snapshots = (...SnapshotIds: string[]) =>
  rowsOf(request('DescribeSnapshots', { SnapshotIds }), 'SnapshotSet');

const later = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

async function create(parameters: object): Promise<string> {
  const answer = await request('CreateSnapshot', parameters);
  expect(answer).toHaveProperty('SnapshotId', expect.stringMatching(/^snap-[a-z0-9]{8}$/));
  return /snap-[a-z0-9]{8}/.exec(JSON.stringify(answer))?.[0] ?? '';
}

/** The code that the call is refused with, having changed nothing. */
async function refusal(action: string, parameters: object): Promise<string> {
  const before = await contract.state();
  const code = await codeOf(contract.as().raw.request(action, parameters));
  expect(await contract.state()).toBe(before);
  return code;
}

const disk = { DiskId: 'disk-wdata001' };

const snapAs = (account: 1 | 2, region: string) =>
  codeOf(contract.as(account, region).cbs.request('CreateSnapshot', disk));

describe('CreateSnapshot', () => {
  it('makes a snapshot of a disk within minutes', async () => {
    const id = await create({
      DiskId: 'disk-wdata001',
      SnapshotName: 'nightly',
      DiskUsage: 'DATA_DISK',
      Deadline: '2026-11-30T08:00:00Z',
      Tags: [{ Key: 'env', Value: 'test' }],
    });
    expect(await snapshots(id)).toMatchObject([
      {
        SnapshotName: 'nightly',
        SnapshotState: 'CREATING',
        Percent: 0,
        DiskId: 'disk-wdata001',
        DiskSize: 200,
        DiskUsage: 'DATA_DISK',
        Placement: { Zone: 'ap-guangzhou-6', ProjectId: 0 },
        IsPermanent: false,
        DeadlineTime: '2026-11-30 16:00:00',
        Images: [],
        Encrypt: false,
        CreateTime: '2026-11-22 16:00:00',
        Tags: [{ Key: 'env', Value: 'test' }],
      },
    ]);
    await later('PT1M59S');
    expect(await snapshots(id)).toMatchObject([{ SnapshotState: 'CREATING' }]);
    await later('PT8M1S');
    expect(await snapshots(id)).toMatchObject([{ SnapshotState: 'NORMAL', Percent: 100 }]);
    const { simulator } = contract.as();
    const tasks = simulator.request('DescribeTasks', { ResourceId: id });
    expect(await rowsOf(tasks, 'TaskSet')).toMatchObject([
      { Action: 'CreateSnapshot', State: 'SUCCESS' },
    ]);
  });

  it('keeps what a system disk holds for an image to come', async () => {
    const id = await create({ DiskId: 'disk-wsystem1' });
    expect(await snapshots(id)).toMatchObject([{ SnapshotName: 'Unnamed', IsPermanent: true }]);
    await contract.as().cvm.TerminateInstances({ InstanceIds: ['ins-windows1'] });
    await later('PT10M');
    const { cvm } = contract.as();
    const { ImageId = '' } = await cvm.CreateImage({ ImageName: 'Saved', SnapshotIds: [id] });
    expect(await cvm.DescribeImages({ ImageIds: [ImageId] })).toMatchObject({
      ImageSet: [{ Platform: 'Windows', LicenseType: 'BYOL', ImageSize: 80 }],
    });
  });

  it('is encrypted where its disk is', async () => {
    const id = await create({ DiskId: 'disk-secret01' });
    expect(await snapshots(id)).toMatchObject([{ Encrypt: true, DiskUsage: 'SYSTEM_DISK' }]);
  });

  it('goes with its deadline, unless an image holds it', async () => {
    const Deadline = '2026-11-23T08:00:00Z';
    const gone = await create({ DiskId: 'disk-wdata001', Deadline });
    const held = await create({ DiskId: 'disk-wsystem1', Deadline });
    await later('PT10M');
    await contract.as().cvm.CreateImage({ ImageName: 'Holder', SnapshotIds: [held] });
    await later('PT23H49M59S');
    expect(await snapshots(gone, held)).toHaveLength(2);
    await later('PT1S');
    expect(await snapshots(gone, held)).toMatchObject([{ SnapshotId: held }]);
    expect(await refusal('DeleteSnapshots', { SnapshotIds: [gone] })).toBe(
      'InvalidSnapshotId.NotFound',
    );
  });

  it.each([
    ['MissingParameter', {}],
    ['InvalidDiskId.NotFound', { DiskId: 'a disk' }],
    ['InvalidDiskId.NotFound', { DiskId: 'disk-nobody00' }],
    ['InvalidDiskId.NotFound', { DiskId: 'disk-failed01' }],
    ['InvalidDisk.NotSupportSnapshot', { DiskId: 'disk-wlocal01' }],
    ['InvalidDisk.NotSupportSnapshot', { DiskId: 'disk-local001' }],
    ['InvalidDisk.TypeError', { ...disk, DiskUsage: 'SYSTEM_DISK' }],
    ['InvalidDisk.Busy', { DiskId: 'disk-pending1' }],
    ['InvalidDisk.Busy', { DiskId: 'disk-leaving1' }],
    ['InvalidDisk.Busy', { DiskId: 'disk-reset001' }],
    ['InvalidDisk.SnapshotCreating', { DiskId: 'disk-snapped1' }],
    ['InvalidParameterValue', { ...disk, SnapshotName: 'a'.repeat(61) }],
    ['InvalidParameterValue', { ...disk, Deadline: 'tomorrow' }],
    ['InvalidParameterValue', { ...disk, Deadline: '2026-11-23T07:59:59Z' }],
    ['InvalidParameterValue', { ...disk, DiskUsage: 'SWAP' }],
    ['InvalidParameterValue', { ...disk, Tags: [{ Key: '', Value: '' }] }],
    ['UnsupportedOperation', { ...disk, DiskBackupId: 'dbp-12345678' }],
    ['UnknownParameter', { ...disk, ImageId: 'img-windows1' }],
  ])('%s: %j', async (code, parameters) => {
    expect(await refusal('CreateSnapshot', parameters)).toBe(code);
  });

  it('finds no disk of another account or region', async () => {
    expect(await snapAs(2, 'ap-guangzhou')).toBe('InvalidDiskId.NotFound');
    expect(await snapAs(1, 'ap-shanghai')).toBe('InvalidDiskId.NotFound');
  });

  it('minds the disk of an instance that an image is being made of', async () => {
    const { cvm } = contract.as();
    await cvm.CreateImage({ ImageName: 'New', InstanceId: 'ins-windows1' });
    expect(await refusal('CreateSnapshot', { DiskId: 'disk-wsystem1' })).toBe(
      'InvalidDisk.SnapshotCreating',
    );
    await create(disk);
  });

  it('stops at 64 snapshots and 64 more for each cloud disk', async () => {
    const instances = CAPTURE_ESTATE.instances?.filter(({ id }) => id === 'ins-windows1') ?? [];
    // A system and a data disk in the cloud, and a local one that does not count: 192.
    const many = Array.from({ length: 191 }, (_, index) =>
      snapshotRecord({ id: `snap-${String(index).padStart(8, '0')}` }),
    );
    const others = [
      snapshotRecord({ id: 'snap-harbor01', owner: HARBOR }),
      snapshotRecord({ id: 'snap-distant1', region: 'ap-shanghai' }),
    ];
    await contract.load({ instances, snapshots: [...many, ...others] });
    await create(disk);
    expect(await refusal('CreateSnapshot', { DiskId: 'disk-wsystem1' })).toBe(
      'InsufficientSnapshotQuota',
    );
    await request('DeleteSnapshots', { SnapshotIds: ['snap-00000000'] });
    await create({ DiskId: 'disk-wsystem1' });
  });
});

const withImages = (...SnapshotIds: string[]) => ({ SnapshotIds, DeleteBindImages: true });

describe('DeleteSnapshots', () => {
  beforeEach(() =>
    contract.load({
      ...CAPTURE_ESTATE,
      images: [
        ...(CAPTURE_ESTATE.images ?? []),
        imageRecord({ id: 'img-pair0001', snapshots: ['snap-pair0001', 'snap-pair0002'] }),
        imageRecord({
          id: 'img-shared01',
          snapshots: ['snap-shared01'],
          shares: [{ account: HARBOR, since: NOON }],
        }),
        imageRecord({ id: 'img-making02', snapshots: ['snap-using001'], task: 'task-making00' }),
      ],
      snapshots: [
        ...(CAPTURE_ESTATE.snapshots ?? []),
        snapshotRecord({ id: 'snap-pair0001', images: ['img-pair0001'] }),
        snapshotRecord({ id: 'snap-pair0002', usage: 'DATA_DISK', images: ['img-pair0001'] }),
        snapshotRecord({ id: 'snap-shared01', images: ['img-shared01'] }),
        snapshotRecord({ id: 'snap-using001', images: ['img-making02'] }),
        snapshotRecord({ id: 'snap-stale001', images: ['img-gone0001'] }),
      ],
    }),
  );

  it('deletes snapshots that no image is bound to', async () => {
    const SnapshotIds = ['snap-orphan01', 'snap-stale001', 'snap-orphan01'];
    await request('DeleteSnapshots', { SnapshotIds });
    expect(await snapshots(...SnapshotIds)).toEqual([]);
  });

  it('deletes an image with its snapshot where it is asked to, and keeps the image’s others', async () => {
    const SnapshotIds = ['snap-pair0001', 'snap-orphan01'];
    await request('DeleteSnapshots', { SnapshotIds, DeleteBindImages: true });
    expect(await snapshots('snap-pair0001', 'snap-orphan01', 'snap-pair0002')).toMatchObject([
      { SnapshotId: 'snap-pair0002', Images: [], ImageCount: 0 },
    ]);
    expect(await contract.as().cvm.DescribeImages({ ImageIds: ['img-pair0001'] })).toMatchObject({
      TotalCount: 0,
    });
  });

  it.each([
    ['MissingParameter', {}],
    ['MissingParameter', { SnapshotIds: [] }],
    ['InvalidParameterValue', { SnapshotIds: ['snapshot'] }],
    ['InvalidParameterValue', { SnapshotIds: Array(101).fill('snap-orphan01') }],
    ['InvalidSnapshotId.NotFound', { SnapshotIds: ['snap-orphan01', 'snap-nobody00'] }],
    ['InvalidSnapshotId.NotFound', { SnapshotIds: ['snap-orphan01', 'snap-harbor01'] }],
    ['InvalidSnapshotId.NotFound', { SnapshotIds: ['snap-orphan01', 'snap-distant1'] }],
    ['ResourceUnavailable.SnapshotCreating', { SnapshotIds: ['snap-orphan01', 'snap-making01'] }],
    [
      'UnsupportedOperation.SnapshotHasBindedImage',
      { SnapshotIds: ['snap-orphan01', 'snap-pair0001'] },
    ],
    [
      'UnsupportedOperation.SnapshotHasBindedImage',
      { SnapshotIds: ['snap-shared01'], DeleteBindImages: false },
    ],
    ['UnsupportedOperation.SnapHasShared', withImages('snap-pair0001', 'snap-shared01')],
    ['ResourceBusy', withImages('snap-pair0001', 'snap-using001')],
    ['InvalidParameter', { SnapshotIds: ['snap-orphan01'], DeleteBindImages: 1 }],
    ['UnknownParameter', { SnapshotIds: ['snap-orphan01'], DryRun: true }],
  ])('%s, and deletes none: %j', async (code, parameters) => {
    expect(await refusal('DeleteSnapshots', parameters)).toBe(code);
  });
});
