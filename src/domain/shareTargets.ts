import { ACCOUNT_ID, MOST_SHARES } from '@/wire/cvm/shares';

import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** What an entered account id is judged by. */
export interface ShareFacts {
  /** The account that shares. */
  readonly own: string;
  /** Accounts that the image is shared with. */
  readonly sharedWith: readonly string[];
  /** Other accounts that it is to be shared with by the same call. */
  readonly entered?: readonly string[];
}

/**
 * Whether an image can be shared with an account, as far as its id tells (ModifyImageSharePermission). Whether there is
 * such an account, and whether it is a root account, only the cloud knows. Two codes are documented for the own account,
 * of which one is kept. The form has no code that fits: that of an AppId, which an id is not, comes closest.
 */
export function shareTarget(id: string, { own, sharedWith, entered = [] }: ShareFacts): Verdict {
  if (!ACCOUNT_ID.test(id)) return refused('InvalidParameterValue.InvalidAppIdFormat');
  if (id === own) return refused('FailedOperation.AccountIsYourSelf');
  if (sharedWith.includes(id)) return refused('FailedOperation.AccountAlreadyExists');
  const all = new Set([...sharedWith, ...entered, id]);
  return all.size <= MOST_SHARES ? ALLOWED : refused('OverQuota', { most: MOST_SHARES });
}
