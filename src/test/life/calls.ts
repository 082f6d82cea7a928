import { firstZone } from '@/domain/regions';
import type { ActionName } from '@/wire/actions';
import { credentialOf } from '@/wire/credentials';

import type { Draw } from './draw';
import { otherThan, secretOf } from './estate';

/** The parameters of a call of an action, drawn; and how often it is called beside the others. */
interface Kind {
  readonly weight: number;
  readonly parameters: (draw: Draw) => object;
}

const dry = (draw: Draw) => draw.maybe(5, 'DryRun', () => true);
const name = (draw: Draw) => draw.mostly(`image ${draw.below(50)}`, 'image 1', '');
const tags = (draw: Draw) =>
  draw.mostly(
    [{ Key: 'note', Value: secretOf(draw.situation.account) }],
    [],
    [{ Key: '', Value: 'nothing' }],
  );
const tagged = (draw: Draw, ResourceType: string) =>
  draw.maybe(3, 'TagSpecification', () => [{ ResourceType, Tags: tags(draw) }]);
const family = (draw: Draw) =>
  draw.maybe(3, 'ImageFamily', () => draw.mostly('shop', 'lobby', 'not a family'));
const instances = (draw: Draw) => draw.some(2, () => draw.id('instances'));

const appIdOf = (account: string) => credentialOf(account)?.appId ?? '';

/** Files in the buckets, good and bad, with the system on them. */
type File = readonly [bucket: string, region: string, key: string, system: string, version: string];
const FILES: readonly [File, ...File[]] = [
  ['images', 'ap-guangzhou', 'ubuntu-16.qcow2', 'Ubuntu', '16'],
  ['images-sh', 'ap-shanghai', 'ubuntu-18.qcow2', 'Ubuntu', '18'],
  ['images', 'ap-guangzhou', 'windows-2016.vhd', 'Windows Server 2016', '-'],
  ['images', 'ap-guangzhou', 'bad/gpt.qcow2', 'Ubuntu', '18'],
  ['images', 'ap-guangzhou', 'bad/no-virtio.vhd', 'CentOS', '6'],
  ['images', 'ap-guangzhou', 'debian-11-install.iso', 'Debian', '11'],
  ['images', 'ap-guangzhou', 'not/there.qcow2', 'Plan 9', '4'],
];

function imported(draw: Draw): object {
  const [bucket, region, key, OsType, OsVersion] = draw.one(...FILES);
  const { account } = draw.situation;
  const owner = draw.mostly(account, otherThan(account));
  const host = `${bucket}-${appIdOf(owner)}.cos.${region}.myqcloud.com`;
  return { Architecture: 'x86_64', OsType, OsVersion, ImageUrl: `https://${host}/${key}` };
}

function madeOf(draw: Draw): object {
  const source = draw.mostly(
    draw.one('instance', 'instance', 'snapshots', 'whole'),
    'both',
    'nothing',
  );
  const instance = draw.id('instances');
  const SnapshotIds = draw.some(2, () => draw.id('snapshots'));
  switch (source) {
    case 'instance':
      return { InstanceId: instance };
    case 'whole':
      return { InstanceId: instance, DataDiskIds: [draw.disk(instance)] };
    case 'snapshots':
      return { SnapshotIds };
    case 'both':
      return { InstanceId: instance, SnapshotIds };
    case 'nothing':
      return {};
  }
}

