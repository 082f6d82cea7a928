import { NotStored } from './world/store';

/** How a world is kept: stored, or why nothing outlives the tab. */
export type Keeping =
  | 'stored'
  /** The browser blocks site data. */
  | 'blocked'
  | 'full'
  /** A newer console has stored worlds in a form that this one does not know. */
  | 'newer'
  /** The storage cannot be used for another reason. */
  | 'failed';

/** How long the browser may take to open its storage before that counts as never, in milliseconds; it takes a few. */
const PATIENCE_MS = 5000;

/** Waits for the browser's storage; rejects with a `TimeoutError` where it does not answer at all. */
export function answered<Result>(opening: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('The storage of this browser does not answer', 'TimeoutError'));
    }, PATIENCE_MS);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Whether it was waited for the browser's storage in vain. */
export const isSilent = (error: unknown) => nameOf(error) === 'TimeoutError';

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : undefined);

/** Chrome says of its blocked database only that something is unknown, but speaks plainly of the other storage. */
function isBlocked(): boolean {
  try {
    return localStorage === null;
  } catch {
    return true;
  }
}

/** Why a world is not stored, from what the browser's storage threw, or from what that led to. */
export function whyNotStored(error: unknown): Exclude<Keeping, 'stored'> {
  const name = nameOf(error instanceof NotStored ? error.cause : error);
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return name === 'SecurityError' || isBlocked() ? 'blocked' : 'failed';
}
