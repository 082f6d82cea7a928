import type { Bucket, BucketObject, DiskFileFacts } from '@/wire/simulator/buckets';
import type { Environment } from '@/wire/simulator/environments';
import { exportedSystem } from '@/domain/importSystems';
import type { NamedSystem } from '@/domain/importSystems';

import type { Context } from '../define';
import { BUCKETS } from '../seed/buckets';
import type { BucketRow, ObjectRow } from '../seed/buckets';
import { environment } from '../seed/environments';
import { isoTime } from './clock';
import type { ExportedFile, Instant } from './records';
import { taskState } from './tasks';

type Looking = Pick<Context, 'world' | 'now'>;

/** A file in a bucket, from the scenario or from an export. */
export interface StoredFile {
  readonly key: string;
  readonly modified: Instant;
  readonly publicRead: boolean;
  readonly facts: DiskFileFacts;
  /** Not there on a data disk. */
  readonly system?: NamedSystem;
  readonly environment: Environment;
}

const GIB = 2 ** 30;
const DAY = 24 * 3_600_000;

/** The bucket of that name, whosever it is: names are unique the world over. */
export function findBucket(name: string): BucketRow | undefined {
  return BUCKETS.find((bucket) => bucket.name === name);
}

function seededFile(row: ObjectRow, { world }: Looking): StoredFile {
  const { key, format, file, disk, ago, system, packages = [], flaws, secret = false } = row;
  const isSystem = system !== undefined;
  return {
    key,
    modified: world.meta.start - ago * DAY,
    publicRead: !secret,
    ...(isSystem ? { system } : {}),
    environment: environment(packages, key),
    facts: {
      Format: format,
      FileSize: Math.round(file * GIB),
      VirtualSize: disk,
      PartitionTable: isSystem ? 'MBR' : 'NONE',
      RootPartition: isSystem,
      Drivers: isSystem ? ['virtio'] : [],
      CloudInit: isSystem,
      Damaged: false,
      ...flaws,
    },
  };
}

/** A file that an export wrote: good for an import as far as its image was. */
function exportedFile(file: ExportedFile, modified: Instant): StoredFile {
  const { key, format, fileSize, virtualSize, system } = file;
  const isSystem = system !== undefined;
  return {
    key,
    modified,
    publicRead: true,
    ...(isSystem ? { system: exportedSystem(system) } : {}),
    environment: system?.environment ?? environment([], key),
    facts: {
      Format: format,
      FileSize: fileSize,
      VirtualSize: virtualSize,
      PartitionTable: isSystem ? 'MBR' : 'NONE',
      RootPartition: isSystem,
      Drivers: isSystem ? ['virtio'] : [],
      CloudInit: system?.cloudInit ?? false,
      Damaged: false,
    },
  };
}

/** The files in a bucket, exported ones from the end of their task on; of two of one name the later stays. */
export function filesIn(bucket: BucketRow, context: Looking): readonly StoredFile[] {
  const { world, now } = context;
  const exported = world
    .all('tasks')
    .filter((task) => task.files !== undefined && taskState(task, now) === 'SUCCESS')
    .toSorted((one, other) => one.end - other.end || (one.id < other.id ? -1 : 1))
    .flatMap(({ files = [], end }) =>
      files.filter((file) => file.bucket === bucket.name).map((file) => exportedFile(file, end)),
    );
  const files = [...bucket.objects.map((row) => seededFile(row, context)), ...exported];
  return [...new Map(files.map((file) => [file.key, file])).values()];
}

/** The address of a file, unsigned. */
function fileUrl({ name, region }: BucketRow, key: string): string {
  return `https://${name}.cos.${region}.myqcloud.com/${encodeURI(key)}`;
}

function objectView(bucket: BucketRow, file: StoredFile): BucketObject {
  return {
    Key: file.key,
    Url: fileUrl(bucket, file.key),
    LastModified: isoTime(file.modified),
    PublicRead: file.publicRead,
    OsType: file.system?.OsType ?? '',
    OsVersion: file.system?.OsVersion ?? '',
    Architecture: file.system?.Architecture ?? 'x86_64',
    ...file.facts,
  };
}

/** The bucket as DescribeBuckets answers it, its files in the order of their names. */
function bucketView(bucket: BucketRow, context: Looking): Bucket {
  const { name, region, access } = bucket;
  const files = filesIn(bucket, context).toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return {
    Name: name,
    Region: region,
    Access: access,
    Objects: files.map((file) => objectView(bucket, file)),
  };
}

/** The account's buckets in all regions. */
export function bucketsOf(context: Pick<Context, 'account' | 'world' | 'now'>): readonly Bucket[] {
  return BUCKETS.filter(({ owner }) => owner === context.account).map((bucket) =>
    bucketView(bucket, context),
  );
}
