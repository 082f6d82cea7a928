import * as v from 'valibot';

import type { Service } from '../envelope';
import { imageId, limit, offset } from '../schema';

export const DescribeActivityRequest = v.strictObject({
  Offset: offset(),
  Limit: limit(),
  ImageId: v.optional(imageId()),
});
/** With `ImageId` only the calls that have to do with the image. */
export type DescribeActivityRequest = v.InferInput<typeof DescribeActivityRequest>;

/** A call of the account that changed something, in whatever region. */
export interface Activity {
  readonly ActivityId: string;
  readonly Time: string;
  readonly AccountId: string;
  readonly Action: string;
  readonly Service: Service;
  /** Region of the call; empty for an action that needs none. */
  readonly Region: string;
  /** Images, instances, snapshots, disks and key pairs: those that the call names, then those that it changed. */
  readonly ResourceIds: readonly string[];
  readonly RequestId: string;
  /** How it ended: at once, or with the tasks that it began. */
  readonly State: 'RUNNING' | 'SUCCESS' | 'FAILED';
  /** Why a task of it failed; empty when none has. */
  readonly Code: string;
  /** The call's body; secrets are struck out. */
  readonly Parameters: string;
}

/** The newest first. At most the latest 1,000 of an account are kept. */
export interface DescribeActivityResponse {
  readonly ActivitySet: readonly Activity[];
  readonly TotalCount: number;
}
