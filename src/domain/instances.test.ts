import { describe, expect, it } from 'vitest';

import type { InstanceState } from '@/wire/cvm/instances';

import { instanceAction, instanceActions } from './instances';
import type { InstanceAction, OperableInstance } from './instances';

const inState = (InstanceState: InstanceState): OperableInstance => ({
  InstanceState,
  LatestOperation: 'StartInstances',
  LatestOperationState: 'SUCCESS',
  StopChargingMode: 'NOT_APPLICABLE',
  DisableApiTermination: false,
});

const code = (instance: OperableInstance, action: InstanceAction) => {
  const verdict = instanceAction(instance, action);
  return verdict.ok ? 'ok' : verdict.code;
};

const U = 'UnsupportedOperation.InstanceState';
const BUSY = 'OperationDenied.InstanceOperationInProgress';
const NONE = 'InvalidInstance.NotSupported';

const times = (count: number, code: string) => Array.from({ length: count }, () => code);

/** Per state: start, stop, reboot, terminate, image, restore, software. */
const TABLE: readonly (readonly [InstanceState, readonly string[]])[] = [
  ['PENDING', [...times(4, `${U}Pending`), BUSY, ...times(2, `${U}Pending`)]],
  ['RUNNING', [`${U}Running`, ...times(6, 'ok')]],
  ['STOPPED', ['ok', `${U}Stopped`, `${U}Stopped`, 'ok', 'ok', 'ok', `${U}Stopped`]],
  ['STARTING', [...times(2, `${U}Starting`), BUSY, ...times(4, `${U}Starting`)]],
  ['STOPPING', times(7, `${U}Stopping`)],
  ['REBOOTING', times(7, `${U}Rebooting`)],
  ['TERMINATING', times(7, `${U}Terminating`)],
  ['LAUNCH_FAILED', [NONE, NONE, NONE, `${U}LaunchFailed`, NONE, NONE, NONE]],
  ['SHUTDOWN', [...times(3, `${U}Shutdown`), 'ok', NONE, NONE, `${U}Shutdown`]],
  ['ENTER_RESCUE_MODE', times(7, `${U}EnterRescueMode`)],
  ['RESCUE_MODE', [...times(3, `${U}RescueMode`), BUSY, ...times(3, `${U}RescueMode`)]],
  ['EXIT_RESCUE_MODE', times(7, `${U}ExitRescueMode`)],
  ['ENTER_SERVICE_LIVE_MIGRATE', [BUSY, ...times(6, `${U}EnterServiceLiveMigrate`)]],
  [
    'SERVICE_LIVE_MIGRATE',
    [...times(3, `${U}ServiceLiveMigrate`), BUSY, ...times(3, `${U}ServiceLiveMigrate`)],
  ],
  [
    'EXIT_SERVICE_LIVE_MIGRATE',
    [
      BUSY,
      ...times(3, `${U}ExitServiceLiveMigrate`),
      BUSY,
      ...times(2, `${U}ExitServiceLiveMigrate`),
    ],
  ],
];

describe('what a state allows', () => {
  it.each(TABLE)('%s', (state, codes) => {
    const verdicts = Object.values(instanceActions(inState(state)));
    expect(verdicts.map((verdict) => (verdict.ok ? 'ok' : verdict.code))).toEqual(codes);
  });

  it('names the state with the refusal', () => {
    expect(instanceAction(inState('STOPPED'), 'stop')).toEqual({
      ok: false,
      code: 'UnsupportedOperation.InstanceStateStopped',
      detail: { state: 'STOPPED' },
    });
  });
});

describe('what else stands against it', () => {
  it('keeps a protected instance, whose state would allow its end', () => {
    const protectedOne = { ...inState('RUNNING'), DisableApiTermination: true };
    expect(code(protectedOne, 'terminate')).toBe('UnsupportedOperation.InstancesProtected');
    expect(code(protectedOne, 'stop')).toBe('ok');
    expect(code({ ...inState('STOPPING'), DisableApiTermination: true }, 'terminate')).toBe(
      'UnsupportedOperation.InstanceStateStopping',
    );
  });

  it('leaves an instance alone while it is reinstalled', () => {
    const reinstalling = {
      ...inState('RUNNING'),
      LatestOperation: 'ResetInstance',
      LatestOperationState: 'OPERATING',
    } as const;
    for (const action of ['stop', 'reboot', 'terminate', 'createImage', 'restore'] as const) {
      expect(code(reinstalling, action)).toBe('OperationDenied.InstanceOperationInProgress');
    }
    expect(code({ ...reinstalling, LatestOperationState: 'SUCCESS' }, 'stop')).toBe('ok');
  });

  it('has only an end or another reinstallation for one whose reinstallation failed', () => {
    const failed = {
      ...inState('RUNNING'),
      LatestOperation: 'ResetInstance',
      LatestOperationState: 'FAILED',
    } as const;
    for (const action of ['stop', 'reboot', 'createImage', 'software'] as const) {
      expect(code(failed, action)).toBe('UnsupportedOperation.InstanceReinstallFailed');
    }
    expect(code({ ...failed, InstanceState: 'STOPPED' }, 'start')).toBe(
      'UnsupportedOperation.InstanceReinstallFailed',
    );
    expect(code(failed, 'restore')).toBe('ok');
    expect(code(failed, 'terminate')).toBe('ok');
  });

  it('makes no image of an instance that gave its hardware back', () => {
    const stopped = { ...inState('STOPPED'), StopChargingMode: 'STOP_CHARGING' } as const;
    expect(code(stopped, 'createImage')).toBe('UnsupportedOperation.StoppedModeStopCharging');
    expect(code(stopped, 'restore')).toBe('UnsupportedOperation.StoppedModeStopCharging');
    expect(code(stopped, 'start')).toBe('ok');
  });
});
