import type { ErrorCode } from '@/wire/errors';

import type { DiskRecord, InstanceOperation, InstanceRecord } from '../../world/records';
import { idOf, instance, PARTNER, SERVER } from './calls';
import type { Refused } from './calls';

/** An instance that stands for refusals. What is left out is as in any good one. */
export interface InstanceRow {
  readonly name: string;
  readonly refuses: readonly Refused[];
  readonly is?: Partial<
    Pick<
      InstanceRecord,
      'owner' | 'region' | 'zone' | 'type' | 'state' | 'image' | 'protected' | 'stopCharging'
    >
  >;
  readonly disk?: Partial<DiskRecord>;
  readonly data?: readonly (Partial<DiskRecord> & { readonly of: string })[];
  /** Snapshots of its system disk. */
  readonly snapshots?: number;
  /** What is under way on it for a month yet, or failed an hour ago. */
  readonly operation?: {
    readonly action: InstanceOperation['action'];
    readonly failure?: string;
  };
}

const U = 'UnsupportedOperation.InstanceState';
const BUSY: ErrorCode = 'OperationDenied.InstanceOperationInProgress';
const NONE: ErrorCode = 'InvalidInstance.NotSupported';
const FAILED: ErrorCode = 'UnsupportedOperation.InstanceReinstallFailed';
const SWITCH: ErrorCode = 'InvalidParameterValue.InvalidImageIdForRetsetInstance';
const UNCHARGED: ErrorCode = 'UnsupportedOperation.StoppedModeStopCharging';

const CALLS = {
  start: instance.start,
  stop: instance.stop,
  reboot: instance.reboot,
  terminate: instance.terminate,
  createImage: instance.createImage(),
  restore: instance.restore(),
  install: instance.install,
};
type Name = keyof typeof CALLS;
const NAMES = [
  'start',
  'stop',
  'reboot',
  'terminate',
  'createImage',
  'restore',
  'install',
] as const;

/** Everything is refused, by one code but for those that are named; those that are `undefined` work. */
const all = (
  code: ErrorCode,
  others: Readonly<Partial<Record<Name, ErrorCode | undefined>>> = {},
): readonly Refused[] =>
  NAMES.flatMap((name): Refused[] => {
    const own = Object.hasOwn(others, name) ? others[name] : code;
    return own === undefined ? [] : [[CALLS[name], own]];
  });

const windows = { ImageId: 'img-9tzezztj' } as const;

/** Instances in every state, each of which stands for what it is refused. */
const STATES: readonly InstanceRow[] = [
  {
    name: 'refuses-while-launching',
    operation: { action: 'RunInstances' },
    refuses: all(`${U}Pending`, { createImage: BUSY }),
  },
  {
    name: 'refuses-while-starting',
    operation: { action: 'StartInstances' },
    refuses: all(`${U}Starting`, { reboot: BUSY }),
  },
  {
    name: 'refuses-while-stopping',
    operation: { action: 'StopInstances' },
    is: { state: 'STOPPED' },
    refuses: all(`${U}Stopping`),
  },
  {
    name: 'refuses-while-rebooting',
    operation: { action: 'RebootInstances' },
    refuses: all(`${U}Rebooting`),
  },
  {
    name: 'refuses-while-terminating',
    operation: { action: 'TerminateInstances' },
    refuses: [
      ...all(`${U}Terminating`),
      [instance.snapshot('refuses-while-terminating'), 'InvalidDisk.Busy'],
    ],
  },
  {
    name: 'refuses-while-reinstalling',
    operation: { action: 'ResetInstance' },
    refuses: [
      ...all(BUSY, { start: `${U}Running` }),
      [instance.snapshot('refuses-while-reinstalling'), 'InvalidDisk.Busy'],
    ],
  },
  {
    name: 'refuses-after-failed-reinstallation',
    operation: { action: 'ResetInstance', failure: 'InternalError' },
    refuses: all(FAILED, { start: `${U}Running`, terminate: undefined, restore: undefined }),
  },
  {
    name: 'refuses-after-failed-launch',
    is: { state: 'LAUNCH_FAILED' },
    refuses: [
      ...all(NONE, { terminate: `${U}LaunchFailed` }),
      [instance.priceRestore(), NONE],
      [instance.snapshot('refuses-after-failed-launch'), 'InvalidDiskId.NotFound'],
    ],
  },
  {
    name: 'refuses-when-running',
    refuses: [[instance.start, `${U}Running`]],
  },
  {
    name: 'refuses-when-stopped',
    is: { state: 'STOPPED' },
    refuses: [
      [instance.stop, `${U}Stopped`],
      [instance.reboot, `${U}Stopped`],
      [instance.install, `${U}Stopped`],
    ],
  },
  {
    name: 'refuses-when-not-charged',
    is: { state: 'STOPPED', stopCharging: true },
    refuses: [
      [instance.createImage(), UNCHARGED],
      [instance.restore(), UNCHARGED],
    ],
  },
  {
    name: 'refuses-when-protected',
    is: { protected: true },
    refuses: [[instance.terminate, 'UnsupportedOperation.InstancesProtected']],
  },
  {
    name: 'refuses-when-shut-down',
    is: { state: 'SHUTDOWN' },
    refuses: all(`${U}Shutdown`, { terminate: undefined, createImage: NONE, restore: NONE }),
  },
  {
    name: 'refuses-entering-rescue-mode',
    is: { state: 'ENTER_RESCUE_MODE' },
    refuses: all(`${U}EnterRescueMode`),
  },
  {
    name: 'refuses-in-rescue-mode',
    is: { state: 'RESCUE_MODE' },
    refuses: all(`${U}RescueMode`, { terminate: BUSY }),
  },
  {
    name: 'refuses-leaving-rescue-mode',
    is: { state: 'EXIT_RESCUE_MODE' },
    refuses: all(`${U}ExitRescueMode`),
  },
  {
    name: 'refuses-before-migration',
    is: { state: 'ENTER_SERVICE_LIVE_MIGRATE' },
    refuses: all(`${U}EnterServiceLiveMigrate`, { start: BUSY }),
  },
  {
    name: 'refuses-during-migration',
    is: { state: 'SERVICE_LIVE_MIGRATE' },
    refuses: all(`${U}ServiceLiveMigrate`, { terminate: BUSY }),
  },
  {
    name: 'refuses-after-migration',
    is: { state: 'EXIT_SERVICE_LIVE_MIGRATE' },
    refuses: all(`${U}ExitServiceLiveMigrate`, { start: BUSY, createImage: BUSY }),
  },
];

