import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

import { useFormats } from '@/i18n/format';
import type { Task } from '@/wire/simulator/control';

/** Actions that take time and have words of ours, in `tasks.name` and `tasks.verb`; others show the API's name. */
export const TASK_ACTIONS = [
  'RunInstances',
  'StartInstances',
  'StopInstances',
  'RebootInstances',
  'TerminateInstances',
  'ResetInstance',
  'CreateImage',
  'ImportImage',
  'ExportImages',
  'SyncImages',
  'CreateSnapshot',
] as const;

/**
 * Console codes with which creating, importing and copying fail (message centre; they are no API codes). Each is told in
 * two words in a list (`images.failure`), in a sentence (`tasks.failure`) and with what to do (`tasks.advice`).
 */
const FAILURES = [
  'InvalidUrl',
  'InvalidFormatSize',
  'VirtioNotInstall',
  'CloudInitNotInstalled',
  'PartitionNotPresent',
  'RootPartitionNotFound',
  'InternalError',
] as const;

/** The code with which a task failed, if there are words for it. */
export function knownFailure(code: string | undefined): (typeof FAILURES)[number] | undefined {
  return FAILURES.find((known) => known === code);
}

/** What a task is called by its action, `Create image`. */
export function useTaskName(): (action: string) => string {
  const t = useTranslations('tasks.name');
  return useCallback(
    (action) => {
      const known = TASK_ACTIONS.find((name) => name === action);
      return known === undefined ? action : t(known);
    },
    [t],
  );
}

/** What a task does to what is named after it, `Create`. */
export function useTaskVerb(): (action: string) => string {
  const t = useTranslations('tasks.verb');
  return (action) => {
    const known = TASK_ACTIONS.find((name) => name === action);
    return known === undefined ? action : t(known);
  };
}

/** Why a task failed, in a sentence. */
export function useFailureWords(): (code: string) => string {
  const t = useTranslations('tasks.failure');
  return (code) => {
    const known = knownFailure(code);
    return known === undefined ? t('other', { code }) : t(known);
  };
}

/** How long a running task still takes on the simulated clock, to the percent that the cloud tells. */
export function useTimeLeft(): (task: Task) => string {
  const t = useTranslations('common');
  const format = useFormats();
  return ({ StartTime, EndTime, Percent }) => {
    const whole = Date.parse(EndTime) - Date.parse(StartTime);
    return t('timeLeft', { time: format.duration(whole * (1 - Percent / 100)) });
  };
}
