import { Blend, CircleDot, Layers, Store } from 'lucide-react';

import type { ImageTypeSlug } from '@/paths';
import type { Icon } from '@/ui/icons';
import type { ImageType } from '@/wire/cvm/images';

/** What the wire calls each type of image. */
export const WIRE_TYPE: Readonly<Record<ImageTypeSlug, ImageType>> = {
  public: 'PUBLIC_IMAGE',
  marketplace: 'MARKET_IMAGE',
  custom: 'PRIVATE_IMAGE',
  shared: 'SHARED_IMAGE',
};

/** What URLs and messages call each type of image. */
export const TYPE_SLUG: Readonly<Record<ImageType, ImageTypeSlug>> = {
  PUBLIC_IMAGE: 'public',
  MARKET_IMAGE: 'marketplace',
  PRIVATE_IMAGE: 'custom',
  SHARED_IMAGE: 'shared',
};

/** The glyph of each type, wherever it stands. */
export const TYPE_ICON: Readonly<Record<ImageTypeSlug, Icon>> = {
  public: CircleDot,
  marketplace: Store,
  custom: Layers,
  shared: Blend,
};
