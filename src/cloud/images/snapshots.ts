import type { DiskUsage } from '@/wire/cvm/images';
import { isReleased } from '@/domain/snapshots';

import type { WriteContext } from '../define';
import type { ImageRecord, Instant, SnapshotRecord } from '../world/records';
import { imageSystem } from '../world/systems';
import { token } from '../world/token';
import type { Draft } from '../world/world';

/** A disk that a snapshot is made of. */
export interface CapturedDisk {
  readonly usage: DiskUsage;
  /** GiB. */
  readonly size: number;
  /** GiB that the snapshot stores, where that is known: a copy stores what its source does. */
  readonly storedSize?: number;
  /** The disk it is taken of, where there is one. */
  readonly disk?: string;
}

/** What the snapshots have in common. */
export interface Capture {
  readonly image: { readonly id: string; readonly name: string };
  readonly region: string;
  readonly zone: string;
  /** The task that makes them together with the image. */
  readonly task: string;
  readonly encrypted: boolean;
}

/** GiB that a snapshot of a disk stores: 20 to 60 per cent of the disk. The simulator's own, always the same of one disk. */
export function storedSize(disk: string, size: number): number {
  const percent = 20 + (Number.parseInt(token(`stored/${disk}`), 36) % 41);
  return Math.round(size * percent) / 100;
}

/**
 * Makes the snapshots of an image, bound to it, and answers their ids (guide on custom images: each disk of an image is
 * kept as a snapshot). They are ready when the image's task has ended.
 */
export function makeSnapshots(
  { account: owner, now: created, world }: WriteContext,
  disks: readonly CapturedDisk[],
  { image, region, zone, task, encrypted }: Capture,
): readonly string[] {
  return disks.map(({ usage, size, storedSize: stored, disk }, index) => {
    const id = world.id('snap');
    world.put('snapshots', {
      id,
      owner,
      region,
      name: usage === 'SYSTEM_DISK' ? `${image.name} system` : `${image.name} data ${index}`,
      usage,
      diskSize: size,
      storedSize: stored ?? storedSize(disk ?? id, size),
      ...(disk === undefined ? {} : { disk }),
      zone,
      created,
      task,
      images: [image.id],
      encrypted,
    });
    return id;
  });
}

/** Binds snapshots that are there to an image besides those that they are bound to. */
export function bindSnapshots(
  world: Draft,
  snapshots: readonly SnapshotRecord[],
  image: string,
): void {
  for (const snapshot of snapshots) {
    world.put('snapshots', { ...snapshot, images: [...snapshot.images, image] });
  }
}

/** A snapshot that is gone, and known still for what it has cost. */
export const deletedSnapshot = (snapshot: SnapshotRecord, now: Instant): SnapshotRecord => ({
  ...snapshot,
  deleted: now,
});

/** A snapshot without an image that goes. It tells itself what it holds when no image is left to tell. */
function unbound(snapshot: SnapshotRecord, image: ImageRecord, now: Instant): SnapshotRecord {
  const images = snapshot.images.filter((id) => id !== image.id);
  const { usage, system = imageSystem(image), deadline } = snapshot;
  // Only the image has kept it from going at its deadline.
  if (images.length === 0 && deadline !== undefined && deadline <= now) {
    return deletedSnapshot(snapshot, now);
  }
  return usage === 'SYSTEM_DISK' ? { ...snapshot, images, system } : { ...snapshot, images };
}

/**
 * Removes images. Their snapshots stay, bound to them no more (SDK-CN DeleteImages.DeleteBindedSnap), or go with them;
 * those that another image is bound to stay in any case.
 */
export function removeImages(
  { world, now }: Pick<WriteContext, 'world' | 'now'>,
  images: readonly ImageRecord[],
  { withSnapshots }: { readonly withSnapshots: boolean },
): void {
  const gone = new Set(images.map(({ id }) => id));
  for (const image of images) {
    world.remove('images', image.id);
    for (const id of image.snapshots) {
      const snapshot = world.get('snapshots', id);
      if (snapshot === undefined) continue;
      const goesToo = withSnapshots && isReleased(snapshot.images, gone);
      const after = goesToo ? deletedSnapshot(snapshot, now) : unbound(snapshot, image, now);
      world.put('snapshots', after);
    }
  }
}
