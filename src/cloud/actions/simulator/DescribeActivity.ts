import { DescribeActivityRequest } from '@/wire/simulator/activity';

import { defineRead } from '../../define';
import { page } from '../../lists';
import { activityOf, activityViews } from '../../world/activity';

/** The account's own calls that changed something. What others did to an image that it received is theirs. */
export const DescribeActivity = defineRead(
  { name: 'DescribeActivity', parameters: DescribeActivityRequest },
  (context, { Offset, Limit, ImageId }) => {
    const found = activityOf(context, ImageId);
    return {
      ActivitySet: activityViews(context, page(found, { Offset, Limit })),
      TotalCount: found.length,
    };
  },
);
