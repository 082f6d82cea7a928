import { useTranslations } from 'use-intl';

import type { Change } from '@/components/launch/draft';
import type { Planned } from '@/components/launch/usePlan';
import { LOGIN_PROBLEMS, useLoginProblemText } from '@/components/login/problems';
import type { LoginProblemKey } from '@/components/login/problems';

import type { LaunchField, Problem, ProblemKey } from './problems';

/** What every step works with. */
export interface LaunchForm extends Planned {
  readonly change: (change: Change) => void;
  readonly setPassword: (password: string) => void;
  /** What is wrong in the step, once somebody wanted to go on. */
  readonly problems: readonly Problem[];
}

const isOfLogin = (key: ProblemKey): key is LoginProblemKey =>
  LOGIN_PROBLEMS.some((known) => known === key);

/** Says a problem in words. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('launch.problem');
  const loginText = useLoginProblemText();
  return ({ key, values }) => (isOfLogin(key) ? loginText({ key, values }) : t(key, values));
}

/** What is wrong with a field, or with one data disk, in words; undefined while nothing is. */
export function useFieldError(
  problems: readonly Problem[],
): (field: LaunchField, disk?: number) => string | undefined {
  const text = useProblemText();
  return (field, disk) => {
    const found = problems.find((one) => one.field === field && one.disk === disk);
    return found && text(found);
  };
}
