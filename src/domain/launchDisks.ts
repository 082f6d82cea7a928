import type { DiskType } from '@/wire/cvm/instances';
import type { ErrorCode } from '@/wire/errors';

import { diskPrice } from './prices/usd';
import type { RegionId } from './regions';
import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** GiB that a disk may have. */
export interface SizeRange {
  readonly min: number;
  readonly max: number;
  /** Sizes are multiples of it. */
  readonly step: number;
}

/** The disk that stands for any other when no type is given: the one with a price wherever disks have one. */
export const DEFAULT_DISK_TYPE: DiskType = 'CLOUD_PREMIUM';

/** GiB of a system disk when no size is given (SDK-CN SystemDisk.DiskSize). */
export const DEFAULT_SYSTEM_DISK_GIB = 50;

/** GiB of system disks. The simulator's own: no source at hand has the range. */
export const SYSTEM_DISK_RANGE: SizeRange = { min: 20, max: 1024, step: 1 };

/** Data disks of a launch, and how many of them may be cloud or local disks (SDK-CN RunInstancesRequest.DataDisks). */
export const DATA_DISK_LIMITS = { all: 21, cloud: 20, local: 1 } as const;

const LARGEST_GIB = 32_000;
const STEP_GIB = 10;

interface DataDiskRule extends SizeRange {
  /** True where the smallest size is the simulator's own. */
  readonly minSimulated: boolean;
  readonly tooSmall: ErrorCode;
}

const dataDisk = (min: number, documented?: ErrorCode): DataDiskRule => ({
  min,
  max: LARGEST_GIB,
  step: STEP_GIB,
  minSimulated: documented === undefined,
  tooSmall: documented ?? 'InvalidParameterValue',
});

/**
 * Sizes of data disks. The largest is the page on disk types', the step SDK-CN DataDisk.DiskSize's. Of the smallest
 * only SSD's is documented, with a code of its own (SDK-INTL errors); the others are the simulator's own.
 */
const DATA_DISKS: Readonly<Partial<Record<DiskType, DataDiskRule>>> = {
  CLOUD_PREMIUM: dataDisk(10),
  CLOUD_BSSD: dataDisk(10),
  CLOUD_SSD: dataDisk(100, 'InvalidParameterValue.CloudSsdDataDiskSizeTooSmall'),
  CLOUD_HSSD: dataDisk(20),
  CLOUD_TSSD: dataDisk(20),
};

/** What data disks of a type may measure; none for types that are not sold here. */
export function dataDiskRange(
  type: DiskType,
): (SizeRange & { readonly minSimulated: boolean }) | undefined {
  return DATA_DISKS[type];
}

/** Whether disks of a type sit in the host itself, and not in the network. */
export function isLocalDisk(type: DiskType): boolean {
  return type.startsWith('LOCAL_');
}

/**
 * Whether disks of a type are sold in a region: those with a published price. Local disks come with types of server
 * that have no place here, `CLOUD_BASIC` is no longer sold (page on previous disks), finance regions have no price.
 */
export function diskTypeVerdict(type: DiskType, region: RegionId): Verdict {
  if (isLocalDisk(type)) return refused('UnsupportedOperation.InvalidDisk', { type });
  return diskPrice(region, type) === undefined
    ? refused('ResourceInsufficient.CloudDiskUnavailable', { type, region })
    : ALLOWED;
}

/** GiB of the smallest system disk that an image fits on. */
export function smallestSystemDisk(imageSize: number): number {
  return Math.max(SYSTEM_DISK_RANGE.min, imageSize);
}

/** GiB of a system disk when no size is given: the documented 50, or the image's where that is larger. */
export function defaultSystemDisk(imageSize: number): number {
  return Math.max(DEFAULT_SYSTEM_DISK_GIB, imageSize);
}

/**
 * Whether a system disk can hold an image. That it must be as large as the image is inferred, and no source has a code
 * for it, so the common one stands here. A snapshot that is larger than a data disk has its own.
 */
export function systemDiskVerdict(size: number, imageSize: number): Verdict {
  const min = smallestSystemDisk(imageSize);
  const { max } = SYSTEM_DISK_RANGE;
  return Number.isInteger(size) && size >= min && size <= max
    ? ALLOWED
    : refused('InvalidParameterValue', { size, min, max, imageSize });
}

/** Whether a data disk has a size that its type may have. */
export function dataDiskVerdict(type: DiskType, size: number): Verdict {
  const rule = DATA_DISKS[type];
  if (rule === undefined) return refused('UnsupportedOperation.InvalidDisk', { type });
  const { min, max, step, tooSmall } = rule;
  if (size < min) return refused(tooSmall, { type, size, min, max, step });
  return Number.isInteger(size) && size <= max && size % step === 0
    ? ALLOWED
    : refused('InvalidParameterValue', { type, size, min, max, step });
}

/** GiB of the smallest data disk of a type that a snapshot of so many GiB fits on. */
export function smallestDataDisk(type: DiskType, snapshotSize: number): number {
  const { min, step } = DATA_DISKS[type] ?? { min: STEP_GIB, step: STEP_GIB };
  return Math.max(min, Math.ceil(snapshotSize / step) * step);
}

/** Whether a data disk is as large as the snapshot that it is made from: disks may grow, but not shrink. */
export function snapshotVerdict(diskSize: number, snapshotSize: number): Verdict {
  return diskSize < snapshotSize
    ? refused('FailedOperation.SnapshotSizeLargerThanDataSize', { diskSize, snapshotSize })
    : ALLOWED;
}

/** Whether a launch may have so many data disks of those types. */
export function dataDiskCountVerdict(types: readonly DiskType[]): Verdict {
  const local = types.filter(isLocalDisk).length;
  const cloud = types.length - local;
  const { cloud: mostCloud, local: mostLocal } = DATA_DISK_LIMITS;
  return cloud > mostCloud || local > mostLocal
    ? refused('InvalidParameterValue.LimitExceeded', { cloud, mostCloud, local, mostLocal })
    : ALLOWED;
}
