import type { CreateImageRequest } from '@/wire/cvm/customImages';
import type { DiskUsage } from '@/wire/cvm/images';
import type { DiskType } from '@/wire/cvm/instances';

import { isLocalDisk } from './launchDisks';
import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/**
 * Whether a request names exactly one thing to make an image of (SDK-CN CreateImageRequest): an instance or snapshots.
 * Data disks go with an instance only. An empty list names nothing.
 */
export function sourceVerdict({
  InstanceId,
  SnapshotIds = [],
  DataDiskIds = [],
}: Pick<CreateImageRequest, 'InstanceId' | 'SnapshotIds' | 'DataDiskIds'>): Verdict {
  const fromSnapshots = SnapshotIds.length > 0;
  if (InstanceId !== undefined && fromSnapshots) return refused('InvalidParameterConflict');
  if (InstanceId === undefined && !fromSnapshots) {
    return refused('InvalidParameter.SpecifyOneParameter');
  }
  return fromSnapshots && DataDiskIds.length > 0
    ? refused('InvalidParameter.InvalidDependence')
    : ALLOWED;
}

/** What the rules look at of a disk. */
export interface ImagedDisk {
  readonly id: string;
  readonly type: DiskType;
  readonly encrypted: boolean;
}

/** What the rules look at of an instance's disks. */
export interface ImagedDisks {
  readonly systemDisk: ImagedDisk;
  readonly dataDisks: readonly ImagedDisk[];
}

const ENCRYPTED = refused('UnsupportedOperation.EncryptedImagesNotSupported');

/**
 * Whether an image can be made of an instance's system disk and those of its data disks: they must be data disks of that
 * instance, not local ones (FAQ on custom images; a local system disk will do), and none of them encrypted. `disk` tells
 * which one stands against it.
 */
export function capturedDisksVerdict(
  { systemDisk, dataDisks }: ImagedDisks,
  ids: readonly string[],
): Verdict {
  if (ids.includes(systemDisk.id)) {
    return refused('InvalidParameter.DataDiskIdContainsRootDisk', { disk: systemDisk.id });
  }
  const captured = dataDisks.filter(({ id }) => ids.includes(id));
  const foreign = ids.find((id) => captured.every((disk) => disk.id !== id));
  if (foreign !== undefined) {
    return refused('InvalidParameter.DataDiskNotBelongSpecifiedInstance', { disk: foreign });
  }
  const local = captured.find(({ type }) => isLocalDisk(type));
  if (local) return refused('InvalidParameter.LocalDataDiskNotSupport', { disk: local.id });
  return [systemDisk, ...captured].some((disk) => disk.encrypted) ? ENCRYPTED : ALLOWED;
}

/**
 * Whether snapshots can become an image: exactly one of them is of a system disk, and none is encrypted (FAQ on custom
 * images). `count` tells how many are of a system disk.
 */
export function imageSnapshotsVerdict(
  snapshots: readonly { readonly usage: DiskUsage; readonly encrypted: boolean }[],
): Verdict {
  const count = snapshots.filter(({ usage }) => usage === 'SYSTEM_DISK').length;
  if (count === 0) return refused('InvalidParameter.SystemSnapshotNotFound', { count });
  if (count > 1) return refused('InvalidParameter.DuplicateSystemSnapshots', { count });
  return snapshots.some(({ encrypted }) => encrypted) ? ENCRYPTED : ALLOWED;
}
