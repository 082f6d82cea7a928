import type { Listing } from '@/wire/simulator/control';
import type { PublishedPrice } from '@/wire/simulator/prices';
import { isRedHat, platformFamily } from '@/domain/systems';
import type { Image } from '@/wire/cvm/images';

/**
 * What a system adds to the price of a server: Windows a licence within the published prices outside the mainland, Red
 * Hat one by the hour everywhere, unless the licence is brought along (image billing, 2023-08-01).
 */
export type Licence = 'none' | 'byol' | 'byolWindows' | 'waived' | 'windows' | 'redhat';

/** The licence of an image's system in a region. */
export function licenceOf(
  image: Pick<Image, 'Platform' | 'LicenseType'>,
  region: { readonly mainland: boolean },
): Licence {
  const isOwn = image.LicenseType === 'BYOL';
  if (platformFamily(image.Platform) === 'windows') {
    if (region.mainland) return 'waived';
    return isOwn ? 'byolWindows' : 'windows';
  }
  if (isOwn) return 'byol';
  return isRedHat(image.Platform) ? 'redhat' : 'none';
}

/** A server's price on Linux and on Windows. */
export interface Difference {
  readonly type: string;
  readonly linux: number;
  readonly windows: number;
}

/** Sizes that most families have, small to large. */
const SIZES = ['MEDIUM4', 'LARGE8', '2XLARGE16', '4XLARGE32'];

/** What Windows adds to common servers here: of the first family with most of the sizes in both price lists. */
export function windowsDifferences(prices: readonly PublishedPrice[]): readonly Difference[] {
  const windows = new Map(
    prices
      .filter(({ Platform }) => Platform === 'WINDOWS')
      .map(({ InstanceType, UnitPrice }) => [InstanceType, UnitPrice]),
  );
  const byFamily = new Map<string, Difference[]>();
  for (const { InstanceType: type, Platform, UnitPrice: linux } of prices) {
    const [family = '', size = ''] = type.split('.');
    const onWindows = windows.get(type);
    if (Platform !== 'LINUX' || onWindows === undefined || !SIZES.includes(size)) continue;
    byFamily.set(family, [...(byFamily.get(family) ?? []), { type, linux, windows: onWindows }]);
  }
  return [...byFamily.values()].reduce(
    (most, family) => (family.length > most.length ? family : most),
    [],
  );
}

/** What a listing costs per server and hour; undefined when it is free. */
export function feeOf(listing: Listing): number | undefined {
  return listing.PriceModel === 'FREE' ? undefined : listing.HourlyFee;
}
