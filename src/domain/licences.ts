import type { Image } from '@/wire/cvm/images';

import { isRedHat, platformFamily } from './systems';

/**
 * What a server pays for its system: nothing; nothing because the licence is brought along; nothing for Windows in the
 * mainland; a part of the published Windows prices elsewhere; or Red Hat's fee by the hour.
 */
export type SystemLicence = 'none' | 'byol' | 'waived' | 'included' | 'redhat';

/**
 * The licence of an image's system in a region (image billing, 2023-08-01; RHEL guide). A Windows licence that is
 * brought along lowers nothing: Windows prices without one are not published.
 */
export function systemLicence(
  image: Pick<Image, 'Platform' | 'LicenseType'>,
  region: { readonly mainland: boolean },
): SystemLicence {
  if (platformFamily(image.Platform) === 'windows') return region.mainland ? 'waived' : 'included';
  if (image.LicenseType === 'BYOL') return 'byol';
  return isRedHat(image.Platform) ? 'redhat' : 'none';
}
