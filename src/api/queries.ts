import { mutationOptions, queryOptions } from '@tanstack/react-query';

import { inParts } from '@/lib/inParts';
import type { ActionName, RequestOf } from '@/wire/actions';
import type { Image, ImageType } from '@/wire/cvm/images';
import type { Instance, InstanceState } from '@/wire/cvm/instances';
import type { Activity } from '@/wire/simulator/activity';
import type { Task } from '@/wire/simulator/control';

import { call } from './call';
import type { Answer, Caller } from './call';
import { CLOUD_KEY } from './client';

/** How often a page asks again while something on it is under way, in milliseconds. */
export const WATCH_MS = 1000;

const PAGE = 100;
const AT_ONCE = 8;

/** The key of one question to the cloud. */
function keyOf<Name extends ActionName>(
  { account, region, language }: Caller,
  action: Name,
  parameters: RequestOf<Name>,
) {
  return [CLOUD_KEY, account, region, language, action, parameters] as const;
}

/** One question to the cloud, asked once. */
export function actionQuery<Name extends ActionName>(
  caller: Caller,
  action: Name,
  parameters: RequestOf<Name>,
) {
  return queryOptions({
    queryKey: keyOf(caller, action, parameters),
    queryFn: ({ signal }): Promise<Answer<Name>> => call(caller, action, parameters, signal),
  });
}

/** One change by the cloud. Everything shown is asked for again after it (see `client.ts`). */
export function actionMutation<Name extends ActionName>(caller: Caller, action: Name) {
  return mutationOptions({
    mutationKey: [CLOUD_KEY, caller.account, caller.region, action],
    mutationFn: (parameters: RequestOf<Name>): Promise<Answer<Name>> =>
      call(caller, action, parameters),
  });
}

/** Asks whether the cloud would accept a change: nothing shown is asked for again after it. */
export function dryRunMutation<Name extends 'CreateImage' | 'ExportImages' | 'ImportImage'>(
  caller: Caller,
  action: Name,
) {
  return mutationOptions({
    mutationKey: [CLOUD_KEY, caller.account, caller.region, action, 'dry run'],
    mutationFn: (parameters: RequestOf<Name>): Promise<Answer<Name>> =>
      call(caller, action, { ...parameters, DryRun: true }),
    meta: { dryRun: true },
  });
}

/** A whole list; `complete` is false while further pages are on their way. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly complete: boolean;
}

/** Loads every page of a list: the first is told at once, then at most eight at a time. */
async function loadAll<Item>(
  page: (offset: number, limit: number) => Promise<Part<Item>>,
  told: (partial: Listed<Item>) => void,
): Promise<Listed<Item>> {
  const first = await page(0, PAGE);
  const items = [...first.items];
  if (first.total > PAGE) told({ items: [...items], complete: false });
  for (let offset = PAGE; offset < first.total; offset += PAGE * AT_ONCE) {
    const offsets = Array.from({ length: AT_ONCE }, (_, index) => offset + index * PAGE);
    const wanted = offsets.filter((start) => start < first.total);
    const pages = await Promise.all(wanted.map((start) => page(start, PAGE)));
    items.push(...pages.flatMap((next) => next.items));
  }
  return { items, complete: true };
}

/** A part of a whole list, and how long that is. */
interface Part<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** A whole list, painted as it arrives the first time. Asked again while an item of it is unsettled. */
function listQuery<Item>(
  key: ReturnType<typeof keyOf>,
  ask: (window: { Offset: number; Limit: number }, signal: AbortSignal) => Promise<Part<Item>>,
  isUnsettled: (item: Item) => boolean = () => false,
) {
  const queryKey = [...key, 'all'] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ signal, client }) =>
      loadAll<Item>(
        (Offset, Limit) => ask({ Offset, Limit }, signal),
        (partial) =>
          client.setQueryData<Listed<Item>>(
            queryKey,
            (known: Listed<Item> | undefined) => known ?? partial,
          ),
      ),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnsettled) ? WATCH_MS : false),
  });
}

const UNSETTLED_IMAGES = new Set(['CREATING', 'SYNCING', 'IMPORTING']);
/** Whether an image is being made, copied or imported. */
export const isUnsettled = ({ ImageState }: Image) => UNSETTLED_IMAGES.has(ImageState);

const SETTLED_INSTANCES = new Set<InstanceState>([
  'RUNNING',
  'STOPPED',
  'LAUNCH_FAILED',
  'SHUTDOWN',
]);

