import type { Snapshot } from '@/wire/cbs/snapshots';

import type { Context } from '../define';
import { isoTime } from './clock';
import type { Instant, SnapshotRecord } from './records';
import { runningTask, taskPercent } from './tasks';
import type { View } from './world';

/** The account's snapshots in the region. */
export function snapshotsOf({
  account,
  region,
  world,
}: Pick<Context, 'account' | 'region' | 'world'>): readonly SnapshotRecord[] {
  return world
    .all('snapshots')
    .filter((snapshot) => snapshot.owner === account && snapshot.region === region);
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
  const images = record.images.flatMap((id) => {
    const image = world.get('images', id);
    return image ? [{ ImageId: id, ImageName: image.name }] : [];
  });
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
    IsPermanent: true,
    DeadlineTime: '',
    Images: images,
    ImageCount: images.length,
    ShareReference: 0,
    SnapshotType: 'PRIVATE_SNAPSHOT',
    CopyingToRegions: [],
    Encrypt: record.encrypted,
    CreateTime: cbsTime(record.created),
    Tags: [],
  };
}
