import { DescribeMarketplaceListingsRequest } from '@/wire/simulator/control';

import { defineRead } from '../../define';
import { page } from '../../lists';
import { marketplaceImages } from '../../seed/catalogue';

/** The listings that the region offers: none outside the mainland. */
export const DescribeMarketplaceListings = defineRead(
  { name: 'DescribeMarketplaceListings', parameters: DescribeMarketplaceListingsRequest },
  ({ region }, { ImageIds = [], Offset, Limit }) => {
    const found = marketplaceImages(region).filter(
      ({ id }) => ImageIds.length === 0 || ImageIds.includes(id),
    );
    return {
      ListingSet: page(found, { Offset, Limit }).map(({ listing }) => listing),
      TotalCount: found.length,
    };
  },
);
