import type { Context } from '../define';
import { imageState } from '../world/images';
import type { ImageRecord, InstanceRecord } from '../world/records';

/** The image that is still being made of an instance. One at a time is, and its disks are read until it is done. */
export function imageInTheMaking(
  { world, now }: Context,
  instance: InstanceRecord,
): ImageRecord | undefined {
  return world
    .all('images')
    .find(
      (image) =>
        image.origin.kind === 'instance' &&
        image.origin.instance === instance.id &&
        imageState(image, world, now) === 'CREATING',
    );
}
