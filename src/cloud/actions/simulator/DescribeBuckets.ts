import { Nothing } from '@/wire/schema';

import { defineRead } from '../../define';
import { bucketsOf } from '../../world/buckets';

/** The COS buckets that the account can import from and export to, in all regions, with the files in them. */
export const DescribeBuckets = defineRead(
  { name: 'DescribeBuckets', parameters: Nothing },
  (context) => {
    const BucketSet = bucketsOf(context);
    return { BucketSet, TotalCount: BucketSet.length };
  },
);
