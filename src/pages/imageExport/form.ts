import * as v from 'valibot';

import { placeIn } from '@/components/errorPlace';
import type { ErrorPlaces } from '@/components/errorPlace';
import { exportBucket, exportRole, EXPORT_ROLE, filePrefix } from '@/domain/imageExports';
import { imageAction } from '@/domain/images';
import type { ImageFacts } from '@/domain/images';
import type { RequestOf } from '@/wire/actions';
import type { Image } from '@/wire/cvm/images';
import { DISK_FORMATS } from '@/wire/simulator/buckets';
import type { Bucket, DiskFormat } from '@/wire/simulator/buckets';

/** The form as it is on the screen. */
export interface ExportEntries {
  readonly bucket: string;
  readonly format: DiskFormat;
  readonly prefix: string;
  readonly onlySystemDisk: boolean;
  readonly role: string;
}

/** Reads what was entered before a reload. */
export const storedEntries: v.GenericSchema<unknown, Partial<ExportEntries>> = v.partial(
  v.object({
    bucket: v.string(),
    format: v.picklist(DISK_FORMATS),
    prefix: v.string(),
    onlySystemDisk: v.boolean(),
    role: v.string(),
  }),
);

/** Whether a bucket takes exports of a region. */
export const bucketVerdict = ({ Region, Access }: Bucket, region: string) =>
  exportBucket({ region: Region, writable: Access === 'READ_WRITE' }, region);

/** What the form begins with: the first bucket that takes it, and the default of every parameter. */
export function blankEntries(buckets: readonly Bucket[], region: string): ExportEntries {
  const bucket = buckets.find((one) => bucketVerdict(one, region).ok)?.Name ?? '';
  return { bucket, format: 'RAW', prefix: '', onlySystemDisk: false, role: EXPORT_ROLE };
}

/** What is wrong with each entry. */
export interface ExportProblems {
  readonly bucket?: 'choose';
  readonly prefix?: 'tooLong' | 'malformed';
  readonly disks?: 'needed';
  readonly role?: 'unknown';
}

/** What an export is judged by besides the entries. */
export interface ExportFacts {
  readonly image: Image;
  readonly facts: ImageFacts;
  readonly buckets: readonly Bucket[];
  readonly region: string;
}

function prefixProblem(prefix: string): ExportProblems['prefix'] {
  const verdict = filePrefix(prefix);
  if (verdict.ok) return undefined;
  return verdict.code === 'InvalidParameterValue.TooLarge' ? 'tooLong' : 'malformed';
}

/** Holds the entries against what the page can know; the cloud has the last word. */
export function exportProblems(
  { bucket, prefix, onlySystemDisk, role }: ExportEntries,
  { image, facts, buckets, region }: ExportFacts,
): ExportProblems {
  const chosen = buckets.find(({ Name }) => Name === bucket);
  const isGood = chosen !== undefined && bucketVerdict(chosen, region).ok;
  const wrongPrefix = prefixProblem(prefix);
  return {
    ...(!isGood && { bucket: 'choose' as const }),
    ...(wrongPrefix && { prefix: wrongPrefix }),
    ...(!imageAction(image, 'export', { ...facts, onlySystemDisk }).ok && {
      disks: 'needed' as const,
    }),
    ...(!exportRole(role).ok && { role: 'unknown' as const }),
  };
}

/** The parameters of the form; defaults are left out. */
export function exportParameters(
  { bucket, format, prefix, onlySystemDisk, role }: ExportEntries,
  imageId: string,
): RequestOf<'ExportImages'> {
  return {
    BucketName: bucket,
    ImageIds: [imageId],
    ...(format !== 'RAW' && { ExportFormat: format }),
    ...(prefix !== '' && { FileNamePrefixList: [prefix] }),
    ...(onlySystemDisk && { OnlyExportRootDisk: true }),
    ...(role !== EXPORT_ROLE && { RoleName: role }),
  };
}

/** The field that a refusal is about; what is about none shows at the end of the form. */
export type Place = 'bucket' | 'prefix' | 'disks' | 'role' | 'end';

const PLACES: ErrorPlaces<Place> = {
  'InvalidParameterValue.BucketNotFound': 'bucket',
  'InvalidParameterValue.InvalidBucketPermissionForExport': 'bucket',
  'InvalidParameterValue.InvalidFileNamePrefixList': 'prefix',
  'InvalidParameterValue.TooLarge': 'prefix',
  'UnsupportedOperation.ImageTooLargeExportUnsupported': 'disks',
  'AuthFailure.CamRoleNameAuthenticateFailed': 'role',
};

/** Where a refused call is told. */
export const placeOf = (error: unknown): Place => placeIn(PLACES, error) ?? 'end';
