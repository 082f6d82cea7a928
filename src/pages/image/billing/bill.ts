import { gibHoursPrice, storageShare } from '@/domain/prices/storage';
import type { StorageBook } from '@/domain/prices/storageBooks';
import { isRegionId } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';
import type { DescribeStorageUsageResponse } from '@/wire/simulator/storage';

/** What an image, or its copy, stores and costs in a region. Amounts are undefined where the book has no price. */
export interface BillRow {
  readonly region: RegionId;
  /** Whether it is the image itself, and not a copy. */
  readonly isThis: boolean;
  /** GiB that it stores now. */
  readonly stored: number;
  /** GiB that all snapshots of the region store, and how many cost nothing. */
  readonly total: number;
  readonly free: number;
  /** Its part of what the region costs by the month as things are. */
  readonly monthly: number | undefined;
  /** Its part of what was settled since the month began, and in the last thirty days. */
  readonly sinceMonth: number | undefined;
  readonly thirtyDays: number | undefined;
}

/** The bill of an image and its copies, the image first: from what the cloud told of images of its name. */
export function billOf(
  book: StorageBook,
  imageId: string,
  ofMonth: DescribeStorageUsageResponse,
  ofThirtyDays: DescribeStorageUsageResponse,
): readonly BillRow[] {
  const rows = ofThirtyDays.ImageSet.flatMap(
    ({ ImageId, Region, StoredSize, BilledGibHours }): BillRow[] => {
      const all = ofThirtyDays.RegionSet.find((region) => region.Region === Region);
      if (!all || !isRegionId(Region)) return [];
      const month = ofMonth.ImageSet.find((image) => image.ImageId === ImageId);
      return [
        {
          region: Region,
          isThis: ImageId === imageId,
          stored: Math.round(StoredSize * 100) / 100,
          total: all.TotalSize,
          free: all.FreeQuota,
          monthly: storageShare(book, Region, all, StoredSize),
          sinceMonth: gibHoursPrice(book, Region, month?.BilledGibHours ?? 0),
          thirtyDays: gibHoursPrice(book, Region, BilledGibHours),
        },
      ];
    },
  );
  return rows.toSorted((one, other) => Number(other.isThis) - Number(one.isThis));
}
