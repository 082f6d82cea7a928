// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { CAPTURE_ESTATE, PAID_ROOT } from '@/test/captureEstate';
import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load(CAPTURE_ESTATE);
});
afterEach(() => contract.stop());

const create = async (parameters: object) => {
  const { ImageId = '' } = await contract
    .as()
    .cvm.CreateImage({ ImageName: 'Shop 4', InstanceId: 'ins-windows1', ...parameters });
  return ImageId;
};

const imageOf = async (id: string) => {
  const { ImageSet } = await contract.as().cvm.DescribeImages({ ImageIds: [id] });
  return ImageSet?.[0];
};

const instanceOf = async (id: string) => {
  const { InstanceSet } = await contract.as().cvm.DescribeInstances({ InstanceIds: [id] });
  return InstanceSet?.[0];
};

const snapshotsOf = (id: string) =>
  imageOf(id).then((image) =>
    rowsOf(
      contract.as().cbs.request('DescribeSnapshots', {
        SnapshotIds: image?.SnapshotSet?.map(({ SnapshotId = '' }) => SnapshotId),
        Order: 'ASC',
      }),
      'SnapshotSet',
    ),
  );

const later = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

const environmentOf = (id: string) =>
  rowsOf(
    contract.as().simulator.request('DescribeEnvironments', { ResourceIds: [id] }),
    'EnvironmentSet',
  );

/** What no call tells: the root that an image's fees follow. */
const rootOf = async (id: string) =>
  new RegExp(`"rootImage":"(img-[a-z0-9]{8})"[^}]*"id":"${id}"`).exec(await contract.state())?.[1];

const overview = (): Promise<unknown> => contract.as().cbs.request('DescribeSnapshotOverview', {});

const of = (...SnapshotIds: string[]) => create({ InstanceId: undefined, SnapshotIds });

