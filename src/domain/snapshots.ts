import type { Snapshot } from '@/wire/cbs/snapshots';

import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/**
 * Whether a snapshot can be deleted: not while it is being made, and while an image is bound to it only together with
 * that (CBS DeleteSnapshots.DeleteBindImages). `images` tells how many are bound to it.
 */
export function snapshotDeletionVerdict(
  { SnapshotState, Images }: Pick<Snapshot, 'SnapshotState' | 'Images'>,
  withImages = false,
): Verdict {
  if (SnapshotState !== 'NORMAL') return refused('ResourceUnavailable.SnapshotCreating');
  return Images.length > 0 && !withImages
    ? refused('UnsupportedOperation.SnapshotHasBindedImage', { images: Images.length })
    : ALLOWED;
}

/** Snapshots that an account may have in a region with so many cloud disks (guide on limits of cloud disks). */
export function snapshotQuota(disks: number): number {
  return 64 + 64 * disks;
}

/** Milliseconds that a snapshot with a deadline lives at least: one day (CBS CreateSnapshot.Deadline). */
export const SHORTEST_SNAPSHOT_LIFE_MS = 24 * 3_600_000;

/** A snapshot as far as its images go. */
interface Bound {
  readonly SnapshotId: string;
  readonly Images: readonly { readonly ImageId: string }[];
}

/** What becomes of snapshots when images that they are bound to are deleted. */
export interface SnapshotsAfter {
  /** Bound to no other image: they go with the images where that is asked for, else they stay and go on being billed. */
  readonly released: readonly string[];
  /** Bound to another image besides: they stay in any case. */
  readonly held: readonly string[];
}

/** Whether a snapshot is bound to no image once those are gone. */
export function isReleased(images: readonly string[], gone: ReadonlySet<string>): boolean {
  return images.every((id) => gone.has(id));
}

/** What becomes of snapshots when images are deleted (SDK-CN DeleteImages.DeleteBindedSnap). */
export function snapshotsAfterDeletion(
  imageIds: readonly string[],
  snapshots: readonly Bound[],
): SnapshotsAfter {
  const gone = new Set(imageIds);
  const affected = snapshots.filter(({ Images }) =>
    Images.some(({ ImageId }) => gone.has(ImageId)),
  );
  const idsWhere = (released: boolean) =>
    affected.flatMap(({ SnapshotId, Images }) => {
      const images = Images.map(({ ImageId }) => ImageId);
      return isReleased(images, gone) === released ? [SnapshotId] : [];
    });
  return { released: idsWhere(true), held: idsWhere(false) };
}