/** Harbor Games' own, which nobody else sees. */
const FOREIGN: InstanceRow = {
  name: 'refuses-when-not-own',
  is: { owner: PARTNER },
  refuses: [
    ...all('InvalidInstanceId.NotFound'),
    [instance.priceRestore(), 'InvalidInstanceId.NotFound'],
  ],
};

const ENCRYPTED: ErrorCode = 'UnsupportedOperation.EncryptedImagesNotSupported';

/** Instances of which no image, or not every image, can be made. */
const SOURCES: readonly InstanceRow[] = [
  {
    name: 'refuses-image-encrypted-system-disk',
    disk: { encrypted: true },
    refuses: [[instance.createImage(), ENCRYPTED]],
  },
  {
    name: 'refuses-image-encrypted-data-disk',
    data: [{ of: 'encrypted data', encrypted: true }],
    refuses: [[instance.createImage({ DataDiskIds: [idOf('disk', 'encrypted data')] }), ENCRYPTED]],
  },
  {
    name: 'refuses-image-local-data-disk',
    data: [{ of: 'local data', type: 'LOCAL_SSD' }],
    refuses: [
      [
        instance.createImage({ DataDiskIds: [idOf('disk', 'local data')] }),
        'InvalidParameter.LocalDataDiskNotSupport',
      ],
      [instance.snapshot('local data'), 'InvalidDisk.NotSupportSnapshot'],
    ],
  },
  {
    name: 'refuses-image-wrong-disks',
    refuses: [
      [
        instance.createImage({ DataDiskIds: [idOf('disk', 'refuses-image-wrong-disks')] }),
        'InvalidParameter.DataDiskIdContainsRootDisk',
      ],
      [
        instance.createImage({ DataDiskIds: [idOf('disk', 'local data')] }),
        'InvalidParameter.DataDiskNotBelongSpecifiedInstance',
      ],
      [
        instance.snapshot('refuses-image-wrong-disks', { DiskUsage: 'DATA_DISK' }),
        'InvalidDisk.TypeError',
      ],
    ],
  },
  {
    name: 'refuses-image-name-taken',
    refuses: [[instance.createImage({ ImageName: 'for-use' }), 'InvalidImageName.Duplicate']],
  },
  {
    // The image `refuses-while-creating` is made of it.
    name: 'refuses-image-twice',
    refuses: [
      [instance.createImage(), 'MutexOperation.TaskRunning'],
      [instance.restore(), BUSY],
    ],
  },
  {
    // The snapshot `refuses-while-creating` is made of its disk.
    name: 'refuses-image-during-snapshot',
    refuses: [
      [instance.createImage(), 'ResourceUnavailable.SnapshotCreating'],
      [instance.snapshot('refuses-image-during-snapshot'), 'InvalidDisk.SnapshotCreating'],
    ],
  },
];

