import type { Image } from '@/wire/cvm/images';

/** Where an image stands in its family. */
export type FamilyPlace =
  | { readonly kind: 'newest' }
  | { readonly kind: 'deprecated' }
  /** A newer one can be launched; `version` is what sets its name apart from the family's. */
  | { readonly kind: 'older'; readonly newest: Image; readonly version: string };

/** Where an image stands among the newest of the families; undefined for one without anything to say. */
export function familyPlace(
  image: Image,
  newestOf: ReadonlyMap<string, Image>,
): FamilyPlace | undefined {
  if (image.ImageDeprecated) return { kind: 'deprecated' };
  const newest = newestOf.get(image.ImageFamily);
  if (!newest) return undefined;
  if (newest.ImageId === image.ImageId) return { kind: 'newest' };
  if (image.CreatedTime > newest.CreatedTime) return undefined;
  const prefix = `${image.ImageFamily}-`;
  const name = newest.ImageName;
  return {
    kind: 'older',
    newest,
    version: name.startsWith(prefix) ? name.slice(prefix.length) : name,
  };
}
