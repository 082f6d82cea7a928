import { DescribeImageFromFamilyRequest } from '@/wire/cvm/customImages';
import { newestOfFamilies } from '@/domain/imageFamilies';

import { defineRead } from '../../define';
import { imageView, visibleImages } from '../../world/images';

/**
 * The image of a family to use, or null. Only the account's own are looked at: no source tells whether received ones
 * count, and if they did, another account could put an image of its own in front of one's family.
 */
export const DescribeImageFromFamily = defineRead(
  {
    name: 'DescribeImageFromFamily',
    parameters: DescribeImageFromFamilyRequest,
    faultOnly: [
      'FailedOperation.TagKeyReserved',
      'InvalidFilter',
      'InvalidFilterValue.LimitExceeded',
      'InvalidHostId.Malformed',
      'InvalidZone.MismatchRegion',
      'UnauthorizedOperation',
      'UnsupportedOperation',
    ],
  },
  (context, { ImageFamily = '' }) => {
    const own = visibleImages(context, ['PRIVATE_IMAGE']).map((image) => imageView(context, image));
    return { Image: newestOfFamilies(own).get(ImageFamily) ?? null };
  },
);
