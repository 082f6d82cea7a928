import { useQueries } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';

import { actionQuery, storedSizesQuery } from '@/api/queries';
import { useCaller } from './caller';
import type { RegionImages } from './everywhere';
import { storageShare } from '@/domain/prices/storage';
import type { Stored } from '@/domain/prices/storage';
import type { StorageBook } from '@/domain/prices/storageBooks';
import type { RegionId } from '@/domain/regions';
import type { Image } from '@/wire/cvm/images';

/** What an image costs to keep. */
export type Cost =
  | {
      readonly kind: 'known';
      /** GiB that its snapshots store. */
      readonly stored: number;
      /** Per month in the book's currency, its share of what the region's snapshots cost. */
      readonly monthly: number;
    }
  | { readonly kind: 'none' | 'asking' | 'tooMany' | 'notTold' | 'unpriced' };

/** Snapshots of a region that are asked for at most, a hundred a call. */
export const MOST_ASKED = 1000;

/** What is asked for: undefined while it is on its way, null where the cloud did not tell. */
export type Asked<Data> = Data | null | undefined;

/** What a region's snapshots store: all of them together, and each. */
export interface RegionStorage {
  readonly region: RegionId;
  readonly overview: Asked<Stored & { readonly RealTradeSize: number }>;
  readonly sizes: Asked<ReadonlyMap<string, number>>;
}

const snapshotsOf = (images: readonly Image[]) =>
  images.flatMap(({ SnapshotSet }) => SnapshotSet.map(({ SnapshotId }) => SnapshotId));

/** The answers to several questions. */
export const dataOf = <Data>(answers: readonly UseQueryResult<Data>[]): readonly Asked<Data>[] =>
  answers.map(({ data, isError }) => data ?? (isError ? null : undefined));

/** What the regions of a list store; asked for once the list is complete. */
export function useRegionStorage(
  lists: readonly RegionImages[],
  enabled: boolean,
): readonly RegionStorage[] {
  const caller = useCaller();
  const asked = useMemo(
    () =>
      lists.map(({ region, images }) => {
        const ids = snapshotsOf(images);
        const query = storedSizesQuery({ ...caller, region }, ids.length > MOST_ASKED ? [] : ids);
        return { ...query, enabled: enabled && query.enabled };
      }),
    [lists, caller, enabled],
  );
  const sizes = useQueries({ queries: asked, combine: dataOf });
  const overviews = useQueries({
    queries: lists.map(({ region }) => ({
      ...actionQuery({ ...caller, region }, 'DescribeSnapshotOverview', {}),
      enabled,
    })),
    combine: dataOf,
  });
  return useMemo(
    () =>
      lists.map(({ region }, index) => ({
        region,
        overview: overviews[index],
        sizes: sizes[index],
      })),
    [lists, overviews, sizes],
  );
}

/** What an image costs to keep, as far as its region has told. */
export function costOf(
  image: Image,
  storage: RegionStorage | undefined,
  tooMany: boolean,
  book: StorageBook,
): Cost {
  const ids = snapshotsOf([image]);
  if (ids.length === 0) return { kind: 'none' };
  if (tooMany) return { kind: 'tooMany' };
  const { region, overview, sizes } = storage ?? {};
  if (overview === null || sizes === null) return { kind: 'notTold' };
  if (!region || !overview || !sizes) return { kind: 'asking' };
  const known = ids.flatMap((id) => sizes.get(id) ?? []);
  if (known.length < ids.length) return { kind: 'asking' };
  const stored = known.reduce((sum, size) => sum + size, 0);
  const monthly = storageShare(book, region, overview, stored);
  return monthly === undefined ? { kind: 'unpriced' } : { kind: 'known', stored, monthly };
}

/** Whether a region has more snapshots behind its images than are asked for. */
export function hasTooMany({ images }: RegionImages): boolean {
  return snapshotsOf(images).length > MOST_ASKED;
}
