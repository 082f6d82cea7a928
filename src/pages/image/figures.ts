import type { PublishedPrice } from '@/wire/simulator/prices';
import { familyClass } from '@/domain/prices/instancePrices';

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
