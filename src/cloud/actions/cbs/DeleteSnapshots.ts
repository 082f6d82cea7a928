import { DeleteSnapshotsRequest } from '@/wire/cbs/snapshots';
import { snapshotDeletionVerdict } from '@/domain/snapshots';

import { defineWrite } from '../../define';
import type { Context } from '../../define';
import { enforce } from '../../enforce';
import { deletedSnapshot, removeImages } from '../../images/snapshots';
import { refuse } from '../../refuse';
import { imageState } from '../../world/images';
import type { ImageRecord, SnapshotRecord } from '../../world/records';
import { boundImages, findSnapshot, snapshotView } from '../../world/snapshots';

function deletable(context: Context, id: string, withImages: boolean): SnapshotRecord {
  const snapshot =
    findSnapshot(context, id) ??
    refuse(
      'InvalidSnapshotId.NotFound',
      `There is no snapshot ${id} in ${context.region} for this account.`,
    );
  enforce(snapshotDeletionVerdict(snapshotView(context, snapshot), withImages), ({ images }) =>
    images === undefined
      ? `The snapshot ${id} is still being made.`
      : `The snapshot ${id} is bound to an image.`,
  );
  return snapshot;
}

/**
 * Whether an image may go with its snapshot. A share of the image counts as one of its snapshots, and an image that is
 * being made as a busy snapshot: the action has codes for them and tells no more.
 */
function checkDeletable({ world, now }: Context, image: ImageRecord): void {
  if (image.shares.length > 0) {
    refuse('UnsupportedOperation.SnapHasShared', `The image ${image.id} is shared.`);
  }
  const state = imageState(image, world, now);
  if (state === 'CREATING' || state === 'SYNCING' || state === 'IMPORTING') {
    refuse('ResourceBusy', `The image ${image.id} is ${state}.`);
  }
}

/**
 * Deletes snapshots, all of them or none. Those that an image is bound to go only together with it, by
 * `DeleteBindImages`; the image's other snapshots stay.
 */
export const DeleteSnapshots = defineWrite(
  {
    name: 'DeleteSnapshots',
    parameters: DeleteSnapshotsRequest,
    faultOnly: [
      'InvalidSnapshot.NotSupported',
      'UnauthorizedOperation.MFAExpired',
      'UnsupportedOperation',
    ],
  },
  (context, { SnapshotIds, DeleteBindImages = false }) => {
    const { world } = context;
    const snapshots = [...new Set(SnapshotIds)].map((id) =>
      deletable(context, id, DeleteBindImages),
    );
    const images = new Set(snapshots.flatMap((snapshot) => boundImages(snapshot, world)));
    for (const image of images) checkDeletable(context, image);

    // Nothing is refused from here on.
    removeImages(context, [...images], { withSnapshots: false });
    for (const snapshot of snapshots) {
      world.put('snapshots', deletedSnapshot(snapshot, context.now));
    }
    return {};
  },
);
