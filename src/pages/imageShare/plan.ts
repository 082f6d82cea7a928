import * as v from 'valibot';

import type { PlannedCall } from '@/components/apiCallText';

/** What is entered: complete ids, and what is being typed after them. */
export interface ShareEntries {
  readonly ids: readonly string[];
  readonly typed: string;
}

/** Where the form begins. */
export const NOTHING: ShareEntries = { ids: [], typed: '' };

/** Reads what was entered before a reload. */
export const storedEntries: v.GenericSchema<unknown, Partial<ShareEntries>> = v.partial(
  v.object({ ids: v.array(v.string()), typed: v.string() }),
);

/** The calls that share images: one for each, by its id. */
export function shareCalls(
  targets: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, PlannedCall> {
  const calls = [...targets].map(([ImageId, accounts]): [string, PlannedCall] => [
    ImageId,
    {
      action: 'ModifyImageSharePermission',
      parameters: { ImageId, AccountIds: [...accounts], Permission: 'SHARE' },
    },
  ]);
  return new Map(calls);
}