/** Calls that change something, and what they are called with. */
const CHANGES = {
  CreateImage: {
    weight: 6,
    parameters: (draw) => ({
      ImageName: name(draw),
      ...madeOf(draw),
      ...draw.maybe(4, 'ForcePoweroff', () => draw.mostly('true', 'false', 'maybe')),
      ...tagged(draw, 'image'),
      ...family(draw),
      ...dry(draw),
    }),
  },
  ImportImage: {
    weight: 4,
    parameters: (draw) => ({
      ImageName: name(draw),
      ...imported(draw),
      ...draw.maybe(4, 'LicenseType', () => draw.mostly('BYOL', 'TencentCloud', 'mine')),
      ...draw.maybe(4, 'Force', () => true),
      ...tagged(draw, 'image'),
      ...family(draw),
      ...dry(draw),
    }),
  },
  SyncImages: {
    weight: 8,
    parameters: (draw) => {
      const { region } = draw.situation;
      const here = draw.oneIn(2);
      return {
        ImageIds: [draw.id('images')],
        DestinationRegions: here
          ? [region]
          : draw.some(2, () =>
              draw.mostly(
                draw.situation.region === 'ap-shanghai' ? 'ap-guangzhou' : 'ap-shanghai',
                'ap-hongkong',
                'ap-shanghai',
                'ap-nowhere',
              ),
            ),
        ...draw.maybe(2, 'ImageName', () => name(draw)),
        ...(here ? draw.maybe(2, 'Encrypt', () => true) : {}),
        ...draw.maybe(2, 'ImageSetRequired', () => true),
        ...dry(draw),
      };
    },
  },
  ModifyImageSharePermission: {
    weight: 8,
    parameters: (draw) => ({
      ImageId: draw.id('images'),
      AccountIds: draw.some(2, () =>
        draw.one(
          otherThan(draw.situation.account),
          '100000000003',
          draw.mostly(
            '100000000003',
            draw.situation.account,
            '100000000201',
            '999999999999',
            'nobody',
          ),
        ),
      ),
      Permission: draw.one('SHARE', 'CANCEL'),
    }),
  },
  ModifyImageAttribute: {
    weight: 4,
    parameters: (draw) => ({
      ImageId: draw.id('images'),
      ...draw.maybe(2, 'ImageName', () => name(draw)),
      ...draw.maybe(2, 'ImageDeprecated', () => draw.oneIn(2)),
      ...family(draw),
    }),
  },
  ExportImages: {
    weight: 4,
    parameters: (draw) => ({
      BucketName: draw.mostly(
        `images${draw.situation.region === 'ap-shanghai' ? '-sh' : ''}-${appIdOf(draw.situation.account)}`,
        'images-1250000002',
        'images-sh-1250000002',
        'archive-1250000001',
      ),
      ImageIds: draw.some(2, () => draw.id('images')),
      ...draw.maybe(3, 'ExportFormat', () => draw.mostly('QCOW2', 'VHD', 'ZIP')),
      ...draw.maybe(3, 'OnlyExportRootDisk', () => true),
      ...dry(draw),
    }),
  },
  DeleteImages: {
    weight: 6,
    parameters: (draw) => ({
      ImageIds: draw.some(2, () => draw.id('images')),
      ...draw.maybe(2, 'DeleteBindedSnap', () => true),
      ...dry(draw),
    }),
  },
  ResetInstance: {
    weight: 5,
    parameters: (draw) => ({
      InstanceId: draw.id('instances'),
      ...draw.maybe(2, 'ImageId', () => draw.system()),
      ...draw.maybe(3, 'SystemDisk', () => ({ DiskSize: draw.mostly(60, 50, 10) })),
    }),
  },
  RunInstances: {
    weight: 6,
    parameters: (draw) => ({
      Placement: { Zone: firstZone(draw.mostly(draw.situation.region, 'ap-tokyo')) },
      ImageId: draw.system(),
      InstanceType: draw.mostly('S2.MEDIUM4', 'S2.NOTHING'),
      InstanceName: secretOf(draw.situation.account),
      ...draw.maybe(4, 'DataDisks', () => [{ DiskSize: 100, SnapshotId: draw.id('snapshots') }]),
      ...draw.maybe(3, 'InstanceCount', () => draw.mostly(2, 1, 0)),
      ...draw.maybe(4, 'ClientToken', () => 'once'),
      ...draw.maybe(6, 'DisableApiTermination', () => true),
      ...tagged(draw, 'instance'),
      ...dry(draw),
    }),
  },
  StartInstances: { weight: 2, parameters: (draw) => ({ InstanceIds: instances(draw) }) },
  StopInstances: {
    weight: 3,
    parameters: (draw) => ({
      InstanceIds: instances(draw),
      ...draw.maybe(3, 'StoppedMode', () => draw.mostly('STOP_CHARGING', 'KEEP_CHARGING')),
    }),
  },
  RebootInstances: { weight: 2, parameters: (draw) => ({ InstanceIds: instances(draw) }) },
  TerminateInstances: { weight: 2, parameters: (draw) => ({ InstanceIds: instances(draw) }) },
  CreateKeyPair: {
    weight: 1,
    parameters: (draw) => ({ KeyName: draw.one('deploy', 'other', 'a key'), ProjectId: 0 }),
  },
  CreateSnapshot: {
    weight: 4,
    parameters: (draw) => ({
      DiskId: draw.disk(),
      SnapshotName: secretOf(draw.situation.account),
      ...draw.maybe(3, 'Deadline', () =>
        draw.mostly('2026-11-24T08:00:00Z', '2026-11-22T09:00:00Z', 'tomorrow'),
      ),
    }),
  },
  DeleteSnapshots: {
    weight: 5,
    parameters: (draw) => ({
      SnapshotIds: draw.some(2, () => draw.id('snapshots')),
      ...draw.maybe(2, 'DeleteBindImages', () => true),
    }),
  },
  ModifyTags: {
    weight: 2,
    parameters: (draw) => ({
      ResourceId: draw.id(draw.one('images', 'instances', 'snapshots')),
      Tags: tags(draw),
    }),
  },
  FinishTask: { weight: 6, parameters: (draw) => ({ TaskId: draw.id('tasks') }) },
  InstallSoftware: {
    weight: 1,
    parameters: (draw) => ({
      InstanceId: draw.id('instances'),
      Packages: [{ Name: 'Nginx', Version: '1.26.2' }],
    }),
  },
  BreakEnvironment: {
    weight: 1,
    parameters: (draw) => ({ InstanceId: draw.id('instances') }),
  },
  AdvanceClock: {
    weight: 10,
    parameters: (draw) => ({
      Duration: draw.mostly(draw.one('PT1M', 'PT5M', 'PT20M', 'PT1H'), 'P1D', 'yesterday'),
    }),
  },
} as const satisfies Readonly<Partial<Record<ActionName, Kind>>>;

