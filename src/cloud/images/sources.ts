import type { CreateImageRequest } from '@/wire/cvm/customImages';
import { capturedDisksVerdict, imageSnapshotsVerdict } from '@/domain/createImage';

import type { Context } from '../define';
import { enforce } from '../enforce';
import { checkInstance, ownInstance } from '../ownInstance';
import { refuse } from '../refuse';
import { imageInTheMaking } from './making';
import type {
  DiskRecord,
  ImageRecord,
  InstanceRecord,
  SnapshotRecord,
  SystemContent,
} from '../world/records';
import { findSnapshot, snapshotsOf, snapshotState } from '../world/snapshots';
import { instanceSystem, snapshotSystem } from '../world/systems';

/** What an image is made of, once nothing stands against it. */
export type ImageSource = InstanceSource | SnapshotSource;

interface Source {
  readonly system: SystemContent;
  /** GiB of the system disk. */
  readonly size: number;
  readonly origin: ImageRecord['origin'];
}

/** An instance, with those of its disks that are captured: the system disk first. */
interface InstanceSource extends Source {
  readonly kind: 'instance';
  readonly instance: InstanceRecord;
  readonly disks: readonly DiskRecord[];
}

/** Snapshots, the system disk's first. */
interface SnapshotSource extends Source {
  readonly kind: 'snapshots';
  readonly snapshots: readonly SnapshotRecord[];
}

/** One image at a time is made of an instance, and none of a disk that a snapshot is being made of. */
function checkIdle(context: Context, instance: InstanceRecord, disks: readonly DiskRecord[]): void {
  const { world, now } = context;
  const making = imageInTheMaking(context, instance);
  if (making) {
    refuse(
      'MutexOperation.TaskRunning',
      `The image ${making.id} is still being made of the instance ${instance.id}.`,
    );
  }
  const ids = new Set(disks.map(({ id }) => id));
  const running = snapshotsOf(context).find(
    (snapshot) =>
      snapshot.disk !== undefined &&
      ids.has(snapshot.disk) &&
      snapshotState(snapshot, world, now) === 'CREATING',
  );
  if (running) {
    refuse(
      'ResourceUnavailable.SnapshotCreating',
      `The snapshot ${running.id} is still being made of the disk ${running.disk}.`,
    );
  }
}

const imaged = ({ id, type, encrypted = false }: DiskRecord) => ({ id, type, encrypted });

function fromInstance(context: Context, id: string, dataDiskIds: readonly string[]): ImageSource {
  const instance = ownInstance(context, id);
  const { systemDisk, dataDisks } = instance;
  checkInstance(context, instance, { rule: 'createImage', name: 'CreateImage' });
  enforce(
    capturedDisksVerdict(
      { systemDisk: imaged(systemDisk), dataDisks: dataDisks.map(imaged) },
      dataDiskIds,
    ),
    ({ disk }) =>
      disk === undefined
        ? `No image can be made of the instance ${id}: a disk of it is encrypted.`
        : `\`DataDiskIds\` cannot name the disk ${disk} for the instance ${id}.`,
  );
  const disks = [systemDisk, ...dataDisks.filter((disk) => dataDiskIds.includes(disk.id))];
  checkIdle(context, instance, disks);
  return {
    kind: 'instance',
    instance,
    disks,
    system: instanceSystem(instance, context.world),
    size: systemDisk.size,
    origin: { kind: 'instance', instance: id },
  };
}

function finishedSnapshot(context: Context, id: string): SnapshotRecord {
  const snapshot =
    findSnapshot(context, id) ??
    refuse(
      'InvalidParameter.SnapshotNotFound',
      `There is no snapshot ${id} in ${context.region} for this account.`,
    );
  if (snapshotState(snapshot, context.world, context.now) !== 'NORMAL') {
    refuse('ResourceUnavailable.SnapshotCreating', `The snapshot ${id} is still being made.`);
  }
  return snapshot;
}

function fromSnapshots(context: Context, ids: readonly string[]): ImageSource {
  const named = [...new Set(ids)].map((id) => finishedSnapshot(context, id));
  enforce(imageSnapshotsVerdict(named), ({ count }) =>
    count === undefined
      ? 'A snapshot is encrypted.'
      : `${count} of the snapshots are of a system disk; an image has exactly one.`,
  );
  const [system, ...data] = named.toSorted(
    (one, other) => Number(other.usage === 'SYSTEM_DISK') - Number(one.usage === 'SYSTEM_DISK'),
  );
  if (system === undefined) return refuse('InternalError', 'An image without snapshots.');
  return {
    kind: 'snapshots',
    snapshots: [system, ...data],
    system: snapshotSystem(system, context.world),
    size: system.diskSize,
    origin: { kind: 'snapshots' },
  };
}

/** What CreateImage is to make an image of. That exactly one source is named was checked before. */
export function imageSource(
  context: Context,
  { InstanceId, SnapshotIds = [], DataDiskIds = [] }: CreateImageRequest,
): ImageSource {
  return InstanceId === undefined
    ? fromSnapshots(context, SnapshotIds)
    : fromInstance(context, InstanceId, DataDiskIds);
}
