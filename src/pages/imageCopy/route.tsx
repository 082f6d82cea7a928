import type { LoaderFunctionArgs } from 'react-router-dom';
import { useParams, useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { imageQuery, imagesQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { isWellFormed } from '@/components/elsewhere';
import { NotHere } from '@/components/NotHere';
import { useWarm } from '@/components/useWarm';
import { warm, warmList } from '@/components/warm';
import { paths } from '@/paths';

import { CopyPage } from './CopyPage';
import { ReceivedCopy } from './ReceivedCopy';

/** Warms the images of one's own here, and the one that the path names. What other regions have comes beside. */
export async function loader({ params: { imageId } }: LoaderFunctionArgs): Promise<null> {
  const caller = currentCaller();
  await Promise.all([
    warmList(imagesQuery(caller, 'PRIVATE_IMAGE')),
    ...(imageId !== undefined && isWellFormed('image', imageId)
      ? [warm(imageQuery(caller, imageId))]
      : []),
  ]);
  return null;
}

/** Copies of images: to other regions, or of a received one into one's own. */
export function Component() {
  const { account, region } = useCaller();
  const { imageId } = useParams();
  const [params] = useSearchParams();
  const ids = (params.get('ids') ?? '').split(',').filter((id) => id !== '');
  const key = `${account} ${region}`;
  if (imageId === undefined) return <CopyPage key={key} ids={ids} />;
  return isWellFormed('image', imageId) ? (
    <OneImage key={`${key} ${imageId}`} imageId={imageId} />
  ) : (
    <NoImage imageId={imageId} />
  );
}

function OneImage({ imageId }: { readonly imageId: string }) {
  const { data: image } = useWarm(imageQuery(useCaller(), imageId));
  switch (image?.ImageType) {
    case 'PRIVATE_IMAGE':
      return <CopyPage ids={[imageId]} />;
    case 'SHARED_IMAGE':
      return <ReceivedCopy image={image} />;
    default:
      return <NoImage imageId={imageId} />;
  }
}

function NoImage({ imageId }: { readonly imageId: string }) {
  const t = useTranslations('common.imageType');
  const type = useParams().type === 'shared' ? 'shared' : 'custom';
  return (
    <NotHere
      what="image"
      id={imageId}
      list={{ label: t(type), to: (search) => paths.images(type, search) }}
    />
  );
}
