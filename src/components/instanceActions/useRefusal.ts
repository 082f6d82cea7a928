import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

import { instanceAction } from '@/domain/instances';
import type { Instance, InstanceState } from '@/wire/cvm/instances';
import type { ErrorCode } from '@/wire/errors';

import type { Operation } from './operations';

/** States that have a sentence of their own. */
const EXPLAINED = [
  'PENDING',
  'RUNNING',
  'STOPPED',
  'STARTING',
  'STOPPING',
  'REBOOTING',
  'SHUTDOWN',
  'TERMINATING',
  'LAUNCH_FAILED',
] as const satisfies readonly InstanceState[];

const PROTECTED: ErrorCode = 'UnsupportedOperation.InstancesProtected';
const IN_PROGRESS: ErrorCode = 'OperationDenied.InstanceOperationInProgress';

/** Says why an operation cannot be done to an instance as it stands; null where it can. */
export function useRefusal(): (instance: Instance, operation: Operation) => string | null {
  const t = useTranslations('instances.refused');
  return useCallback(
    (instance, operation) => {
      const verdict = instanceAction(instance, operation);
      if (verdict.ok) return null;
      if (verdict.code === PROTECTED) return t('protected');
      const state = EXPLAINED.find((known) => known === instance.InstanceState);
      if (state === undefined) return t('inProgress');
      const isSettled = state === 'RUNNING' || state === 'STOPPED';
      if (isSettled && verdict.code === IN_PROGRESS) return t('inProgress');
      return state === 'STOPPED' && operation === 'reboot' ? t('notStarted') : t(state);
    },
    [t],
  );
}
