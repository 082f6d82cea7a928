import { hashKey, useQueries, useQuery } from '@tanstack/react-query';
import type { QueryKey, UseQueryOptions } from '@tanstack/react-query';

import type { Caller } from '@/api/call';
import {
  actionQuery,
  activityQuery,
  environmentsQuery,
  imagesQuery,
  listingQuery,
  storedSizesQuery,
  tasksQuery,
} from '@/api/queries';
import { useCaller } from '@/components/caller';
import { copiesElsewhere } from '@/components/copiesElsewhere';
import { imagesEverywhereQuery } from '@/components/everywhere';
import { costOf, dataOf } from '@/components/imageCosts';
import type { Asked, Cost } from '@/components/imageCosts';
import { familyPlace } from '@/components/imageFamilies';
import type { FamilyPlace } from '@/components/imageFamilies';
import { accountsQuery, sharesQuery } from '@/components/shares/shares';
import { useStorageBook } from '@/components/storageBook';
import { useWarm } from '@/components/useWarm';
import { newestOfFamilies } from '@/domain/imageFamilies';
import type { RegionId } from '@/domain/regions';
import type { Image } from '@/wire/cvm/images';
import type { Environment } from '@/wire/simulator/environments';
import type { Listing, Task } from '@/wire/simulator/control';

import type { Placed } from './places';

/** An image with everything that is compared of it. What is undefined is on its way, what is null was not told. */
export interface Subject extends Placed {
  /** Milliseconds on the simulated clock. */
  readonly now: number;
  /** The latest task on it. */
  readonly task: Task | undefined;
  /** Of a custom or received image, what its maker is called. */
  readonly owner: string;
  readonly environment: Asked<readonly Environment[]>;
  /** The marketplace listing that it is of or descends from: none, or one. */
  readonly listings: Asked<readonly Listing[]>;
  /** Accounts that an own image is shared with. */
  readonly sharedWith: Asked<readonly string[]>;
  /** Whether the snapshots of an own image are encrypted. */
  readonly encrypted: Asked<boolean>;
  readonly cost: Cost;
  /** Where it stands in its family; an empty list where there is nothing to say. */
  readonly places: Asked<readonly FamilyPlace[]>;
  /** Other regions with a copy of an own image. */
  readonly copies: Asked<readonly RegionId[]>;
}

const isOwn = ({ ImageType }: Image) => ImageType === 'PRIVATE_IMAGE';
const snapshotIdsOf = ({ SnapshotSet }: Image) => SnapshotSet.map(({ SnapshotId }) => SnapshotId);

/** The questions about one image, asked where it lies. */
export function questionsOn(caller: Caller, { image, region }: Placed) {
  const there = { ...caller, region };
  const ids = snapshotIdsOf(image);
  const ownOnly = { enabled: isOwn(image) };
  const withSnapshots = { enabled: ids.length > 0 };
  return {
    task: { ...tasksQuery(there, { ResourceId: image.ImageId }), ...ownOnly },
    environment: environmentsQuery(there, [image.ImageId]),
    listings: {
      ...listingQuery(there, image.ImageId),
      enabled: image.ImageType !== 'PUBLIC_IMAGE',
    },
    shares: { ...sharesQuery(there, [image.ImageId]), ...ownOnly },
    snapshots: {
      ...actionQuery(there, 'DescribeSnapshots', { SnapshotIds: ids }),
      ...withSnapshots,
    },
    stored: { ...storedSizesQuery(there, ids), ...withSnapshots },
    overview: { ...actionQuery(there, 'DescribeSnapshotOverview', {}), ...ownOnly },
    family: { ...imagesQuery(there, image.ImageType), enabled: image.ImageFamily !== '' },
  };
}

/** The answers in the order of the questions. What is asked of several images is asked once, what is off not at all. */
function useEach<Data, Key extends QueryKey>(
  queries: readonly UseQueryOptions<Data, Error, Data, Key>[],
): readonly Asked<Data>[] {
  const questions = queries.map((query) => ({ query, hash: hashKey(query.queryKey) }));
  const once = new Map(
    questions
      .filter(({ query }) => query.enabled !== false)
      .map(({ query, hash }) => [hash, query] as const),
  );
  const answers = useQueries({ queries: [...once.values()], combine: dataOf<Data> });
  const order = [...once.keys()];
  return questions.map(({ query, hash }) =>
    query.enabled === false ? undefined : answers[order.indexOf(hash)],
  );
}

/** Asks what is compared of every image. */
export function useSubjects(placed: readonly Placed[]): readonly Subject[] {
  const caller = useCaller();
  const { book } = useStorageBook();
  const now = Date.parse(useWarm(actionQuery(caller, 'DescribeClock', {})).data.Time);
  const accounts = useQuery(accountsQuery(caller)).data?.AccountSet;
  const copies = useCopiesOf(placed);
  const asked = placed.map((one) => questionsOn(caller, one));
  const tasks = useEach(asked.map(({ task }) => task));
  const environments = useEach(asked.map(({ environment }) => environment));
  const listings = useEach(asked.map((one) => one.listings));
  const shares = useEach(asked.map((one) => one.shares));
  const snapshots = useEach(asked.map((one) => one.snapshots));
  const stored = useEach(asked.map((one) => one.stored));
  const overviews = useEach(asked.map((one) => one.overview));
  const families = useEach(asked.map(({ family }) => family));
  const nameOf = (uin: string) => accounts?.find(({ Uin }) => Uin === uin)?.Name ?? uin;
  return placed.map(({ image, region }, index) => {
    const storage = { region, overview: overviews[index], sizes: stored[index] };
    return {
      image,
      region,
      now,
      task: tasks[index]?.TaskSet[0],
      owner: nameOf(image.ImageCreator),
      environment: of(environments[index], ({ EnvironmentSet }) => EnvironmentSet),
      listings: of(listings[index], ({ ListingSet }) => ListingSet),
      sharedWith: of(shares[index], (all) =>
        all.flatMap((one) => one.shares.map(({ AccountId }) => nameOf(AccountId))).toSorted(),
      ),
      encrypted: of(snapshots[index], ({ SnapshotSet }) =>
        SnapshotSet.some(({ Encrypt }) => Encrypt),
      ),
      cost: costOf(image, storage, false, book),
      places: of(families[index], ({ items }) =>
        [familyPlace(image, newestOfFamilies(items))].filter((place) => place !== undefined),
      ),
      copies: copies[index],
    };
  });
}

function of<Data, Part>(answer: Asked<Data>, part: (data: Data) => Part): Asked<Part> {
  if (answer === undefined) return undefined;
  return answer === null ? null : part(answer);
}

/** Regions with copies of each own image; asked for only where there is one. */
function useCopiesOf(placed: readonly Placed[]): readonly Asked<readonly RegionId[]>[] {
  const caller = useCaller();
  const enabled = placed.some(({ image }) => isOwn(image));
  const everywhere = useQuery({ ...imagesEverywhereQuery(caller), enabled });
  const trail = useQuery({ ...activityQuery(caller), enabled });
  if (everywhere.isError) return placed.map(() => null);
  if (everywhere.data?.complete !== true || !(trail.data?.complete === true || trail.isError)) {
    return [];
  }
  const { regions } = everywhere.data;
  const calls = trail.data?.items ?? [];
  return placed.map(({ image, region }) => {
    const copies = copiesElsewhere([image], region, regions, calls);
    return [...new Set(copies.map((copy) => copy.region))];
  });
}
