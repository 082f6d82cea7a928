import { FILE_PREFIX, MOST_FILE_PREFIX } from '@/wire/cvm/exports';
import { characters } from '@/wire/cvm/imageTexts';
import type { DiskFormat } from '@/wire/simulator/buckets';

import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** The role by which images are written to buckets (SDK-CN ExportImagesRequest.RoleName), the only one there is here. */
export const EXPORT_ROLE = 'CVM_QcsRole';

/** Images of an account and region that are exported at a time. The simulator's own: there is a code and no figure. */
export const MOST_EXPORTS = 5;

/** A bucket as an export looks at it. */
export interface ExportBucket {
  readonly region: string;
  /** Whether the account that exports may write to it. */
  readonly writable: boolean;
}

/**
 * Whether images of a region can be exported to a bucket (ExportImages): it lies in that region and can be written to.
 * The sources do not say which code is for a bucket of another region; it is not found there.
 */
export function exportBucket({ region, writable }: ExportBucket, here: string): Verdict {
  if (region !== here) return refused('InvalidParameterValue.BucketNotFound', { region });
  return writable ? ALLOWED : refused('InvalidParameterValue.InvalidBucketPermissionForExport');
}

/** Whether file names can begin so (SDK-CN ExportImagesRequest.FileNamePrefixList). Empty stands for no prefix. */
export function filePrefix(prefix: string): Verdict {
  if (characters(prefix) > MOST_FILE_PREFIX) return refused('InvalidParameterValue.TooLarge');
  return FILE_PREFIX.test(prefix)
    ? ALLOWED
    : refused('InvalidParameterValue.InvalidFileNamePrefixList');
}

/** Whether so many more exports can begin beside those that run (ExportImages). */
export function moreExports(running: number, more: number): Verdict {
  return running + more <= MOST_EXPORTS
    ? ALLOWED
    : refused('LimitExceeded.ExportImageTaskLimitExceeded', { running, most: MOST_EXPORTS });
}

/** Whether images can be written to buckets by a role (SDK-CN ExportImagesRequest.RoleName). */
export function exportRole(role: string): Verdict {
  return role === EXPORT_ROLE ? ALLOWED : refused('AuthFailure.CamRoleNameAuthenticateFailed');
}

/** A disk of an image that is exported. */
export interface ExportedDisk {
  readonly snapshotId: string;
  readonly isSystem: boolean;
  /** GiB of the disk. */
  readonly size: number;
  /** GiB that its snapshot stores. */
  readonly stored: number;
}

/** What the files of an export are named after, and what they become. */
export interface ExportNaming {
  readonly imageId: string;
  readonly prefix: string;
  readonly format: DiskFormat;
}

/** `PREFIX_IMAGE_system_SNAPSHOT.FORMAT`, for data disks `data` (SDK-CN ExportImagesResponse.CosPaths). */
export function exportedName(
  { snapshotId, isSystem }: Pick<ExportedDisk, 'snapshotId' | 'isSystem'>,
  { imageId, prefix, format }: ExportNaming,
): string {
  const kind = isSystem ? 'system' : 'data';
  const name = `${imageId}_${kind}_${snapshotId}.${format.toLowerCase()}`;
  return prefix === '' ? name : `${prefix}_${name}`;
}

/**
 * GiB of the file of a disk: RAW holds the whole disk, the other formats what is stored of it. The simulator's own
 * figure, as no source says how large the files become.
 */
export function exportedSize(
  { size, stored }: Pick<ExportedDisk, 'size' | 'stored'>,
  format: DiskFormat,
): number {
  return format === 'RAW' ? size : stored;
}
