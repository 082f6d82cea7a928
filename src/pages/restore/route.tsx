import { useParams } from 'react-router-dom';
import type { LoaderFunctionArgs } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import type { Caller } from '@/api/call';
import { queryClient } from '@/api/client';
import { actionQuery, imageQuery, imagesQuery, instanceQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { isWellFormed } from '@/components/elsewhere';
import { environmentQuery } from '@/components/Environment';
import { pickedKind, PICKER_SHAPE } from '@/components/ImagePicker';
import { WIRE_TYPE } from '@/components/imageTypes';
import { parseListState } from '@/components/listState';
import { keyPairsQuery } from '@/components/login/keyPairs';
import { NotHere } from '@/components/NotHere';
import { useWarm } from '@/components/useWarm';
import { warm, warmAside, warmList } from '@/components/warm';
import { regionById } from '@/domain/regions';
import { paths } from '@/paths';
import type { Image } from '@/wire/cvm/images';

import { chosenImage } from './entries';
import { RestorePage } from './RestorePage';

/** Warms the kind of image that the picker shows. */
async function warmKind(
  caller: Caller,
  params: URLSearchParams,
  image: Image | undefined,
): Promise<void> {
  const kind = pickedKind(parseListState(params, PICKER_SHAPE), image);
  if (kind === 'marketplace' && !regionById(caller.region)?.mainland) return;
  await warmList(imagesQuery(caller, WIRE_TYPE[kind]));
}

/** Warms the instance, the image that it is to get, both environments, and what there is to choose from. */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<null> {
  const { instanceId = '' } = params;
  if (!isWellFormed('instance', instanceId)) return null;
  const caller = currentCaller();
  const instance = await queryClient.query({
    ...instanceQuery(caller, instanceId),
    staleTime: 'static',
  });
  if (!instance) return null;
  const { searchParams } = new URL(request.url);
  const wanted = chosenImage(caller, instance, searchParams);
  const image = isWellFormed('image', wanted)
    ? await queryClient.query({ ...imageQuery(caller, wanted), staleTime: 'static' })
    : null;
  await Promise.all([
    warm(actionQuery(caller, 'DescribeClock', {})),
    warmKind(caller, searchParams, image ?? undefined),
    warmAside(environmentQuery(caller, instanceId)),
    warmAside(keyPairsQuery(caller)),
    ...(image ? [warmAside(environmentQuery(caller, image.ImageId))] : []),
  ]);
  return null;
}

/** The restore of one instance, or a page that says that it is not here. */
export function Component() {
  const { instanceId = '' } = useParams();
  const { account, region } = useCaller();
  return isWellFormed('instance', instanceId) ? (
    <Looked key={`${account} ${region} ${instanceId}`} id={instanceId} />
  ) : (
    <NoInstance id={instanceId} />
  );
}

function Looked({ id }: { readonly id: string }) {
  const { data: instance } = useWarm(instanceQuery(useCaller(), id));
  return instance === null ? <NoInstance id={id} /> : <RestorePage instance={instance} />;
}

function NoInstance({ id }: { readonly id: string }) {
  const t = useTranslations('restore');
  return <NotHere what="instance" id={id} list={{ label: t('instances'), to: paths.instances }} />;
}
