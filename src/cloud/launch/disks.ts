import type { DiskType } from '@/wire/cvm/instances';
import {
  dataDiskCountVerdict,
  dataDiskVerdict,
  DEFAULT_DISK_TYPE,
  defaultSystemDisk,
  diskTypeVerdict,
  smallestSystemDisk,
  snapshotVerdict,
  SYSTEM_DISK_RANGE,
  systemDiskVerdict,
} from '@/domain/launchDisks';
import type { RegionId } from '@/domain/regions';

import type { Context } from '../define';
import { refuse } from '../refuse';
import type { SnapshotRecord } from '../world/records';
import { findSnapshot, snapshotState } from '../world/snapshots';
import { enforce } from '../enforce';
import type { LaunchParameters } from './parameters';

/** A disk that each server of a launch gets. */
export interface PlannedDisk {
  readonly type: DiskType;
  /** GiB. */
  readonly size: number;
  readonly deleteWithInstance: boolean;
  readonly snapshot?: string;
  /** Made from something encrypted. */
  readonly encrypted?: boolean;
}

/** The disks that each server of a launch gets. */
export interface PlannedDisks {
  readonly systemDisk: PlannedDisk;
  readonly dataDisks: readonly PlannedDisk[];
}

interface Given {
  readonly region: RegionId;
  /** GiB. */
  readonly imageSize: number;
  /** Whether the image is encrypted; so is the system disk then. */
  readonly encrypted: boolean;
}

const MISSING_SNAPSHOT = 'InvalidParameter.SnapshotNotFound';

/** The snapshot that a data disk is made from. Only one of a data disk, and only one that is finished, makes a disk. */
function snapshotOf(context: Context, id: string): SnapshotRecord {
  const snapshot = findSnapshot(context, id);
  if (snapshot === undefined) {
    refuse(MISSING_SNAPSHOT, `There is no snapshot ${id} in ${context.region} for this account.`);
  }
  if (snapshotState(snapshot, context.world, context.now) !== 'NORMAL') {
    refuse(MISSING_SNAPSHOT, `The snapshot ${id} is still being made.`);
  }
  if (snapshot.usage !== 'DATA_DISK') {
    refuse(
      'UnsupportedOperation.InvalidDisk',
      `The snapshot ${id} is of a system disk: it makes images, not data disks.`,
    );
  }
  return snapshot;
}

function planSystemDisk(
  { DiskType = DEFAULT_DISK_TYPE, DiskSize }: NonNullable<LaunchParameters['SystemDisk']>,
  { region, imageSize, encrypted }: Given,
): PlannedDisk {
  const size = DiskSize ?? defaultSystemDisk(imageSize);
  enforce(
    diskTypeVerdict(DiskType, region),
    `System disks of ${DiskType} are not sold in ${region}.`,
  );
  enforce(
    systemDiskVerdict(size, imageSize),
    `A system disk of ${size} GiB will not do for an image of ${imageSize} GiB: it takes ${smallestSystemDisk(imageSize)} to ${SYSTEM_DISK_RANGE.max} GiB.`,
  );
  return { type: DiskType, size, deleteWithInstance: true, ...(encrypted ? { encrypted } : {}) };
}

function planDataDisk(
  context: Context,
  disk: NonNullable<LaunchParameters['DataDisks']>[number],
  { region }: Given,
): PlannedDisk {
  const { DiskType: type = DEFAULT_DISK_TYPE, DiskSize: size, SnapshotId: id } = disk;
  enforce(diskTypeVerdict(type, region), `Data disks of ${type} are not sold in ${region}.`);
  enforce(
    dataDiskVerdict(type, size),
    ({ min, max, step }) =>
      `A data disk of ${type} cannot have ${size} GiB: it takes ${min} to ${max} in steps of ${step}.`,
  );
  const planned = { type, size, deleteWithInstance: disk.DeleteWithInstance ?? true };
  if (id === undefined) return planned;
  const { diskSize, encrypted } = snapshotOf(context, id);
  enforce(
    snapshotVerdict(size, diskSize),
    `The snapshot ${id} has ${diskSize} GiB and does not fit on a data disk of ${size} GiB.`,
  );
  return { ...planned, snapshot: id, ...(encrypted ? { encrypted } : {}) };
}

/** Checks how many data disks there are, whatever they are. */
export function checkDataDiskCount(disks: LaunchParameters['DataDisks'] = []): void {
  enforce(
    dataDiskCountVerdict(disks.map(({ DiskType = DEFAULT_DISK_TYPE }) => DiskType)),
    'A launch has at most 20 cloud disks and one local disk for data.',
  );
}

/**
 * The disks of a launch. Without a type they are `CLOUD_PREMIUM`: the API takes what is in stock for system disks, and
 * for data disks the local ones that are not sold here (SDK-CN SystemDisk.DiskType, DataDisk.DiskType).
 */
export function planDisks(
  context: Context,
  { SystemDisk = {}, DataDisks = [] }: LaunchParameters,
  given: Given,
): PlannedDisks {
  return {
    systemDisk: planSystemDisk(SystemDisk, given),
    dataDisks: DataDisks.map((disk) => planDataDisk(context, disk, given)),
  };
}
