import { queryOptions, useQueries } from '@tanstack/react-query';

import type { Caller } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { imageQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { elsewhereQuery } from '@/components/elsewhere';
import { isRegionId } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';
import type { Image } from '@/wire/cvm/images';

/** Where an image lies: in the current region if it does, else in the first that has it. */
interface Place {
  /** Undefined where no region that answered has it. */
  readonly region: RegionId | undefined;
  /** Regions that did not answer. */
  readonly silent: number;
}

/** An image, and where it lies. */
export interface Placed {
  readonly image: Image;
  readonly region: RegionId;
}

/** An id that no region has, as far as they answered. */
export interface Unplaced {
  readonly id: string;
  readonly silent: number;
}

/** Looks for an image in the current region, then in all others: ids do not tell where they belong. */
export function placeQuery(caller: Caller, id: string) {
  const { account, region, language } = caller;
  return queryOptions({
    queryKey: [CLOUD_KEY, account, region, language, 'place', id] as const,
    queryFn: async ({ client }): Promise<Place> => {
      const isHere = (await client.query(imageQuery(caller, id))) !== null;
      if (isHere && isRegionId(region)) return { region, silent: 0 };
      const { found, silent } = await client.query({
        ...elsewhereQuery(caller, 'image', id),
        staleTime: 0,
      });
      return { region: found.find(isRegionId), silent };
    },
  });
}

/** The images of the ids in their order, those that are nowhere, and how to ask again for them. */
export function usePlaced(ids: readonly string[]) {
  const caller = useCaller();
  const places = useQueries({ queries: ids.map((id) => placeQuery(caller, id)) });
  const images = useQueries({
    queries: ids.map((id, index) => {
      const region = places[index]?.data?.region;
      const query = imageQuery(region === undefined ? caller : { ...caller, region }, id);
      return { ...query, enabled: region !== undefined };
    }),
  });
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  for (const [index, id] of ids.entries()) {
    const place = places[index]?.data;
    const image = images[index]?.data;
    if (place?.region === undefined || image === null) {
      if (place) unplaced.push({ id, silent: place.silent });
    } else if (image) placed.push({ image, region: place.region });
  }
  const askAgain = () => {
    for (const { data, refetch } of places) if (data?.region === undefined) void refetch();
  };
  return { placed, unplaced, askAgain };
}
