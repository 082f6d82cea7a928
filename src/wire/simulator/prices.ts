import * as v from 'valibot';

/** The two lists of server prices: Windows prices hold the system's licence. */
export type PricedPlatform = 'LINUX' | 'WINDOWS';

export const DescribePublishedPricesRequest = v.strictObject({
  Platform: v.optional(v.picklist(['LINUX', 'WINDOWS'])),
});
/** Both lists without `Platform`. */
export type DescribePublishedPricesRequest = v.InferInput<typeof DescribePublishedPricesRequest>;

/** What a server of a type costs in the region, without its disks. */
export interface PublishedPrice {
  readonly InstanceType: string;
  readonly Platform: PricedPlatform;
  readonly Cpu: number;
  /** GiB. */
  readonly Memory: number;
  /** USD per hour. */
  readonly UnitPrice: number;
  /** True where no price is published and the simulator has its own. */
  readonly Simulated: boolean;
}

/** All prices of the region, by family and size. Types that are not there cannot be launched there. */
export interface DescribePublishedPricesResponse {
  readonly PriceSet: readonly PublishedPrice[];
}
