import type { Listing } from '@/wire/simulator/control';
import type { PublishedPrice } from '@/wire/simulator/prices';
import { familyClass } from '@/domain/prices/instancePrices';
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

const familyOf = (type: string) => type.slice(0, type.indexOf('.'));
const sizeOf = (type: string) => type.slice(type.indexOf('.') + 1);

/**
 * What Windows adds to common servers, smallest first: those of the family that has most of the sizes in both price
 * lists, a standard one if there is any.
 */
export function windowsDifferences(prices: readonly PublishedPrice[]): readonly Difference[] {
  const onWindows = new Map(
    prices
      .filter(({ Platform }) => Platform === 'WINDOWS')
      .map(({ InstanceType, UnitPrice }) => [InstanceType, UnitPrice]),
  );
  const common = prices.flatMap(({ InstanceType: type, Platform, UnitPrice: linux }) => {
    const windows = onWindows.get(type);
    const isCommon = Platform === 'LINUX' && SIZES.includes(sizeOf(type));
    return isCommon && windows !== undefined ? [{ type, linux, windows }] : [];
  });
  const families = [...new Set(common.map(({ type }) => familyOf(type)))].map((family) => ({
    isStandard: familyClass(family) === 'standard',
    servers: common.filter(({ type }) => familyOf(type) === family),
  }));
  const [best] = families.toSorted(
    (one, other) =>
      Number(other.isStandard) - Number(one.isStandard) ||
      other.servers.length - one.servers.length,
  );
  return best?.servers ?? [];
}

/** What a listing costs per server and hour; undefined when it is free. */
export function feeOf(listing: Listing): number | undefined {
  return listing.PriceModel === 'FREE' ? undefined : listing.HourlyFee;
}
