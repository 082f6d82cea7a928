import * as v from 'valibot';

import { filters, instanceId, limit, list, offset } from '../schema';
import type { LicenseType, Tag } from './images';

/** SDK-CN InstanceStatus.InstanceState. */
export type InstanceState =
  | 'PENDING'
  | 'LAUNCH_FAILED'
  | 'RUNNING'
  | 'STOPPED'
  | 'STARTING'
  | 'STOPPING'
  | 'REBOOTING'
  | 'SHUTDOWN'
  | 'TERMINATING'
  | 'ENTER_RESCUE_MODE'
  | 'RESCUE_MODE'
  | 'EXIT_RESCUE_MODE'
  | 'ENTER_SERVICE_LIVE_MIGRATE'
  | 'SERVICE_LIVE_MIGRATE'
  | 'EXIT_SERVICE_LIVE_MIGRATE';

/** SDK-CN SystemDisk.DiskType. */
export const DISK_TYPES = [
  'LOCAL_BASIC',
  'LOCAL_SSD',
  'CLOUD_BASIC',
  'CLOUD_SSD',
  'CLOUD_PREMIUM',
  'CLOUD_BSSD',
  'CLOUD_HSSD',
  'CLOUD_TSSD',
] as const;
/** SDK-CN SystemDisk.DiskType. */
export type DiskType = (typeof DISK_TYPES)[number];

/** SDK-CN RunInstancesRequest.InstanceChargeType. */
export const CHARGE_TYPES = [
  'POSTPAID_BY_HOUR',
  'PREPAID',
  'SPOTPAID',
  'CDHPAID',
  'CDCPAID',
] as const;
/** SDK-CN RunInstancesRequest.InstanceChargeType. Only `POSTPAID_BY_HOUR` is simulated. */
export type ChargeType = (typeof CHARGE_TYPES)[number];

/** SDK-CN InternetAccessible.InternetChargeType. */
export const INTERNET_CHARGE_TYPES = [
  'TRAFFIC_POSTPAID_BY_HOUR',
  'BANDWIDTH_PREPAID',
  'BANDWIDTH_POSTPAID_BY_HOUR',
  'BANDWIDTH_PACKAGE',
] as const;
/** SDK-CN InternetAccessible.InternetChargeType. Only traffic is simulated. */
export type InternetChargeType = (typeof INTERNET_CHARGE_TYPES)[number];

/** SDK-CN ItemPrice of a pay-as-you-go item, in USD. */
export interface ItemPrice {
  readonly UnitPrice: number;
  readonly UnitPriceDiscount: number;
  readonly ChargeUnit: 'HOUR' | 'GB';
  /** Per cent of the list price. */
  readonly Discount: number;
}

/** SDK-CN SystemDisk of an instance. */
export interface SystemDisk {
  readonly DiskType: DiskType;
  readonly DiskId: string;
  /** GiB. */
  readonly DiskSize: number;
}

/** SDK-CN DataDisk of an instance. */
export interface DataDisk extends SystemDisk {
  readonly DeleteWithInstance: boolean;
  readonly Encrypt: boolean;
}

