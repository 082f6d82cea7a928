import { HOURS_PER_MONTH, billedGib, gibHoursPrice } from '../prices/storage';
import { freeSnapshotGib, STORAGE_BOOKS } from '../prices/storageBooks';
import type { BookId, FreeRule } from '../prices/storageBooks';
import { diskPrice, rhelLicence, roundPrice, trafficPrice } from '../prices/usd';
import { regionById } from '../regions';
import type { RegionId } from '../regions';
import type { PlatformFamily } from '../systems';
import type { EstimateLine, LineKind } from './lines';

/** What an estimate is of, and by which prices. */
export interface Estimate {
  /** Where lines are that name no region of their own. */
  readonly region: RegionId;
  readonly book: BookId;
  readonly free: FreeRule;
  readonly lines: readonly EstimateLine[];
}

/** A server of a type in a region. */
export interface ServerPrice {
  /** USD per hour on Linux, and on Windows, where a price is published. */
  readonly usdPerHour: Readonly<Partial<Record<PlatformFamily, number>>>;
  readonly cpu: number;
}

/** The published price of a server; none where the type is not sold in the region. */
export type ServerPrices = (region: RegionId, type: string) => ServerPrice | undefined;

/** Why a line has no price. It is left out of sums, which is not to cost nothing. */
export type Unpriced =
  /** The type has no price in the region. */
  | 'server'
  /** It has none on Windows, so what the licence adds is not known. */
  | 'windows'
  | 'disk'
  | 'traffic'
  | 'storage'
  /** The mainland site's book has storage only. */
  | 'book';

/** A line with its price. */
export interface PricedLine {
  readonly line: EstimateLine;
  readonly region: RegionId;
  /** Per hour while it runs, five decimals; traffic has none. */
  readonly hourly?: number;
  /** For all the hours asked about, five decimals; undefined where there is no price. */
  readonly amount?: number;
  readonly unpriced?: Unpriced;
  /** A Windows licence of the mainland costs nothing, because it is waived. */
  readonly isWaived?: boolean;
}

/** How much of a region's storage is free. */
export interface FreeShare {
  readonly region: RegionId;
  /** GiB. */
  readonly stored: number;
  readonly free: number;
  readonly billed: number;
}

/** An estimate, reckoned. */
export interface Reckoned {
  readonly lines: readonly PricedLine[];
  /** Sums of the lines that have a price. */
  readonly hourly: number;
  readonly amount: number;
  /** How many have none. */
  readonly unpriced: number;
  /** Regions with storage lines. */
  readonly storage: readonly FreeShare[];
}

type Price =
  | { readonly hourly: number; readonly isWaived?: boolean }
  | { readonly perMonth: number }
  | { readonly unpriced: Unpriced };

function storageShares({ region, free, lines }: Estimate): readonly FreeShare[] {
  const stored = new Map<RegionId, number>();
  for (const line of lines) {
    if (line.kind !== 'storage') continue;
    const where = line.region ?? region;
    stored.set(where, (stored.get(where) ?? 0) + line.gib);
  }
  return [...stored].map(([where, gib]) => {
    const quota = freeSnapshotGib(where, free);
    return {
      region: where,
      stored: gib,
      free: quota,
      billed: billedGib({ TotalSize: gib, FreeQuota: quota }),
    };
  });
}

/** Hourly price of a line; of storage its part of what is billed in the region. */
function priceOf(
  line: EstimateLine,
  region: RegionId,
  { book }: Estimate,
  shares: readonly FreeShare[],
  servers: ServerPrices,
): Price {
  if (line.kind === 'storage') {
    const share = shares.find((one) => one.region === region);
    const billed = share && share.stored > 0 ? (line.gib / share.stored) * share.billed : 0;
    const hourly = gibHoursPrice(STORAGE_BOOKS[book], region, billed);
    return hourly === undefined ? { unpriced: 'storage' } : { hourly };
  }
  if (book !== 'international') return { unpriced: 'book' };
  switch (line.kind) {
    case 'launch': {
      const usd = servers(region, line.type)?.usdPerHour.linux;
      return usd === undefined ? { unpriced: 'server' } : { hourly: usd * line.count };
    }
    case 'licence':
      return licencePrice(line, region, servers);
    case 'fee':
      return { hourly: line.usd * line.count };
    case 'disk': {
      const usd = diskPrice(region, line.type);
      return usd === undefined ? { unpriced: 'disk' } : { hourly: usd * line.gib * line.count };
    }
    case 'traffic': {
      const usd = trafficPrice(region);
      return usd === undefined ? { unpriced: 'traffic' } : { perMonth: usd * line.gb };
    }
  }
}

/** Windows is waived on the mainland and the difference of the price lists elsewhere; Red Hat goes by size. */
function licencePrice(
  { system, type, count }: Extract<EstimateLine, { kind: 'licence' }>,
  region: RegionId,
  servers: ServerPrices,
): Price {
  if (system === 'windows' && regionById(region).mainland) return { hourly: 0, isWaived: true };
  const server = servers(region, type);
  if (server === undefined) return { unpriced: 'server' };
  if (system === 'redhat') return { hourly: rhelLicence(server.cpu) * count };
  const { linux, windows } = server.usdPerHour;
  if (linux === undefined || windows === undefined) return { unpriced: 'windows' };
  return { hourly: roundPrice(windows - linux) * count };
}

/**
 * What an estimate comes to. Every line is rounded to five decimals, and sums are those of the rounded lines, so that a
 * list of them adds up to what is shown.
 *
 * @param hours how long it is reckoned for
 */
export function reckon(estimate: Estimate, servers: ServerPrices, hours: number): Reckoned {
  const storage = storageShares(estimate);
  const lines = estimate.lines.map((line): PricedLine => {
    const region = line.region ?? estimate.region;
    const price = priceOf(line, region, estimate, storage, servers);
    if ('unpriced' in price) return { line, region, ...price };
    if ('perMonth' in price) {
      return { line, region, amount: roundPrice((price.perMonth * hours) / HOURS_PER_MONTH) };
    }
    const running = Math.min(hours, ('hours' in line ? line.hours : undefined) ?? hours);
    return {
      line,
      region,
      hourly: roundPrice(price.hourly),
      amount: roundPrice(price.hourly * running),
      ...(price.isWaived && { isWaived: true }),
    };
  });
  const sum = (of: 'hourly' | 'amount') =>
    roundPrice(lines.reduce((total, line) => total + (line[of] ?? 0), 0));
  return {
    lines,
    hourly: sum('hourly'),
    amount: sum('amount'),
    unpriced: lines.filter((line) => line.unpriced !== undefined).length,
    storage,
  };
}

/** The same in another region; lines that name one stay where they are. */
export function movedTo(estimate: Estimate, region: RegionId): Estimate {
  return { ...estimate, region };
}

/** What the lines of each kind add up to; kinds without a line are left out. */
export function byKind({ lines }: Reckoned): ReadonlyMap<LineKind, number> {
  const sums = new Map<LineKind, number>();
  for (const { line, amount } of lines) {
    if (amount !== undefined) {
      sums.set(line.kind, roundPrice((sums.get(line.kind) ?? 0) + amount));
    }
  }
  return sums;
}
