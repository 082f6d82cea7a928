import { queryOptions } from '@tanstack/react-query';

import { call } from '@/api/call';
import type { Caller } from '@/api/call';
import { actionQuery } from '@/api/queries';
import { splitInquiry } from '@/domain/launch';
import { roundPrice } from '@/domain/prices/usd';

import type { PricedRequest } from './request';

/** What a zone has on sale. */
export function quotasQuery(caller: Caller, zone: string) {
  const Filters = [{ Name: 'zone', Values: [zone] }];
  return actionQuery(caller, 'DescribeZoneInstanceConfigInfos', { Filters });
}

/** What servers cost. */
export interface LaunchPrice {
  /** All servers with disks and licences, USD per hour. */
  readonly hourly: number;
  /** Outgoing traffic, USD per GB. */
  readonly traffic: number;
}

/**
 * The price of so many servers: one inquiry tells that of 100 at most, so that of more is the sum of several. Inquiries
 * for the same number have the same answer, and are made once.
 */
export function priceQuery(caller: Caller, request: PricedRequest, count: number) {
  const base = actionQuery(caller, 'InquiryPriceRunInstances', request).queryKey;
  return queryOptions({
    queryKey: [...base, count] as const,
    queryFn: async ({ signal }): Promise<LaunchPrice> => {
      const parts = splitInquiry(count);
      const answers = await Promise.all(
        [...new Set(parts)].map(async (InstanceCount) => {
          const parameters = { ...request, InstanceCount };
          const { Price } = await call(caller, 'InquiryPriceRunInstances', parameters, signal);
          const times = parts.filter((part) => part === InstanceCount).length;
          return { Price, times };
        }),
      );
      const hourly = answers.reduce(
        (sum, { Price, times }) => sum + times * Price.InstancePrice.UnitPrice,
        0,
      );
      return {
        hourly: roundPrice(hourly),
        traffic: answers[0]?.Price.BandwidthPrice.UnitPrice ?? 0,
      };
    },
  });
}
