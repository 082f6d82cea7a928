// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { ERROR_CODES } from '@/wire/errors';

import { ACTIONS } from './actions/all';

/** The codes that actions document (SDK-INTL, blocks on error codes of the Go client), by the action. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  CreateImage: `ImageQuotaLimitExceeded InvalidAccount.InsufficientBalance InvalidImageName.Duplicate
    InvalidInstance.NotSupported InvalidInstanceId.NotFound InvalidParameter.DataDiskIdContainsRootDisk
    InvalidParameter.DataDiskNotBelongSpecifiedInstance InvalidParameter.DuplicateSystemSnapshots
    InvalidParameter.InstanceImageNotSupport InvalidParameter.InvalidDependence
    InvalidParameter.LocalDataDiskNotSupport InvalidParameter.SnapshotNotFound
    InvalidParameter.SpecifyOneParameter InvalidParameter.SwapDiskNotSupport
    InvalidParameter.SystemSnapshotNotFound InvalidParameter.ValueTooLarge InvalidParameterConflict
    InvalidParameterValue.InvalidAppIdFormat InvalidParameterValue.InvalidImageFamily
    InvalidParameterValue.LimitExceeded InvalidParameterValue.PreheatNotSupportedInstanceType
    InvalidParameterValue.PreheatNotSupportedZone InvalidParameterValue.PreheatUnavailableZones
    InvalidParameterValue.TagKeyNotFound InvalidParameterValue.TagQuotaLimitExceeded
    InvalidParameterValue.TooLarge InvalidZone.MismatchRegion
    LimitExceeded.PreheatImageSnapshotOutOfQuota MutexOperation.TaskRunning
    OperationDenied.InstanceOperationInProgress ResourceInUse ResourceInUse.DiskRollbacking
    ResourceInsufficient.CloudDiskUnavailable ResourceUnavailable.SnapshotCreating
    UnsupportedOperation.EncryptedImagesNotSupported UnsupportedOperation.InstanceReinstallFailed
    UnsupportedOperation.InstanceStateEnterRescueMode
    UnsupportedOperation.InstanceStateEnterServiceLiveMigrate
    UnsupportedOperation.InstanceStateExitRescueMode UnsupportedOperation.InstanceStateFreezing
    UnsupportedOperation.InstanceStateRebooting UnsupportedOperation.InstanceStateRescueMode
    UnsupportedOperation.InstanceStateServiceLiveMigrate UnsupportedOperation.InstanceStateStarting
    UnsupportedOperation.InstanceStateStopping UnsupportedOperation.InstanceStateTerminating
    UnsupportedOperation.InvalidDiskFastRollback UnsupportedOperation.NotSupportInstanceImage
    UnsupportedOperation.PreheatImage UnsupportedOperation.SpecialInstanceType
    UnsupportedOperation.StoppedModeStopCharging`,
  ModifyImageAttribute: `InvalidImageId.IncorrectState InvalidImageId.Malformed InvalidImageId.NotFound
    InvalidImageName.Duplicate InvalidParameterValue.InvalidAppIdFormat
    InvalidParameterValue.InvalidImageFamily InvalidParameterValue.TooLarge
    UnauthorizedOperation.InvalidToken UnsupportedOperation.SharedImageModifyUnsupported`,
  DeleteImages: `InvalidImageId.InShared InvalidImageId.IncorrectState InvalidImageId.Malformed
    InvalidImageId.NotFound InvalidParameterValue.InvalidAppIdFormat
    InvalidParameterValue.InvalidImageId InvalidParameterValue.InvalidImageIdIsShared
    InvalidParameterValue.LimitExceeded MutexOperation.TaskRunning`,
  DescribeImageFromFamily: `FailedOperation.TagKeyReserved InvalidFilter
    InvalidFilterValue.LimitExceeded InvalidHostId.Malformed InvalidParameterValue
    InvalidZone.MismatchRegion UnauthorizedOperation UnsupportedOperation`,
  ImportImage: `ImageQuotaLimitExceeded InvalidImageName.Duplicate InvalidImageOsType.Unsupported
    InvalidImageOsVersion.Unsupported InvalidParameter.InvalidParameterUrlError
    InvalidParameterValue.ISOMustImportByForce InvalidParameterValue.InvalidAppIdFormat
    InvalidParameterValue.InvalidBootMode InvalidParameterValue.InvalidImageFamily
    InvalidParameterValue.InvalidLicenseType InvalidParameterValue.TagKeyNotFound
    InvalidParameterValue.TooLarge OperationDenied.InnerUserProhibitAction
    RegionAbilityLimit.UnsupportedToImportImage`,
  ExportImages: `AuthFailure.CamRoleNameAuthenticateFailed InvalidImageId.Malformed
    InvalidImageId.NotFound InvalidParameter.ImageIdsSnapshotIdsMustOne
    InvalidParameter.SnapshotNotFound InvalidParameterValue.BucketNotFound
    InvalidParameterValue.InvalidAppIdFormat InvalidParameterValue.InvalidBucketPermissionForExport
    InvalidParameterValue.InvalidFileNamePrefixList InvalidParameterValue.InvalidImageId
    InvalidParameterValue.InvalidImageOsName InvalidParameterValue.InvalidImageState
    InvalidParameterValue.LimitExceeded InvalidParameterValue.TooLarge
    LimitExceeded.ExportImageTaskLimitExceeded UnsupportedOperation.EncryptedImagesNotSupported
    UnsupportedOperation.ImageTooLargeExportUnsupported
    UnsupportedOperation.MarketImageExportUnsupported
    UnsupportedOperation.PublicImageExportUnsupported
    UnsupportedOperation.RedHatImageExportUnsupported
    UnsupportedOperation.SharedImageExportUnsupported
    UnsupportedOperation.WindowsImageExportUnsupported`,
  SyncImages: `FailedOperation.InvalidImageState ImageQuotaLimitExceeded
    InvalidImageId.IncorrectState InvalidImageId.Malformed InvalidImageId.NotFound
    InvalidImageId.TooLarge InvalidImageName.Duplicate InvalidParameter.InstanceImageNotSupport
    InvalidParameter.InvalidKmsKeyId InvalidParameterValue.InvalidImageId
    InvalidParameterValue.InvalidImageState InvalidParameterValue.InvalidRegion
    InvalidParameterValue.LimitExceeded InvalidRegion.NotFound InvalidRegion.Unavailable
    UnsupportedOperation.EncryptedImagesNotSupported UnsupportedOperation.LocationImageNotSupported
    UnsupportedOperation.Region UnsupportedOperation.SyncEncryptImageNotSupport`,
  ModifyImageSharePermission: `FailedOperation.AccountAlreadyExists
    FailedOperation.AccountIsYourSelf FailedOperation.BYOLImageShareFailed
    FailedOperation.NotMasterAccount FailedOperation.QImageShareFailed
    FailedOperation.RImageShareFailed InvalidAccountId.NotFound InvalidAccountIs.YourSelf
    InvalidImageId.Malformed InvalidImageId.NotFound InvalidParameter.InstanceImageNotSupport
    InvalidParameterValue.InvalidAppIdFormat InvalidParameterValue.InvalidImageId
    InvalidParameterValue.InvalidImageState InvalidParameterValue.LimitExceeded OverQuota
    UnauthorizedOperation.ImageNotBelongToAccount UnauthorizedOperation.InvalidToken
    UnsupportedOperation.EncryptedImagesNotSupported UnsupportedOperation.LocationImageNotSupported`,
  DescribeImageSharePermission: `InvalidAccountId.NotFound InvalidAccountIs.YourSelf
    InvalidImageId.Malformed InvalidImageId.NotFound InvalidParameterValue.InvalidAppIdFormat
    OverQuota UnauthorizedOperation.ImageNotBelongToAccount`,
  DescribeImportImageOs: `FailedOperation.IllegalTagKey InvalidFilter
    InvalidFilterValue.LimitExceeded InvalidImageId.Malformed InvalidInstanceType.Malformed
    InvalidParameter.InvalidParameterCoexistImageIdsFilters
    InvalidParameterValue.InstanceTypeNotFound InvalidParameterValue.InvalidAppIdFormat
    InvalidParameterValue.InvalidParameterValueLimit InvalidParameterValue.LimitExceeded
    InvalidParameterValue.TagKeyNotFound InvalidParameterValue.ZoneNotSupported
    InvalidRegion.NotFound InvalidZone.MismatchRegion ResourcesSoldOut.SpecifiedInstanceType
    UnauthorizedOperation.InvalidToken UnauthorizedOperation.PermissionDenied UnsupportedOperation`,
  ResetInstance: `FailedOperation.InvalidInstanceApplicationRoleEmr InternalError.TradeUnknownError
    InternalServerError InvalidAccount.InsufficientBalance InvalidAccount.UnpaidOrder
    InvalidImageId.Malformed InvalidImageId.NotFound InvalidInstance.NotSupported
    InvalidInstanceId.Malformed InvalidInstanceId.NotFound InvalidInstanceType.Malformed
    InvalidKeyPairId.Malformed InvalidParameter.HostNameIllegal
    InvalidParameter.InstanceImageNotSupport InvalidParameter.ParameterConflict
    InvalidParameterValue InvalidParameterValue.IllegalHostName
    InvalidParameterValue.InstanceIdMalformed InvalidParameterValue.InstanceTypeNotFound
    InvalidParameterValue.InvalidAppIdFormat InvalidParameterValue.InvalidImageForGivenInstanceType
    InvalidParameterValue.InvalidImageFormat InvalidParameterValue.InvalidImageId
    InvalidParameterValue.InvalidImageIdForRetsetInstance InvalidParameterValue.InvalidImageState
    InvalidParameterValue.InvalidPassword InvalidParameterValue.InvalidUserDataFormat
    InvalidParameterValue.KeyPairNotFound InvalidParameterValue.LimitExceeded
    InvalidParameterValue.RequiredLocationImage InvalidParameterValue.ZoneNotSupported
    MissingParameter MissingParameter.MonitorService MutexOperation.TaskRunning
    OperationDenied.ChcInstallCloudImageWithoutDeployNetwork
    OperationDenied.InstanceOperationInProgress ResourceInUse ResourceInsufficient.CloudDiskSoldOut
    ResourceNotFound.KeyPairNotFound ResourcesSoldOut.SpecifiedInstanceType
    UnauthorizedOperation.InvalidToken UnauthorizedOperation.MFAExpired
    UnauthorizedOperation.MFANotFound UnsupportedOperation UnsupportedOperation.InstanceChargeType
    UnsupportedOperation.InstanceStateCorrupted UnsupportedOperation.InstanceStateEnterRescueMode
    UnsupportedOperation.InstanceStateEnterServiceLiveMigrate
    UnsupportedOperation.InstanceStateExitRescueMode
    UnsupportedOperation.InstanceStateExitServiceLiveMigrate
    UnsupportedOperation.InstanceStateFreezing UnsupportedOperation.InstanceStateIsolating
    UnsupportedOperation.InstanceStatePending UnsupportedOperation.InstanceStateRebooting
    UnsupportedOperation.InstanceStateRescueMode
    UnsupportedOperation.InstanceStateServiceLiveMigrate UnsupportedOperation.InstanceStateShutdown
    UnsupportedOperation.InstanceStateStarting UnsupportedOperation.InstanceStateStopping
    UnsupportedOperation.InstanceStateTerminated UnsupportedOperation.InstanceStateTerminating
    UnsupportedOperation.InstanceTypeNotSupportGridLicence
    UnsupportedOperation.InvalidImageLicenseTypeForReset
    UnsupportedOperation.KeyPairUnsupportedWindows UnsupportedOperation.ModifyEncryptionNotSupported
    UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2
    UnsupportedOperation.StoppedModeStopCharging`,
  InquiryPriceResetInstance: `FailedOperation.InquiryPriceFailed InternalError.TradeUnknownError InternalServerError
    InvalidImageId.Malformed InvalidImageId.NotFound InvalidInstance.NotSupported
    InvalidInstanceId.Malformed InvalidInstanceId.NotFound InvalidParameterValue
    InvalidParameterValue.InstanceIdMalformed InvalidParameterValue.InstanceTypeNotFound
    InvalidParameterValue.InvalidImageId InvalidParameterValue.InvalidImageIdForRetsetInstance
    InvalidParameterValue.InvalidImageOsName InvalidParameterValue.ZoneNotSupported MissingParameter
    MissingParameter.MonitorService ResourceInsufficient.CloudDiskUnavailable
    ResourcesSoldOut.SpecifiedInstanceType UnsupportedOperation.InstanceTypeNotSupportGridLicence
    UnsupportedOperation.InvalidImageLicenseTypeForReset
    UnsupportedOperation.ModifyEncryptionNotSupported
    UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2`,
  CreateSnapshot: `InsufficientSnapshotQuota InternalError.ComponentError
    InternalError.ResourceOpFailed InvalidAccount.InsufficientBalance InvalidDisk.Busy
    InvalidDisk.NotSupportSnapshot InvalidDisk.NotSupported InvalidDisk.SnapshotCreating
    InvalidDisk.TypeError InvalidDiskId.NotFound InvalidParameter.InvalidClientToken
    InvalidParameter.ProjectIdNotExist LimitExceeded.InstanceAttachedDisk MissingParameter
    ResourceBusy ResourceInUse ResourceInUse.DiskMigrating ResourceInUse.DiskRollbacking
    ResourceInsufficient.OverQuota ResourceNotFound.NotFound ResourceUnavailable.DiskBackupCreating
    ResourceUnavailable.DiskSnapshotChainTooLarge ResourceUnavailable.NotSupported
    ResourceUnavailable.SnapshotCreating ResourceUnavailable.TooManyCreatingSnapshot
    UnsupportedOperation.DiskEncrypt`,
  DeleteSnapshots: `InvalidParameterValue InvalidSnapshot.NotSupported InvalidSnapshotId.NotFound
    MissingParameter ResourceBusy ResourceUnavailable.SnapshotCreating
    UnauthorizedOperation.MFAExpired UnsupportedOperation UnsupportedOperation.SnapHasShared
    UnsupportedOperation.SnapshotHasBindedImage`,
  InquiryPriceCreateDisks: 'InvalidParameterValue MissingParameter',
};

const CASES = Object.entries(DOCUMENTED).map(([action, codes]) => ({
  action,
  documented: codes.split(/\s+/),
  faultOnly: ACTIONS.get(action)?.faultOnly ?? [],
}));

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
afterAll(() => contract.stop());

describe('every documented code', () => {
  it.each(CASES)('of $action has a cause here or is marked', ({ documented, faultOnly }) => {
    expect(documented.filter((code) => faultOnly.includes(code))).toEqual(faultOnly);
    const known: readonly string[] = ERROR_CODES;
    const caused = documented.filter((code) => !faultOnly.includes(code));
    expect(caused.filter((code) => !known.includes(code))).toEqual([]);
  });

  it.each(CASES.filter(({ faultOnly }) => faultOnly.length > 0))(
    'that $action cannot give by itself comes by a fault',
    async ({ action, faultOnly }) => {
      const { raw, simulator } = contract.as();
      for (const Code of faultOnly) {
        const Faults = [{ Action: action, Kind: 'error', Code }];
        await simulator.request('SetFaults', { Faults });
        expect(await codeOf(raw.request(action, {}))).toBe(Code);
      }
    },
  );
});
