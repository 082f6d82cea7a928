import { IMAGE_TABS } from '@/paths';
import type { ImageTab } from '@/paths';
import type { Image } from '@/wire/cvm/images';

/** Tabs on what only the owner of an image is told. */
const OWNER_TABS: ReadonlySet<ImageTab> = new Set(['sharing', 'copies']);

/** The tabs that an image has. */
export function tabsOf({ ImageType }: Pick<Image, 'ImageType'>): readonly ImageTab[] {
  return IMAGE_TABS.filter((tab) => ImageType === 'PRIVATE_IMAGE' || !OWNER_TABS.has(tab));
}
