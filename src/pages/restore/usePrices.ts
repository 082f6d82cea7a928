import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { actionQuery, listingQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';

import { pricedRequest } from './request';
import type { Plan } from './usePlan';

/** What the server costs by the hour, in USD, with the fee of a marketplace image. */
export interface Prices {
  /** As it is now; null where no price is told, because its image is gone; undefined until that is known. */
  readonly now: number | null | undefined;
  /** Once it is restored; null while it cannot be. */
  readonly after: number | null | undefined;
  /** Why there is no price afterwards. */
  readonly refused: Error | null;
  readonly retry: () => void;
}

function useHourly(request: ReturnType<typeof pricedRequest>) {
  const { data, error, refetch } = useQuery({
    ...actionQuery(useCaller(), 'InquiryPriceResetInstance', request ?? { InstanceId: '' }),
    enabled: request !== undefined,
    placeholderData: keepPreviousData,
  });
  return { usd: data?.Price.InstancePrice.UnitPrice, error, refetch };
}

function useFee(imageId: string | undefined): number | undefined {
  const query = listingQuery(useCaller(), imageId ?? '');
  const { data } = useQuery({ ...query, enabled: imageId !== undefined });
  return data && (data.ListingSet[0]?.HourlyFee ?? 0);
}

const sum = (usd: number | undefined, fee: number | undefined) =>
  usd === undefined || fee === undefined ? undefined : usd + fee;

/**
 * Asks what the server costs now and afterwards, again with every change.
 *
 * @param possible whether the image and the disk are any that the instance can have: else there is no price to ask for
 */
export function usePrices(plan: Plan, possible: boolean): Prices {
  const now = useHourly({ InstanceId: plan.instance.InstanceId });
  const after = useHourly(possible ? pricedRequest(plan) : undefined);
  const nowFee = useFee(plan.instance.ImageId);
  const afterFee = useFee(plan.image?.ImageId);
  return {
    now: now.error ? null : sum(now.usd, nowFee),
    after: possible ? sum(after.usd, afterFee) : null,
    refused: possible ? after.error : null,
    retry: () => void after.refetch(),
  };
}
