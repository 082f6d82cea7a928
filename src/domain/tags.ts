import { characters } from '@/wire/cvm/imageTexts';
import type { Tag } from '@/wire/cvm/images';

/** Tags of one resource at most. The simulator's own, as are the next two: the sources have codes and no figures. */
export const MOST_TAGS = 50;
/** Characters of a tag's key at most. */
export const MOST_TAG_KEY = 127;
/** Characters of a tag's value at most. */
export const MOST_TAG_VALUE = 255;

/** What is wrong with the tags of one resource, and with which. */
export type TagsProblem =
  | { readonly kind: 'tooMany'; readonly count: number }
  | { readonly kind: 'key' }
  | { readonly kind: 'value' | 'repeated'; readonly key: string };

/** The first thing that is wrong with the tags of one resource; undefined when nothing is. */
export function tagsProblem(tags: readonly Tag[]): TagsProblem | undefined {
  if (tags.length > MOST_TAGS) return { kind: 'tooMany', count: tags.length };
  if (tags.some(({ Key }) => Key === '' || characters(Key) > MOST_TAG_KEY)) return { kind: 'key' };
  const badValue = tags.find(({ Value }) => characters(Value) > MOST_TAG_VALUE);
  if (badValue) return { kind: 'value', key: badValue.Key };
  const keys = tags.map(({ Key }) => Key);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  return repeated === undefined ? undefined : { kind: 'repeated', key: repeated };
}
