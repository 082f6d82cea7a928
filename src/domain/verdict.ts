import type { ErrorCode } from '@/wire/errors';

/**
 * What a rule says: allowed, or not with the code that the API would refuse with. `detail` holds the figures and names
 * that an explanation needs.
 */
export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly detail?: Readonly<Record<string, string | number>>;
    };

/** The verdict of a rule that has nothing against it. */
export const ALLOWED: Verdict = { ok: true };

/** The verdict of a rule that is broken. */
export function refused(
  code: ErrorCode,
  detail?: Readonly<Record<string, string | number>>,
): Verdict {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}
