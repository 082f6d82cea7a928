import type { DiskFormat } from '@/wire/simulator/buckets';
import type { Environment } from '@/wire/simulator/environments';
import type { Uin } from '@/wire/credentials';
import type { Architecture, DiskUsage, ImageSource, LicenseType, Tag } from '@/wire/cvm/images';
import type { DiskType, InstanceState, InternetChargeType } from '@/wire/cvm/instances';

/** Milliseconds since 1970 on the simulated clock. */
export type Instant = number;

interface Owned {
  readonly owner: Uin;
  readonly region: string;
}

/** One account that an image is shared with (SDK type SharePermission). */
export interface ShareRecord {
  readonly account: Uin;
  readonly since: Instant;
}

/** What a system disk holds. Images, instances and snapshots hand it on to one another. */
export interface SystemContent {
  /** In English. */
  readonly osName: string;
  readonly platform: string;
  readonly architecture: Architecture;
  readonly licenseType: LicenseType;
  readonly cloudInit: boolean;
  readonly environment: Environment;
  /** Catalogue image at the root of its descent (`img-…`), where known: fees and licences follow it. */
  readonly rootImage?: string;
}

/** A custom image. Public and marketplace images are catalogue, not records. */
export interface ImageRecord extends Owned, SystemContent {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** GiB that a system disk must have at least. */
  readonly size: number;
  readonly created: Instant;
  readonly source: ImageSource;
  /** The task that made it, while its state depends on it; none for long finished images. */
  readonly task?: string;
  /** Snapshots bound to it, the system disk's first; none before it is made. */
  readonly snapshots: readonly string[];
  readonly tags: readonly Tag[];
  readonly family: string;
  readonly deprecated: boolean;
  readonly encrypted: boolean;
  readonly shares: readonly ShareRecord[];
  /** Where it came from. */
  readonly origin:
    | { readonly kind: 'instance'; readonly instance: string }
    | { readonly kind: 'snapshots' }
    | { readonly kind: 'import'; readonly url: string }
    | { readonly kind: 'copy'; readonly image: string; readonly region: string };
}

/** A CBS snapshot. */
export interface SnapshotRecord extends Owned {
  readonly id: string;
  readonly name: string;
  readonly usage: DiskUsage;
  /** GiB of the disk that it was taken of. */
  readonly diskSize: number;
  /** GiB that it stores, at most `diskSize`. The simulator's own figure: no API tells it. This is billed. */
  readonly storedSize: number;
  readonly disk?: string;
  readonly zone: string;
  readonly created: Instant;
  /** The task that makes it, while its state depends on it. */
  readonly task?: string;
  /** Images bound to it. */
  readonly images: readonly string[];
  readonly encrypted: boolean;
  /** What it holds, of a system disk; where it is not there, an image that it is bound to tells. */
  readonly system?: SystemContent;
  /** When it goes by itself, unless an image holds it then. */
  readonly deadline?: Instant;
  /** When it was deleted: it is kept, unseen, for what it has cost. */
  readonly deleted?: Instant;
  readonly tags?: readonly Tag[];
}

/** A cloud disk as an instance carries it. */
export interface DiskRecord {
  readonly id: string;
  readonly type: DiskType;
  /** GiB. */
  readonly size: number;
  readonly deleteWithInstance: boolean;
  readonly snapshot?: string;
  readonly encrypted?: boolean;
}

/** What a reinstallation changes of an instance. */
export interface SystemRecord extends Omit<SystemContent, 'cloudInit'> {
  /** It may be gone by now; `rootImage` stays known. */
  readonly image: string;
  /** Whether its system can be initialised; it can where nothing is said. */
  readonly cloudInit?: boolean;
  readonly hostName: string;
  readonly keys: readonly string[];
  readonly systemDisk: DiskRecord;
}

/** States that an instance can settle in. To those after the third no action leads, only scenarios. */
export const SETTLED_STATES = [
  'RUNNING',
  'STOPPED',
  'LAUNCH_FAILED',
  'SHUTDOWN',
  'ENTER_RESCUE_MODE',
  'RESCUE_MODE',
  'EXIT_RESCUE_MODE',
  'ENTER_SERVICE_LIVE_MIGRATE',
  'SERVICE_LIVE_MIGRATE',
  'EXIT_SERVICE_LIVE_MIGRATE',
] as const satisfies readonly InstanceState[];