const ids = (draw: Draw) =>
  draw.some(3, () => draw.id(draw.one('images', 'instances', 'snapshots')));

/** Calls that only ask. */
const QUESTIONS = {
  DescribeImages: {
    weight: 2,
    parameters: (draw) =>
      draw.oneIn(2)
        ? { ImageIds: draw.some(2, () => draw.id('images')) }
        : { Filters: [{ Name: 'image-type', Values: ['PRIVATE_IMAGE', 'SHARED_IMAGE'] }] },
  },
  DescribeImageSharePermission: {
    weight: 1,
    parameters: (draw) => ({ ImageId: draw.id('images') }),
  },
  DescribeImageFromFamily: {
    weight: 1,
    parameters: (draw) => ({ ImageFamily: draw.one('shop', 'lobby') }),
  },
  DescribeInstances: {
    weight: 1,
    parameters: (draw) => draw.maybe(2, 'InstanceIds', () => instances(draw)),
  },
  InquiryPriceResetInstance: {
    weight: 1,
    parameters: (draw) => ({ InstanceId: draw.id('instances'), ImageId: draw.system() }),
  },
  DescribeSnapshots: {
    weight: 1,
    parameters: (draw) =>
      draw.maybe(2, 'SnapshotIds', () => draw.some(2, () => draw.id('snapshots'))),
  },
  DescribeSnapshotOverview: { weight: 1, parameters: () => ({}) },
  DescribeStoredSizes: { weight: 1, parameters: (draw) => ({ ResourceIds: ids(draw) }) },
  DescribeEnvironments: { weight: 1, parameters: (draw) => ({ ResourceIds: ids(draw) }) },
  DescribeTasks: { weight: 1, parameters: () => ({}) },
  DescribeMessages: { weight: 1, parameters: () => ({}) },
  DescribeActivity: {
    weight: 1,
    parameters: (draw) => draw.maybe(2, 'ImageId', () => draw.id('images')),
  },
  DescribeBuckets: { weight: 1, parameters: () => ({}) },
} as const satisfies Readonly<Partial<Record<ActionName, Kind>>>;

/** An action that is called. */
export type LifeAction = keyof typeof CHANGES | keyof typeof QUESTIONS;

/** How each action is called. */
export const KINDS: Readonly<Record<LifeAction, Kind>> = { ...CHANGES, ...QUESTIONS };

const isLifeAction = (name: string): name is LifeAction => Object.hasOwn(KINDS, name);

/** Whether calls of the action may change something. */
export const isChange = (name: string): boolean => Object.hasOwn(CHANGES, name);

/** The actions, each as often as its weight. */
export const WEIGHTED: readonly LifeAction[] = Object.keys(KINDS)
  .filter(isLifeAction)
  .flatMap((name) => Array.from({ length: KINDS[name].weight }, () => name));
