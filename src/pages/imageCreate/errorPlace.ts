import { ApiError } from '@/api/errors';
import { placeIn } from '@/components/errorPlace';
import type { ErrorPlaces } from '@/components/errorPlace';
import type { ImageTextProblems } from '@/domain/imageTexts';

/** The card that a refusal is about. */
export type Place = 'source' | 'disks' | 'details' | 'page';

/** Codes that are about no part of the form show at its end. */
const PLACES: ErrorPlaces<Place> = {
  'InvalidInstanceId.NotFound': 'source',
  'InvalidInstance.NotSupported': 'source',
  'InvalidParameter.SpecifyOneParameter': 'source',
  'InvalidParameter.SnapshotNotFound': 'source',
  'InvalidParameter.SystemSnapshotNotFound': 'source',
  'InvalidParameter.DuplicateSystemSnapshots': 'source',
  'MutexOperation.TaskRunning': 'source',
  'OperationDenied.InstanceOperationInProgress': 'source',
  'ResourceUnavailable.SnapshotCreating': 'source',
  'UnsupportedOperation.EncryptedImagesNotSupported': 'source',
  'UnsupportedOperation.InstanceReinstallFailed': 'source',
  'UnsupportedOperation.StoppedModeStopCharging': 'source',
  'InvalidParameter.DataDiskIdContainsRootDisk': 'disks',
  'InvalidParameter.DataDiskNotBelongSpecifiedInstance': 'disks',
  'InvalidParameter.LocalDataDiskNotSupport': 'disks',
  'InvalidImageName.Duplicate': 'details',
  'InvalidParameter.ValueTooLarge': 'details',
  'InvalidParameterValue.InvalidImageFamily': 'details',
  'InvalidParameterValue.TagKeyNotFound': 'details',
  'InvalidParameterValue.TagQuotaLimitExceeded': 'details',
};

/** Where a refused call is told. Every state of an instance has a code of its own. */
export function placeOf(error: Error): Place {
  const isOfState =
    error instanceof ApiError && error.code.startsWith('UnsupportedOperation.InstanceState');
  return placeIn(PLACES, error) ?? (isOfState ? 'source' : 'page');
}

/** Fields that a refusal marks besides. */
export function refusedFields(error: Error | null): ImageTextProblems {
  if (!(error instanceof ApiError)) return {};
  if (error.code === 'InvalidImageName.Duplicate') return { name: 'taken' };
  return error.code === 'InvalidParameterValue.InvalidImageFamily' ? { family: 'malformed' } : {};
}
