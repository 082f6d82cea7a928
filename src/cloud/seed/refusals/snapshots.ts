import type { SnapshotRecord } from '../../world/records';
import { idOf, PARTNER, snapshot } from './calls';
import type { Refused } from './calls';

/** A snapshot that stands for refusals. What is left out is as in any good one. */
export interface SnapshotRow {
  readonly name: string;
  readonly refuses: readonly Refused[];
  readonly is?: Partial<
    Pick<SnapshotRecord, 'owner' | 'usage' | 'diskSize' | 'encrypted' | 'disk'>
  >;
  /** The name of the image whose system disk it holds. */
  readonly image?: string;
  /** Whether it is being made for a month yet. */
  readonly making?: boolean;
}

/** A good one of a system disk, for those that are refused beside it. */
const SYSTEM = 'for-images';

/** Snapshots, each of which stands for what it is refused. */
export const SNAPSHOTS: readonly SnapshotRow[] = [
  { name: SYSTEM, refuses: [] },
  {
    name: 'refuses-while-creating',
    making: true,
    is: { disk: idOf('disk', 'refuses-image-during-snapshot') },
    refuses: [
      [snapshot.delete, 'ResourceUnavailable.SnapshotCreating'],
      [snapshot.createImage(), 'ResourceUnavailable.SnapshotCreating'],
    ],
  },
  {
    name: 'refuses-delete-bound',
    image: 'for-use',
    refuses: [[snapshot.delete, 'UnsupportedOperation.SnapshotHasBindedImage']],
  },
  {
    name: 'refuses-delete-shared-image',
    image: 'refuses-delete-shared',
    refuses: [[snapshot.deleteWithImage, 'UnsupportedOperation.SnapHasShared']],
  },
  {
    name: 'refuses-delete-busy-image',
    image: 'refuses-while-creating-from-snapshot',
    refuses: [[snapshot.deleteWithImage, 'ResourceBusy']],
  },
  {
    name: 'refuses-image-without-system-disk',
    is: { usage: 'DATA_DISK' },
    refuses: [[snapshot.createImage(), 'InvalidParameter.SystemSnapshotNotFound']],
  },
  {
    name: 'refuses-image-second-system-disk',
    refuses: [[snapshot.createImage(SYSTEM), 'InvalidParameter.DuplicateSystemSnapshots']],
  },
  {
    name: 'refuses-image-encrypted',
    is: { encrypted: true },
    refuses: [[snapshot.createImage(), 'UnsupportedOperation.EncryptedImagesNotSupported']],
  },
  {
    name: 'refuses-when-not-own',
    is: { owner: PARTNER, usage: 'DATA_DISK' },
    refuses: [
      [snapshot.delete, 'InvalidSnapshotId.NotFound'],
      [snapshot.createImage(), 'InvalidParameter.SnapshotNotFound'],
      [snapshot.dataDisk(100), 'InvalidParameter.SnapshotNotFound'],
    ],
  },
  {
    name: 'refuses-data-disk-of-system',
    refuses: [[snapshot.dataDisk(100), 'UnsupportedOperation.InvalidDisk']],
  },
  {
    name: 'refuses-data-disk-smaller',
    is: { usage: 'DATA_DISK', diskSize: 200 },
    refuses: [[snapshot.dataDisk(100), 'FailedOperation.SnapshotSizeLargerThanDataSize']],
  },
];
