import * as v from 'valibot';

import { imageId } from '../schema';
import { imageName } from './imageTexts';

/** Regions of one SyncImages at most, more than there are. The simulator's own: a code is documented, no figure. */
const MOST_DESTINATIONS = 30;

export const SyncImagesRequest = v.strictObject({
  ImageIds: v.pipe(
    v.array(imageId()),
    v.minLength(1, 'MissingParameter'),
    v.maxLength(1, 'InvalidParameterValue.LimitExceeded'),
  ),
  DestinationRegions: v.pipe(
    v.array(v.string()),
    v.minLength(1, 'MissingParameter'),
    v.maxLength(MOST_DESTINATIONS, 'InvalidParameterValue.LimitExceeded'),
  ),
  DryRun: v.optional(v.boolean()),
  // The action documents no code for a name that is too long.
  ImageName: v.optional(imageName('InvalidParameterValue')),
  ImageSetRequired: v.optional(v.boolean()),
  Encrypt: v.optional(v.boolean()),
  KmsKeyId: v.optional(v.string()),
});
/** One image, to one region or more. */
export type SyncImagesRequest = v.InferInput<typeof SyncImagesRequest>;

export interface SyncImagesResponse {
  /** The copies; empty unless `ImageSetRequired`, and not there after a dry run. */
  readonly ImageSet?: readonly { readonly ImageId: string; readonly Region: string }[];
}
