import { MOST_TAG_KEY, MOST_TAG_VALUE, MOST_TAGS, tagsProblem } from '@/domain/tags';
import type { Tag } from '@/wire/cvm/images';
import type { ErrorCode } from '@/wire/errors';

import { refuse } from './refuse';

/** The codes that an action documents for tags. */
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

/**
 * Checks the tags of one resource and answers them. There is no tag service here, so that any well-formed tag is taken,
 * whether it was defined before or not.
 */
export function checkTags(tags: readonly Tag[], codes: TagCodes): readonly Tag[] {
  const problem = tagsProblem(tags);
  switch (problem?.kind) {
    case undefined:
      return tags;
    case 'tooMany':
      return refuse(
        codes.tooMany,
        `There are ${problem.count} tags, and at most ${MOST_TAGS} are possible.`,
      );
    case 'key':
      return refuse(codes.key, `A tag needs a key of 1 to ${MOST_TAG_KEY} characters.`);
    case 'value':
      return refuse(
        codes.value,
        `The value of the tag ${problem.key} has over ${MOST_TAG_VALUE} characters.`,
      );
    case 'repeated':
      return refuse(codes.repeated, `The tag ${problem.key} is there twice.`);
  }
}

/** The tags of a `TagSpecification`. */
export function specifiedTags(
  specification: readonly { readonly Tags: readonly Tag[] }[] = [],
): readonly Tag[] {
  return specification.flatMap(({ Tags }) => Tags);
}
