import { systemLicence } from '@/domain/licences';
import { diskPrice, rhelLicence } from '@/domain/prices/usd';
import { regionById } from '@/domain/regions';
import type { Region } from '@/domain/regions';
import { isRedHat } from '@/domain/systems';
import type { Image } from '@/wire/cvm/images';
import type { DiskType } from '@/wire/cvm/instances';

import type { Offer } from './offers';
import type { Plan } from './plan';

/** Servers, each at a price. */
interface ServersLine {
  readonly kind: 'servers';
  readonly count: number;
  readonly each: number;
  readonly usd: number;
}

/** Disks of one type and size. */
interface DisksLine {
  readonly kind: 'disks';
  readonly type: DiskType;
  readonly count: number;
  /** GiB of each. */
  readonly size: number;
  /** USD per GiB and hour. */
  readonly each: number;
  readonly usd: number;
}

/** A licence or a fee: either a sum, or why there is none. */
interface ExtraLine {
  readonly kind: 'licence' | 'fee';
  readonly count: number;
  readonly each: number;
  readonly usd: number;
  readonly none?: NoLicence | NoFee | undefined;
}

/** Why a system licence costs nothing of its own. */
export type NoLicence = 'linux' | 'waived' | 'included' | 'byol';
/** Why an image costs nothing of its own. */
export type NoFee = 'public' | 'freeListing' | 'custom' | 'shared';

/** One line of a price. USD per hour. */
export type PriceLine = ServersLine | DisksLine | ExtraLine;

/** USD per hour, without and with what the vendor takes. */
export interface Breakdown {
  /** Parts of the cloud's figure; empty where the published prices do not add up to it. */
  readonly parts: readonly PriceLine[];
  readonly fee: PriceLine;
  /** The cloud's figure and the fee. */
  readonly total: number;
}

interface Licence {
  readonly each: number;
  readonly none?: NoLicence;
}

/** What the system's licence costs per server and hour; a Windows price holds it, so it is what Linux would save. */
function licenceOf(image: Image, offer: Offer, region: Pick<Region, 'mainland'>): Licence {
  const licence = systemLicence(image, region);
  switch (licence) {
    case 'none':
      return { each: 0, none: 'linux' };
    case 'byol':
    case 'waived':
      return { each: 0, none: licence };
    case 'included': {
      const each = (offer.usd ?? 0) - (offer.linuxUsd ?? offer.usd ?? 0);
      return each > 0 ? { each } : { each: 0, none: licence };
    }
    case 'redhat':
      return { each: rhelLicence(offer.cpu) };
  }
}

function diskLines({ draft, region }: Plan, servers: number): DisksLine[] {
  const { systemDiskType, systemDiskSize = 0 } = draft;
  const disks = [{ type: systemDiskType, size: systemDiskSize }, ...draft.dataDisks];
  const lines = new Map<string, DisksLine>();
  for (const { type, size = 0 } of disks) {
    const each = diskPrice(region, type) ?? 0;
    const key = `${type} ${size}`;
    const count = (lines.get(key)?.count ?? 0) + servers;
    lines.set(key, { kind: 'disks', type, count, size, each, usd: count * size * each });
  }
  return [...lines.values()];
}

const NO_FEE: Readonly<Record<Image['ImageType'], NoFee>> = {
  PUBLIC_IMAGE: 'public',
  MARKET_IMAGE: 'freeListing',
  PRIVATE_IMAGE: 'custom',
  SHARED_IMAGE: 'shared',
};

/** Prices agree when they differ by less than rounding does. */
const TOLERANCE = 0.0001;

/**
 * Takes the cloud's figure apart by the published prices. Where these do not add up to it, the figure stands alone.
 *
 * @param hourly what the cloud answered for all servers, USD per hour
 */
export function breakdown(plan: Plan, hourly: number): Breakdown | undefined {
  const { image, offer, listing, region } = plan;
  const count = plan.draft.count ?? 0;
  if (!image || !offer) return undefined;
  const { each: licence, none } = licenceOf(image, offer, regionById(region));
  const each = (offer.usd ?? 0) - (isRedHat(image.Platform) ? 0 : licence);
  const parts: PriceLine[] = [
    { kind: 'servers', count, each, usd: count * each },
    ...diskLines(plan, count),
    { kind: 'licence', count, each: licence, usd: count * licence, none },
  ];
  const sum = parts.reduce((total, { usd }) => total + usd, 0);
  const fee = listing?.HourlyFee ?? 0;
  return {
    parts: Math.abs(sum - hourly) < TOLERANCE ? parts : [],
    fee: {
      kind: 'fee',
      count,
      each: fee,
      usd: count * fee,
      none: fee > 0 ? undefined : NO_FEE[image.ImageType],
    },
    total: hourly + count * fee,
  };
}
