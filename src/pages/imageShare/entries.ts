import { shareTarget } from '@/domain/shareTargets';
import type { ErrorCode } from '@/wire/errors';

/** Why an entered account is left out; keys of `shares.flaw`. */
export type Flaw = 'form' | 'own' | 'appId' | 'unknown' | 'has' | 'over' | 'refused';

/** An entered account id with what is known of it. */
export interface Entry {
  readonly id: string;
  /** Name of the account, or of that whose AppId was entered. */
  readonly owner: string | undefined;
  /** Undefined for one that some image can be shared with. */
  readonly flaw: Flaw | undefined;
  /** How many of the images can be shared with it. */
  readonly images: number;
}

/** An image that is to be shared. */
export interface Candidate {
  readonly imageId: string;
  /** Accounts that have it, as far as that is known. */
  readonly sharedWith: readonly string[];
}

/** What entries are judged by. */
export interface EntryFacts {
  readonly own: string;
  /** All accounts that there are; undefined where that is not known, and the cloud will tell. */
  readonly accounts:
    | readonly { readonly Uin: string; readonly AppId: string; readonly Name: string }[]
    | undefined;
  readonly images: readonly Candidate[];
}

/** What will be shared with whom. */
export interface SharePlan {
  readonly entries: readonly Entry[];
  /** By image id, the accounts that get it; images that nobody gets are not in it. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
}

const FLAWS: Readonly<Partial<Record<ErrorCode, Flaw>>> = {
  'InvalidParameterValue.InvalidAppIdFormat': 'form',
  'FailedOperation.AccountIsYourSelf': 'own',
  'FailedOperation.AccountAlreadyExists': 'has',
  OverQuota: 'over',
};

/**
 * The account ids in a text, each once. Whatever is neither letter nor digit separates them, in any script: spaces,
 * lines, commas, semicolons. Digits of full width count as digits.
 */
export function splitIds(text: string): readonly string[] {
  const words = text.normalize('NFKC').split(SEPARATOR);
  return [...new Set(words.filter((word) => word !== ''))];
}

/** What stands between account ids. */
export const SEPARATOR = /[^\p{L}\p{N}]+/u;

/** Judges entered ids in their order: each image is shared with those that fit it, the others are left out. */
export function planShares(
  ids: readonly string[],
  { own, accounts, images }: EntryFacts,
): SharePlan {
  const taking = new Map(images.map(({ imageId }): [string, string[]] => [imageId, []]));
  const entries = ids.map((id): Entry => {
    const named = accounts?.find(({ Uin }) => Uin === id);
    const byAppId = named ? undefined : accounts?.find(({ AppId }) => AppId === id);
    const entry = { id, owner: (named ?? byAppId)?.Name, images: 0 };
    const alone = shareTarget(id, { own, sharedWith: [] });
    if (!alone.ok) return { ...entry, flaw: FLAWS[alone.code] ?? 'refused' };
    if (byAppId) return { ...entry, flaw: 'appId' };
    if (accounts && !named) return { ...entry, flaw: 'unknown' };
    const verdicts = images.map(({ imageId, sharedWith }) => {
      const entered = taking.get(imageId) ?? [];
      const verdict = shareTarget(id, { own, sharedWith, entered });
      if (verdict.ok) taking.set(imageId, [...entered, id]);
      return verdict;
    });
    const taken = verdicts.filter(({ ok }) => ok).length;
    const refusal = verdicts.find((verdict) => !verdict.ok);
    const flaw = taken === 0 && refusal ? (FLAWS[refusal.code] ?? 'refused') : undefined;
    return { ...entry, flaw, images: taken };
  });
  return { entries, targets: new Map([...taking].filter(([, accounts]) => accounts.length > 0)) };
}
