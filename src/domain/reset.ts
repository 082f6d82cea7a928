import type { Image, LicenseType } from '@/wire/cvm/images';
import type { DiskType } from '@/wire/cvm/instances';

import { fitsInstanceType, imageAction } from './images';
import { SYSTEM_DISK_RANGE } from './launchDisks';
import { platformFamily } from './systems';
import type { PlatformFamily } from './systems';
import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** What decides whether an instance can be given an image's system. */
export interface ResetServer {
  readonly family: PlatformFamily;
  /** Of the system disk. */
  readonly diskType: DiskType;
  readonly licenseType: LicenseType;
}

/**
 * System disks with which a reinstallation changes between Linux and Windows (SDK-CN ResetInstance;
 * InquiryPriceResetInstance leaves `CLOUD_BASIC` out, which has no price any more).
 */
const SWITCHABLE_DISKS: readonly DiskType[] = [
  'CLOUD_BASIC',
  'CLOUD_PREMIUM',
  'CLOUD_SSD',
  'CLOUD_BSSD',
];

const noSwitch = (rule: 'region' | 'disk') =>
  refused('InvalidParameterValue.InvalidImageIdForRetsetInstance', { rule });

/**
 * Whether ResetInstance gives an instance the system of an image. The licence types must be the same. Linux and Windows
 * change places in mainland regions only, of which Hong Kong is none (reinstallation guide), and on some disks only;
 * `rule` tells which of the two stands against it.
 */
export function systemVerdict(
  server: ResetServer,
  image: Pick<Image, 'Platform' | 'LicenseType'>,
  region: { readonly mainland: boolean },
): Verdict {
  if (image.LicenseType !== server.licenseType) {
    return refused('UnsupportedOperation.InvalidImageLicenseTypeForReset', {
      licenseType: server.licenseType,
    });
  }
  if (platformFamily(image.Platform) === server.family) return ALLOWED;
  if (!region.mainland) return noSwitch('region');
  return SWITCHABLE_DISKS.includes(server.diskType) ? ALLOWED : noSwitch('disk');
}

/** What decides whether an instance can be restored from an image. */
export interface RestoreServer extends ResetServer {
  /** Of its type, `SA2`. */
  readonly instanceFamily: string;
  /** GiB. */
  readonly memory: number;
}

/**
 * Whether ResetInstance gives an instance that image: once it is ready, where its system may be changed to, on a type
 * that it runs on. Details tell which: `state`, `licenseType`, `rule`, `architecture` or `memory`.
 */
export function restoreVerdict(
  server: RestoreServer,
  image: Image,
  region: { readonly mainland: boolean },
): Verdict {
  const ready = imageAction(image, 'restore');
  if (!ready.ok) return ready;
  const system = systemVerdict(server, image, region);
  if (!system.ok) return system;
  return fitsInstanceType(image, { family: server.instanceFamily, memory: server.memory });
}

/** GiB of the smallest system disk that an instance can be reinstalled with: disks grow, but never shrink. */
export function smallestResetDisk(presentSize: number, imageSize: number): number {
  return Math.max(presentSize, imageSize);
}

/**
 * Whether a system disk can have that size after a reinstallation (SDK-CN ResetInstanceRequest.SystemDisk). One that is
 * larger than any sold now may keep its size. No source has a code for it, so the common one stands here.
 */
export function resetDiskVerdict(size: number, presentSize: number, imageSize: number): Verdict {
  const min = smallestResetDisk(presentSize, imageSize);
  const max = Math.max(presentSize, SYSTEM_DISK_RANGE.max);
  return size >= min && size <= max
    ? ALLOWED
    : refused('InvalidParameterValue', { size, min, max, presentSize, imageSize });
}
