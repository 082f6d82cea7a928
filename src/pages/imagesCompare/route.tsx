import type { LoaderFunctionArgs } from 'react-router-dom';

import type { Caller } from '@/api/call';
import { queryClient } from '@/api/client';
import { actionQuery, imageQuery, imagesQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { pickedKind, PICKER_SHAPE } from '@/components/ImagePicker';
import { WIRE_TYPE } from '@/components/imageTypes';
import { parseListState } from '@/components/listState';
import { accountsQuery } from '@/components/shares/shares';
import { warm, warmAside, warmList } from '@/components/warm';
import { regionById } from '@/domain/regions';

import { ComparePage } from './ComparePage';
import { LEAST, PICK, readAsked } from './ids';
import { placeQuery } from './places';
import type { Placed } from './places';
import { questionsOn } from './subjects';

async function place(caller: Caller, id: string): Promise<readonly Placed[]> {
  const { region } = await queryClient.query({ ...placeQuery(caller, id), staleTime: 'static' });
  if (region === undefined) return [];
  const query = imageQuery({ ...caller, region }, id);
  const image = await queryClient.query({ ...query, staleTime: 'static' });
  return image ? [{ image, region }] : [];
}

/** What is compared, of one image. Families are not waited for: they may be lists of thousands. */
function warmFacts(caller: Caller, placed: Placed): readonly Promise<void>[] {
  const { task, environment, listings, shares, snapshots, stored, overview } = questionsOn(
    caller,
    placed,
  );
  return [
    warmAside(environment),
    ...(task.enabled ? [warmAside(task), warmAside(shares), warmAside(overview)] : []),
    ...(listings.enabled ? [warmAside(listings)] : []),
    ...(snapshots.enabled ? [warmAside(snapshots), warmAside(stored)] : []),
  ];
}

/** Finds the images wherever they are, and warms what is compared and, where one is chosen, what there is. */
export async function loader({ request }: LoaderFunctionArgs): Promise<null> {
  const caller = currentCaller();
  const { searchParams } = new URL(request.url);
  const { ids } = readAsked(searchParams);
  const [found] = await Promise.all([
    Promise.all(ids.map((id) => place(caller, id))),
    warm(actionQuery(caller, 'DescribeClock', {})),
    warmAside(accountsQuery(caller)),
  ]);
  const placed = found.flat();
  const isPicking = searchParams.has(PICK) || placed.length < LEAST;
  const kind = pickedKind(parseListState(searchParams, PICKER_SHAPE), placed.at(-1)?.image);
  const isOffered = kind !== 'marketplace' || regionById(caller.region)?.mainland === true;
  await Promise.all([
    ...placed.flatMap((one) => warmFacts(caller, one)),
    ...(isPicking && isOffered ? [warmList(imagesQuery(caller, WIRE_TYPE[kind]))] : []),
  ]);
  return null;
}

/** The comparison. */
export function Component() {
  const { account, region } = useCaller();
  return <ComparePage key={`${account} ${region}`} />;
}
