import * as v from 'valibot';

import { tagSpecification } from '../schema';
import { imageDescription, imageFamily, imageName } from './imageTexts';

/** Names for ImportImage (SDK-CN ImportImageRequest.Architecture); images themselves say `arm`. */
export const IMPORT_ARCHITECTURES = ['x86_64', 'i386', 'arm_64'] as const;
/** An architecture as ImportImage takes it. */
export type ImportArchitecture = (typeof IMPORT_ARCHITECTURES)[number];

/** SDK-CN ImportImageRequest.BootMode, the default first. */
const BOOT_MODES = ['Legacy BIOS', 'UEFI'] as const;
/** SDK-CN ImportImageRequest.LicenseType, the default first. */
const LICENSE_TYPES = ['TencentCloud', 'BYOL'] as const;

/** Data disks of one import at most: what a server carries. The simulator's own; no source has a figure or a code. */
const MOST_IMPORTED_DATA_DISKS = 20;

export const ImportImageRequest = v.strictObject({
  Architecture: v.picklist(IMPORT_ARCHITECTURES),
  OsType: v.string(),
  OsVersion: v.string(),
  ImageUrl: v.string(),
  ImageName: imageName('InvalidParameterValue.TooLarge'),
  ImageDescription: v.optional(imageDescription('InvalidParameterValue.TooLarge')),
  DryRun: v.optional(v.boolean()),
  Force: v.optional(v.boolean()),
  TagSpecification: tagSpecification('image'),
  LicenseType: v.optional(v.picklist(LICENSE_TYPES, 'InvalidParameterValue.InvalidLicenseType')),
  BootMode: v.optional(v.picklist(BOOT_MODES, 'InvalidParameterValue.InvalidBootMode')),
  ImageFamily: v.optional(imageFamily()),
  ImportImageDataDiskList: v.optional(
    v.pipe(
      v.array(v.strictObject({ ImageUrl: v.string() })),
      v.maxLength(MOST_IMPORTED_DATA_DISKS),
    ),
  ),
});
/** A disk file in COS, with further files for data disks. */
export type ImportImageRequest = v.InferInput<typeof ImportImageRequest>;

export interface ImportImageResponse {
  /** In the mainland site's SDK only. Not there after a dry run. */
  readonly ImageId?: string;
}

export interface DescribeImportImageOsResponse {
  readonly ImportImageOsListSupported: {
    readonly Windows: readonly string[];
    readonly Linux: readonly string[];
  };
  readonly ImportImageOsVersionSet: readonly {
    readonly OsName: string;
    readonly OsVersions: readonly string[];
    readonly Architecture: readonly string[];
  }[];
}
