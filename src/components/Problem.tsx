import { ApiError } from '@/api/errors';
import { withMessages } from '@/i18n/load';
import { ErrorNotice } from '@/ui/ErrorNotice';
import { loadable, preload, usePart } from '@/ui/loadable';

/** Props of a problem. */
export interface ProblemProps {
  /** What was thrown: a refusal of the cloud, a lost answer, or anything else. */
  readonly error: unknown;
  /** Tries again what failed. */
  readonly onRetry?: (() => void) | undefined;
}

const notice = loadable(() =>
  withMessages(import('./ProblemNotice'), 'rest', 'errors').then((part) => part.ProblemNotice),
);

/** Loads the words for errors ahead of need: the first error may be that nothing loads any more. */
export const preloadProblem = () => preload(notice);

/**
 * An error where it arose, on a page, in a dialog or a form: what happened, what to do, code and request id. The words
 * for all codes come when the first error does; when even they cannot be loaded, the cloud's own text stands there.
 */
export function Problem({ error, onRetry }: ProblemProps) {
  const { draw, failure } = usePart(notice, true);
  if (draw) return draw({ error, onRetry });
  if (!failure) return null;
  const { code, requestId } = error instanceof ApiError ? error : {};
  const message = error instanceof Error ? error.message : String(error);
  return <ErrorNotice message={message} code={code} requestId={requestId} onRetry={onRetry} />;
}
