import { replace, useParams } from 'react-router-dom';
import type { LoaderFunctionArgs } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { queryClient } from '@/api/client';
import { actionQuery, imageQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { isWellFormed } from '@/components/elsewhere';
import { TYPE_SLUG } from '@/components/imageTypes';
import { useLastSeen } from '@/components/lastSeen';
import { NotHere } from '@/components/NotHere';
import { warmStorageUsage } from '@/components/storageUsage';
import { useWarm } from '@/components/useWarm';
import { warm } from '@/components/warm';
import { IMAGE_TABS, IMAGE_TYPES, paths } from '@/paths';

import { warmBeside, warmKind } from './beside';
import { ImagePage } from './ImagePage';
import { tabsOf } from './tabs';

const tabOf = (slug: string | undefined) => IMAGE_TABS.find((tab) => tab === slug) ?? 'overview';

/** Finds the image, leads to its right type and to a tab that it has, and warms what its page shows. */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<Response | null> {
  const { type, imageId = '', tab } = params;
  if (!isWellFormed('image', imageId)) return null;
  const caller = currentCaller();
  const [image] = await Promise.all([
    queryClient.query(imageQuery(caller, imageId)),
    warm(actionQuery(caller, 'DescribeClock', {})),
    ...warmBeside(caller, imageId),
  ]);
  if (image === null) return null;
  const right = TYPE_SLUG[image.ImageType];
  const wanted = tabOf(tab);
  const open = tabsOf(image).includes(wanted) ? wanted : 'overview';
  if (right !== type || open !== wanted) {
    return replace(paths.image(right, imageId, open) + new URL(request.url).search);
  }
  await Promise.all([
    ...warmKind(caller, image),
    ...(open === 'billing' && right === 'custom'
      ? [warmStorageUsage(caller, image.ImageName)]
      : []),
  ]);
  return null;
}

/** One image, or a page that says that it is not here. */
export function Component() {
  const { imageId = '' } = useParams();
  return isWellFormed('image', imageId) ? (
    <Looked key={imageId} imageId={imageId} />
  ) : (
    <NoImage imageId={imageId} />
  );
}

function Looked({ imageId }: { readonly imageId: string }) {
  const { data: image } = useWarm(imageQuery(useCaller(), imageId));
  const lastSeen = useLastSeen(imageId, image !== null);
  const tab = tabOf(useParams()['tab']);
  if (image === null) return <NoImage imageId={imageId} lastSeen={lastSeen} />;
  return <ImagePage image={image} tab={tab} />;
}

function NoImage(props: {
  readonly imageId: string;
  readonly lastSeen?: ReturnType<typeof useLastSeen>;
}) {
  const t = useTranslations('common.imageType');
  const { type } = useParams();
  const slug = IMAGE_TYPES.find((known) => known === type) ?? 'custom';
  return (
    <NotHere
      what="image"
      id={props.imageId}
      list={{ label: t(slug), to: (search) => paths.images(slug, search) }}
      lastSeen={props.lastSeen}
    />
  );
}
