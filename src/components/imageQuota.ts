import { queryOptions } from '@tanstack/react-query';

import type { Caller } from '@/api/call';
import { actionQuery } from '@/api/queries';

/** Custom images of an account in a region, used and allowed. */
export interface ImageQuota {
  readonly used: number;
  readonly total: number;
}

/** The quota of custom images (DescribeAccountQuota, `ImageQuotaSet`). */
export function imageQuotaQuery(caller: Caller) {
  return queryOptions({
    ...actionQuery(caller, 'DescribeAccountQuota', {
      Filters: [{ Name: 'quota-type', Values: ['ImageQuotaSet'] }],
    }),
    select: ({ AccountQuotaOverview }): ImageQuota => {
      const [quota] = AccountQuotaOverview.AccountQuota.ImageQuotaSet;
      return { used: quota?.UsedQuota ?? 0, total: quota?.TotalQuota ?? 0 };
    },
  });
}
