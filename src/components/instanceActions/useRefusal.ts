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
const NOT_CHARGED: ErrorCode = 'UnsupportedOperation.StoppedModeStopCharging';
const REINSTALL_FAILED: ErrorCode = 'UnsupportedOperation.InstanceReinstallFailed';

/** Says why something cannot be done to an instance as it stands; null where it can. */
export function useRefusal(): (
  instance: Instance,
  operation: Operation | 'createImage' | 'restore' | 'software',
) => string | null {
  const t = useTranslations('instances.refused');
  return useCallback(
    (instance, operation) => {
      const verdict = instanceAction(instance, operation);
      if (verdict.ok) return null;
      if (verdict.code === PROTECTED) return t('protected');
      if (verdict.code === NOT_CHARGED) return t('notCharged');
      if (verdict.code === REINSTALL_FAILED) return t('reinstallFailed');
      const state = EXPLAINED.find((known) => known === instance.InstanceState);
      if (state === undefined) return t('inProgress');
      const isSettled = state === 'RUNNING' || state === 'STOPPED';
      if (isSettled && verdict.code === IN_PROGRESS) return t('inProgress');
      return state === 'STOPPED' && operation === 'reboot' ? t('notStarted') : t(state);
    },
    [t],
  );
}
