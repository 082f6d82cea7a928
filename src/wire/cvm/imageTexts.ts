import * as v from 'valibot';

import type { ErrorCode } from '../errors';

/** Characters that an image's name has at most (SDK-CN CreateImage, ImportImage, SyncImages, ModifyImageAttribute). */
export const MOST_IMAGE_NAME = 60;
/** Characters that an image's description has at most (SDK-CN CreateImage, ImportImage, ModifyImageAttribute). */
export const MOST_IMAGE_DESCRIPTION = 256;

/**
 * What an image family is called: a letter or digit, then letters, digits, dots, hyphens and underscores, 60 in all; or
 * nothing, for no family. The simulator's own: the sources have a code for a wrong one, and no rule.
 */
export const IMAGE_FAMILY = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,59})?$/;

/** Characters of a text as the limits count them: an emoji is one. */
export function characters(text: string): number {
  return Array.from(text).length;
}

/** A text of so many characters; `tooLong` and `tooShort` are the codes to refuse others with. */
const text = (
  { min, max }: { readonly min: number; readonly max: number },
  { tooLong, tooShort }: { readonly tooLong: ErrorCode; readonly tooShort: ErrorCode },
) =>
  v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const length = characters(dataset.value);
      const received = `${length}`;
      if (length > max) addIssue({ message: tooLong, expected: `<=${max}`, received });
      if (length < min) addIssue({ message: tooShort, expected: `>=${min}`, received });
    }),
  );

/** `ImageName`. That it is not empty is the simulator's own rule; no action documents a code for it. */
export const imageName = (tooLong: ErrorCode) =>
  text({ min: 1, max: MOST_IMAGE_NAME }, { tooLong, tooShort: 'InvalidParameterValue' });

/** `ImageDescription`. */
export const imageDescription = (tooLong: ErrorCode) =>
  text({ min: 0, max: MOST_IMAGE_DESCRIPTION }, { tooLong, tooShort: 'InvalidParameterValue' });

/** `ImageFamily`. */
export const imageFamily = () =>
  v.pipe(v.string(), v.regex(IMAGE_FAMILY, 'InvalidParameterValue.InvalidImageFamily'));
