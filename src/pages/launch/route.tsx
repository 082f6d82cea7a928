import type { LoaderFunctionArgs } from 'react-router-dom';
import { replace, useParams } from 'react-router-dom';

import type { Caller } from '@/api/call';
import { queryClient } from '@/api/client';
import { actionQuery, imageQuery, imagesQuery, listingQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { pickedKind, PICKER_SHAPE } from '@/components/ImagePicker';
import { WIRE_TYPE } from '@/components/imageTypes';
import type { Draft } from '@/components/launch/draft';
import { quotasQuery } from '@/components/launch/queries';
import { settledZone } from '@/components/launch/settle';
import { parseListState } from '@/components/listState';
import { warm, warmAside } from '@/components/warm';
import { keyPairsQuery } from '@/components/login/keyPairs';
import { regionById } from '@/domain/regions';
import { LAUNCH_STEPS, paths } from '@/paths';
import type { LaunchStep } from '@/paths';

import { storeDraft, storedText } from './draftStore';
import { LaunchPage } from './LaunchPage';
import { prepareDraft } from './prepare';

const stepOf = (word: string | undefined): LaunchStep | undefined =>
  LAUNCH_STEPS.find((step) => step === word);

/** The words of a link that say something beforehand; they leave the address once the draft has them. */
const ASKED = ['image', 'type', 'zone'] as const;

async function warmImages(caller: Caller, draft: Draft, params: URLSearchParams): Promise<void> {
  const chosen =
    draft.imageId === undefined
      ? undefined
      : queryClient.getQueryData(imageQuery(caller, draft.imageId).queryKey);
  const kind = pickedKind(parseListState(params, PICKER_SHAPE), chosen ?? undefined);
  if (kind === 'marketplace' && !regionById(caller.region)?.mainland) return;
  await warm(imagesQuery(caller, WIRE_TYPE[kind]));
}

async function warmOffers(caller: Caller, draft: Draft): Promise<void> {
  const zones = actionQuery(caller, 'DescribeZones', {});
  const { ZoneSet } = await queryClient.query({ ...zones, staleTime: 'static' });
  const zone = settledZone(draft, ZoneSet);
  if (zone) await warm(quotasQuery(caller, zone.Zone));
}

/** Puts the draft in its place and warms what the step shows. */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<Response | null> {
  const step = stepOf(params['step']);
  if (!step) return null;
  const caller = currentCaller();
  const url = new URL(request.url);
  const [image, type, zone] = ASKED.map((word) => url.searchParams.get(word));
  const before = storedText(caller);
  const { draft, found } = await prepareDraft(caller, {
    image: image ?? null,
    type: type ?? null,
    zone: zone ?? null,
  });
  if (draft.imageId !== undefined) await warm(imageQuery(caller, draft.imageId));
  await Promise.all([
    warm(actionQuery(caller, 'DescribeClock', {})),
    warm(actionQuery(caller, 'DescribePublishedPrices', {})),
    warmOffers(caller, draft),
    ...(draft.imageId === undefined ? [] : [warmAside(listingQuery(caller, draft.imageId))]),
    ...(step === 'image' ? [warmImages(caller, draft, url.searchParams)] : []),
    ...(step === 'image' || step === 'instance' ? [] : [warmAside(keyPairsQuery(caller))]),
  ]);
  // Only now, as the page, should it be open already, must not see choices that are not warm; and not over what was
  // typed meanwhile.
  if (storedText(caller) === before) storeDraft(caller, draft);
  if (found && ASKED.some((word) => url.searchParams.has(word))) {
    for (const word of ASKED) url.searchParams.delete(word);
    return replace(`${paths.launch(step)}${url.search}`);
  }
  return null;
}

/** The launch wizard. */
export function Component() {
  const step = stepOf(useParams()['step']);
  const { account, region } = useCaller();
  if (!step) throw new Error('The wizard has no such step');
  return <LaunchPage key={`${account} ${region}`} step={step} />;
}
