import { useQuery } from '@tanstack/react-query';

import { storedSizesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { storageQuery } from '@/components/snapshots/rows';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { storageChange } from '@/domain/prices/storage';

import type { Plan } from './usePlan';

/** What an image will take of the region's snapshot storage. */
export type AddedStorage =
  /** Nothing is chosen yet. */
  | { readonly kind: 'open' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'unknown' }
  /** Its snapshots are there already. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'known';
      /** GiB that its snapshots will store. */
      readonly stored: number;
      /** Estimated, more by the month than now; undefined where the chosen book has no price. */
      readonly monthly: number | undefined;
      /** GiB that cost nothing here, and how many of them are left. */
      readonly free: number;
      readonly freeLeft: number;
    };

/** Asks what snapshots of the chosen disks would store, and reckons what that adds to the month. */
export function useAddedStorage({ source }: Plan): AddedStorage {
  const caller = useCaller();
  const region = useRegion();
  const { book } = useStorageBook();
  const disks =
    source.kind === 'instance' && source.instance
      ? [source.instance.SystemDisk, ...source.dataDisks].map(({ DiskId }) => DiskId)
      : [];
  const sizes = useQuery(storedSizesQuery(caller, disks));
  const storage = useQuery(storageQuery(caller));
  if (source.kind === 'snapshots') return { kind: source.rows.length > 0 ? 'none' : 'open' };
  if (disks.length === 0) return { kind: 'open' };
  const { data: told } = sizes;
  const { data: now } = storage;
  if (!told || !now) {
    return { kind: sizes.isError || storage.isError ? 'unknown' : 'asking' };
  }
  const stored = disks.reduce((sum, id) => sum + (told.get(id) ?? 0), 0);
  return {
    kind: 'known',
    stored: Math.round(stored * 100) / 100,
    monthly: storageChange(book, region.id, now, stored),
    free: now.FreeQuota,
    freeLeft: Math.round(Math.max(0, now.FreeQuota - now.TotalSize) * 100) / 100,
  };
}
