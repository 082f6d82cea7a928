import {
  characters,
  IMAGE_FAMILY,
  MOST_IMAGE_DESCRIPTION,
  MOST_IMAGE_NAME,
} from '@/wire/cvm/imageTexts';
import type { Tag } from '@/wire/cvm/images';

import { tagsProblem } from './tags';
import type { TagsProblem } from './tags';

/** What its owner writes on an image. */
export interface ImageTexts {
  readonly name: string;
  readonly description: string;
  /** Empty for none. */
  readonly family: string;
  readonly tags: readonly Tag[];
}

/** What is wrong with each of them; nothing where all is well. */
export interface ImageTextProblems {
  readonly name?: 'missing' | 'tooLong' | 'taken';
  readonly description?: 'tooLong';
  readonly family?: 'malformed';
  readonly tags?: TagsProblem;
}

/**
 * A name made of another and an ending, such as `web-backup`: cut to what an image can have, and counted on where it is
 * taken.
 */
export function proposedName(
  base: string,
  ending: string,
  taken: ReadonlySet<string> = new Set(),
): string {
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? ending : `${ending}-${count}`;
    const room = MOST_IMAGE_NAME - characters(end);
    const name = Array.from(base).slice(0, room).join('') + end;
    if (!taken.has(name)) return name;
  }
}

/** What is wrong with the name of an image; see `imageTextProblems`. */
export function imageNameProblem(
  name: string,
  taken: ReadonlySet<string>,
): ImageTextProblems['name'] {
  if (name === '') return 'missing';
  if (characters(name) > MOST_IMAGE_NAME) return 'tooLong';
  return taken.has(name) ? 'taken' : undefined;
}

/**
 * Holds the texts of an image against the limits (SDK-CN CreateImage, ImportImage, ModifyImageAttribute).
 *
 * @param taken names of the account's other images in the region, as far as they are known
 */
export function imageTextProblems(
  { name, description, family, tags }: ImageTexts,
  taken: ReadonlySet<string>,
): ImageTextProblems {
  const problems = {
    name: imageNameProblem(name, taken),
    description:
      characters(description) > MOST_IMAGE_DESCRIPTION ? ('tooLong' as const) : undefined,
    family: IMAGE_FAMILY.test(family) ? undefined : ('malformed' as const),
    tags: tagsProblem(tags),
  };
  return {
    ...(problems.name && { name: problems.name }),
    ...(problems.description && { description: problems.description }),
    ...(problems.family && { family: problems.family }),
    ...(problems.tags && { tags: problems.tags }),
  };
}
