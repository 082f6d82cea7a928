import * as v from 'valibot';

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
