import { useTranslations } from 'use-intl';

import { ApiError, TransportError } from '@/api/errors';
import { ErrorNotice } from '@/ui/ErrorNotice';
import type { ErrorCode } from '@/wire/errors';

import type { ProblemProps } from './Problem';
import { PROBLEM_OF, VAGUE } from './problemKeys';

/** An error in a person's words. */
interface ProblemWords {
  /** What happened. */
  readonly message: string;
  /** Why, as far as it is known, and what to do. */
  readonly whatToDo: string;
  /** The code as the API names it, where the cloud refused. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(PROBLEM_OF, code);

/** Turns an error of the API client into a person's words; the one place that does. */
function useProblemWords(): (error: unknown) => ProblemWords {
  const t = useTranslations('errors');

  function refused({ code, message, requestId }: ApiError): ProblemWords {
    const key = isKnown(code) ? PROBLEM_OF[code] : 'unknownCode';
    const todo = t(`${key}.todo`);
    const quotes = VAGUE.has(key) && message !== '';
    return {
      message: t(`${key}.what`),
      whatToDo: quotes ? t('cloudSays', { todo, message }) : todo,
      code,
      requestId,
    };
  }

  return (error) => {
    if (error instanceof ApiError) return refused(error);
    const none = { code: undefined, requestId: undefined };
    if (!(error instanceof TransportError)) {
      return { message: t('other.what'), whatToDo: t('other.todo'), ...none };
    }
    const { reason, status = 0 } = error;
    const whatToDo = reason === 'status' ? t('status.todo', { status }) : t(`${reason}.todo`);
    return { message: t(`${reason}.what`), whatToDo, ...none };
  };
}

/** An error in a person's words, with code and request id. Loaded when the first error is shown (see `Problem`). */
export function ProblemNotice({ error, onRetry }: ProblemProps) {
  const words = useProblemWords()(error);
  return <ErrorNotice {...words} onRetry={onRetry} />;
}
