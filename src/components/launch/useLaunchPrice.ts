import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { MOST_SERVERS } from '@/domain/launch';

import { useCaller } from '../caller';
import { breakdown } from './breakdown';
import type { Breakdown } from './breakdown';
import type { Plan } from './plan';
import { priceQuery } from './queries';
import { pricedRequest } from './request';

/** The price of a plan as far as it is known. */
export type PriceState =
  /** Choices are missing: there is nothing to ask. */
  | { readonly kind: 'incomplete' }
  /** Asked for the first time. */
  | { readonly kind: 'asking' }
  /** The cloud names no price, and says why. */
  | { readonly kind: 'refused'; readonly error: Error; readonly retry: () => void }
  | {
      readonly kind: 'known';
      readonly price: Breakdown;
      /** USD per GB of outgoing traffic. */
      readonly traffic: number;
      /** Choices have changed since, and the new price is on its way. */
      readonly updating: boolean;
    };

/** Asks the cloud for the price of a plan, again with every change. */
export function useLaunchPrice(plan: Plan): PriceState {
  const caller = useCaller();
  const request = pricedRequest(plan);
  const count = plan.draft.count ?? 0;
  const complete = request !== undefined && count >= 1 && count <= MOST_SERVERS;
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...priceQuery(caller, request ?? { Placement: { Zone: '' }, ImageId: '' }, count),
    enabled: complete,
    placeholderData: keepPreviousData,
  });
  if (!complete) return { kind: 'incomplete' };
  if (error) return { kind: 'refused', error, retry: () => void refetch() };
  const price = data && breakdown(plan, data.hourly);
  return data && price
    ? { kind: 'known', price, traffic: data.traffic, updating: isPlaceholderData }
    : { kind: 'asking' };
}
