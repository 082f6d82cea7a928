import { DescribeImageSharePermissionRequest } from '@/wire/cvm/shares';

import { defineRead } from '../../define';
import { visibleImage } from '../../images/own';
import { refuse } from '../../refuse';
import { isoTime } from '../../world/clock';

/** Who has an own image, since when; those who have had it longest first. Only its owner is told. */
export const DescribeImageSharePermission = defineRead(
  {
    name: 'DescribeImageSharePermission',
    parameters: DescribeImageSharePermissionRequest,
    faultOnly: [
      'InvalidAccountId.NotFound',
      'InvalidAccountIs.YourSelf',
      'InvalidParameterValue.InvalidAppIdFormat',
      'OverQuota',
    ],
  },
  (context, { ImageId }) => {
    const image = visibleImage(context, ImageId);
    if (image.type !== 'PRIVATE_IMAGE') {
      return refuse(
        'UnauthorizedOperation.ImageNotBelongToAccount',
        `The image ${ImageId} belongs to another account, and only its owner is told.`,
      );
    }
    return {
      SharePermissionSet: image.record.shares.map(({ account, since }) => ({
        AccountId: account,
        CreatedTime: isoTime(since),
      })),
    };
  },
);
