import { placeIn } from '@/components/errorPlace';
import type { ErrorPlaces } from '@/components/errorPlace';
import type { LaunchStep } from '@/paths';

import { FIELDS } from './problems';
import type { LaunchField } from './problems';

/** Where the fields stand that a refusal is about. Codes that are about no field show with the whole form. */
const PLACES: ErrorPlaces<LaunchField> = {
  'InvalidImageId.Malformed': 'image',
  'InvalidImageId.NotFound': 'image',
  'InvalidParameterValue.InvalidImageId': 'image',
  'InvalidParameterValue.InvalidImageState': 'image',
  'InvalidParameter.InstanceImageNotSupport': 'image',
  'InvalidParameterValue.InvalidImageForGivenInstanceType': 'type',
  'InvalidInstanceType.Malformed': 'type',
  'InvalidParameterValue.InstanceTypeNotFound': 'type',
  'ResourceInsufficient.SpecifiedInstanceType': 'type',
  'ResourcesSoldOut.SpecifiedInstanceType': 'type',
  'InvalidZone.MismatchRegion': 'zone',
  'InvalidParameterValue.ZoneNotSupported': 'zone',
  'InvalidInstanceName.TooLong': 'name',
  InstancesQuotaLimitExceeded: 'count',
  'InvalidParameterValue.Range': 'count',
  'InvalidParameterValue.InvalidParameterMinCount': 'count',
  'FailedOperation.NoAvailableIpAddressCountInSubnet': 'count',
  'ResourceInsufficient.CloudDiskUnavailable': 'systemDisk',
  'UnsupportedOperation.InvalidDisk': 'systemDisk',
  'InvalidParameterValue.CloudSsdDataDiskSizeTooSmall': 'dataDisks',
  'FailedOperation.SnapshotSizeLargerThanDataSize': 'dataDisks',
  'InvalidParameter.SnapshotNotFound': 'dataDisks',
  'InvalidParameterValue.SnapshotIdMalformed': 'dataDisks',
  'InvalidSecurityGroupId.NotFound': 'securityGroups',
  'InvalidParameterValue.InvalidPassword': 'login',
  'InvalidParameterValue.KeyPairNotFound': 'login',
  'InvalidKeyPairId.Malformed': 'login',
  'UnsupportedOperation.KeyPairUnsupportedWindows': 'login',
  'InvalidParameter.ParameterConflict': 'login',
  'InvalidParameterValue.IllegalHostName': 'hostName',
};

/** The field that a refused launch is about, if it is about one. */
export const fieldOf = (error: unknown): LaunchField | undefined => placeIn(PLACES, error);

const STEPS: readonly LaunchStep[] = ['image', 'instance', 'storage'];

/** The step that a field stands in. */
export function stepOf(field: LaunchField): LaunchStep {
  const holds = (step: LaunchStep) => {
    const fields: readonly string[] = FIELDS[step];
    return fields.includes(field);
  };
  return STEPS.find(holds) ?? 'review';
}