describe('CreateImage of an instance', () => {
  it('makes an image of the system disk that carries what the instance carries', async () => {
    const id = await create({
      ImageDescription: 'As of today',
      ImageFamily: 'shop',
      TagSpecification: [{ ResourceType: 'image', Tags: [{ Key: 'env', Value: 'test' }] }],
      Sysprep: 'TRUE',
      ForcePoweroff: 'false',
      DryRun: false,
    });
    expect(id).toMatch(/^img-[a-z0-9]{8}$/);
    const image = await imageOf(id);
    expect(image).toMatchObject({
      OsName: 'Windows Server 2022 Datacenter English 64-bit',
      ImageType: 'PRIVATE_IMAGE',
      CreatedTime: '2026-11-22T08:00:00Z',
      ImageName: 'Shop 4',
      ImageDescription: 'As of today',
      ImageSize: 80,
      Architecture: 'x86_64',
      ImageState: 'CREATING',
      Platform: 'Windows',
      ImageCreator: '100000000001',
      ImageSource: 'CREATE_IMAGE',
      IsSupportCloudinit: false,
      SnapshotSet: [{ DiskUsage: 'SYSTEM_DISK', DiskSize: 80 }],
      Tags: [{ Key: 'env', Value: 'test' }],
      LicenseType: 'BYOL',
      ImageFamily: 'shop',
      ImageDeprecated: false,
    });
    expect(await environmentOf(id)).toMatchObject([
      { Packages: [{ Name: 'Shop', Version: '4' }], Health: 'BROKEN', DataMark: 'shop-4' },
    ]);
    expect(await rootOf(id)).toBe(PAID_ROOT);
    expect(await instanceOf('ins-windows1')).toMatchObject({ InstanceState: 'RUNNING' });
  });

  it('takes ten minutes or more, and shows as a task with a way to it', async () => {
    const id = await create({});
    const tasks = () =>
      rowsOf(contract.as().simulator.request('DescribeTasks', { ResourceId: id }), 'TaskSet');
    expect(await tasks()).toMatchObject([
      { Action: 'CreateImage', Region: 'ap-guangzhou', State: 'RUNNING', Percent: 0 },
    ]);
    await later('PT9M59S');
    expect(await imageOf(id)).toMatchObject({ ImageState: 'CREATING' });
    expect(await snapshotsOf(id)).toMatchObject([{ SnapshotState: 'CREATING' }]);
    await later('PT10M1S');
    expect(await imageOf(id)).toMatchObject({ ImageState: 'NORMAL' });
    expect(await snapshotsOf(id)).toMatchObject([{ SnapshotState: 'NORMAL', Percent: 100 }]);
    expect(await tasks()).toMatchObject([{ State: 'SUCCESS' }]);
  });

  it('binds a snapshot per captured disk', async () => {
    const id = await create({ DataDiskIds: ['disk-wdata001', 'disk-wdata001'] });
    const both = await snapshotsOf(id);
    expect(both).toHaveLength(2);
    const common = {
      Placement: { Zone: 'ap-guangzhou-6', ProjectId: 0 },
      Images: [{ ImageId: id, ImageName: 'Shop 4' }],
      ImageCount: 1,
      Encrypt: false,
    };
    expect(both).toContainEqual(
      expect.objectContaining({
        ...common,
        SnapshotName: 'Shop 4 system',
        DiskUsage: 'SYSTEM_DISK',
        DiskId: 'disk-wsystem1',
        DiskSize: 80,
      }),
    );
    expect(both).toContainEqual(
      expect.objectContaining({
        ...common,
        SnapshotName: 'Shop 4 data 1',
        DiskUsage: 'DATA_DISK',
        DiskId: 'disk-wdata001',
        DiskSize: 200,
      }),
    );
    expect((await imageOf(id))?.SnapshotSet?.map(({ DiskUsage }) => DiskUsage)).toEqual([
      'SYSTEM_DISK',
      'DATA_DISK',
    ]);
  });

  it('bills what the snapshots store once they are made', async () => {
    // Five finished snapshots of 8 GiB are there; one of the system disk of 80 GiB adds 20 to 60 per cent.
    expect(await overview()).toMatchObject({ TotalNums: 6, TotalSize: 40 });
    await create({});
    expect(await overview()).toMatchObject({ TotalNums: 7, TotalSize: 40 });
    await later('PT20M');
    const after = await overview();
    expect(after).toHaveProperty(
      'TotalSize',
      expect.toSatisfy((size) => size >= 64 && size <= 96),
    );
  });

  it.each([
    ['TRUE', 'STOPPING', 'STOPPED'],
    ['true', 'STOPPING', 'STOPPED'],
    ['False', 'RUNNING', 'RUNNING'],
  ])(
    'with ForcePoweroff %s leaves a running instance %s, then %s',
    async (ForcePoweroff, ...states) => {
      const id = await create({ ForcePoweroff });
      const [meanwhile, then] = states;
      expect(await instanceOf('ins-windows1')).toMatchObject({ InstanceState: meanwhile });
      await later('PT20M');
      expect(await instanceOf('ins-windows1')).toMatchObject({ InstanceState: then });
      expect(await imageOf(id)).toMatchObject({ ImageState: 'NORMAL' });
    },
  );

  it('leaves a stopped instance as it is', async () => {
    const before = await instanceOf('ins-stopped1');
    await create({ InstanceId: 'ins-stopped1', ForcePoweroff: 'true' });
    expect(await instanceOf('ins-stopped1')).toEqual(before);
  });

  it('captures a local system disk', async () => {
    expect(await imageOf(await create({ InstanceId: 'ins-local001' }))).toMatchObject({
      ImageSize: 50,
    });
  });

  it('launches what it holds, root and all, though the instance is gone', async () => {
    const id = await create({});
    await later('PT20M');
    const { cvm } = contract.as();
    await cvm.TerminateInstances({ InstanceIds: ['ins-windows1'] });
    await later('PT1M');
    const { InstanceIdSet: [launched = ''] = [] } = await cvm.RunInstances({
      Placement: { Zone: 'ap-guangzhou-3' },
      ImageId: id,
    });
    expect(await environmentOf(launched)).toMatchObject([{ DataMark: 'shop-4' }]);
    await later('PT5M');
    await cvm.DeleteImages({ ImageIds: [id, 'img-windows1'], DeleteBindedSnap: true });
    const again = await create({ ImageName: 'Shop 5', InstanceId: launched });
    expect(await rootOf(again)).toBe(PAID_ROOT);
    expect(await imageOf(again)).toMatchObject({ IsSupportCloudinit: false, LicenseType: 'BYOL' });
  });
});

