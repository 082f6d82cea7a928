import { useTranslations } from 'use-intl';

import { Status } from '@/ui/Status';
import type { StatusKind } from '@/ui/StatusMark';
import type { Instance, InstanceState } from '@/wire/cvm/instances';
import type { Task } from '@/wire/simulator/control';

import { useTimeLeft } from './tasks';

/** How each state looks (SDK-CN InstanceStatus.InstanceState). */
const INSTANCE_STATUS: Readonly<Record<InstanceState, StatusKind>> = {
  PENDING: 'running',
  LAUNCH_FAILED: 'failed',
  RUNNING: 'active',
  STOPPED: 'off',
  STARTING: 'running',
  STOPPING: 'running',
  REBOOTING: 'running',
  SHUTDOWN: 'warning',
  TERMINATING: 'running',
  ENTER_RESCUE_MODE: 'running',
  RESCUE_MODE: 'warning',
  EXIT_RESCUE_MODE: 'running',
  ENTER_SERVICE_LIVE_MIGRATE: 'running',
  SERVICE_LIVE_MIGRATE: 'running',
  EXIT_SERVICE_LIVE_MIGRATE: 'running',
};

/** A reinstallation has no state of its own in the API: it shows in the latest operation. */
const isReinstalling = (instance: Instance) =>
  instance.LatestOperation === 'ResetInstance' && instance.LatestOperationState === 'OPERATING';

/** Props of an instance's state. */
export interface InstanceStatusProps {
  readonly instance: Instance;
  /** The running task on it, where it is known: percent and time left. */
  readonly task?: Task | undefined;
}

/** An instance's state as mark and word, with percentage and time left while it changes. */
export function InstanceStatus({ instance, task }: InstanceStatusProps) {
  const t = useTranslations('instances');
  const timeLeft = useTimeLeft();
  const state = instance.InstanceState;
  const reinstalling = isReinstalling(instance);
  const kind = reinstalling ? 'running' : INSTANCE_STATUS[state];
  const hint = useHint(instance);
  const word = reinstalling ? t('reinstalling') : t(`state.${state}`);
  if (kind === 'running') {
    const running = task?.State === 'RUNNING' ? task : undefined;
    const left = running && timeLeft(running);
    return <Status kind="running" word={word} percent={running?.Percent} hint={left} />;
  }
  return <Status kind={kind} word={word} hint={hint} />;
}

/** What a settled state is worth knowing of: that it costs less, or why it failed. */
function useHint(instance: Instance): string | undefined {
  const t = useTranslations('instances');
  const { InstanceState: state, LatestOperationErrorMsg: failure } = instance;
  if (state === 'STOPPED' && instance.StopChargingMode === 'STOP_CHARGING') return t('notCharged');
  if (state !== 'LAUNCH_FAILED' || failure === '') return undefined;
  return failure === 'InternalError' ? t('internalError') : failure;
}