/** With one disk there may be 128 snapshots in a region. */
const SNAPSHOT_QUOTA: InstanceRow = {
  name: 'refuses-129th-snapshot',
  is: { region: 'ap-chengdu', zone: 'ap-chengdu-1' },
  snapshots: 128,
  refuses: [[instance.snapshot('refuses-129th-snapshot'), 'InsufficientSnapshotQuota']],
};

const HONG_KONG = { region: 'ap-hongkong', zone: 'ap-hongkong-2', type: 'S2.MEDIUM4' } as const;

/** Instances that cannot be restored from every image. */
const RESTORED: readonly InstanceRow[] = [
  { name: SERVER, refuses: [] },
  {
    name: 'refuses-restore-image-gone',
    is: { image: 'img-00000000' },
    refuses: [
      [instance.restore({ ImageId: undefined }), 'InvalidImageId.NotFound'],
      [instance.priceRestore({ ImageId: undefined }), 'InvalidImageId.NotFound'],
    ],
  },
  {
    name: 'refuses-restore-other-system-abroad',
    is: HONG_KONG,
    refuses: [
      [instance.restore(windows), SWITCH],
      [instance.priceRestore(windows), SWITCH],
    ],
  },
  {
    name: 'refuses-restore-other-system-disk',
    disk: { type: 'CLOUD_HSSD' },
    refuses: [
      [instance.restore(windows), SWITCH],
      [instance.priceRestore(windows), SWITCH],
    ],
  },
  {
    name: 'refuses-restore-smaller-disk',
    disk: { size: 100 },
    refuses: [
      [instance.restore({ SystemDisk: { DiskSize: 50 } }), 'InvalidParameterValue'],
      [instance.restore({ SystemDisk: { DiskType: 'CLOUD_SSD' } }), 'InvalidParameterValue'],
    ],
  },
  {
    name: 'refuses-restore-larger-old-disk',
    disk: { type: 'CLOUD_BASIC' },
    refuses: [
      [instance.restore({ SystemDisk: { DiskSize: 60 } }), 'ResourceInsufficient.CloudDiskSoldOut'],
      [
        instance.priceRestore({ SystemDisk: { DiskSize: 60 } }),
        'ResourceInsufficient.CloudDiskUnavailable',
      ],
      [instance.priceRestore(), 'FailedOperation.InquiryPriceFailed'],
    ],
  },
  {
    name: 'refuses-restore-small-memory',
    is: { type: 'SA2.SMALL2' },
    refuses: [
      [
        instance.restore({ ImageId: 'img-bhvhr6pr' }),
        'InvalidParameterValue.InvalidImageForGivenInstanceType',
      ],
      [instance.priceRestore({ ImageId: 'img-bhvhr6pr' }), 'InvalidParameterValue.InvalidImageId'],
    ],
  },
  {
    name: 'refuses-restore-type-not-sold',
    is: { ...HONG_KONG, type: 'SA2.LARGE8' },
    refuses: [
      [instance.restore({ ImageId: 'img-9qabwvbn' }), 'ResourcesSoldOut.SpecifiedInstanceType'],
      [
        instance.priceRestore({ ImageId: 'img-9qabwvbn' }),
        'ResourcesSoldOut.SpecifiedInstanceType',
      ],
    ],
  },
  {
    name: 'refuses-restore-logins',
    refuses: [
      [
        instance.restore({
          ImageId: 'img-9qabwvbn',
          LoginSettings: { KeepImageLogin: 'true' },
        }),
        'InvalidParameter.ParameterConflict',
      ],
      [
        instance.restore({ ...windows, LoginSettings: { KeyIds: ['skey-00000000'] } }),
        'UnsupportedOperation.KeyPairUnsupportedWindows',
      ],
      [
        instance.restore({ LoginSettings: { KeyIds: ['skey-00000000'] } }),
        'InvalidParameterValue.KeyPairNotFound',
      ],
      [
        instance.restore({ ...windows, LoginSettings: { Password: 'abcd1234' } }),
        'InvalidParameterValue.InvalidPassword',
      ],
      [
        instance.restore({ ...windows, HostName: 'too.many.dots' }),
        'InvalidParameterValue.IllegalHostName',
      ],
    ],
  },
];

/** Instances, each of which stands for what it is refused. */
export const INSTANCES: readonly InstanceRow[] = [
  ...STATES,
  FOREIGN,
  ...SOURCES,
  SNAPSHOT_QUOTA,
  ...RESTORED,
];
