import type { Snapshot } from '@/wire/cbs/snapshots';

import type { Context } from '../define';
import { isoTime } from './clock';
import type { ImageRecord, Instant, SnapshotRecord } from './records';
import { runningTask, taskPercent } from './tasks';
import type { View } from './world';

type Looking = Pick<Context, 'account' | 'region' | 'world' | 'now'>;

/** Whether a snapshot is there still. One with a deadline goes with it, unless an image holds it: no source tells. */
function isKept({ deadline, deleted, images }: SnapshotRecord, world: View, now: Instant): boolean {
  if (deleted !== undefined) return false;
  if (deadline === undefined || now < deadline) return true;
  return images.some((id) => world.get('images', id) !== undefined);
}

const isOwn = (snapshot: SnapshotRecord, { account, region, world, now }: Looking) =>
  snapshot.owner === account && snapshot.region === region && isKept(snapshot, world, now);

/** The account's snapshots in the region. */
export function snapshotsOf(looking: Looking): readonly SnapshotRecord[] {
  return looking.world.all('snapshots').filter((snapshot) => isOwn(snapshot, looking));
}

/** The account's snapshot of that id in the region; one of another region or account is not there. */
export function findSnapshot(looking: Looking, id: string): SnapshotRecord | undefined {
  const snapshot = looking.world.get('snapshots', id);
  return snapshot && isOwn(snapshot, looking) ? snapshot : undefined;
}

/** A snapshot, and from when to when it was stored. */
export interface PastSnapshot {
  readonly snapshot: SnapshotRecord;
  readonly from: Instant;
  /** Infinity while it is there. */
  readonly to: Instant;
}

function endOf(snapshot: SnapshotRecord, world: View, now: Instant): Instant {
  if (isKept(snapshot, world, now)) return Infinity;
  return snapshot.deleted ?? snapshot.deadline ?? Infinity;
}

/** The account's snapshots of all regions, those that are gone too; without those that are still being made. */
export function snapshotHistory({
  account,
  world,
  now,
}: Omit<Looking, 'region'>): readonly PastSnapshot[] {
  return world
    .all('snapshots')
    .filter(({ owner }) => owner === account)
    .map((snapshot) => {
      const task = snapshot.task === undefined ? undefined : world.get('tasks', snapshot.task);
      const from = task?.end ?? snapshot.created;
      return { snapshot, from, to: endOf(snapshot, world, now) };
    })
    .filter(({ from, to }) => from <= now && from < to);
}

/** The images that a snapshot is bound to, those that are there still. */
export function boundImages(record: SnapshotRecord, world: View): readonly ImageRecord[] {
  return record.images.flatMap((id) => world.get('images', id) ?? []);
}

/** The state of a snapshot: from its task and the clock. */
export function snapshotState(
  record: SnapshotRecord,
  world: View,
  now: Instant,
): Snapshot['SnapshotState'] {
  return runningTask(world, record.task, now) ? 'CREATING' : 'NORMAL';
}

/** Hours that CBS writes its times ahead of UTC. */
const CBS_OFFSET_MS = 8 * 3_600_000;

/** `YYYY-MM-DD HH:MM:SS` in UTC+8, as CBS writes times. */
const cbsTime = (instant: Instant) =>
  isoTime(instant + CBS_OFFSET_MS)
    .replace('T', ' ')
    .replace('Z', '');

/** The snapshot as CBS DescribeSnapshots answers it. What it stores is not told there. */
export function snapshotView(
  { world, now }: Pick<Context, 'world' | 'now'>,
  record: SnapshotRecord,
): Snapshot {
  const task = runningTask(world, record.task, now);
  const images = boundImages(record, world).map(({ id, name }) => ({
    ImageId: id,
    ImageName: name,
  }));
  return {
    SnapshotId: record.id,
    SnapshotName: record.name,
    SnapshotState: snapshotState(record, world, now),
    Percent: task ? taskPercent(task, now) : 100,
    DiskId: record.disk ?? '',
    DiskSize: record.diskSize,
    DiskUsage: record.usage,
    Placement: { Zone: record.zone, ProjectId: 0 },
    CopyFromRemote: false,
    IsPermanent: record.deadline === undefined,
    DeadlineTime: record.deadline === undefined ? '' : cbsTime(record.deadline),
    Images: images,
    ImageCount: images.length,
    ShareReference: 0,
    SnapshotType: 'PRIVATE_SNAPSHOT',
    CopyingToRegions: [],
    Encrypt: record.encrypted,
    CreateTime: cbsTime(record.created),
    Tags: record.tags ?? [],
  };
}
