import { canLaunch } from '@/domain/images';
import type { Image } from '@/wire/cvm/images';

/** What a newcomer starts with: the vendor's own system on the common architecture. */
const isUsual = (image: Image) => image.Platform === 'TencentOS' && image.Architecture === 'x86_64';

/** The one of several public images to begin with; none where none can be launched. */
export function usualImage(images: readonly Image[]): Image | undefined {
  const usable = images.filter((image) => canLaunch(image).ok);
  return usable.find(isUsual) ?? usable[0];
}
