import type { RegionId } from '../regions';
import type { PlatformFamily } from '../systems';

type RegionPrices = Readonly<Partial<Record<RegionId, number>>>;

/** An instance type, with what it costs where. */
export interface InstanceType {
  readonly family: string;
  readonly cpu: number;
  /** GiB. */
  readonly memory: number;
  readonly processor: string;
  /** True where the prices are the simulator's own, because none is published. */
  readonly simulated?: boolean;
  /** The Windows price holds the licence. */
  readonly usdPerHour: Readonly<Record<PlatformFamily, RegionPrices>>;
}

/**
 * Instance types and prices (`instanceTypes.json`). The functions here take the book as an argument, so that only the
 * cloud loads the data.
 */
export interface PriceBook {
  readonly source: string;
  /** Figures that look like misprints and stand as published. */
  readonly misprints: readonly {
    readonly type: string;
    readonly region: string;
    readonly usd: number;
  }[];
  readonly types: Readonly<Partial<Record<string, InstanceType>>>;
}

/** What a server costs for an hour, without its disks. */
export interface HourlyPrice {
  readonly usd: number;
  readonly simulated: boolean;
}

/** Families that run ARM images, and nothing else (specification page, 2023-06-30). */
export const ARM_FAMILIES: readonly string[] = ['SR1'];

/** Kinds of families, as the specification page groups them. */
export type FamilyClass = 'standard' | 'memory' | 'compute' | 'highIo' | 'bigData' | 'gpu';

const FAMILY_CLASSES: readonly (readonly [RegExp, FamilyClass])[] = [
  [/^S/, 'standard'],
  [/^M/, 'memory'],
  [/^C/, 'compute'],
  [/^I/, 'highIo'],
  [/^D/, 'bigData'],
  [/^G/, 'gpu'],
];

/** The class of a family, read off its name's first letter; I2, which the page lacks, goes with the other I families. */
export function familyClass(family: string): FamilyClass {
  return FAMILY_CLASSES.find(([pattern]) => pattern.test(family))?.[1] ?? 'standard';
}

/** The type of that name, such as `S5.MEDIUM4`. */
export function instanceType(book: PriceBook, name: string): InstanceType | undefined {
  return Object.hasOwn(book.types, name) ? book.types[name] : undefined;
}

/** The price of a type in a region on Linux or Windows; none where none is published. */
export function hourlyPrice(
  book: PriceBook,
  name: string,
  region: RegionId,
  family: PlatformFamily,
): HourlyPrice | undefined {
  const type = instanceType(book, name);
  const usd = type?.usdPerHour[family][region];
  return type === undefined || usd === undefined
    ? undefined
    : { usd, simulated: type.simulated === true };
}

const alphabetical = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other);

/** Names of the types with a price in a region, whatever the system: by family, then by size. */
export function typesIn(book: PriceBook, region: RegionId): string[] {
  const found = Object.entries(book.types).flatMap(([name, type]) =>
    type !== undefined &&
    (type.usdPerHour.linux[region] !== undefined || type.usdPerHour.windows[region] !== undefined)
      ? [{ name, type }]
      : [],
  );
  return found
    .sort(
      (a, b) =>
        alphabetical(a.type.family, b.type.family) ||
        a.type.cpu - b.type.cpu ||
        a.type.memory - b.type.memory ||
        alphabetical(a.name, b.name),
    )
    .map(({ name }) => name);
}
