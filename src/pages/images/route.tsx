import type { LoaderFunctionArgs } from 'react-router-dom';
import { useParams, useSearchParams } from 'react-router-dom';

import { actionQuery, imagesQuery, listingsQuery } from '@/api/queries';
import type { Caller } from '@/api/call';
import { currentCaller, useCaller } from '@/components/caller';
import { imagesEverywhereQuery } from '@/components/everywhere';
import { imageQuotaQuery } from '@/components/imageQuota';
import { WIRE_TYPE } from '@/components/imageTypes';
import { warm, warmAside, warmList } from '@/components/warm';
import { IMAGE_TYPES } from '@/paths';
import type { ImageTypeSlug } from '@/paths';

import { ImagesPage } from './ImagesPage';
import { asksForAll } from './RegionsSwitch';

/** Only the custom images are listed for all regions. */
const isEverywhere = (type: ImageTypeSlug, search: URLSearchParams) =>
  type === 'custom' && asksForAll(search);

const typeOf = (slug: string | undefined) => IMAGE_TYPES.find((type) => type === slug);

/** What stands beside the images of each type. It is asked for ahead, but the list does not fail without it. */
const BESIDE: Readonly<Record<ImageTypeSlug, (caller: Caller) => readonly Promise<void>[]>> = {
  public: () => [],
  marketplace: (caller) => [warmAside(listingsQuery(caller))],
  custom: (caller) => [
    warmAside(imageQuotaQuery(caller)),
    warmAside(actionQuery(caller, 'DescribeSnapshotOverview', {})),
  ],
  shared: (caller) => [warmAside(actionQuery(caller, 'DescribeAccounts', {}))],
};

/** Warms the list of a type. */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<null> {
  const type = typeOf(params['type']);
  if (!type) return null;
  const caller = currentCaller();
  const everywhere = isEverywhere(type, new URL(request.url).searchParams);
  await Promise.all([
    everywhere
      ? warmList(imagesEverywhereQuery(caller))
      : warmList(imagesQuery(caller, WIRE_TYPE[type])),
    warm(actionQuery(caller, 'DescribeClock', {})),
    ...BESIDE[type](caller),
  ]);
  return null;
}

/** The list of one type of image. */
export function Component() {
  const type = typeOf(useParams()['type']);
  const [search] = useSearchParams();
  const { account, region } = useCaller();
  if (!type) throw new Error('There is no such type of image');
  const everywhere = isEverywhere(type, search);
  const place = everywhere ? 'everywhere' : region;
  return <ImagesPage key={`${type} ${account} ${place}`} type={type} everywhere={everywhere} />;
}
