import { InquiryPriceResetInstanceRequest } from '@/wire/cvm/reset';

import { defineRead } from '../../define';
import { priceServers } from '../../launch/price';
import { ownInstance } from '../../ownInstance';
import { refuse } from '../../refuse';
import { planReset, resetImage } from '../../reset/plan';
import { loadPriceBook } from '../../seed/priceBook';
import { present } from '../../world/instances';

/** Documented codes without a cause in the sources, or with one that has no place here. */
const FAULT_ONLY = [
  'InternalError.TradeUnknownError',
  'InternalServerError',
  'InvalidParameterValue.InstanceIdMalformed',
  'InvalidParameterValue.InstanceTypeNotFound',
  'InvalidParameterValue.InvalidImageOsName',
  'InvalidParameterValue.ZoneNotSupported',
  'MissingParameter.MonitorService',
  'UnsupportedOperation.InstanceTypeNotSupportGridLicence',
  'UnsupportedOperation.ModifyEncryptionNotSupported',
  'UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2',
];

/**
 * What the server costs once it is reinstalled, its data disks included. What has no price and no documented code here,
 * such as login, user data and what is under way on the instance, is left for ResetInstance to judge.
 */
export const InquiryPriceResetInstance = defineRead(
  {
    name: 'InquiryPriceResetInstance',
    parameters: InquiryPriceResetInstanceRequest,
    faultOnly: FAULT_ONLY,
    load: loadPriceBook,
  },
  (context, parameters, book) => {
    const record = present(ownInstance(context, parameters.InstanceId), context.world, context.now);
    const image = resetImage(context, record, parameters);
    if (record.state === 'LAUNCH_FAILED') {
      refuse('InvalidInstance.NotSupported', `The instance ${record.id} never came up.`);
    }
    const codes = {
      unfit: 'InvalidParameterValue.InvalidImageId',
      imageState: 'InvalidParameterValue.InvalidImageId',
      soldOut: 'ResourceInsufficient.CloudDiskUnavailable',
    } as const;
    return { Price: priceServers(planReset(context, record, image, { parameters, book, codes })) };
  },
);
