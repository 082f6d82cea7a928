import type { RegionId } from '../regions';
import { snapshotPrice } from './usd';

/** What an account's snapshots in a region store (CBS DescribeSnapshotOverview), in GiB. */
export interface Stored {
  readonly TotalSize: number;
  /** GiB that cost nothing there. */
  readonly FreeQuota: number;
}

const billed = (total: number, free: number) => Math.max(0, total - free);

/** USD per month that everything stored in a region costs. */
export function storageMonthly(region: RegionId, { TotalSize, FreeQuota }: Stored): number {
  return billed(TotalSize, FreeQuota) * snapshotPrice(region).monthly;
}

/**
 * USD per month that so many GiB more cost, or less where they are negative. The free quota is taken first: within it
 * nothing changes.
 */
export function storageChange(region: RegionId, stored: Stored, gib: number): number {
  const after = { ...stored, TotalSize: Math.max(0, stored.TotalSize + gib) };
  return storageMonthly(region, after) - storageMonthly(region, stored);
}

/**
 * USD per month that so many of the stored GiB cost when the free quota is spread evenly over all of them. Bills tell
 * the sum only, so this is an estimate.
 */
export function storageShare(region: RegionId, stored: Stored, gib: number): number {
  return stored.TotalSize === 0 ? 0 : (gib / stored.TotalSize) * storageMonthly(region, stored);
}
