import * as v from 'valibot';

import { limit, offset } from '../schema';
import { startTime } from './time';

export const DescribeStoredSizesRequest = v.strictObject({
  ResourceIds: v.pipe(
    v.array(v.string()),
    v.minLength(1),
    v.maxLength(100, 'InvalidParameterValue.LimitExceeded'),
  ),
});
/** Ids of snapshots and of disks, 1 to 100. */
export type DescribeStoredSizesRequest = v.InferInput<typeof DescribeStoredSizesRequest>;

/** What a snapshot stores, or what one of a disk would. */
export interface StoredSize {
  readonly ResourceId: string;
  /** GiB, the simulator's own figure. */
  readonly StoredSize: number;
}

/** Ids that the account does not have in the region are left out. */
export interface DescribeStoredSizesResponse {
  readonly StoredSizeSet: readonly StoredSize[];
}

export const DescribeStorageUsageRequest = v.strictObject({
  From: v.pipe(
    v.string(),
    v.check((text) => startTime(text) !== undefined),
  ),
  ImageName: v.optional(v.string()),
  Offset: offset(),
  Limit: limit(),
});
/** `From` is ISO 8601 with a zone. With `ImageName` only images that are called so: an image and its copies. */
export type DescribeStorageUsageRequest = v.InferInput<typeof DescribeStorageUsageRequest>;

/** GiB times the hours that they were stored at the end of, and how many of those are billed. */
export interface StorageUse {
  readonly Region: string;
  readonly GibHours: number;
  /** Above the free quota. The price of 720 of them is that of a GiB and month. */
  readonly BilledGibHours: number;
}

/** All snapshots of a region together. */
export interface RegionUsage extends StorageUse {
  /** GiB stored now. */
  readonly TotalSize: number;
  /** GiB that cost nothing there. */
  readonly FreeQuota: number;
}

/** The snapshots that an image is kept in: of one that several images share each has an equal part. */
export interface ImageUsage extends StorageUse {
  /** Empty for snapshots that no image is kept in. */
  readonly ImageId: string;
  /** Empty where the image is gone by now, or there is none. */
  readonly ImageName: string;
  /** GiB that they store now. */
  readonly StoredSize: number;
}

/** What the account's snapshots of all regions have taken up; deleted ones count for as long as they were there. */
export interface DescribeStorageUsageResponse {
  /** The last full hour, until which it is reckoned. */
  readonly To: string;
  /** Full hours from `From` until then. */
  readonly Hours: number;
  /** Regions in which something was stored, in the order of the regions. */
  readonly RegionSet: readonly RegionUsage[];
  /** The most billed first. They add up to the regions. */
  readonly ImageSet: readonly ImageUsage[];
  /** Number of images, whatever the page. */
  readonly TotalCount: number;
}
