import type { DiskFileFacts } from '@/wire/simulator/buckets';

import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** GB of a file at most, once it is converted to QCOW2 (import guide). */
export const MOST_IMPORTED_FILE_GB = 50;
/** GB of the disk in it at most (import guide). */
export const MOST_IMPORTED_DISK_GB = 500;

const GIB = 2 ** 30;

/** Why an import fails after it was begun: the codes of the Message Center, which are none of the API's. */
export const IMPORT_FAILURES = [
  'InvalidUrl',
  'InvalidFormatSize',
  'VirtioNotInstall',
  'CloudInitNotInstalled',
  'PartitionNotPresent',
  'RootPartitionNotFound',
  'InternalError',
] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];

const isTooLarge = ({ FileSize, VirtualSize }: DiskFileFacts) =>
  FileSize > MOST_IMPORTED_FILE_GB * GIB || VirtualSize > MOST_IMPORTED_DISK_GB;

/** Whether a system disk's file may be imported at all: an ISO file only by force (SDK error codes of ImportImage). */
export function isoVerdict(isIso: boolean, force: boolean): Verdict {
  return isIso && !force ? refused('InvalidParameterValue.ISOMustImportByForce') : ALLOWED;
}

/**
 * Why the import of a system disk will fail; undefined when it will not (import guide, forced import guide). A forced
 * one does without cloud-init, and takes an ISO file, on which there is no disk to look at; all other rules hold. Which
 * of several reasons is told is not documented: size, partitions, drivers, in the order in which a converter meets them.
 */
export function systemDiskFailure(file: DiskFileFacts, force: boolean): ImportFailure | undefined {
  if (isTooLarge(file)) return 'InvalidFormatSize';
  if (file.Damaged) return 'InternalError';
  if (file.Format === 'ISO') return undefined;
  if (file.PartitionTable !== 'MBR') return 'PartitionNotPresent';
  if (!file.RootPartition) return 'RootPartitionNotFound';
  if (!file.Drivers.includes('virtio')) return 'VirtioNotInstall';
  return file.CloudInit || force ? undefined : 'CloudInitNotInstalled';
}

/** The same of a data disk, which needs no system: whole and not too large. An ISO file is none. */
export function dataDiskFailure(file: DiskFileFacts): ImportFailure | undefined {
  if (isTooLarge(file) || file.Format === 'ISO') return 'InvalidFormatSize';
  return file.Damaged ? 'InternalError' : undefined;
}
