import type { LoaderFunctionArgs } from 'react-router-dom';

import type { Caller } from '@/api/call';
import { queryClient } from '@/api/client';
import { actionQuery, imageQuery, imagesQuery, listingQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { isWellFormed } from '@/components/elsewhere';
import { pickedKind, PICKER_SHAPE } from '@/components/ImagePicker';
import { WIRE_TYPE } from '@/components/imageTypes';
import { parseListState } from '@/components/listState';
import { warm, warmAside, warmList } from '@/components/warm';
import { regionById } from '@/domain/regions';
import type { Image } from '@/wire/cvm/images';

import { firstImage, IMAGE, softwareQuery, someOwnQuery, systemOf } from './chosen';
import { ComparePage } from './ComparePage';
import { PICK } from './ImageChoice';

async function chosenImage(
  caller: Caller,
  asked: string | null,
  publicImages: readonly Image[],
): Promise<Image | undefined> {
  if (asked === null) {
    const own = await queryClient.query({ ...someOwnQuery(caller), staleTime: 'static' });
    return firstImage(own.ImageSet, publicImages);
  }
  if (!isWellFormed('image', asked)) return undefined;
  const image = await queryClient.query({ ...imageQuery(caller, asked), staleTime: 'static' });
  return image ?? undefined;
}

async function warmPicker(caller: Caller, params: URLSearchParams, image: Image | undefined) {
  const kind = pickedKind(parseListState(params, PICKER_SHAPE), image);
  if (kind === 'marketplace' && !regionById(caller.region)?.mainland) return;
  await warmList(imagesQuery(caller, WIRE_TYPE[kind]));
}

/** Warms the chosen image, its fee, what it and its system carry, and what there is to choose from. */
export async function loader({ request }: LoaderFunctionArgs): Promise<null> {
  const caller = currentCaller();
  const { searchParams } = new URL(request.url);
  const { items: publicImages } = await queryClient.query({
    ...imagesQuery(caller, 'PUBLIC_IMAGE'),
    staleTime: 'static',
  });
  const image = await chosenImage(caller, searchParams.get(IMAGE), publicImages);
  await Promise.all([
    warm(actionQuery(caller, 'DescribeClock', {})),
    warm(actionQuery(caller, 'DescribeZones', {})),
    warm(actionQuery(caller, 'DescribePublishedPrices', {})),
    ...(image
      ? [
          warmAside(softwareQuery(caller, image, systemOf(image, publicImages))),
          warmAside(listingQuery(caller, image.ImageId)),
        ]
      : []),
    ...(searchParams.has(PICK) ? [warmPicker(caller, searchParams, image)] : []),
  ]);
  return null;
}

/** The comparison. */
export function Component() {
  const { account, region } = useCaller();
  return <ComparePage key={`${account} ${region}`} />;
}
