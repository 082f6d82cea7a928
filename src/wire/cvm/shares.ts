import * as v from 'valibot';

import { imageId } from '../schema';

/** Accounts that an image can be shared with (SDK-CN and SDK-INTL, pages of 2024-05-16); 50 in the guides up to 2023. */
export const MOST_SHARES = 500;

/** Root account ids of one call at most: as many as one image can be shared with. The simulator's own figure. */
const MOST_ACCOUNT_IDS = MOST_SHARES;

/** The form of a root account id: the samples have ten and twelve digits. */
export const ACCOUNT_ID = /^\d{10,12}$/;

export const ModifyImageSharePermissionRequest = v.strictObject({
  ImageId: imageId(),
  AccountIds: v.pipe(
    v.array(v.pipe(v.string(), v.regex(ACCOUNT_ID, 'InvalidParameterValue.InvalidAppIdFormat'))),
    v.minLength(1, 'MissingParameter'),
    v.maxLength(MOST_ACCOUNT_IDS, 'InvalidParameterValue.LimitExceeded'),
  ),
  Permission: v.picklist(['SHARE', 'CANCEL']),
});
export type ModifyImageSharePermissionRequest = v.InferInput<
  typeof ModifyImageSharePermissionRequest
>;

export const DescribeImageSharePermissionRequest = v.strictObject({ ImageId: imageId() });
export type DescribeImageSharePermissionRequest = v.InferInput<
  typeof DescribeImageSharePermissionRequest
>;

export interface DescribeImageSharePermissionResponse {
  readonly SharePermissionSet: readonly {
    readonly AccountId: string;
    readonly CreatedTime: string;
  }[];
}
