import { placeIn } from '@/components/errorPlace';
import type { ErrorPlaces } from '@/components/errorPlace';

/** The part of the form that a refusal is about. */
export type Place = 'image' | 'disk' | 'login' | 'page';

/** Codes that are about no part of the form, such as those of the instance's state, show at its head. */
const PLACES: ErrorPlaces<Place> = {
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
export const placeOf = (error: Error): Place => placeIn(PLACES, error) ?? 'page';
