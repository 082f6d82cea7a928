import { queryOptions } from '@tanstack/react-query';

import type { Caller } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { patiently } from '@/api/patience';
import { imagesQuery, isUnsettled, WATCH_MS } from '@/api/queries';
import { REGIONS } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';
import { mapAtMost } from '@/lib/atMost';
import type { Image } from '@/wire/cvm/images';

/** Regions asked at a time. */
const AT_ONCE = 8;

/** The account's custom images in one region. */
export interface RegionImages {
  readonly region: RegionId;
  readonly images: readonly Image[];
}

/** The account's custom images, region by region. */
export interface Everywhere {
  /** Regions that have answered, those without images too; in the order of the regions. */
  readonly regions: readonly RegionImages[];
  /** Ids of those that did not answer. */
  readonly silent: readonly RegionId[];
  /** False while regions are still being asked. */
  readonly complete: boolean;
}

/** Regions that the image actions know. */
const IMAGE_REGIONS: readonly RegionId[] = REGIONS.filter(({ available }) => available).map(
  ({ id }) => id,
);

const hasUnsettled = ({ images }: RegionImages) => images.some(isUnsettled);

/**
 * The account's custom images in all regions: the API answers for one region at a time. A region that does not answer
 * leaves the others standing; what has arrived is told at once. Asked again while one of the images is being made.
 */
export function imagesEverywhereQuery(caller: Caller) {
  const { account, language } = caller;
  const queryKey = [CLOUD_KEY, account, language, 'images everywhere'] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client }): Promise<Everywhere> => {
      const before = client.getQueryData<Everywhere>(queryKey);
      const moving = new Set(before?.regions.filter(hasUnsettled).map(({ region }) => region));
      const answers = new Map<RegionId, readonly Image[] | undefined>();
      const sofar = (complete: boolean): Everywhere => ({
        regions: IMAGE_REGIONS.flatMap((region) => {
          const images = answers.get(region);
          return images ? [{ region, images }] : [];
        }),
        silent: [...answers].flatMap(([region, images]) => (images ? [] : [region])),
        complete,
      });
      await mapAtMost(AT_ONCE, IMAGE_REGIONS, async (region) => {
        const query = imagesQuery({ ...caller, region }, 'PRIVATE_IMAGE');
        // Only where something moves must the answer be of this moment.
        const ask = () => client.query(moving.has(region) ? { ...query, staleTime: 0 } : query);
        const answer = await patiently(ask).catch(() => undefined);
        answers.set(region, answer?.items);
        if (before === undefined) client.setQueryData<Everywhere>(queryKey, sofar(false));
      });
      return sofar(true);
    },
    refetchInterval: ({ state }) => (state.data?.regions.some(hasUnsettled) ? WATCH_MS : false),
  });
}
