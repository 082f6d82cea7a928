import { Nothing } from '@/wire/schema';

import { defineRead } from '../../define';

/** The quota alone: how much of it is used, DescribeAccountQuota tells. */
export const DescribeImageQuota = defineRead(
  { name: 'DescribeImageQuota', parameters: Nothing },
  ({ world }) => ({ ImageNumQuota: world.meta.quotas.imagesPerRegion }),
);
