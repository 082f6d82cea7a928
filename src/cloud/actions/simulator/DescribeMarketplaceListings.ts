import { DescribeMarketplaceListingsRequest } from '@/wire/simulator/control';
import type { Listing } from '@/wire/simulator/control';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { page } from '../../lists';
import { marketplaceImages } from '../../seed/catalogue';
import { findImage, imageRoot } from '../../world/images';

/**
 * The listing that an image is of or descends from, under the image's own id: whoever launches a descendant of a paid
 * image pays its fee (image billing page), and no action of the real API tells the descent.
 */
function listingOf(context: Context, imageId: string): Listing | undefined {
  const image = findImage(context, imageId);
  const root = image && imageRoot(image);
  return root?.kind === 'marketplace' ? { ...root.listing, ImageId: imageId } : undefined;
}

/** The listings that the region offers, none outside the mainland; with ids, those of the images that they name. */
export const DescribeMarketplaceListings = defineRead(
  { name: 'DescribeMarketplaceListings', parameters: DescribeMarketplaceListingsRequest },
  (context, { ImageIds = [], Offset, Limit }) => {
    const found =
      ImageIds.length > 0
        ? [...new Set(ImageIds)].flatMap((id) => listingOf(context, id) ?? [])
        : marketplaceImages(context.region).map(({ listing }) => listing);
    return { ListingSet: page(found, { Offset, Limit }), TotalCount: found.length };
  },
);
