import { newestOfFamilies } from '@/domain/imageFamilies';
import type { Image } from '@/wire/cvm/images';

/** A family that loses its newest image. */
export interface Succession {
  readonly family: string;
  /** What becomes the newest; undefined where none is left that can be. */
  readonly next: Image | undefined;
}

/** The families that get another newest image, or none, when images go. */
export function successions(going: readonly Image[], all: readonly Image[]): readonly Succession[] {
  const gone = new Set(going.map(({ ImageId }) => ImageId));
  const after = newestOfFamilies(all.filter(({ ImageId }) => !gone.has(ImageId)));
  return [...newestOfFamilies(all)].flatMap(([family, { ImageId }]) =>
    gone.has(ImageId) ? [{ family, next: after.get(family) }] : [],
  );
}
