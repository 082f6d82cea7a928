import type { Image } from '@/wire/cvm/images';
import { ResetInstanceRequest } from '@/wire/cvm/reset';
import { hostNameVerdict, wantsRandomPassword } from '@/domain/launch';
import { platformFamily } from '@/domain/systems';

import { defineWrite } from '../../define';
import type { WriteContext } from '../../define';
import { hostNameFrom } from '../../launch/admit';
import { enforce } from '../../enforce';
import { imageInTheMaking } from '../../images/making';
import { checkUserData } from '../../launch/form';
import { fromImage, sendPassword } from '../../launch/launch';
import { checkLogin } from '../../launch/login';
import { checkInstance, ownInstance } from '../../ownInstance';
import { refuse } from '../../refuse';
import { planReset, resetImage } from '../../reset/plan';
import { loadPriceBook } from '../../seed/priceBook';
import { operate } from '../../world/instanceOperations';
import { present } from '../../world/instances';
import type { InstanceRecord } from '../../world/records';
import { installationOf, reinstalled } from '../../world/systems';

/** Documented codes without a cause in the sources, or with one that has no place here. */
const FAULT_ONLY = [
  'FailedOperation.InvalidInstanceApplicationRoleEmr',
  'InternalError.TradeUnknownError',
  'InternalServerError',
  'InvalidAccount.InsufficientBalance',
  'InvalidAccount.UnpaidOrder',
  'InvalidInstanceType.Malformed',
  'InvalidParameter.HostNameIllegal',
  // RunInstances documents it too, and launches from whole-machine images: what it is for is not told.
  'InvalidParameter.InstanceImageNotSupport',
  'InvalidParameterValue.InstanceIdMalformed',
  'InvalidParameterValue.InstanceTypeNotFound',
  'InvalidParameterValue.InvalidAppIdFormat',
  'InvalidParameterValue.InvalidImageFormat',
  'InvalidParameterValue.InvalidImageId',
  'InvalidParameterValue.RequiredLocationImage',
  'InvalidParameterValue.ZoneNotSupported',
  'MissingParameter.MonitorService',
  'MutexOperation.TaskRunning',
  'OperationDenied.ChcInstallCloudImageWithoutDeployNetwork',
  'ResourceInUse',
  'ResourceNotFound.KeyPairNotFound',
  'UnauthorizedOperation.InvalidToken',
  'UnauthorizedOperation.MFAExpired',
  'UnauthorizedOperation.MFANotFound',
  // All instances here are paid by the hour; spot instances cannot be reinstalled.
  'UnsupportedOperation.InstanceChargeType',
  // No instance here has these states, and no `InstanceState` is documented for them.
  'UnsupportedOperation.InstanceStateCorrupted',
  'UnsupportedOperation.InstanceStateFreezing',
  'UnsupportedOperation.InstanceStateIsolating',
  'UnsupportedOperation.InstanceStateTerminated',
  'UnsupportedOperation.InstanceTypeNotSupportGridLicence',
  'UnsupportedOperation.ModifyEncryptionNotSupported',
  'UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2',
];

/** The host name that is asked for; without one the server keeps its own, as far as the system allows it. */
function planHostName(record: InstanceRecord, { Platform }: Image, asked?: string): string {
  const family = platformFamily(Platform);
  if (asked === undefined) {
    return hostNameVerdict(record.hostName, family).ok
      ? record.hostName
      : hostNameFrom(record.privateIp, Platform);
  }
  enforce(hostNameVerdict(asked, family), `The host name ${asked} is not one for ${Platform}.`);
  return asked;
}

/** An image that is being made of it is something under way on it: its system disk is read until that is done. */
function checkNotCaptured(context: WriteContext, instance: InstanceRecord): void {
  const making = imageInTheMaking(context, instance);
  if (!making) return;
  refuse(
    'OperationDenied.InstanceOperationInProgress',
    `The image ${making.id} is still being made of the instance ${instance.id}.`,
  );
}

/**
 * Reinstalls an instance from an image: within 10 to 30 simulated minutes its system disk is made anew. Until then it is
 * what it was. Data disks, addresses and its state stay; no source tells that a stopped one would start.
 * `EnhancedService` is accepted and changes nothing.
 */
export const ResetInstance = defineWrite(
  {
    name: 'ResetInstance',
    parameters: ResetInstanceRequest,
    faultOnly: FAULT_ONLY,
    load: loadPriceBook,
  },
  (context, parameters, book) => {
    const { InstanceId, LoginSettings, HostName, UserData } = parameters;
    checkUserData(UserData, 'InvalidParameterValue.InvalidUserDataFormat');
    const kept = ownInstance(context, InstanceId);
    const record = present(kept, context.world, context.now);
    const image = resetImage(context, record, parameters);
    checkInstance(context, kept, { rule: 'restore', name: 'ResetInstance' });
    checkNotCaptured(context, kept);
    const codes = {
      unfit: 'InvalidParameterValue.InvalidImageForGivenInstanceType',
      imageState: 'InvalidParameterValue.InvalidImageState',
      soldOut: 'ResourceInsufficient.CloudDiskSoldOut',
    } as const;
    const { view, systemDisk } = planReset(context, record, image, { parameters, book, codes });
    const hostName = planHostName(record, view, HostName);
    checkLogin(context, view, LoginSettings);
    // Nothing is refused from here on.
    const keys = LoginSettings?.KeyIds ?? [];
    const system = { ...fromImage(image), hostName, keys, systemDisk };
    const after = { ...reinstalled(record, system), before: installationOf(record) };
    const task = operate(context, after, 'ResetInstance');
    if (wantsRandomPassword(LoginSettings)) sendPassword(context, task);
    return {};
  },
);