/** A reinstallation has no state of its own: it shows in the latest operation only. */
const isOnItsWay = ({ InstanceState, LatestOperationState }: Instance) =>
  !SETTLED_INSTANCES.has(InstanceState) || LatestOperationState === 'OPERATING';

/** All images of one type in the region. Asked again while one of them is being made. */
export function imagesQuery(caller: Caller, type: ImageType) {
  const parameters = { Filters: [{ Name: 'image-type', Values: [type] }] };
  return listQuery(
    keyOf(caller, 'DescribeImages', parameters),
    async (window, signal) => {
      const answer = await call(caller, 'DescribeImages', { ...parameters, ...window }, signal);
      return { items: answer.ImageSet, total: answer.TotalCount };
    },
    isUnsettled,
  );
}

/** How many images of one type there are in the region. */
export function imageCountQuery(caller: Caller, type: ImageType) {
  const Filters = [{ Name: 'image-type', Values: [type] }];
  return actionQuery(caller, 'DescribeImages', { Filters, Limit: 1 });
}

/**
 * One image of whatever type, or null where the region has none of that id. Marketplace images answer to their own
 * type only, so two questions are asked at once.
 */
export function imageQuery(caller: Caller, imageId: string) {
  const byId = { ImageIds: [imageId] };
  return queryOptions({
    queryKey: [...keyOf(caller, 'DescribeImages', byId), 'one'] as const,
    queryFn: async ({ signal }): Promise<Image | null> => {
      const Filters = [
        { Name: 'image-type', Values: ['MARKET_IMAGE'] },
        { Name: 'image-id', Values: [imageId] },
      ];
      const answers = await Promise.all([
        call(caller, 'DescribeImages', byId, signal),
        call(caller, 'DescribeImages', { Filters }, signal),
      ]);
      return answers.flatMap((answer) => answer.ImageSet)[0] ?? null;
    },
    refetchInterval: ({ state }) => (state.data && isUnsettled(state.data) ? WATCH_MS : false),
  });
}

/** All instances in the region. Asked again while one of them is on its way somewhere. */
export function instancesQuery(caller: Caller) {
  return listQuery(
    keyOf(caller, 'DescribeInstances', {}),
    async (window, signal) => {
      const answer = await call(caller, 'DescribeInstances', window, signal);
      return { items: answer.InstanceSet, total: answer.TotalCount };
    },
    isOnItsWay,
  );
}

/** One instance, or null where the account has none of that id in the region. */
export function instanceQuery(caller: Caller, instanceId: string) {
  const parameters = { Filters: [{ Name: 'instance-id', Values: [instanceId] }] };
  return queryOptions({
    queryKey: [...keyOf(caller, 'DescribeInstances', parameters), 'one'] as const,
    queryFn: async ({ signal }): Promise<Instance | null> => {
      const answer = await call(caller, 'DescribeInstances', parameters, signal);
      return answer.InstanceSet[0] ?? null;
    },
    refetchInterval: ({ state }) => (state.data && isOnItsWay(state.data) ? WATCH_MS : false),
  });
}

/** How many values a filter takes. */
const FILTER_VALUES = 5;

/**
 * The images of those ids that the account still sees in the region, of whatever type. Marketplace images do not
 * answer to their ids alone, so what is missing is asked for as one of them.
 */
export function imagesByIdQuery(caller: Caller, imageIds: Iterable<string>) {
  const ids = [...new Set(imageIds)].toSorted();
  return queryOptions({
    queryKey: [...keyOf(caller, 'DescribeImages', {}), 'by id', ids] as const,
    queryFn: async ({ signal }): Promise<readonly Image[]> => {
      const ask = async (parameters: RequestOf<'DescribeImages'>) =>
        (await call(caller, 'DescribeImages', parameters, signal)).ImageSet;
      const listed = (
        await Promise.all(inParts(ids, PAGE).map((ImageIds) => ask({ ImageIds, Limit: PAGE })))
      ).flat();
      const found = new Set(listed.map((image) => image.ImageId));
      const missing = ids.filter((id) => !found.has(id));
      const market = await Promise.all(
        inParts(missing, FILTER_VALUES).map((Values) => {
          const type = { Name: 'image-type', Values: ['MARKET_IMAGE'] };
          return ask({ Filters: [type, { Name: 'image-id', Values }] });
        }),
      );
      return [...listed, ...market.flat()];
    },
    enabled: ids.length > 0,
    refetchInterval: ({ state }) => (state.data?.some(isUnsettled) ? WATCH_MS : false),
  });
}

