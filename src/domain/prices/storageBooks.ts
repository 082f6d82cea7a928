import { REGIONS, regionById } from '../regions';
import type { RegionId } from '../regions';

/** The two sites of Tencent Cloud, each with prices of its own. Their figures are never added up or converted. */
export const BOOK_IDS = ['international', 'mainland'] as const;
/** One of the two sites. */
export type BookId = (typeof BOOK_IDS)[number];

/** What a price is in. */
export type Currency = 'USD' | 'CNY';

/** A price per GB of stored snapshot, in its book's currency. */
export interface SnapshotPrice {
  /**
   * For 720 hours, as published. An hour is a 720th of it: the published hour is that, rounded, and would make another
   * month.
   */
  readonly monthly: number;
}

/** What one site takes for stored snapshots. */
export interface StorageBook {
  readonly id: BookId;
  readonly currency: Currency;
  /** When its document was written, `2023-11-23`; of the mainland's only the year is known. */
  readonly published: string;
  /** The price in a region; none where the document has none. */
  readonly price: (region: RegionId) => SnapshotPrice | undefined;
}

const NEAR: SnapshotPrice = { monthly: 0.0185 };
const FAR: SnapshotPrice = { monthly: 0.026 };

/** Price overview of cloud disks, international site, 2023-11-23. It has a price everywhere. */
const INTERNATIONAL = {
  id: 'international',
  currency: 'USD',
  published: '2023-11-23',
  price: (region: RegionId): SnapshotPrice => {
    const near = ['na-siliconvalley', 'na-ashburn'].includes(region) || regionById(region).mainland;
    return near ? NEAR : FAR;
  },
} as const satisfies StorageBook;

const WEST: SnapshotPrice = { monthly: 0.099 };
const COAST: SnapshotPrice = { monthly: 0.13 };
const ASIA: SnapshotPrice = { monthly: 0.156 };
const TOKYO: SnapshotPrice = { monthly: 0.148 };

const MAINLAND_PRICES: Readonly<Partial<Record<RegionId, SnapshotPrice>>> = {
  'ap-guangzhou': COAST,
  'ap-shanghai': COAST,
  'ap-nanjing': COAST,
  'ap-beijing': COAST,
  'ap-chengdu': WEST,
  'ap-chongqing': WEST,
  'ap-shanghai-fsi': COAST,
  'ap-shenzhen-fsi': COAST,
  'ap-hongkong': ASIA,
  'ap-singapore': { monthly: 0.168 },
  'ap-bangkok': ASIA,
  'ap-seoul': ASIA,
  'ap-mumbai': ASIA,
  'ap-tokyo': TOKYO,
  'na-toronto': TOKYO,
  'eu-frankfurt': TOKYO,
  'eu-moscow': TOKYO,
  'na-siliconvalley': COAST,
  'na-ashburn': { monthly: 0.125 },
};

/** Price overview of cloud disks, mainland site, about 2022: without Jakarta and São Paulo. */
const MAINLAND: StorageBook = {
  id: 'mainland',
  currency: 'CNY',
  published: '2022',
  price: (region) => MAINLAND_PRICES[region],
};

/** The book of each site. The wire answers in the international one's currency. */
export const STORAGE_BOOKS = { international: INTERNATIONAL, mainland: MAINLAND } as const;

/** Regions for which a book has no price. */
export function unpricedRegions({ price }: StorageBook): readonly RegionId[] {
  return REGIONS.map(({ id }) => id).filter((region) => price(region) === undefined);
}

/** The two sizes of the free quota that documents name. */
export const FREE_RULES = {
  /** The product pages, and the sample of DescribeSnapshotOverview: what the wire answers. */
  fifty: { gib: 50, published: '2019-03-01' },
  /** Texts on billing from 2023 on. */
  eighty: { gib: 80, published: '2023-07-10' },
} as const;
/** One of them. */
export type FreeRule = keyof typeof FREE_RULES;

/**
 * GiB of snapshots that cost nothing in a region: in the six mainland regions and Hong Kong, each on its own. Of finance
 * regions no document says so, so they have none.
 */
export function freeSnapshotGib(region: RegionId, rule: FreeRule = 'fifty'): number {
  return regionById(region).freeTier ? FREE_RULES[rule].gib : 0;
}
