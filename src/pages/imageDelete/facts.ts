import { queryOptions, useQuery } from '@tanstack/react-query';

import { call } from '@/api/call';
import type { Caller } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { actionQuery, imagesQuery, instancesQuery, storedSizesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { storageChange } from '@/domain/prices/storage';
import type { StorageBook } from '@/domain/prices/storageBooks';
import type { RegionId } from '@/domain/regions';
import { snapshotsAfterDeletion } from '@/domain/snapshots';
import { mapAtMost } from '@/lib/atMost';
import { inParts } from '@/lib/inParts';
import { useSharesOf } from '@/components/shares/shares';
import type { ShareOf } from '@/components/shares/shares';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import type { Snapshot } from '@/wire/cbs/snapshots';
import type { Image } from '@/wire/cvm/images';

import { successions } from './dependents';

/*
 * What depends on images. Each answer may be on its way, or fail, without the dialog failing with it: the part that needs
 * it says so.
 */

/** An answer in its place: what it says, or why it does not. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

const AT_ONCE = 8;
/** Ids that one DescribeSnapshots takes. */
const PAGE = 100;

const idsOf = (images: readonly Image[]) => images.map(({ ImageId }) => ImageId);

function snapshotsByIdQuery(caller: Caller, snapshotIds: readonly string[]) {
  const { account, region, language } = caller;
  return queryOptions({
    queryKey: [CLOUD_KEY, account, region, language, 'snapshots', snapshotIds] as const,
    queryFn: async ({ signal }): Promise<readonly Snapshot[]> => {
      const answers = await mapAtMost(AT_ONCE, inParts(snapshotIds, PAGE), (SnapshotIds) =>
        call(caller, 'DescribeSnapshots', { SnapshotIds, Limit: PAGE }, signal),
      );
      return answers.flatMap(({ SnapshotSet }) => SnapshotSet);
    },
  });
}

/** The accounts that have one of the images. */
export const useSharesOfImages = (images: readonly Image[]): Asked<readonly ShareOf[]> =>
  useSharesOf(idsOf(images));

/** The families that lose their newest image. */
export function useSuccessions(images: readonly Image[]) {
  const inFamily = images.some(({ ImageFamily }) => ImageFamily !== '');
  const query = { ...imagesQuery(useCaller(), 'PRIVATE_IMAGE'), enabled: inFamily };
  const { data, error, refetch } = useQuery(query);
  if (!inFamily) return { data: [], error: null, refetch };
  return { data: data?.complete ? successions(images, data.items) : undefined, error, refetch };
}

/** The account's instances here that run on one of the images. */
export function useInstancesOn(images: readonly Image[]) {
  const { data, error, refetch } = useQuery(instancesQuery(useCaller()));
  const ids = new Set(idsOf(images));
  const on = data?.complete ? data.items.filter(({ ImageId }) => ids.has(ImageId)) : undefined;
  return { data: on, error, refetch };
}

/** The snapshots behind images, by what becomes of them. */
export interface Behind {
  /** No other image holds them: they can be deleted too. */
  readonly released: readonly Snapshot[];
  readonly held: readonly Snapshot[];
}

/** The snapshots behind the images. */
export function useSnapshots(images: readonly Image[]): Asked<Behind> {
  const bound = images.flatMap(({ SnapshotSet }) => SnapshotSet);
  const ids = [...new Set(bound.map(({ SnapshotId }) => SnapshotId))].toSorted();
  const query = snapshotsByIdQuery(useCaller(), ids);
  const { data, error, refetch } = useQuery({ ...query, enabled: ids.length > 0 });
  if (ids.length === 0) return { data: { released: [], held: [] }, error: null, refetch };
  if (!data) return { data, error, refetch };
  const after = snapshotsAfterDeletion(idsOf(images), data);
  const those = (wanted: readonly string[]) =>
    data.filter(({ SnapshotId }) => wanted.includes(SnapshotId));
  return {
    data: { released: those(after.released), held: those(after.held) },
    error,
    refetch,
  };
}

/** What snapshots store, and what that costs. */
export interface StoredCost {
  /** GiB. */
  readonly stored: number;
  /** What is saved by the month without them; undefined where the chosen book has no price. */
  readonly monthly: number | undefined;
}

function costOf(
  book: StorageBook,
  region: RegionId,
  overview: { readonly TotalSize: number; readonly FreeQuota: number },
  sizes: ReadonlyMap<string, number>,
): StoredCost {
  const stored = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const change = storageChange(book, region, overview, -stored);
  return { stored, monthly: change && Math.abs(change) };
}

/** What those snapshots store and cost; undefined while that is not known. */
export function useStoredCost(snapshots: readonly Snapshot[]): StoredCost | undefined {
  const caller = useCaller();
  const region = useRegion();
  const { book } = useStorageBook();
  const ids = snapshots.map(({ SnapshotId }) => SnapshotId);
  const sizes = useQuery(storedSizesQuery(caller, ids)).data;
  const overview = useQuery(actionQuery(caller, 'DescribeSnapshotOverview', {})).data;
  return sizes && overview ? costOf(book, region.id, overview, sizes) : undefined;
}