/**
 * An instance. Its state follows from `state`, its latest task and the clock. Its system is the one that it will have
 * once that task has ended: `present` gives the one that it has now.
 */
export interface InstanceRecord extends Owned, SystemRecord {
  readonly id: string;
  readonly uuid: string;
  readonly name: string;
  readonly zone: string;
  readonly type: string;
  readonly created: Instant;
  /** What it settles in when no task is under way. */
  readonly state: (typeof SETTLED_STATES)[number];
  /** The latest task on it, and what it was. */
  readonly operation?: InstanceOperation;
  /** The system that it had before its latest reinstallation, and has as long as that has not ended well. */
  readonly before?: SystemRecord;
  readonly dataDisks: readonly DiskRecord[];
  readonly privateIp: string;
  readonly publicIp?: string;
  readonly internet: { readonly chargeType: InternetChargeType; readonly bandwidth: number };
  readonly securityGroups: readonly string[];
  readonly stopCharging: boolean;
  readonly protected: boolean;
  readonly tags: readonly Tag[];
}

/** What was last done to an instance; `SUCCESS` once `task` has ended. */
export interface InstanceOperation {
  readonly action:
    | 'RunInstances'
    | 'StartInstances'
    | 'StopInstances'
    | 'RebootInstances'
    | 'TerminateInstances'
    | 'ResetInstance';
  readonly task: string;
  readonly requestId: string;
}

/** A key pair; only its public half is kept. */
export interface KeyPairRecord extends Owned {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly publicKey: string;
  readonly created: Instant;
}

/** Something that takes time, from `start` to `end` on the simulated clock. */
export interface TaskRecord extends Owned {
  readonly id: string;
  /** The API action that started it. */
  readonly action: string;
  readonly resource: string;
  readonly start: Instant;
  readonly end: Instant;
  /** Set when it is to fail at its end. */
  readonly failureCode?: string;
  readonly requestId: string;
  /** What an export writes; it is in the bucket once the task has ended. */
  readonly files?: readonly ExportedFile[];
  /** Digests of the signed addresses that an import has used up, from which no signature can be had back. */
  readonly fetched?: readonly string[];
}

/** A file that an export writes to a bucket. */
export interface ExportedFile {
  readonly bucket: string;
  readonly key: string;
  readonly format: DiskFormat;
  /** Bytes. */
  readonly fileSize: number;
  /** GiB of the disk in it. */
  readonly virtualSize: number;
  /** What a system disk holds; a data disk has none. */
  readonly system?: SystemContent;
}

/** A message of the account's message centre. It comes when its task ends. */
export interface MessageRecord extends Owned {
  readonly id: string;
  readonly kind: 'RandomPassword' | 'ImportResult' | 'ExportResult';
  readonly resource: string;
  readonly task: string;
}

/** What a `ClientToken` was answered with: the same token again gets the same answer. */
export interface ClientTokenRecord extends Owned {
  readonly id: string;
  /** Hash of the parameters, so that the same token with others is refused. */
  readonly parameters: string;
  readonly instances: readonly string[];
  readonly time: Instant;
}

/** A call that changed something. */
export interface ActivityRecord extends Owned {
  readonly id: string;
  /** Counts the account's calls: several may have happened at one moment. */
  readonly sequence: number;
  readonly time: Instant;
  readonly action: string;
  readonly requestId: string;
  /** What the call names and what it changed: images, instances, snapshots, disks, key pairs. */
  readonly resources: readonly string[];
  /** The call's body without secrets. */
  readonly parameters: string;
}

/** Every kind of record, by the name of its table. */
export interface Tables {
  readonly images: ImageRecord;
  readonly snapshots: SnapshotRecord;
  readonly instances: InstanceRecord;
  readonly keyPairs: KeyPairRecord;
  readonly tasks: TaskRecord;
  readonly messages: MessageRecord;
  readonly clientTokens: ClientTokenRecord;
  readonly activity: ActivityRecord;
}

/** The name of a table. */
export type TableName = keyof Tables;

/** Quotas, which are data of the world (`DescribeImageQuota`, `DescribeAccountQuota`). */
export interface Quotas {
  /** Custom images per account and region: 500 in the newest texts, 10 in those up to 2023. */
  readonly imagesPerRegion: number;
  /** Running and stopped instances per account and region. The simulator's own figure. */
  readonly instancesPerRegion: number;
}
