import * as v from 'valibot';

import { filters, imageId, limit, list, offset } from '../schema';

/** SDK-CN Image.ImageType; `MARKET_IMAGE` is a legacy value of the retired data type table that no current text lists. */
export type ImageType = 'PUBLIC_IMAGE' | 'PRIVATE_IMAGE' | 'SHARED_IMAGE' | 'MARKET_IMAGE';

/** SDK-CN Image.ImageState. */
export type ImageState =
  | 'CREATING'
  | 'NORMAL'
  | 'CREATEFAILED'
  | 'SYNCING'
  | 'IMPORTING'
  | 'IMPORTFAILED';

/** SDK-CN Image.Architecture. Note `arm` here and `arm_64` in ImportImage. */
export type Architecture = 'x86_64' | 'arm' | 'i386';

/** SDK-CN Image.ImageSource. */
export type ImageSource = 'OFFICIAL' | 'CREATE_IMAGE' | 'EXTERNAL_IMPORT';

/** SDK-CN Image.LicenseType. */
export type LicenseType = 'TencentCloud' | 'BYOL';

/** SDK-CN Snapshot.DiskUsage. */
export type DiskUsage = 'SYSTEM_DISK' | 'DATA_DISK';

/** SDK-CN Tag. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** A snapshot as an image names it (SDK-CN Snapshot). */
export interface ImageSnapshot {
  readonly SnapshotId: string;
  readonly DiskUsage: DiskUsage;
  /** GiB of the disk. */
  readonly DiskSize: number;
}

/** SDK-CN Image, every field present. */
export interface Image {
  readonly ImageId: string;
  readonly OsName: string;
  readonly ImageType: ImageType;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly CreatedTime: string;
  readonly ImageName: string;
  readonly ImageDescription: string;
  /** GiB that a system disk must have at least. */
  readonly ImageSize: number;
  readonly Architecture: Architecture;
  readonly ImageState: ImageState;
  readonly Platform: string;
  /** `tencent` for public images, the owner's UIN for custom and shared ones, the vendor for marketplace ones. */
  readonly ImageCreator: string;
  readonly ImageSource: ImageSource;
  /** 0 to 100 while `SYNCING`, 100 after; says nothing in other states. */
  readonly SyncPercent: number;
  readonly IsSupportCloudinit: boolean;
  /** Empty for public, marketplace and received images. */
  readonly SnapshotSet: readonly ImageSnapshot[];
  readonly Tags: readonly Tag[];
  readonly LicenseType: LicenseType;
  readonly ImageFamily: string;
  readonly ImageDeprecated: boolean;
}

/** Filters of DescribeImages. `MARKET_IMAGE` as a value of `image-type` is the legacy one. */
const IMAGE_FILTERS = [
  'image-id',
  'image-type',
  'image-name',
  'platform',
  'tag-key',
  'tag-value',
  'tag:<key>',
  'dedicated-cluster-id',
  'cdc-cache-status',
] as const;

export const DescribeImagesRequest = v.strictObject({
  ImageIds: v.optional(list(imageId(), 100)),
  Filters: filters(IMAGE_FILTERS),
  Offset: offset(),
  Limit: limit('InvalidParameterValue.InvalidParameterValueLimit'),
  InstanceType: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9]*\.[A-Z0-9]+$/, 'InvalidInstanceType.Malformed')),
  ),
});
/** Images that the account sees in the region; ids and filters exclude each other. */
export type DescribeImagesRequest = v.InferInput<typeof DescribeImagesRequest>;

export interface DescribeImagesResponse {
  readonly ImageSet: readonly Image[];
  readonly TotalCount: number;
}

export interface DescribeImageQuotaResponse {
  /** Custom images that the account may have in the region; how many it has is not told here. */
  readonly ImageNumQuota: number;
}

export const DescribeAccountQuotaRequest = v.strictObject({
  Filters: filters(['zone', 'quota-type']),
});
export type DescribeAccountQuotaRequest = v.InferInput<typeof DescribeAccountQuotaRequest>;

/** SDK-CN AccountQuotaOverview, as far as simulated: pay-as-you-go instances and images. */
export interface DescribeAccountQuotaResponse {
  readonly AppId: number;
  readonly AccountQuotaOverview: {
    readonly Region: string;
    readonly AccountQuota: {
      readonly PostPaidQuotaSet: readonly {
        readonly UsedQuota: number;
        readonly RemainingQuota: number;
        readonly TotalQuota: number;
        readonly Zone: string;
      }[];
      readonly PrePaidQuotaSet: readonly never[];
      readonly SpotPaidQuotaSet: readonly never[];
      readonly ImageQuotaSet: readonly {
        readonly UsedQuota: number;
        readonly TotalQuota: number;
      }[];
      readonly DisasterRecoverGroupQuotaSet: readonly never[];
    };
  };
}