describe('CreateImage of snapshots', () => {
  it('binds them, and tells what the system disk’s holds', async () => {
    const id = await of('snap-data0001', 'snap-system01', 'snap-data0001');
    expect(await imageOf(id)).toMatchObject({
      ImageState: 'CREATING',
      OsName: 'Ubuntu Server 22.04 LTS 64-bit',
      Platform: 'Ubuntu',
      Architecture: 'arm',
      ImageSize: 60,
      SnapshotSet: [
        { SnapshotId: 'snap-system01', DiskUsage: 'SYSTEM_DISK', DiskSize: 60 },
        { SnapshotId: 'snap-data0001', DiskUsage: 'DATA_DISK', DiskSize: 100 },
      ],
    });
    expect(await environmentOf(id)).toMatchObject([{ DataMark: 'nightly' }]);
    expect(await rootOf(id)).toBe(PAID_ROOT);
    const bound = await rowsOf(
      contract.as().cbs.request('DescribeSnapshots', { SnapshotIds: ['snap-data0001'] }),
      'SnapshotSet',
    );
    expect(bound).toMatchObject([{ SnapshotState: 'NORMAL', Images: [{ ImageId: id }] }]);
  });

  it('takes one that is bound to another image, which tells what it holds', async () => {
    const id = await of('snap-bound001');
    expect(await imageOf(id)).toMatchObject({ Platform: 'Windows', LicenseType: 'BYOL' });
    expect(await rootOf(id)).toBe(PAID_ROOT);
    expect(await snapshotsOf(id)).toMatchObject([
      { Images: [{ ImageId: 'img-windows1' }, { ImageId: id }], ImageCount: 2 },
    ]);
  });

  it('calls a system that nothing tells of any more another Linux', async () => {
    expect(await imageOf(await of('snap-orphan01'))).toMatchObject({
      OsName: 'Other Linux 64-bit',
      Platform: 'Other Linux',
    });
  });
});

describe('what CreateImage lets pass', () => {
  it('names of sixty characters, whatever they are, taken elsewhere or by others', async () => {
    for (const ImageName of ['镜'.repeat(59) + '🚀', 'Elsewhere', 'Partner']) {
      const id = await create({ ImageName, ImageDescription: '🚀'.repeat(256) });
      expect(await imageOf(id)).toMatchObject({ ImageName });
      await later('PT20M');
    }
  });

  it('a dry run, which changes nothing and tells nothing', async () => {
    const before = await contract.state();
    const answer = await contract
      .as()
      .cvm.CreateImage({ ImageName: 'Shop', InstanceId: 'ins-windows1', DryRun: true });
    expect(Object.keys(answer)).toEqual(['RequestId']);
    expect(await contract.state()).toBe(before);
  });

  it('the last image of the quota, but no further one', async () => {
    // Three own ones are there in Guangzhou, the failed one among them.
    await contract.load(CAPTURE_ESTATE, { imagesPerRegion: 4 });
    const id = await create({});
    const one = { InstanceId: 'ins-stopped1', ImageName: 'One more' };
    expect(await codeOf(create(one))).toBe('ImageQuotaLimitExceeded');
    await later('PT20M');
    await contract.as().cvm.DeleteImages({ ImageIds: [id] });
    await create(one);
  });
});
