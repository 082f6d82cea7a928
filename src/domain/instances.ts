import type { Instance, InstanceState } from '@/wire/cvm/instances';
import type { ErrorCode } from '@/wire/errors';

import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** What can be done with an instance. */
export const INSTANCE_ACTIONS = [
  'start',
  'stop',
  'reboot',
  'terminate',
  'createImage',
  'restore',
  'software',
] as const;
/**
 * What can be done with an instance: StartInstances, StopInstances, RebootInstances, TerminateInstances, CreateImage
 * from it, ResetInstance; and the simulator's InstallSoftware and BreakEnvironment.
 */
export type InstanceAction = (typeof INSTANCE_ACTIONS)[number];

/** What the rules look at. */
export type OperableInstance = Pick<
  Instance,
  | 'InstanceState'
  | 'LatestOperation'
  | 'LatestOperationState'
  | 'StopChargingMode'
  | 'DisableApiTermination'
>;

type Codes = Readonly<Partial<Record<InstanceState, ErrorCode>>>;

interface Rule {
  /** States in which it works. */
  readonly from: readonly InstanceState[];
  /** Codes of the other states, where they differ from `STATE_CODES`. */
  readonly codes?: Codes;
  /** What an instance is refused with whose latest reinstallation failed; its system disk holds no system. */
  readonly afterFailedReset?: ErrorCode;
  /** What an instance that stopped without charges is refused with; it has given its hardware back. */
  readonly whileNotCharged?: ErrorCode;
}

/** One code per state. No action here leads to the last seven: scenarios hold instances in them. */
const STATE_CODES: Codes = {
  PENDING: 'UnsupportedOperation.InstanceStatePending',
  RUNNING: 'UnsupportedOperation.InstanceStateRunning',
  STOPPED: 'UnsupportedOperation.InstanceStateStopped',
  STARTING: 'UnsupportedOperation.InstanceStateStarting',
  STOPPING: 'UnsupportedOperation.InstanceStateStopping',
  REBOOTING: 'UnsupportedOperation.InstanceStateRebooting',
  SHUTDOWN: 'UnsupportedOperation.InstanceStateShutdown',
  TERMINATING: 'UnsupportedOperation.InstanceStateTerminating',
  LAUNCH_FAILED: 'InvalidInstance.NotSupported',
  ENTER_RESCUE_MODE: 'UnsupportedOperation.InstanceStateEnterRescueMode',
  RESCUE_MODE: 'UnsupportedOperation.InstanceStateRescueMode',
  EXIT_RESCUE_MODE: 'UnsupportedOperation.InstanceStateExitRescueMode',
  ENTER_SERVICE_LIVE_MIGRATE: 'UnsupportedOperation.InstanceStateEnterServiceLiveMigrate',
  SERVICE_LIVE_MIGRATE: 'UnsupportedOperation.InstanceStateServiceLiveMigrate',
  EXIT_SERVICE_LIVE_MIGRATE: 'UnsupportedOperation.InstanceStateExitServiceLiveMigrate',
};

const IN_PROGRESS: ErrorCode = 'OperationDenied.InstanceOperationInProgress';
const REINSTALL_FAILED: ErrorCode = 'UnsupportedOperation.InstanceReinstallFailed';

/**
 * In which states what works (SDK-CN StartInstances, StopInstances, RebootInstances, TerminateInstances, CreateImage,
 * ResetInstance), and what it is refused with in the others. Each code is one that the action documents: where its list
 * lacks the code of a state, the nearest that it has stands here.
 */
const RULES: Readonly<Record<InstanceAction, Rule>> = {
  start: {
    from: ['STOPPED'],
    codes: { ENTER_SERVICE_LIVE_MIGRATE: IN_PROGRESS, EXIT_SERVICE_LIVE_MIGRATE: IN_PROGRESS },
    afterFailedReset: REINSTALL_FAILED,
  },
  stop: { from: ['RUNNING'], afterFailedReset: REINSTALL_FAILED },
  reboot: {
    from: ['RUNNING'],
    codes: { STARTING: IN_PROGRESS },
    afterFailedReset: REINSTALL_FAILED,
  },
  terminate: {
    from: ['RUNNING', 'STOPPED', 'SHUTDOWN'],
    codes: {
      LAUNCH_FAILED: 'UnsupportedOperation.InstanceStateLaunchFailed',
      RESCUE_MODE: IN_PROGRESS,
      SERVICE_LIVE_MIGRATE: IN_PROGRESS,
    },
  },
  createImage: {
    from: ['RUNNING', 'STOPPED'],
    codes: {
      PENDING: IN_PROGRESS,
      SHUTDOWN: 'InvalidInstance.NotSupported',
      EXIT_SERVICE_LIVE_MIGRATE: IN_PROGRESS,
    },
    afterFailedReset: REINSTALL_FAILED,
    whileNotCharged: 'UnsupportedOperation.StoppedModeStopCharging',
  },
  // After one that failed it is what helps.
  restore: {
    from: ['RUNNING', 'STOPPED'],
    codes: { SHUTDOWN: 'InvalidInstance.NotSupported' },
    whileNotCharged: 'UnsupportedOperation.StoppedModeStopCharging',
  },
  software: { from: ['RUNNING'], afterFailedReset: REINSTALL_FAILED },
};

/** A reinstallation has no state of its own: it shows in the latest operation only. */
const reinstallation = (instance: OperableInstance) =>
  instance.LatestOperation === 'ResetInstance' ? instance.LatestOperationState : undefined;

/**
 * Whether an action can be done with an instance as it stands: by its state first, then by what else stands against it.
 * The page explains a refusal, the cloud refuses with the same code.
 */
export function instanceAction(instance: OperableInstance, action: InstanceAction): Verdict {
  const { from, codes, afterFailedReset, whileNotCharged } = RULES[action];
  const { InstanceState: state } = instance;
  if (!from.includes(state)) {
    return refused(codes?.[state] ?? STATE_CODES[state] ?? IN_PROGRESS, { state });
  }
  if (reinstallation(instance) === 'OPERATING') return refused(IN_PROGRESS, { state });
  if (afterFailedReset && reinstallation(instance) === 'FAILED') return refused(afterFailedReset);
  if (whileNotCharged && instance.StopChargingMode === 'STOP_CHARGING') {
    return refused(whileNotCharged);
  }
  // SDK-CN RunInstancesRequest.DisableApiTermination.
  return action === 'terminate' && instance.DisableApiTermination
    ? refused('UnsupportedOperation.InstancesProtected')
    : ALLOWED;
}

/** The verdicts on everything that can be done with an instance. */
export function instanceActions(
  instance: OperableInstance,
): Readonly<Record<InstanceAction, Verdict>> {
  const on = (action: InstanceAction) => instanceAction(instance, action);
  return {
    start: on('start'),
    stop: on('stop'),
    reboot: on('reboot'),
    terminate: on('terminate'),
    createImage: on('createImage'),
    restore: on('restore'),
    software: on('software'),
  };
}
