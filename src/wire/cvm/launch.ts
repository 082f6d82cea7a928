import * as v from 'valibot';

import {
  imageId,
  integer,
  keyPairId,
  list,
  snapshotId,
  tagSpecification,
  unsimulated,
} from '../schema';
import { CHARGE_TYPES, DISK_TYPES, INTERNET_CHARGE_TYPES } from './instances';
import type { ItemPrice } from './instances';

const enabled = v.optional(v.strictObject({ Enabled: v.optional(v.boolean()) }));

/** `LoginSettings`, with key ids that are checked or taken as they are. */
export const loginSettings = <KeyId extends v.GenericSchema<string, string>>(keyId: KeyId) =>
  v.optional(
    v.strictObject({
      Password: v.optional(v.string()),
      KeyIds: v.optional(list(keyId, 1)),
      KeepImageLogin: v.optional(
        v.pipe(v.string(), v.regex(/^(true|false)$/i, 'InvalidParameterValue')),
      ),
    }),
  );

/** `SystemDisk`. */
export const systemDisk = v.optional(
  v.strictObject({
    DiskType: v.optional(v.picklist(DISK_TYPES)),
    DiskSize: v.optional(integer(1, 32_000)),
    DiskId: unsimulated(),
    CdcId: unsimulated(),
    DiskName: unsimulated(),
    Encrypt: unsimulated(),
    KmsKeyId: unsimulated(),
  }),
);

/** `EnhancedService`. */
export const enhancedService = v.optional(
  v.strictObject({
    SecurityService: enabled,
    MonitorService: enabled,
    AutomationService: enabled,
  }),
);

const runFields = {
  Placement: v.strictObject({
    Zone: v.string(),
    ProjectId: v.optional(integer(0, Number.MAX_SAFE_INTEGER)),
    HostId: unsimulated(),
    HostIds: unsimulated(),
    RackId: unsimulated(),
    DedicatedResourcePackTenancy: unsimulated(),
    DedicatedResourcePackIds: unsimulated(),
  }),
  ImageId: imageId(),
  InstanceType: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9]*\.[A-Z0-9]+$/, 'InvalidInstanceType.Malformed')),
  ),
  InstanceChargeType: v.optional(v.picklist(CHARGE_TYPES)),
  SystemDisk: systemDisk,
  DataDisks: v.optional(
    list(
      v.strictObject({
        DiskSize: integer(1, 32_000),
        DiskType: v.optional(v.picklist(DISK_TYPES)),
        SnapshotId: v.optional(snapshotId()),
        DeleteWithInstance: v.optional(v.boolean()),
        BurstPerformance: unsimulated(),
        DiskId: unsimulated(),
        CdcId: unsimulated(),
        DiskName: unsimulated(),
        Encrypt: unsimulated(),
        KmsKeyId: unsimulated(),
        ThroughputPerformance: unsimulated(),
      }),
      21,
    ),
  ),
  VirtualPrivateCloud: v.optional(
    v.strictObject({
      VpcId: v.string(),
      SubnetId: v.string(),
      AsVpcGateway: unsimulated(),
      PrivateIpAddresses: unsimulated(),
      Ipv6AddressCount: unsimulated(),
    }),
  ),
  InternetAccessible: v.optional(
    v.strictObject({
      InternetChargeType: v.optional(v.picklist(INTERNET_CHARGE_TYPES)),
      InternetMaxBandwidthOut: v.optional(integer(0, 1000)),
      PublicIpAssigned: v.optional(v.boolean()),
      BandwidthPackageId: unsimulated(),
      InternetServiceProvider: unsimulated(),
      IPv4AddressType: unsimulated(),
      IPv6AddressType: unsimulated(),
      AntiDDoSPackageId: unsimulated(),
    }),
  ),
  InstanceName: v.optional(v.pipe(v.string(), v.maxLength(128, 'InvalidInstanceName.TooLong'))),
  SecurityGroupIds: v.optional(list(v.string(), 5)),
  EnhancedService: enhancedService,
  ClientToken: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(64, 'InvalidClientToken.TooLong'),
      v.regex(/^[\x20-\x7e]*$/, 'InvalidParameterValue'),
    ),
  ),
  HostName: v.optional(v.string()),
  TagSpecification: tagSpecification('instance'),
};

export const RunInstancesRequest = v.strictObject({
  ...runFields,
  LoginSettings: loginSettings(keyPairId()),
  InstanceCount: v.optional(integer(1, 500, 'InvalidParameterValue.Range')),
  MinCount: v.optional(integer(1, 500, 'InvalidParameterValue.InvalidParameterMinCount')),
  UserData: v.optional(v.string()),
  DryRun: v.optional(v.boolean()),
  DisableApiTermination: v.optional(v.boolean()),
});
/** The part of RunInstances that has to do with images, disks, login and placement. */
export type RunInstancesRequest = v.InferInput<typeof RunInstancesRequest>;

/**
 * Documented parameters of RunInstances and InquiryPriceRunInstances that are not simulated; they are refused by name
 * with `UnsupportedOperation`, and no other unknown one is mistaken for them.
 */
export const UNSIMULATED_RUN_PARAMETERS = [
  'InstanceChargePrepaid',
  'ActionTimer',
  'DisasterRecoverGroupIds',
  'InstanceMarketOptions',
  'Metadata',
  'CpuTopology',
  'CamRoleName',
  'HpcClusterId',
  'DedicatedClusterId',
  'ChcIds',
  'PartitionNumber',
  'EnableJumboFrame',
  'NetworkInterfaces',
  'LaunchTemplate',
] as const;

export interface RunInstancesResponse {
  /** Not there after a dry run. */
  readonly InstanceIdSet?: readonly string[];
}

export const InquiryPriceRunInstancesRequest = v.strictObject({
  ...runFields,
  // How one logs in has no price: the action documents no code for it, and takes any key.
  LoginSettings: loginSettings(v.string()),
  InstanceCount: v.optional(integer(1, 100, 'InvalidParameterValue.Range')),
});
/** The fields of RunInstances but for `UserData`, `MinCount`, `DryRun`; at most 100 instances. */
export type InquiryPriceRunInstancesRequest = v.InferInput<typeof InquiryPriceRunInstancesRequest>;

export interface InquiryPriceRunInstancesResponse {
  readonly Price: {
    /** All servers with their disks and system licences, USD per hour, to five decimals. */
    readonly InstancePrice: ItemPrice;
    /** Outgoing traffic, USD per GB. */
    readonly BandwidthPrice: ItemPrice;
  };
}
