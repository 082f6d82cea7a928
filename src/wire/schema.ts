import * as v from 'valibot';

import type { ErrorCode } from './errors';

/**
 * Pieces of request schemas. A check's message is the error code to answer with, so that the rule and its code stand
 * in one place; a schema without one gets the common code of its kind (`cloud/check.ts`).
 */
const code = (value: ErrorCode) => value;

const id = (prefix: string, malformed: ErrorCode) =>
  v.pipe(v.string(), v.regex(new RegExp(`^${prefix}-[a-z0-9]{8}$`), code(malformed)));

/** `img-` and eight lower-case letters or digits (SDK-CN Image.ImageId). */
export const imageId = () => id('img', 'InvalidImageId.Malformed');
/** `ins-` and eight lower-case letters or digits. */
export const instanceId = (malformed: ErrorCode = 'InvalidInstanceId.Malformed') =>
  id('ins', malformed);
/** `skey-` and eight lower-case letters or digits. */
export const keyPairId = () => id('skey', 'InvalidKeyPairId.Malformed');
/** `snap-` and eight lower-case letters or digits. */
export const snapshotId = (malformed: ErrorCode = 'InvalidParameterValue.SnapshotIdMalformed') =>
  id('snap', malformed);

/** `task-` and eight lower-case letters or digits. */
export const taskId = () => id('task', 'InvalidParameterValue');

/** A whole number within bounds; outside them `outOfRange`. */
export const integer = (
  min: number,
  max: number,
  outOfRange: ErrorCode = 'InvalidParameterValue',
) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(min, code(outOfRange)),
    v.maxValue(max, code(outOfRange)),
  );

/** `Offset` of every list action: 0 and up. */
export const offset = () => v.optional(integer(0, Number.MAX_SAFE_INTEGER));

/** `Limit` of every list action: 1 to 100, 20 by default. */
export const limit = (outOfRange: ErrorCode = 'InvalidParameterValue.LimitExceeded') =>
  v.optional(integer(1, 100, outOfRange));

/** A list of at most `max` ids or other values, without repeats being an error. */
export const list = <Item extends v.GenericSchema>(
  item: Item,
  max: number,
  tooMany: ErrorCode = 'InvalidParameterValue.LimitExceeded',
) => v.pipe(v.array(item), v.maxLength(max, code(tooMany)));

/**
 * `Filters`: at most `max` filters of at most `maxValues` values each, and only with the names that the action
 * documents (`tag:KEY` counts as one name). Several filters all hold; of several values of one, any. More than that is
 * refused with `tooMany`.
 */
export const filters = (
  names: readonly string[],
  max = 10,
  maxValues = 5,
  tooMany: ErrorCode = 'InvalidFilterValue.LimitExceeded',
) =>
  v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          Name: v.pipe(
            v.string(),
            v.check(
              (name) =>
                names.includes(name) || (names.includes('tag:<key>') && /^tag:.+/.test(name)),
              code('InvalidFilter'),
            ),
          ),
          Values: v.pipe(
            v.array(v.string()),
            v.minLength(1, code('InvalidFilter')),
            v.maxLength(maxValues, code(tooMany)),
          ),
        }),
      ),
      v.maxLength(max, code(tooMany)),
    ),
  );

/** One filter of a list action. */
export interface Filter {
  readonly Name: string;
  readonly Values: readonly string[];
}

/** A request without parameters. */
export const Nothing = v.strictObject({});
/** `{}`. */
export type Nothing = Readonly<Record<string, never>>;

/** A documented parameter that is not simulated: it is refused by name, and not mistaken for an unknown one. */
export const unsimulated = () => v.optional(v.never(code('UnsupportedOperation')));

/** `TagSpecification`, for resources of one type. */
export const tagSpecification = (resourceType: string) =>
  v.optional(
    v.array(
      v.strictObject({
        ResourceType: v.picklist([resourceType]),
        Tags: v.array(v.strictObject({ Key: v.string(), Value: v.string() })),
      }),
    ),
  );
