import * as v from 'valibot';

import { filters, limit, list, offset, snapshotId, unsimulated } from '../schema';
import type { DiskUsage } from '../cvm/images';
import { characters } from '../cvm/imageTexts';

/** CBS writes its times in UTC+8, without saying so. */
const CBS_ZONE = '+08:00';

/** A time of CBS (`YYYY-MM-DD HH:MM:SS`) in ISO 8601. */
export function cbsTimeIso(text: string): string {
  return `${text.replace(' ', 'T')}${CBS_ZONE}`;
}

/** A CBS snapshot, the fields with a known value. */
export interface Snapshot {
  readonly SnapshotId: string;
  readonly SnapshotName: string;
  readonly SnapshotState: 'NORMAL' | 'CREATING';
  readonly Percent: number;
  readonly DiskId: string;
  /** GiB of the disk; what it stores is not told. */
  readonly DiskSize: number;
  readonly DiskUsage: DiskUsage;
  readonly Placement: { readonly Zone: string; readonly ProjectId: number };
  readonly CopyFromRemote: boolean;
  readonly IsPermanent: boolean;
  readonly DeadlineTime: string;
  readonly Images: readonly { readonly ImageId: string; readonly ImageName: string }[];
  readonly ImageCount: number;
  readonly ShareReference: number;
  readonly SnapshotType: 'PRIVATE_SNAPSHOT';
  readonly CopyingToRegions: readonly string[];
  readonly Encrypt: boolean;
  /** `YYYY-MM-DD HH:MM:SS`, in UTC+8 as CBS writes it. */
  readonly CreateTime: string;
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
}

/** Filters of CBS DescribeSnapshots; `zone` is in its sample only. */
const SNAPSHOT_FILTERS = [
  'snapshot-id',
  'snapshot-name',
  'snapshot-state',
  'disk-usage',
  'project-id',
  'disk-id',
  'zone',
  'encrypt',
  'snapshot-type',
] as const;

export const DescribeSnapshotsRequest = v.strictObject({
  SnapshotIds: v.optional(list(snapshotId('InvalidParameterValue'), 100, 'InvalidParameterValue')),
  Filters: filters(SNAPSHOT_FILTERS, 10, 10, 'InvalidFilter'),
  Offset: offset(),
  Limit: limit('InvalidParameterValue'),
  OrderField: v.optional(v.picklist(['CREATE_TIME'])),
  Order: v.optional(v.picklist(['ASC', 'DESC'])),
});
export type DescribeSnapshotsRequest = v.InferInput<typeof DescribeSnapshotsRequest>;

export interface DescribeSnapshotsResponse {
  readonly TotalCount: number;
  readonly SnapshotSet: readonly Snapshot[];
}

export interface DescribeSnapshotOverviewResponse {
  /** Number of snapshots in the region. */
  readonly TotalNums: number;
  /** GiB stored. */
  readonly TotalSize: number;
  /** GiB that cost nothing in this region. */
  readonly FreeQuota: number;
  /** GiB that are billed: `max(0, TotalSize - FreeQuota)`. */
  readonly RealTradeSize: number;
}

/** Snapshots that one DeleteSnapshots takes at most. The simulator's own: a page of DescribeSnapshots. */
export const MOST_DELETED_SNAPSHOTS = 100;

export const DeleteSnapshotsRequest = v.strictObject({
  SnapshotIds: v.pipe(
    v.array(snapshotId('InvalidParameterValue')),
    v.minLength(1, 'MissingParameter'),
    v.maxLength(MOST_DELETED_SNAPSHOTS, 'InvalidParameterValue'),
  ),
  DeleteBindImages: v.optional(v.boolean()),
});
export type DeleteSnapshotsRequest = v.InferInput<typeof DeleteSnapshotsRequest>;

/** Characters of a snapshot's name. The simulator's own. */
const MOST_SNAPSHOT_NAME = 60;

export const CreateSnapshotRequest = v.strictObject({
  // Optional in the documents, but nothing else names what the snapshot is of: backup points are not simulated.
  DiskId: v.string(),
  SnapshotName: v.optional(
    v.pipe(
      v.string(),
      v.check((name) => characters(name) <= MOST_SNAPSHOT_NAME, 'InvalidParameterValue'),
    ),
  ),
  Deadline: v.optional(v.string()),
  DiskBackupId: unsimulated(),
  Tags: v.optional(v.array(v.strictObject({ Key: v.string(), Value: v.string() }))),
  DiskUsage: v.optional(v.picklist(['SYSTEM_DISK', 'DATA_DISK'])),
});
/** `Deadline` is ISO 8601 with a zone. */
export type CreateSnapshotRequest = v.InferInput<typeof CreateSnapshotRequest>;

export interface CreateSnapshotResponse {
  readonly SnapshotId: string;
}
