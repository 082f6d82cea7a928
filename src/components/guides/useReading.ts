import { useQueries, useQuery } from '@tanstack/react-query';

import type { Caller } from '@/api/call';
import {
  actionQuery,
  activityQuery,
  environmentsQuery,
  imagesQuery,
  instancesQuery,
} from '@/api/queries';
import type { GuideId } from '@/domain/guides/ids';
import { readGuide } from '@/domain/guides/read';
import type { GuidePlace, PlaceSight, Reading, Sight } from '@/domain/guides/sight';
import { useGuides } from '@/stores/guides';
import type { GuideRun } from '@/stores/guides';
import { useSession } from '@/stores/session';
import type { ImageType } from '@/wire/cvm/images';
import type { Activity } from '@/wire/simulator/activity';

import { useCaller } from '../caller';
import { callerAt } from './places';
import { runName } from './runs';

/** What is asked about a guide: the places where it is, and which images it has to do with there. */
const ASKED: Readonly<
  Record<GuideId, Readonly<Partial<Record<GuidePlace, readonly ImageType[]>>>>
> = {
  environment: { home: ['MARKET_IMAGE', 'SHARED_IMAGE'] },
  many: { home: ['PRIVATE_IMAGE'] },
  backup: { home: ['PRIVATE_IMAGE'] },
  life: { home: ['PRIVATE_IMAGE'], abroad: ['PRIVATE_IMAGE'], partner: ['SHARED_IMAGE'] },
};

/** How far a guide is, as far as that is known. */
export type GuideState =
  /** Nobody has begun it, or it was begun in a time that the world has not reached again. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'known'; readonly reading: Reading; readonly sight: Sight };

const NOWHERE: PlaceSight = { images: [], instances: [] };

interface Asked<Told> {
  readonly told: Told | undefined;
  readonly error: Error | null;
}

/** What the cloud answers in one place; nothing is asked where the guide is not. */
function usePlace(place: GuidePlace, guide: GuideId, begun: boolean): Asked<PlaceSight> {
  const caller = callerAt(place, useCaller().language);
  const types = begun ? ASKED[guide][place] : undefined;
  const images = useQueries({ queries: (types ?? []).map((type) => imagesQuery(caller, type)) });
  const instances = useQuery({ ...instancesQuery(caller), enabled: types !== undefined });
  if (types === undefined) return { told: NOWHERE, error: null };
  const known = images.flatMap(({ data }) => (data?.complete ? [data.items] : []));
  const error = instances.error ?? images.find((one) => one.error)?.error ?? null;
  if (!instances.data?.complete || known.length < types.length) return { told: undefined, error };
  return { told: { images: known.flat(), instances: instances.data.items }, error: null };
}

/** The calls of an account since the guide began. */
function useCallsSince(
  caller: Caller,
  run: GuideRun | undefined,
  asked: boolean,
): Asked<readonly Activity[]> {
  const { data, error } = useQuery({
    ...activityQuery(caller),
    enabled: run !== undefined && asked,
  });
  if (!run || !asked) return { told: [], error: null };
  if (!data?.complete) return { told: undefined, error };
  const last = data.items.findIndex(({ ActivityId }) => ActivityId === run.calls[caller.account]);
  const newer = last === -1 ? data.items : data.items.slice(0, last);
  // To the second, as calls tell it.
  const since = Math.floor(Date.parse(run.time) / 1000) * 1000;
  return { told: newer.filter(({ Time }) => Date.parse(Time) >= since), error: null };
}

/** What is carried in one place by those that are compared. */
function useCarried(place: GuidePlace, reading: Reading | undefined) {
  const caller = callerAt(place, useCaller().language);
  const ids = (reading?.compared ?? []).flatMap((one) => (one.place === place ? [one.id] : []));
  const { data } = useQuery({ ...environmentsQuery(caller, ids), enabled: ids.length > 0 });
  return ids.length > 0 ? (data?.EnvironmentSet ?? []) : [];
}

/** Whether a guide was begun in this world, and what counts since. */
function useRun(guide: GuideId): { readonly run: GuideRun | undefined; readonly asking: boolean } {
  const world = useSession((session) => session.world);
  const run = useGuides(({ runs }) => runs[runName(world, guide)]);
  const clock = useQuery({
    ...actionQuery(useCaller(), 'DescribeClock', {}),
    enabled: run !== undefined,
  }).data;
  if (!run || clock === undefined) return { run: undefined, asking: run !== undefined };
  return { run: Date.parse(clock.Time) < Date.parse(run.time) ? undefined : run, asking: false };
}

/** Reads from the cloud how far a guide is. Nothing is asked for one that nobody has begun. */
export function useReading(guide: GuideId): GuideState {
  const { language } = useCaller();
  const { run, asking } = useRun(guide);
  const begun = run !== undefined;
  const home = usePlace('home', guide, begun);
  const abroad = usePlace('abroad', guide, begun);
  const partner = usePlace('partner', guide, begun);
  const own = useCallsSince(callerAt('home', language), run, true);
  const others = useCallsSince(callerAt('partner', language), run, guide === 'life');
  const sight =
    home.told && abroad.told && partner.told && own.told && others.told
      ? {
          places: { home: home.told, abroad: abroad.told, partner: partner.told },
          calls: { home: own.told, partner: others.told },
        }
      : undefined;
  const first =
    begun && sight ? readGuide(guide, { ...sight, environments: new Map() }) : undefined;
  const carried = [
    ...useCarried('home', first),
    ...useCarried('abroad', first),
    ...useCarried('partner', first),
  ];
  if (asking) return { kind: 'asking' };
  if (!begun) return { kind: 'idle' };
  if (!sight) {
    const error = [home, abroad, partner, own, others].find((one) => one.error)?.error;
    return error ? { kind: 'failed', error } : { kind: 'asking' };
  }
  const whole: Sight = {
    ...sight,
    environments: new Map(carried.map((one) => [one.ResourceId, one])),
  };
  return { kind: 'known', sight: whole, reading: readGuide(guide, whole) };
}
