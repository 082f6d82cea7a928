import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

import type { Caller } from '@/api/call';
import { actionQuery, environmentsQuery, imageQuery, imagesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { isWellFormed } from '@/components/elsewhere';
import { usualImage } from '@/components/launch/usualImage';
import { useWarm } from '@/components/useWarm';
import { ownSoftware } from '@/domain/deployment';
import { canLaunch } from '@/domain/images';
import type { Image } from '@/wire/cvm/images';
import type { Package } from '@/wire/simulator/environments';

/** The key of the image in the URL. */
export const IMAGE = 'image';

/** A hundred of the account's own images: enough to find one to begin with. */
export function someOwnQuery(caller: Caller) {
  const Filters = [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }];
  return actionQuery(caller, 'DescribeImages', { Filters, Limit: 100 });
}

/** The image to begin with: the newest of the account's own that can be launched, else a usual public one. */
export function firstImage(
  own: readonly Image[],
  publicImages: readonly Image[],
): Image | undefined {
  const [newest] = own
    .filter((image) => canLaunch(image).ok)
    .toSorted((one, other) => Date.parse(other.CreatedTime) - Date.parse(one.CreatedTime));
  return newest ?? usualImage(publicImages);
}

/** The public image with the system that an image is built on, as far as the name tells. */
export function systemOf(image: Image, publicImages: readonly Image[]): Image | undefined {
  return image.ImageType === 'PUBLIC_IMAGE'
    ? image
    : publicImages.find(
        ({ OsName, Architecture }) =>
          OsName === image.OsName && Architecture === image.Architecture,
      );
}

/** What an image and its system carry, asked at once. */
export function softwareQuery(caller: Caller, image: Image, system: Image | undefined) {
  const ids = [image.ImageId, ...(system ? [system.ImageId] : [])];
  return environmentsQuery(caller, [...new Set(ids)]);
}

/** The image that is compared, or the id of one that the account does not see here. */
export interface Chosen {
  readonly image: Image | undefined;
  readonly missing: string | undefined;
}

/** The image that the URL names, else the one to begin with; a loader warms both. */
export function useChosen(): Chosen {
  const caller = useCaller();
  const [params] = useSearchParams();
  const asked = params.get(IMAGE);
  const isId = asked !== null && isWellFormed('image', asked);
  const named = useQuery({ ...imageQuery(caller, asked ?? ''), enabled: isId }).data;
  const own = useQuery({ ...someOwnQuery(caller), enabled: asked === null }).data?.ImageSet;
  const publicImages = useWarm(imagesQuery(caller, 'PUBLIC_IMAGE')).data.items;
  if (asked === null) return { image: firstImage(own ?? [], publicImages), missing: undefined };
  return { image: named ?? undefined, missing: isId && named ? undefined : asked };
}

/** The software of an image, parted into what its system brings and what has to be installed beyond it. */
export interface Software {
  /** Undefined while it is not known; null where there is none, as of an image that is still being made. */
  readonly own: readonly Package[] | null | undefined;
  readonly withSystem: readonly Package[];
  readonly failed: Error | null;
  readonly retry: () => void;
}

const NOTHING: readonly Package[] = [];

/** What the image carries; without an image nothing is asked. */
export function useSoftware(image: Image | undefined): Software {
  const caller = useCaller();
  const publicImages = useWarm(imagesQuery(caller, 'PUBLIC_IMAGE')).data.items;
  const system = image && systemOf(image, publicImages);
  const query = image ? softwareQuery(caller, image, system) : environmentsQuery(caller, []);
  const { data, error, refetch } = useQuery({ ...query, enabled: image !== undefined });
  return useMemo(() => {
    const carriedBy = (id: string | undefined) =>
      data?.EnvironmentSet.find(({ ResourceId }) => ResourceId === id)?.Packages;
    const carried = image?.ImageState === 'NORMAL' ? carriedBy(image.ImageId) : undefined;
    const base = carriedBy(system?.ImageId) ?? NOTHING;
    const own = carried && ownSoftware(carried, base);
    return {
      own: data && !own ? null : own,
      withSystem: carried?.filter((one) => own?.includes(one) !== true) ?? NOTHING,
      failed: data ? null : error,
      retry: () => void refetch(),
    };
  }, [data, error, image, refetch, system]);
}
