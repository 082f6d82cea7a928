// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { HARBOR, instanceRecord } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load({
    instances: [
      instanceRecord({ id: 'ins-running1' }),
      instanceRecord({ id: 'ins-running2' }),
      instanceRecord({ id: 'ins-guarded1', protected: true }),
      instanceRecord({ id: 'ins-stopped1', state: 'STOPPED', stopCharging: true }),
      instanceRecord({ id: 'ins-failed01', state: 'LAUNCH_FAILED' }),
      instanceRecord({ id: 'ins-harbor01', owner: HARBOR }),
      instanceRecord({ id: 'ins-distant1', region: 'ap-shanghai', zone: 'ap-shanghai-2' }),
    ],
  });
});
afterEach(() => contract.stop());

type Name = 'StartInstances' | 'StopInstances' | 'RebootInstances' | 'TerminateInstances';

const act = (name: Name, parameters: object) => contract.as().raw.request(name, parameters);
const on = (name: Name, ...InstanceIds: string[]) => act(name, { InstanceIds });
const later = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

const look = async (id: string) => {
  const { InstanceSet = [] } = await contract.as().cvm.DescribeInstances({ InstanceIds: [id] });
  const [one] = InstanceSet;
  return one && [one.InstanceState, one.LatestOperation, one.LatestOperationState];
};

const mode = async (id: string) => {
  const { InstanceSet = [] } = await contract.as().cvm.DescribeInstances({ InstanceIds: [id] });
  return InstanceSet[0]?.StopChargingMode;
};

describe('what is done to an instance', () => {
  it.each([
    ['StopInstances', 'ins-running1', 'STOPPING', 'STOPPED'],
    ['RebootInstances', 'ins-running1', 'REBOOTING', 'RUNNING'],
    ['StartInstances', 'ins-stopped1', 'STARTING', 'RUNNING'],
  ] as const)('%s takes about a minute', async (name, id, meanwhile, then) => {
    await on(name, id);
    expect(await look(id)).toEqual([meanwhile, name, 'OPERATING']);
    await later('PT39S');
    expect(await look(id)).toEqual([meanwhile, name, 'OPERATING']);
    await later('PT41S');
    expect(await look(id)).toEqual([then, name, 'SUCCESS']);
  });

  it('TerminateInstances lets it go within a minute', async () => {
    await on('TerminateInstances', 'ins-running1', 'ins-stopped1');
    expect(await look('ins-running1')).toEqual(['TERMINATING', 'TerminateInstances', 'OPERATING']);
    await later('PT40S');
    expect(await look('ins-running1')).toBeUndefined();
    expect(await look('ins-stopped1')).toBeUndefined();
    expect(await look('ins-running2')).toBeDefined();
    expect(await codeOf(on('TerminateInstances', 'ins-running1'))).toBe(
      'InvalidInstanceId.NotFound',
    );
  });

  it('remembers whether a stopped one is charged for, until it starts', async () => {
    await act('StopInstances', { InstanceIds: ['ins-running1'], StoppedMode: 'STOP_CHARGING' });
    await act('StopInstances', { InstanceIds: ['ins-running2'], StopType: 'HARD' });
    expect(await mode('ins-running1')).toBe('NOT_APPLICABLE');
    await later('PT2M');
    expect(await mode('ins-running1')).toBe('STOP_CHARGING');
    expect(await mode('ins-running2')).toBe('KEEP_CHARGING');
    await on('StartInstances', 'ins-running1');
    await later('PT2M');
    await on('StopInstances', 'ins-running1');
    await later('PT2M');
    expect(await mode('ins-running1')).toBe('KEEP_CHARGING');
  });

  it('is done once to an instance that is named twice', async () => {
    await on('RebootInstances', 'ins-running1', 'ins-running1');
    const answer: unknown = await contract.as().simulator.request('DescribeTasks', {});
    expect(answer).toMatchObject({ TotalCount: 1 });
  });
});

