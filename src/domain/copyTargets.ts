import type { Image } from '@/wire/cvm/images';

import { imageAction } from './images';
import type { ImageFacts } from './images';
import { isRegionId, regionById } from './regions';
import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** What is known of a copy besides the image; whoever does not know leaves it out, and the cloud judges. */
export interface CopyFacts extends ImageFacts {
  /** Whether the copy is to be encrypted. */
  readonly encrypt?: boolean;
  /** An own image in the destination that has the name already. */
  readonly namesake?: string;
  /** Custom images in the destination, and how many there may be. */
  readonly used?: number;
  readonly quota?: number;
}

/** Whether a region takes copies at all: one that the image actions know. */
function destinationVerdict(destination: string): Verdict {
  if (!isRegionId(destination)) return refused('InvalidRegion.NotFound', { region: destination });
  return regionById(destination).available
    ? ALLOWED
    : refused('InvalidRegion.Unavailable', { region: destination });
}

/** Whether the kind of copy goes there: within the region, or to another. */
function placeVerdict(image: Image, source: string, destination: string, encrypt: boolean) {
  const within = source === destination;
  const refuse = (rule: string) =>
    refused('InvalidParameterValue.InvalidRegion', { rule, region: destination });
  if (image.ImageType === 'SHARED_IMAGE') return within ? ALLOWED : refuse('received');
  if (encrypt) return within ? ALLOWED : refuse('encrypted');
  return within ? refuse('source') : ALLOWED;
}

/** Regions copy within their area. That it takes a ticket, or is not possible, comes to the same here. */
function areaVerdict(source: string, destination: string): Verdict {
  const [from, to] = [source, destination].map((id) => regionById(id)?.area ?? '');
  return from === to
    ? ALLOWED
    : refused('UnsupportedOperation.Region', { from: from ?? '', to: to ?? '' });
}

/**
 * Whether an image can be copied from its region to another, or within it (SDK-CN SyncImages, guide on copying images).
 * An own image goes to other regions; encrypted, only within its own; a received one becomes an own one where it is.
 * Mainland, overseas and finance regions copy among themselves only, where a FAQ says that all regions do. The sources
 * do not say which of their codes is for what region: one unknown is not found, one without image actions unavailable,
 * one in another area unsupported.
 */
export function copyTarget(
  image: Image,
  source: string,
  destination: string,
  facts: CopyFacts = {},
): Verdict {
  const { encrypt = false, namesake, used = 0, quota = Number.POSITIVE_INFINITY } = facts;
  const kind = image.ImageType === 'SHARED_IMAGE' || encrypt ? 'copyHere' : 'copy';
  const verdicts = [
    destinationVerdict(destination),
    imageAction(image, kind, facts),
    placeVerdict(image, source, destination, encrypt),
    areaVerdict(source, destination),
    namesake === undefined ? ALLOWED : refused('InvalidImageName.Duplicate', { namesake }),
    used < quota ? ALLOWED : refused('ImageQuotaLimitExceeded', { used, quota }),
  ];
  return verdicts.find(({ ok }) => !ok) ?? ALLOWED;
}