/** All snapshots in the region. Asked again while one of them is being made. */
export function snapshotsQuery(caller: Caller) {
  return listQuery(
    keyOf(caller, 'DescribeSnapshots', {}),
    async (window, signal) => {
      const answer = await call(caller, 'DescribeSnapshots', window, signal);
      return { items: answer.SnapshotSet, total: answer.TotalCount };
    },
    ({ SnapshotState }) => SnapshotState === 'CREATING',
  );
}

/** GiB that those snapshots store, and that snapshots of those disks would, by id. A simulator extension. */
export function storedSizesQuery(caller: Caller, resourceIds: Iterable<string>) {
  const ids = [...new Set(resourceIds)].toSorted();
  return queryOptions({
    queryKey: [...keyOf(caller, 'DescribeStoredSizes', { ResourceIds: ids }), 'all'] as const,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
      const answers = await Promise.all(
        inParts(ids, PAGE).map((part) =>
          call(caller, 'DescribeStoredSizes', { ResourceIds: [...part] }, signal),
        ),
      );
      return new Map(
        answers.flatMap(({ StoredSizeSet }) =>
          StoredSizeSet.map(({ ResourceId, StoredSize }) => [ResourceId, StoredSize] as const),
        ),
      );
    },
    enabled: ids.length > 0,
  });
}

/**
 * What those images and instances carry (a simulator extension). Asked again while one of them is being reinstalled.
 *
 * @param resourceIds 100 at most
 */
export function environmentsQuery(caller: Caller, resourceIds: readonly string[]) {
  return queryOptions({
    ...actionQuery(caller, 'DescribeEnvironments', { ResourceIds: [...resourceIds] }),
    refetchInterval: ({ state }) =>
      state.data?.EnvironmentSet.some(({ Next }) => Next) ? WATCH_MS : false,
  });
}

/** The marketplace listing that an image is of or descends from: none, or one. */
export function listingQuery(caller: Caller, imageId: string) {
  const query = actionQuery(caller, 'DescribeMarketplaceListings', { ImageIds: [imageId] });
  return { ...query, staleTime: Infinity };
}

/** All marketplace listings of the region, by image id. */
export function listingsQuery(caller: Caller) {
  const query = listQuery(
    keyOf(caller, 'DescribeMarketplaceListings', {}),
    async (window, signal) => {
      const answer = await call(caller, 'DescribeMarketplaceListings', window, signal);
      return { items: answer.ListingSet, total: answer.TotalCount };
    },
  );
  return { ...query, staleTime: Infinity };
}

const isRunning = ({ State }: Pick<Task | Activity, 'State'>) => State === 'RUNNING';

/** The account's latest tasks, of all regions or as narrowed down. Asked again while one of them runs. */
export function tasksQuery(
  caller: Caller,
  scope: Pick<RequestOf<'DescribeTasks'>, 'Region' | 'ResourceId' | 'State'> = {},
) {
  return queryOptions({
    ...actionQuery(caller, 'DescribeTasks', { ...scope, Limit: PAGE }),
    refetchInterval: ({ state }) => (state.data?.TaskSet.some(isRunning) ? WATCH_MS : false),
  });
}

/** All the account's tasks, of all regions, newest first. Asked again while one of them runs. */
export function allTasksQuery(caller: Caller) {
  return listQuery(
    keyOf(caller, 'DescribeTasks', {}),
    async (window, signal) => {
      const answer = await call(caller, 'DescribeTasks', window, signal);
      return { items: answer.TaskSet, total: answer.TotalCount };
    },
    isRunning,
  );
}

/**
 * Every call of the account that changed something, of all regions, newest first; with an image those that have to do
 * with it. Asked again while what one of them began still runs.
 */
export function activityQuery(caller: Caller, imageId?: string) {
  const scope = imageId === undefined ? {} : { ImageId: imageId };
  return listQuery(
    keyOf(caller, 'DescribeActivity', scope),
    async (window, signal) => {
      const answer = await call(caller, 'DescribeActivity', { ...scope, ...window }, signal);
      return { items: answer.ActivitySet, total: answer.TotalCount };
    },
    isRunning,
  );
}

/** All messages of the account's message centre, of all regions, newest first. */
export function messagesQuery(caller: Caller) {
  return listQuery(keyOf(caller, 'DescribeMessages', {}), async (window, signal) => {
    const answer = await call(caller, 'DescribeMessages', window, signal);
    return { items: answer.MessageSet, total: answer.TotalCount };
  });
}