/** SDK-CN Instance, the fields that images, disks, login and placement need. */
export interface Instance {
  readonly Placement: { readonly Zone: string; readonly ProjectId: number };
  readonly InstanceId: string;
  readonly InstanceType: string;
  readonly CPU: number;
  /** GiB. */
  readonly Memory: number;
  readonly RestrictState: 'NORMAL' | 'EXPIRED' | 'PROTECTIVELY_ISOLATED';
  readonly InstanceName: string;
  readonly InstanceChargeType: ChargeType;
  readonly SystemDisk: SystemDisk;
  readonly DataDisks: readonly DataDisk[];
  readonly PrivateIpAddresses: readonly string[];
  readonly PublicIpAddresses: readonly string[];
  readonly InternetAccessible: {
    readonly InternetChargeType: InternetChargeType;
    /** Mbit/s. */
    readonly InternetMaxBandwidthOut: number;
  };
  readonly VirtualPrivateCloud: { readonly VpcId: string; readonly SubnetId: string };
  /** The image that its system disk was made from; it may be gone by now. */
  readonly ImageId: string;
  readonly CreatedTime: string;
  readonly OsName: string;
  readonly SecurityGroupIds: readonly string[];
  readonly LoginSettings: { readonly KeyIds: readonly string[] };
  readonly InstanceState: InstanceState;
  readonly Tags: readonly Tag[];
  readonly StopChargingMode: 'KEEP_CHARGING' | 'STOP_CHARGING' | 'NOT_APPLICABLE';
  readonly Uuid: string;
  readonly LatestOperation: string;
  readonly LatestOperationState: 'SUCCESS' | 'OPERATING' | 'FAILED';
  readonly LatestOperationRequestId: string;
  readonly LatestOperationErrorMsg: string;
  readonly IsolatedSource: 'ARREAR' | 'EXPIRE' | 'MANMADE' | 'NOTISOLATED';
  readonly LicenseType: LicenseType;
  readonly DisableApiTermination: boolean;
  readonly DefaultLoginUser: string;
  readonly DefaultLoginPort: number;
}

/** Filters of DescribeInstances (CN set). There is none for the image: filter by `ImageId` oneself. */
const INSTANCE_FILTERS = [
  'zone',
  'project-id',
  'host-id',
  'dedicated-cluster-id',
  'vpc-id',
  'subnet-id',
  'instance-id',
  'uuid',
  'security-group-id',
  'instance-name',
  'instance-charge-type',
  'instance-state',
  'private-ip-address',
  'public-ip-address',
  'ipv6-address',
  'tag-key',
  'tag-value',
  'tag:<key>',
  'creation-start-time',
  'creation-end-time',
] as const;

export const DescribeInstancesRequest = v.strictObject({
  InstanceIds: v.optional(list(instanceId(), 100)),
  Filters: filters(INSTANCE_FILTERS),
  Offset: offset(),
  Limit: limit(),
});
export type DescribeInstancesRequest = v.InferInput<typeof DescribeInstancesRequest>;

export interface DescribeInstancesResponse {
  readonly TotalCount: number;
  readonly InstanceSet: readonly Instance[];
}

export const DescribeInstancesStatusRequest = v.strictObject({
  InstanceIds: v.optional(list(instanceId(), 100)),
  Offset: offset(),
  Limit: limit(),
});
export type DescribeInstancesStatusRequest = v.InferInput<typeof DescribeInstancesStatusRequest>;

export interface DescribeInstancesStatusResponse {
  readonly TotalCount: number;
  readonly InstanceStatusSet: readonly {
    readonly InstanceId: string;
    readonly InstanceState: InstanceState;
  }[];
}

const instanceIds = v.pipe(
  v.array(instanceId()),
  v.minLength(1, 'MissingParameter'),
  v.maxLength(100, 'InvalidParameterValue.LimitExceeded'),
);

export const StartInstancesRequest = v.strictObject({ InstanceIds: instanceIds });
export type StartInstancesRequest = v.InferInput<typeof StartInstancesRequest>;

export const StopInstancesRequest = v.strictObject({
  InstanceIds: instanceIds,
  ForceStop: v.optional(v.boolean()),
  StopType: v.optional(v.picklist(['SOFT', 'SOFT_FIRST', 'HARD'])),
  StoppedMode: v.optional(v.picklist(['KEEP_CHARGING', 'STOP_CHARGING'])),
});
export type StopInstancesRequest = v.InferInput<typeof StopInstancesRequest>;

export const RebootInstancesRequest = v.strictObject({
  InstanceIds: instanceIds,
  ForceReboot: v.optional(v.boolean()),
  StopType: v.optional(v.picklist(['SOFT', 'SOFT_FIRST', 'HARD'])),
});
export type RebootInstancesRequest = v.InferInput<typeof RebootInstancesRequest>;

export const TerminateInstancesRequest = v.strictObject({
  InstanceIds: instanceIds,
  ReleaseAddress: v.optional(v.boolean()),
  ReleasePrepaidDataDisks: v.optional(v.boolean()),
});
export type TerminateInstancesRequest = v.InferInput<typeof TerminateInstancesRequest>;
