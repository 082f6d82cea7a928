import { characters } from '@/wire/cvm/imageTexts';
import type { Tag } from '@/wire/cvm/images';
import type { ErrorCode } from '@/wire/errors';

import { refuse } from './refuse';

/** The codes that an action documents for tags; the sources have codes and no figures, so the limits are our own. */
export interface TagCodes {
  readonly key: ErrorCode;
  readonly value: ErrorCode;
  readonly repeated: ErrorCode;
  readonly tooMany: ErrorCode;
}

/** The codes of RunInstances, and of whatever has none of its own. */
export const TAG_CODES: TagCodes = {
  key: 'FailedOperation.IllegalTagKey',
  value: 'FailedOperation.IllegalTagValue',
  repeated: 'InvalidParameterValue.DuplicateTags',
  tooMany: 'InvalidParameterValue.TagQuotaLimitExceeded',
};

/** Tags of one resource at most. The simulator's own. */
const MOST_TAGS = 50;
/** Characters of a tag's key and value at most. The simulator's own. */
const MOST_KEY = 127;
const MOST_VALUE = 255;

/**
 * Checks the tags of one resource and answers them. There is no tag service here, so that any well-formed tag is taken,
 * whether it was defined before or not.
 */
export function checkTags(tags: readonly Tag[], codes: TagCodes): readonly Tag[] {
  if (tags.length > MOST_TAGS) {
    refuse(codes.tooMany, `There are ${tags.length} tags, and at most ${MOST_TAGS} are possible.`);
  }
  const badKey = tags.find(({ Key }) => Key === '' || characters(Key) > MOST_KEY);
  if (badKey !== undefined) {
    refuse(codes.key, `A tag needs a key of 1 to ${MOST_KEY} characters.`);
  }
  const badValue = tags.find(({ Value }) => characters(Value) > MOST_VALUE);
  if (badValue !== undefined) {
    refuse(codes.value, `The value of the tag ${badValue.Key} has over ${MOST_VALUE} characters.`);
  }
  const keys = tags.map(({ Key }) => Key);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (repeated !== undefined) {
    refuse(codes.repeated, `The tag ${repeated} is there twice.`);
  }
  return tags;
}

/** The tags of a `TagSpecification`. */
export function specifiedTags(
  specification: readonly { readonly Tags: readonly Tag[] }[] = [],
): readonly Tag[] {
  return specification.flatMap(({ Tags }) => Tags);
}
