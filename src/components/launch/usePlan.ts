import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { actionQuery, imageQuery, listingQuery } from '@/api/queries';
import type { PublishedPrice } from '@/wire/simulator/prices';

import { useCaller } from '../caller';
import { keyPairsQuery } from '../login/keyPairs';
import { useRegion } from '../useRegion';
import { useWarm } from '../useWarm';
import type { Draft } from './draft';
import { offersFor } from './offers';
import type { Offer } from './offers';
import type { Plan } from './plan';
import { quotasQuery } from './queries';
import { settledOffer, settledZone } from './settle';
import type { WireZone } from './settle';

/** A plan with all that there is to choose from. */
export interface Planned {
  readonly plan: Plan;
  readonly zones: readonly WireZone[];
  readonly offers: readonly Offer[];
  /** All prices of the region; none where none is published. */
  readonly prices: readonly PublishedPrice[];
  /** Why what the zone has on sale could not be asked. */
  readonly offersFailed: Error | null;
}

/** The chosen image as the cloud tells of it now; undefined where it is gone. */
function useChosenImage(imageId: string | undefined) {
  const caller = useCaller();
  const query = imageQuery(caller, imageId ?? '');
  return useQuery({ ...query, enabled: imageId !== undefined }).data ?? undefined;
}

/** The listing that the chosen image is of or descends from, with the fee that launching it costs. */
function useListing(imageId: string | undefined) {
  const query = listingQuery(useCaller(), imageId ?? '');
  return useQuery({ ...query, enabled: imageId !== undefined }).data?.ListingSet[0];
}

/** Joins the draft with what the cloud says of its choices. */
export function usePlan(draft: Draft, password: string): Planned {
  const caller = useCaller();
  const region = useRegion();
  const image = useChosenImage(draft.imageId);
  const listing = useListing(draft.imageId);
  const keyPairs = useQuery(keyPairsQuery(caller)).data?.KeyPairSet;
  const zones = useWarm(actionQuery(caller, 'DescribeZones', {})).data.ZoneSet;
  const prices = useWarm(actionQuery(caller, 'DescribePublishedPrices', {})).data.PriceSet;
  const zone = settledZone(draft, zones);
  const quotas = useQuery({
    ...quotasQuery(caller, zone?.Zone ?? ''),
    enabled: zone !== undefined,
    placeholderData: keepPreviousData,
  });
  const offers = useMemo(
    () => offersFor(quotas.data?.InstanceTypeQuotaSet ?? [], prices, image),
    [quotas.data, prices, image],
  );
  const plan: Plan = {
    draft,
    image,
    listing,
    region: region.id,
    zone,
    offer: settledOffer(draft, offers),
    keyIds: keyPairs?.map(({ KeyId }) => KeyId),
    password,
  };
  return { plan, zones, offers, prices, offersFailed: quotas.error };
}
