import type { DiskUsage } from '@/wire/cvm/images';

import type { WriteContext } from '../define';
import type { ImageRecord, SnapshotRecord } from '../world/records';
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

/** A snapshot that is bound to an image no more; it goes on telling what it holds when none is left to tell. */
function unbound(snapshot: SnapshotRecord, image: ImageRecord): SnapshotRecord {
  const images = snapshot.images.filter((id) => id !== image.id);
  const { usage, system = imageSystem(image) } = snapshot;
  return usage === 'SYSTEM_DISK' ? { ...snapshot, images, system } : { ...snapshot, images };
}

/**
 * Removes an image. Its snapshots stay, bound to it no more (SDK-CN DeleteImages.DeleteBindedSnap), or go with it; those
 * that another image is bound to stay in any case.
 */
export function removeImage(
  world: Draft,
  image: ImageRecord,
  { withSnapshots }: { readonly withSnapshots: boolean },
): void {
  world.remove('images', image.id);
  for (const id of image.snapshots) {
    const snapshot = world.get('snapshots', id);
    if (snapshot === undefined) continue;
    const left = unbound(snapshot, image);
    if (withSnapshots && left.images.length === 0) world.remove('snapshots', id);
    else world.put('snapshots', left);
  }
}
