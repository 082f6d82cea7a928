import type {
  ImageRecord,
  InstanceRecord,
  KeyPairRecord,
  MessageRecord,
  SnapshotRecord,
  TaskRecord,
} from '@/cloud/world/records';
import type { Image } from '@/wire/cvm/images';

/** Two of the simulated accounts. */
export const NORTHWIND = '100000000001';
export const HARBOR = '100000000002';

/** Where the clock of a contract test stands: 2026-11-22T08:00:00Z. */
export const NOON = Date.UTC(2026, 10, 22, 8);
/** Milliseconds of a minute. */
export const MINUTE = 60_000;

const owned = { owner: NORTHWIND, region: 'ap-guangzhou' };

/** A finished custom image of Northwind Studio in Guangzhou. */
export function imageRecord(changes: Partial<ImageRecord> & { readonly id: string }): ImageRecord {
  return {
    ...owned,
    name: changes.id,
    description: '',
    osName: 'CentOS 7.9 64-bit',
    platform: 'CentOS',
    architecture: 'x86_64',
    size: 20,
    created: Date.UTC(2026, 9, 1),
    source: 'CREATE_IMAGE',
    snapshots: [],
    tags: [],
    licenseType: 'TencentCloud',
    family: '',
    deprecated: false,
    cloudInit: true,
    encrypted: false,
    shares: [],
    environment: { Packages: [], Health: 'HEALTHY', DataMark: changes.id },
    origin: { kind: 'snapshots' },
    ...changes,
  };
}

/** A finished custom image of Northwind Studio as the wire tells it. */
export function wireImage(changes: Partial<Image> = {}): Image {
  return {
    ImageId: 'img-00000001',
    OsName: 'CentOS 7.9 64-bit',
    ImageType: 'PRIVATE_IMAGE',
    CreatedTime: '2026-10-01T00:00:00Z',
    ImageName: 'storefront',
    ImageDescription: '',
    ImageSize: 20,
    Architecture: 'x86_64',
    ImageState: 'NORMAL',
    Platform: 'CentOS',
    ImageCreator: NORTHWIND,
    ImageSource: 'CREATE_IMAGE',
    SyncPercent: 100,
    IsSupportCloudinit: true,
    SnapshotSet: [],
    Tags: [],
    LicenseType: 'TencentCloud',
    ImageFamily: '',
    ImageDeprecated: false,
    ...changes,
  };
}

/** A finished snapshot of a system disk of 20 GiB that stores 8. */
export function snapshotRecord(
  changes: Partial<SnapshotRecord> & { readonly id: string },
): SnapshotRecord {
  return {
    ...owned,
    name: changes.id,
    usage: 'SYSTEM_DISK',
    diskSize: 20,
    storedSize: 8,
    zone: 'ap-guangzhou-3',
    created: Date.UTC(2026, 9, 1),
    images: [],
    encrypted: false,
    ...changes,
  };
}

/** A running instance. */
export function instanceRecord(
  changes: Partial<InstanceRecord> & { readonly id: string },
): InstanceRecord {
  return {
    ...owned,
    uuid: '00000000-0000-4000-8000-000000000000',
    name: changes.id,
    hostName: '',
    zone: 'ap-guangzhou-3',
    type: 'S2.MEDIUM4',
    image: 'img-l8og963d',
    osName: 'CentOS 7.9 64-bit',
    platform: 'CentOS',
    architecture: 'x86_64',
    licenseType: 'TencentCloud',
    created: Date.UTC(2026, 9, 1),
    state: 'RUNNING',
    systemDisk: {
      id: 'disk-system00',
      type: 'CLOUD_PREMIUM',
      size: 50,
      deleteWithInstance: true,
    },
    dataDisks: [],
    privateIp: '172.16.48.2',
    internet: { chargeType: 'TRAFFIC_POSTPAID_BY_HOUR', bandwidth: 0 },
    securityGroups: [],
    keys: [],
    stopCharging: false,
    protected: false,
    tags: [],
    environment: { Packages: [], Health: 'HEALTHY', DataMark: changes.id },
    ...changes,
  };
}

/** A key pair. */
export function keyPairRecord(
  changes: Partial<KeyPairRecord> & { readonly id: string },
): KeyPairRecord {
  return {
    ...owned,
    name: 'deploy',
    description: '',
    publicKey: 'ssh-rsa SIMULATED',
    created: Date.UTC(2026, 9, 1),
    ...changes,
  };
}

/** A task of twenty minutes that is half done at `NOON`. */
export function taskRecord(changes: Partial<TaskRecord> & { readonly id: string }): TaskRecord {
  return {
    ...owned,
    action: 'CreateImage',
    resource: 'img-00000000',
    start: NOON - 10 * MINUTE,
    end: NOON + 10 * MINUTE,
    requestId: '00000000-0000-4000-8000-000000000001',
    ...changes,
  };
}

/** A message with a random password, which comes when its task ends. */
export function messageRecord(
  changes: Partial<MessageRecord> & { readonly id: string },
): MessageRecord {
  return {
    ...owned,
    kind: 'RandomPassword',
    resource: 'ins-00000000',
    task: 'task-00000000',
    ...changes,
  };
}
