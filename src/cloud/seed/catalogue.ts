import { regionById } from '@/domain/regions';

import { MARKETPLACE_IMAGES, type MarketplaceImage } from './marketplace';
import { PUBLIC_IMAGES, type PublicImage } from './publicImages';

/** An image that belongs to nobody's estate. Its `kind` tells a public one from a marketplace one with its `listing`. */
export type CatalogueImage = PublicImage | MarketplaceImage;

const byId = new Map<string, CatalogueImage>(
  [...PUBLIC_IMAGES, ...MARKETPLACE_IMAGES].map((image) => [image.id, image]),
);

/** The public or marketplace image of that id, wherever it is offered. */
export function catalogueImage(id: string): CatalogueImage | undefined {
  return byId.get(id);
}

/** The public images offered in a region: all, wherever the image actions go. */
export function publicImages(region: string): readonly PublicImage[] {
  return regionById(region)?.available === true ? PUBLIC_IMAGES : [];
}

/** The marketplace images offered in a region: all on the mainland, none elsewhere. */
export function marketplaceImages(region: string): readonly MarketplaceImage[] {
  const known = regionById(region);
  return known?.available === true && known.mainland ? MARKETPLACE_IMAGES : [];
}