describe('a call for several instances', () => {
  it.each([
    ['StopInstances', ['ins-stopped1'], 'UnsupportedOperation.InstanceStateStopped'],
    ['RebootInstances', ['ins-stopped1'], 'UnsupportedOperation.InstanceStateStopped'],
    ['StopInstances', ['ins-failed01'], 'InvalidInstance.NotSupported'],
    ['TerminateInstances', ['ins-failed01'], 'UnsupportedOperation.InstanceStateLaunchFailed'],
    ['TerminateInstances', ['ins-guarded1'], 'UnsupportedOperation.InstancesProtected'],
    ['TerminateInstances', ['ins-harbor01'], 'InvalidInstanceId.NotFound'],
    ['TerminateInstances', ['ins-distant1'], 'InvalidInstanceId.NotFound'],
    ['RebootInstances', ['ins-00000000'], 'InvalidInstanceId.NotFound'],
  ] as const)('%s with %s changes none of them', async (name, others, expected) => {
    const before = await contract.state();
    expect(await codeOf(on(name, 'ins-running1', ...others))).toBe(expected);
    expect(await contract.state()).toBe(before);
  });

  it('starts none when one is running', async () => {
    const before = await contract.state();
    expect(await codeOf(on('StartInstances', 'ins-stopped1', 'ins-running1'))).toBe(
      'UnsupportedOperation.InstanceStateRunning',
    );
    expect(await contract.state()).toBe(before);
  });
});

describe('what is under way', () => {
  it.each([
    ['StopInstances', 'UnsupportedOperation.InstanceStateStopping'],
    ['RebootInstances', 'UnsupportedOperation.InstanceStateRebooting'],
    ['TerminateInstances', 'UnsupportedOperation.InstanceStateTerminating'],
  ] as const)('%s lets nothing else begin', async (name, expected) => {
    await on(name, 'ins-running1');
    for (const next of ['StartInstances', 'StopInstances', 'TerminateInstances'] as const) {
      expect(await codeOf(on(next, 'ins-running1'))).toBe(expected);
    }
  });

  it('is a launch, too', async () => {
    const { InstanceIdSet = [] } = await contract.as().cvm.RunInstances({
      Placement: { Zone: 'ap-guangzhou-3' },
      ImageId: 'img-9qabwvbn',
      InstanceType: 'SA2.LARGE8',
    });
    expect(await codeOf(on('StopInstances', ...InstanceIdSet))).toBe(
      'UnsupportedOperation.InstanceStatePending',
    );
    await later('PT5M');
    await on('StopInstances', ...InstanceIdSet);
    expect(await look(InstanceIdSet[0] ?? '')).toEqual(['STOPPING', 'StopInstances', 'OPERATING']);
  });
});

describe('parameters', () => {
  const ids = { InstanceIds: ['ins-running1'] };

  it.each([
    ['StartInstances', {}, 'MissingParameter'],
    ['StartInstances', { InstanceIds: [] }, 'MissingParameter'],
    ['StopInstances', { InstanceIds: 'ins-running1' }, 'InvalidParameter'],
    ['StopInstances', { InstanceIds: ['running'] }, 'InvalidInstanceId.Malformed'],
    [
      'TerminateInstances',
      { InstanceIds: Array.from({ length: 101 }, () => 'ins-running1') },
      'InvalidParameterValue.LimitExceeded',
    ],
    ['StopInstances', { ...ids, StopType: 'GENTLE' }, 'InvalidParameterValue'],
    ['StopInstances', { ...ids, StoppedMode: 'FREE' }, 'InvalidParameterValue'],
    ['StopInstances', { ...ids, ForceStop: true, StopType: 'SOFT' }, 'InvalidParameterCombination'],
    [
      'RebootInstances',
      { ...ids, ForceReboot: false, StopType: 'HARD' },
      'InvalidParameterCombination',
    ],
    ['TerminateInstances', { ...ids, ReleaseAddress: 'yes' }, 'InvalidParameter'],
    ['RebootInstances', { ...ids, Colour: 'red' }, 'UnknownParameter'],
  ] as const)('%s %o', async (name, parameters, expected) => {
    const before = await contract.state();
    expect(await codeOf(act(name, parameters))).toBe(expected);
    expect(await contract.state()).toBe(before);
  });

  it('take the ways of stopping that are there', async () => {
    await act('StopInstances', { ...ids, ForceStop: true });
    await act('RebootInstances', { InstanceIds: ['ins-running2'], StopType: 'SOFT_FIRST' });
    await act('TerminateInstances', {
      InstanceIds: ['ins-stopped1'],
      ReleaseAddress: true,
      ReleasePrepaidDataDisks: false,
    });
    expect(await look('ins-running1')).toEqual(['STOPPING', 'StopInstances', 'OPERATING']);
  });
});
