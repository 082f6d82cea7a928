import { fitsInstanceType } from '@/domain/images';
import { ARM_FAMILIES } from '@/domain/prices/instancePrices';
import { platformFamily } from '@/domain/systems';
import type { Image } from '@/wire/cvm/images';
import type { InstanceTypeQuota } from '@/wire/cvm/places';
import type { PublishedPrice } from '@/wire/simulator/prices';

/** Why a type cannot be taken for an image. */
export type Unfitness = 'armType' | 'armImage' | 'memory' | 'noPrice' | 'soldOut';

/** An instance type in a zone, seen from the image that is to run on it. */
export interface Offer {
  /** `S5.MEDIUM4`. */
  readonly name: string;
  readonly family: string;
  readonly cpu: number;
  /** GiB. */
  readonly memory: number;
  readonly processor: string;
  /** USD per hour on the image's platform, without disks; undefined where none is published. */
  readonly usd: number | undefined;
  /** The price is the simulator's own. */
  readonly simulated: boolean;
  /** USD per hour on Linux: what a Windows price exceeds it by is the licence. */
  readonly linuxUsd: number | undefined;
  /** Undefined for a type that fits. */
  readonly unfit: Unfitness | undefined;
}

function unfitness(
  quota: InstanceTypeQuota,
  price: PublishedPrice | undefined,
  image: Image | undefined,
): Unfitness | undefined {
  const verdict = image
    ? fitsInstanceType(image, { family: quota.InstanceFamily, memory: quota.Memory })
    : undefined;
  if (verdict?.ok === false) {
    if (verdict.detail?.['memory'] !== undefined) return 'memory';
    return ARM_FAMILIES.includes(quota.InstanceFamily) ? 'armType' : 'armImage';
  }
  if (price === undefined) return 'noPrice';
  return quota.Status === 'SELL' ? undefined : 'soldOut';
}

/** Joins what a zone has on sale with the region's published prices on the image's platform. */
export function offersFor(
  quotas: readonly InstanceTypeQuota[],
  prices: readonly PublishedPrice[],
  image: Image | undefined,
): Offer[] {
  const list = (platform: PublishedPrice['Platform']) =>
    new Map(
      prices
        .filter(({ Platform }) => Platform === platform)
        .map((price) => [price.InstanceType, price]),
    );
  const linux = list('LINUX');
  const isWindows = image !== undefined && platformFamily(image.Platform) === 'windows';
  const own = isWindows ? list('WINDOWS') : linux;
  return quotas.map((quota) => {
    const price = own.get(quota.InstanceType);
    return {
      name: quota.InstanceType,
      family: quota.InstanceFamily,
      cpu: quota.Cpu,
      memory: quota.Memory,
      processor: quota.CpuType,
      usd: price?.UnitPrice,
      simulated: price?.Simulated ?? false,
      linuxUsd: linux.get(quota.InstanceType)?.UnitPrice,
      unfit: unfitness(quota, price, image),
    };
  });
}

/** What a first server has at least: below it systems start, but work is no pleasure. */
const SENSIBLE = { cpu: 2, memory: 4 };

/** The cheapest type that fits and is large enough to work with; failing that, the cheapest that fits. */
export function sensibleOffer(offers: readonly Offer[]): Offer | undefined {
  const fitting = offers
    .filter(({ unfit, usd }) => unfit === undefined && usd !== undefined)
    .toSorted((one, other) => (one.usd ?? 0) - (other.usd ?? 0));
  return (
    fitting.find(({ cpu, memory }) => cpu >= SENSIBLE.cpu && memory >= SENSIBLE.memory) ??
    fitting[0]
  );
}
