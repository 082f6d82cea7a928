import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Caller } from '@/api/call';
import { actionQuery, snapshotsQuery, storedSizesQuery } from '@/api/queries';
import { storageShare } from '@/domain/prices/storage';
import { cbsTimeIso } from '@/wire/cbs/snapshots';
import type { Snapshot } from '@/wire/cbs/snapshots';

import { useCaller } from '../caller';
import { useStorageBook } from '../storageBook';
import { useRegion } from '../useRegion';
import { useWarm } from '../useWarm';

/** A snapshot with what stands beside it in a list. */
export interface SnapshotRow {
  readonly snapshot: Snapshot;
  /** GiB that it stores: the simulator's own. Null where the cloud did not tell, undefined until it is known. */
  readonly stored: number | null | undefined;
  /** Estimated cost per month in the chosen book; likewise, and null where that has no price. */
  readonly monthly: number | null | undefined;
  /** ISO 8601. */
  readonly created: string;
}

/** What all snapshots of the region add up to. */
export const storageQuery = (caller: Caller) => actionQuery(caller, 'DescribeSnapshotOverview', {});

/** The snapshots of the region, and how the answer about them stands. A loader warms `snapshotsQuery`. */
export function useSnapshotRows() {
  const caller = useCaller();
  const { id: region } = useRegion();
  const { book } = useStorageBook();
  const { data, updatedAt, failed } = useWarm(snapshotsQuery(caller));
  const { items } = data;
  const sizes = useQuery(
    storedSizesQuery(
      caller,
      items.map(({ SnapshotId }) => SnapshotId),
    ),
  );
  const storage = useQuery(storageQuery(caller));
  const rows = useMemo(
    () =>
      items.map((snapshot): SnapshotRow => {
        const told = sizes.data?.get(snapshot.SnapshotId);
        const isLost = sizes.isError || storage.isError;
        const share =
          told === undefined || !storage.data
            ? undefined
            : (storageShare(book, region, storage.data, told) ?? null);
        return {
          snapshot,
          stored: told ?? (sizes.isError ? null : undefined),
          monthly: share === undefined && isLost ? null : share,
          created: cbsTimeIso(snapshot.CreateTime),
        };
      }),
    [items, sizes.data, sizes.isError, storage.data, storage.isError, region, book],
  );
  return { rows, complete: data.complete, updatedAt, failed, storage };
}

/** GiB that rows store together; those of which it is not known are left out. */
export function storedOf(rows: readonly SnapshotRow[]): number {
  const gib = rows.reduce((sum, { stored }) => sum + (stored ?? 0), 0);
  return Math.round(gib * 100) / 100;
}
