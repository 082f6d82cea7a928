import { Nothing } from '@/wire/schema';
import { IMPORT_SYSTEMS } from '@/domain/importSystems';

import { defineRead } from '../../define';

const named = (family: 'windows' | 'linux') =>
  IMPORT_SYSTEMS.filter((system) => system.family === family).map(({ name }) => name);

/** What can be imported. The codes that it documents are those of DescribeImages, none of which can come about here. */
export const DescribeImportImageOs = defineRead(
  {
    name: 'DescribeImportImageOs',
    parameters: Nothing,
    faultOnly: [
      'FailedOperation.IllegalTagKey',
      'InvalidFilter',
      'InvalidFilterValue.LimitExceeded',
      'InvalidImageId.Malformed',
      'InvalidInstanceType.Malformed',
      'InvalidParameter.InvalidParameterCoexistImageIdsFilters',
      'InvalidParameterValue.InstanceTypeNotFound',
      'InvalidParameterValue.InvalidAppIdFormat',
      'InvalidParameterValue.InvalidParameterValueLimit',
      'InvalidParameterValue.LimitExceeded',
      'InvalidParameterValue.TagKeyNotFound',
      'InvalidParameterValue.ZoneNotSupported',
      'InvalidRegion.NotFound',
      'InvalidZone.MismatchRegion',
      'ResourcesSoldOut.SpecifiedInstanceType',
      'UnauthorizedOperation.InvalidToken',
      'UnauthorizedOperation.PermissionDenied',
      'UnsupportedOperation',
    ],
  },
  () => ({
    ImportImageOsListSupported: { Windows: named('windows'), Linux: named('linux') },
    ImportImageOsVersionSet: IMPORT_SYSTEMS.map(({ name, versions, architectures }) => ({
      OsName: name,
      OsVersions: versions,
      Architecture: architectures,
    })),
  }),
);
