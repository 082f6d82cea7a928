import * as v from 'valibot';

import { filters } from '../schema';
import type { ChargeType, ItemPrice } from './instances';

export interface DescribeRegionsResponse {
  readonly TotalCount: number;
  readonly RegionSet: readonly {
    readonly Region: string;
    readonly RegionName: string;
    readonly RegionState: 'AVAILABLE' | 'UNAVAILABLE';
  }[];
}

export interface DescribeZonesResponse {
  readonly TotalCount: number;
  readonly ZoneSet: readonly {
    readonly Zone: string;
    readonly ZoneName: string;
    readonly ZoneId: string;
    readonly ZoneState: 'AVAILABLE' | 'UNAVAILABLE';
  }[];
}

export const DescribeInstanceTypeConfigsRequest = v.strictObject({
  Filters: filters(['zone', 'instance-family', 'instance-type'], 10, 1),
});
export type DescribeInstanceTypeConfigsRequest = v.InferInput<
  typeof DescribeInstanceTypeConfigsRequest
>;

export interface DescribeInstanceTypeConfigsResponse {
  readonly InstanceTypeConfigSet: readonly {
    readonly Zone: string;
    readonly InstanceType: string;
    readonly InstanceFamily: string;
    readonly CPU: number;
    /** GiB. */
    readonly Memory: number;
    /** Left out for GPU families: how many their types have is in no source. */
    readonly GPU?: number;
    readonly GpuCount?: number;
    readonly FPGA: number;
  }[];
}

export const DescribeZoneInstanceConfigInfosRequest = v.strictObject({
  Filters: filters(
    ['zone', 'instance-family', 'instance-type', 'instance-charge-type', 'sort-keys'],
    10,
    100,
  ),
});
export type DescribeZoneInstanceConfigInfosRequest = v.InferInput<
  typeof DescribeZoneInstanceConfigInfosRequest
>;

/** SDK-CN InstanceTypeQuotaItem, the fields with a known value. */
export interface InstanceTypeQuota {
  readonly Zone: string;
  readonly InstanceType: string;
  readonly InstanceChargeType: ChargeType;
  readonly InstanceFamily: string;
  readonly TypeName: string;
  readonly Cpu: number;
  /** GiB. */
  readonly Memory: number;
  readonly CpuType: string;
  /** Left out for GPU families: how many their types have is in no source. */
  readonly Gpu?: number;
  readonly Fpga: number;
  readonly Status: 'SELL' | 'SOLD_OUT';
  readonly StatusCategory: 'EnoughStock' | 'NormalStock' | 'UnderStock' | 'WithoutStock';
  readonly SoldOutReason: string;
  /** Linux, USD per hour. */
  readonly Price: ItemPrice;
  /** Says so where the price is the simulator's own (SR1); empty otherwise. */
  readonly Remark: string;
}

export interface DescribeZoneInstanceConfigInfosResponse {
  readonly InstanceTypeQuotaSet: readonly InstanceTypeQuota[];
}
