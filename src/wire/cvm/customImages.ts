import * as v from 'valibot';

import { imageId, instanceId, list, snapshotId, tagSpecification } from '../schema';
import { IMAGE_FAMILY, imageDescription, imageFamily, imageName } from './imageTexts';
import type { Image } from './images';

/** `true` or `false` as text, in whatever case: the sites' samples differ in it. */
const flag = () =>
  v.optional(v.pipe(v.string(), v.regex(/^(?:true|false)$/i, 'InvalidParameterValue')));

/** Whether such a text says yes; nothing said is no. */
export function isSet(text: string | undefined): boolean {
  return text?.toLowerCase() === 'true';
}

/** Disks that an image can be made of at most: those of one instance. The simulator's own; the code has no figure. */
const MOST_DISKS = 21;

export const CreateImageRequest = v.strictObject({
  ImageName: imageName('InvalidParameter.ValueTooLarge'),
  // The action has no code for a malformed id.
  InstanceId: v.optional(instanceId('InvalidInstanceId.NotFound')),
  SnapshotIds: v.optional(list(snapshotId('InvalidParameter.SnapshotNotFound'), MOST_DISKS)),
  ImageDescription: v.optional(imageDescription('InvalidParameter.ValueTooLarge')),
  ForcePoweroff: flag(),
  Sysprep: flag(),
  DataDiskIds: v.optional(list(v.string(), MOST_DISKS)),
  DryRun: v.optional(v.boolean()),
  TagSpecification: tagSpecification('image'),
  ImageFamily: v.optional(imageFamily()),
});
/** Either `InstanceId`, with `DataDiskIds` for a whole-machine image, or `SnapshotIds`. */
export type CreateImageRequest = v.InferInput<typeof CreateImageRequest>;

export interface CreateImageResponse {
  /** Not there after a dry run. */
  readonly ImageId?: string;
}

export const ModifyImageAttributeRequest = v.strictObject({
  ImageId: imageId(),
  ImageName: v.optional(imageName('InvalidParameterValue.TooLarge')),
  ImageDescription: v.optional(imageDescription('InvalidParameterValue.TooLarge')),
  ImageFamily: v.optional(imageFamily()),
  ImageDeprecated: v.optional(v.boolean()),
});
/** What is left out stays as it is; an empty description or family takes it away. */
export type ModifyImageAttributeRequest = v.InferInput<typeof ModifyImageAttributeRequest>;

/**
 * Images that one DeleteImages takes at most. The simulator's own: the action has a code for too many and no figure, and
 * this is a page of DescribeImages.
 */
const MOST_DELETED_IMAGES = 100;

export const DeleteImagesRequest = v.strictObject({
  ImageIds: v.pipe(
    v.array(imageId()),
    v.minLength(1, 'MissingParameter'),
    v.maxLength(MOST_DELETED_IMAGES, 'InvalidParameterValue.LimitExceeded'),
  ),
  DeleteBindedSnap: v.optional(v.boolean()),
  DryRun: v.optional(v.boolean()),
});
export type DeleteImagesRequest = v.InferInput<typeof DeleteImagesRequest>;

export const DescribeImageFromFamilyRequest = v.strictObject({
  ImageFamily: v.optional(v.pipe(v.string(), v.regex(IMAGE_FAMILY, 'InvalidParameterValue'))),
});
export type DescribeImageFromFamilyRequest = v.InferInput<typeof DescribeImageFromFamilyRequest>;

export interface DescribeImageFromFamilyResponse {
  readonly Image: Image | null;
}
