import type { Image } from '@/wire/cvm/images';

/**
 * The newest image of each family that is usable and not deprecated: what DescribeImageFromFamily answers, as far as
 * "usable" is understood (the documents do not say). Of several of one second the first counts.
 */
export function newestOfFamilies(images: readonly Image[]): ReadonlyMap<string, Image> {
  const newest = new Map<string, Image>();
  for (const image of images) {
    if (image.ImageFamily === '' || image.ImageState !== 'NORMAL' || image.ImageDeprecated)
      continue;
    const known = newest.get(image.ImageFamily);
    if (!known || known.CreatedTime < image.CreatedTime) newest.set(image.ImageFamily, image);
  }
  return newest;
}
