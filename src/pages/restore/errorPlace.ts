import { ApiError } from '@/api/errors';
import type { ErrorCode } from '@/wire/errors';

/** The part of the form that a refusal is about. */
export type Place = 'image' | 'disk' | 'login' | 'page';

/** Codes that are about no part of the form, such as those of the instance's state, show at its head. */
const PLACES: Readonly<Partial<Record<ErrorCode, Place>>> = {
  'InvalidImageId.Malformed': 'image',
  'InvalidImageId.NotFound': 'image',
  'InvalidParameterValue.InvalidImageForGivenInstanceType': 'image',
  'InvalidParameterValue.InvalidImageId': 'image',
  'InvalidParameterValue.InvalidImageIdForRetsetInstance': 'image',
  'InvalidParameterValue.InvalidImageState': 'image',
  'UnsupportedOperation.InvalidImageLicenseTypeForReset': 'image',
  'ResourceInsufficient.CloudDiskSoldOut': 'disk',
  'InvalidKeyPairId.Malformed': 'login',
  'InvalidParameter.ParameterConflict': 'login',
  'InvalidParameterValue.IllegalHostName': 'login',
  'InvalidParameterValue.InvalidPassword': 'login',
  'InvalidParameterValue.KeyPairNotFound': 'login',
  'UnsupportedOperation.KeyPairUnsupportedWindows': 'login',
};

/** Where a refused restore is told. */
export function placeOf(error: Error): Place {
  if (!(error instanceof ApiError)) return 'page';
  const places: Readonly<Record<string, Place | undefined>> = PLACES;
  return Object.hasOwn(places, error.code) ? (places[error.code] ?? 'page') : 'page';
}
