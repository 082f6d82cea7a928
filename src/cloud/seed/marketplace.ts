import type { Listing } from '@/wire/simulator/control';

import { extended } from './environments';
import { LISTINGS, type ListingRow } from './listings';
import { PUBLIC_IMAGES, type CatalogueEntry } from './publicImages';

/** A marketplace image with its listing. */
export interface MarketplaceImage extends CatalogueEntry {
  readonly kind: 'marketplace';
  readonly listing: Listing;
}

const bases = new Map(PUBLIC_IMAGES.map((image) => [image.id, image]));

function listing(row: ListingRow): Listing {
  return {
    ImageId: row.id,
    Vendor: row.vendor,
    Category: row.category,
    Version: row.version,
    Summary: row.summary,
    Software: row.software,
    PriceModel: row.fee === 0 ? 'FREE' : 'HOURLY',
    HourlyFee: row.fee,
  };
}

function marketplaceImage(row: ListingRow): MarketplaceImage[] {
  const base = bases.get(row.base);
  if (base === undefined) return [];
  const { osName, platform, architecture } = base;
  return [
    {
      kind: 'marketplace',
      id: row.id,
      name: row.name,
      osName,
      platform,
      architecture,
      size: row.size,
      created: Date.parse(`${row.created}T02:00:00Z`),
      environment: extended(base.environment, row.packages, `${row.id}-${row.version}`),
      listing: listing(row),
    },
  ];
}

/** Every marketplace image; mainland regions offer all of them, others none. */
export const MARKETPLACE_IMAGES: readonly MarketplaceImage[] = LISTINGS.flatMap(marketplaceImage);
