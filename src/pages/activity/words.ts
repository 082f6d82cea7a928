import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

/** Actions that take time and have a name of ours; others show the API's. */
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

/** Console codes with which tasks fail (message centre; they are no API codes). */
const FAILURES = [
  'InvalidUrl',
  'InvalidFormatSize',
  'VirtioNotInstall',
  'CloudInitNotInstalled',
  'PartitionNotPresent',
  'RootPartitionNotFound',
  'InternalError',
] as const;

/** What a task's action is called. */
export function useActionName(): (action: string) => string {
  const t = useTranslations('activity.action');
  return useCallback(
    (action) => {
      const known = TASK_ACTIONS.find((name) => name === action);
      return known === undefined ? action : t(known);
    },
    [t],
  );
}

/** Why something failed, in words. */
export function useFailureWords(): (code: string) => string {
  const t = useTranslations('activity.failure');
  return (code) => {
    const known = FAILURES.find((name) => name === code);
    return known === undefined ? t('other', { code }) : t(known);
  };
}
