import * as v from 'valibot';

import { imageId, instanceId, keyPairId } from '../schema';
import { enhancedService, loginSettings, systemDisk } from './launch';
import type { InquiryPriceRunInstancesResponse } from './launch';

const resetFields = {
  InstanceId: instanceId(),
  ImageId: v.optional(imageId()),
  SystemDisk: systemDisk,
  EnhancedService: enhancedService,
  UserData: v.optional(v.string()),
};

export const ResetInstanceRequest = v.strictObject({
  ...resetFields,
  LoginSettings: loginSettings(keyPairId()),
  HostName: v.optional(v.string()),
});
/** Without `ImageId` the instance's present image counts; of `SystemDisk` only the size can change. */
export type ResetInstanceRequest = v.InferInput<typeof ResetInstanceRequest>;

export const InquiryPriceResetInstanceRequest = v.strictObject({
  ...resetFields,
  // How one logs in has no price: the action documents no code for it, and takes any key.
  LoginSettings: loginSettings(v.string()),
});
/** The fields of ResetInstance but for `HostName`. */
export type InquiryPriceResetInstanceRequest = v.InferInput<
  typeof InquiryPriceResetInstanceRequest
>;

/** What the server costs once it is reinstalled. */
export type InquiryPriceResetInstanceResponse = InquiryPriceRunInstancesResponse;
