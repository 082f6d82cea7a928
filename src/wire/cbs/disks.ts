import * as v from 'valibot';

import { integer } from '../schema';

/** Disks that one inquiry prices at most. The simulator's own. */
const MOST_PRICED_DISKS = 100;

export const InquiryPriceCreateDisksRequest = v.strictObject({
  DiskChargeType: v.picklist(['PREPAID', 'POSTPAID_BY_HOUR']),
  // `CLOUD_BSSD` is not in the documented list; it has a published price, and servers have such disks.
  DiskType: v.picklist(['CLOUD_PREMIUM', 'CLOUD_BSSD', 'CLOUD_SSD', 'CLOUD_HSSD', 'CLOUD_TSSD']),
  DiskSize: integer(1, 32_000),
  DiskCount: v.optional(integer(1, MOST_PRICED_DISKS)),
  DiskChargePrepaid: v.optional(v.looseObject({})),
  ProjectId: v.optional(integer(0, Number.MAX_SAFE_INTEGER)),
});
/** `DiskSize` is in GiB. `PREPAID` is documented and has no price here. */
export type InquiryPriceCreateDisksRequest = v.InferInput<typeof InquiryPriceCreateDisksRequest>;

export interface InquiryPriceCreateDisksResponse {
  /** CBS Price of all disks together, USD per hour; the `High` twins are the same as text. */
  readonly DiskPrice: {
    readonly UnitPrice: number;
    readonly UnitPriceDiscount: number;
    readonly ChargeUnit: 'HOUR';
    readonly UnitPriceHigh: string;
    readonly UnitPriceDiscountHigh: string;
  };
}
