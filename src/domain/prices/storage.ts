import type { RegionId } from '../regions';
import type { StorageBook } from './storageBooks';

/** Hours of a month, as the price documents count. */
export const HOURS_PER_MONTH = 720;

/** What an account's snapshots in a region store (CBS DescribeSnapshotOverview), in GiB. */
export interface Stored {
  readonly TotalSize: number;
  /** GiB that cost nothing there. */
  readonly FreeQuota: number;
}

/** GiB above the free quota (billing overview of snapshots: each region is settled on its own). */
export function billedGib({ TotalSize, FreeQuota }: Stored): number {
  return Math.max(0, TotalSize - FreeQuota);
}

/** The price of so many GiB kept for so many hours above the free quota; undefined where the book has none. */
export function gibHoursPrice(
  book: StorageBook,
  region: RegionId,
  gibHours: number,
): number | undefined {
  const price = book.price(region);
  return price && (gibHours * price.monthly) / HOURS_PER_MONTH;
}

/** What everything stored in a region costs by the month; undefined where the book has no price. */
export function storageMonthly(
  book: StorageBook,
  region: RegionId,
  stored: Stored,
): number | undefined {
  const price = book.price(region);
  return price && billedGib(stored) * price.monthly;
}

/**
 * What so many GiB more cost by the month, or less where they are negative. The free quota is taken first: within it
 * nothing changes. Undefined where the book has no price.
 */
export function storageChange(
  book: StorageBook,
  region: RegionId,
  stored: Stored,
  gib: number,
): number | undefined {
  const price = book.price(region);
  const after = { ...stored, TotalSize: Math.max(0, stored.TotalSize + gib) };
  const more = billedGib(after) - billedGib(stored);
  return price === undefined ? undefined : more * price.monthly;
}

/**
 * What so many of the stored GiB cost by the month when the free quota is spread evenly over all of them. Bills tell
 * the sum only, so this is an estimate. Undefined where the book has no price.
 */
export function storageShare(
  book: StorageBook,
  region: RegionId,
  stored: Stored,
  gib: number,
): number | undefined {
  const all = storageMonthly(book, region, stored);
  return all === undefined || stored.TotalSize === 0 ? all : (gib / stored.TotalSize) * all;
}
