// @vitest-environment node
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';

import { HARBOR, imageRecord, instanceRecord, NOON, NORTHWIND } from '@/test/builders';
import { startSignedCloud } from '@/test/signedCloud';
import type { SignedCall, SignedCloud } from '@/test/signedCloud';

let cloud: SignedCloud;
beforeEach(async () => {
  cloud = await startSignedCloud();
  const { meta, content } = await cloud.host.store.content();
  await cloud.host.store.replace(meta, {
    ...content,
    images: [
      imageRecord({ id: 'img-shared01', shares: [{ account: HARBOR, since: NOON }] }),
      imageRecord({ id: 'img-other001' }),
    ],
    instances: [
      instanceRecord({ id: 'ins-running1' }),
      instanceRecord({ id: 'ins-running2' }),
      instanceRecord({ id: 'ins-partner1', owner: HARBOR }),
    ],
  });
});

const call = (action: string, parameters: object, as: Partial<SignedCall> = {}) =>
  cloud.send({ action, body: JSON.stringify(parameters), ...as });
const simulate = (action: string, parameters: object, as: Partial<SignedCall> = {}) =>
  call(action, parameters, { version: '2026-11-01', ...as });

const activity = async (parameters: object = {}, account: 1 | 2 = 1) =>
  (await simulate('DescribeActivity', parameters, { account })).result;

const actions = async (parameters: object = {}, account: 1 | 2 = 1) =>
  JSON.stringify((await activity(parameters, account))['ActivitySet']).match(
    /(?<="Action":")\w+/g,
  ) ?? [];

const launch = (ImageId: string, changes: object = {}) => ({
  Placement: { Zone: 'ap-guangzhou-3' },
  ImageId,
  InstanceType: 'SA2.LARGE8',
  ...changes,
});

describe('the trail of calls', () => {
  it('tells who did what to which, when and with what result', async () => {
    const { requestId } = await call('ResetInstance', {
      InstanceId: 'ins-running1',
      ImageId: 'img-shared01',
      LoginSettings: { Password: 'Correct-Horse-7' },
    });
    const told = {
      // Follows from the world's seed, as ids do.
      ActivityId: 'act-9yddsq1o',
      Time: '2026-11-22T08:00:00Z',
      AccountId: NORTHWIND,
      Action: 'ResetInstance',
      Service: 'cvm',
      Region: 'ap-guangzhou',
      ResourceIds: ['ins-running1', 'img-shared01'],
      RequestId: requestId,
      State: 'RUNNING',
      Code: '',
      Parameters:
        '{"InstanceId":"ins-running1","ImageId":"img-shared01","LoginSettings":{"Password":"(struck out)"}}',
    };
    expect(await activity()).toEqual({ ActivitySet: [told], TotalCount: 1 });
    await simulate('AdvanceClock', { Duration: 'PT30M' });
    expect(await activity()).toEqual({
      ActivitySet: [{ ...told, State: 'SUCCESS' }],
      TotalCount: 1,
    });
    expect(await cloud.state()).not.toContain('Correct-Horse-7');
  });

  it('has the newest first, though they happened at one moment, in all regions', async () => {
    await call('CreateKeyPair', { KeyName: 'one', ProjectId: 0 });
    await call('CreateKeyPair', { KeyName: 'two', ProjectId: 0 }, { region: 'ap-seoul' });
    await call('StopInstances', { InstanceIds: ['ins-running1', 'ins-running2'] });
    expect(await activity()).toMatchObject({
      ActivitySet: [
        { Action: 'StopInstances', ResourceIds: ['ins-running1', 'ins-running2'] },
        { Action: 'CreateKeyPair', Region: 'ap-seoul', State: 'SUCCESS' },
        { Action: 'CreateKeyPair', Region: 'ap-guangzhou' },
      ],
      TotalCount: 3,
    });
    expect(await activity({ Offset: 1, Limit: 1 })).toMatchObject({
      ActivitySet: [{ Action: 'CreateKeyPair', Region: 'ap-seoul' }],
      TotalCount: 3,
    });
  });

  it('names what a call made', async () => {
    const { result } = await call('RunInstances', launch('img-shared01', { InstanceCount: 2 }));
    const [one = '', two = ''] = v.parse(v.array(v.string()), result['InstanceIdSet']);
    expect(await activity()).toMatchObject({
      ActivitySet: [{ ResourceIds: ['img-shared01', one, two] }],
    });
  });

  it('leaves out what changed nothing', async () => {
    const token = { ClientToken: 'once' };
    await call('DescribeInstances', {});
    await call('InquiryPriceRunInstances', launch('img-shared01'));
    await call('RunInstances', launch('img-shared01', { DryRun: true }));
    await call('StartInstances', { InstanceIds: ['ins-running1'] });
    await call('ResetInstance', { InstanceId: 'ins-running1', ImageId: 'img-nobody00' });
    expect(await activity()).toEqual({ ActivitySet: [], TotalCount: 0 });
    await call('RunInstances', launch('img-shared01', token));
    await call('RunInstances', launch('img-shared01', token));
    expect(await actions()).toEqual(['RunInstances']);
  });

  it('leaves out what is done to the simulation', async () => {
    await simulate('SetFaults', { Faults: [{ Action: 'RunInstances', Kind: 'drop', Times: 2 }] });
    await simulate('SetNetwork', { LatencyMs: 1 });
    await simulate('SetClock', { Speed: 5 });
    await simulate('AdvanceClock', { Duration: 'PT1M' });
    expect(await actions()).toEqual([]);
  });

  it('has what the simulator’s actions change of an account’s', async () => {
    await simulate('InstallSoftware', {
      InstanceId: 'ins-running1',
      Packages: [{ Name: 'Nginx', Version: '1' }],
    });
    await simulate('BreakEnvironment', { InstanceId: 'ins-running1' });
    expect(await activity()).toMatchObject({
      ActivitySet: [
        { Action: 'BreakEnvironment', Service: 'simulator', ResourceIds: ['ins-running1'] },
        { Action: 'InstallSoftware', Service: 'simulator', ResourceIds: ['ins-running1'] },
      ],
    });
  });

  it('finds what has to do with an image, each account its own calls', async () => {
    await call('RunInstances', launch('img-shared01'));
    await call('RunInstances', launch('img-other001'));
    await call('CreateKeyPair', { KeyName: 'mine', ProjectId: 0 });
    const theirs = { InstanceId: 'ins-partner1', ImageId: 'img-shared01' };
    await call('ResetInstance', theirs, { account: 2 });
    expect(await actions({ ImageId: 'img-shared01' })).toEqual(['RunInstances']);
    expect(await actions({ ImageId: 'img-shared01' }, 2)).toEqual(['ResetInstance']);
    expect(await actions({}, 2)).toEqual(['ResetInstance']);
    expect(await actions({ ImageId: 'img-nobody00' })).toEqual([]);
  });

  it('tells that a call began something that failed, and why', async () => {
    await call('ResetInstance', { InstanceId: 'ins-running1', ImageId: 'img-other001' });
    await cloud.host.store.commit((world) => {
      const [task] = world.all('tasks');
      if (task) world.put('tasks', { ...task, failureCode: 'InternalError' });
    });
    expect(await activity()).toMatchObject({ ActivitySet: [{ State: 'RUNNING', Code: '' }] });
    await simulate('AdvanceClock', { Duration: 'PT30M' });
    expect(await activity()).toMatchObject({
      ActivitySet: [{ State: 'FAILED', Code: 'InternalError' }],
    });
  });

  it('keeps the latest 1,000 of an account', async () => {
    await cloud.host.store.commit((world) => {
      for (let sequence = 1; sequence <= 1000; sequence += 1) {
        world.put('activity', {
          id: `act-${String(sequence).padStart(8, '0')}`,
          owner: NORTHWIND,
          region: 'ap-guangzhou',
          sequence,
          time: NOON,
          action: 'CreateKeyPair',
          requestId: `request-${sequence}`,
          resources: [],
          parameters: '{}',
        });
      }
    });
    await call('CreateKeyPair', { KeyName: 'one', ProjectId: 0 }, { account: 2 });
    expect(await cloud.state()).toContain('act-00000001');
    await call('StopInstances', { InstanceIds: ['ins-running1'] });
    expect(await activity({ Limit: 1 })).toMatchObject({
      ActivitySet: [{ Action: 'StopInstances' }],
      TotalCount: 1000,
    });
    expect(await activity({ Offset: 999 })).toMatchObject({
      ActivitySet: [{ RequestId: 'request-2' }],
    });
    expect(await actions({}, 2)).toEqual(['CreateKeyPair']);
  });

  it('keeps no body of any size', async () => {
    const Tags = [{ Key: 'note', Value: 'x'.repeat(200) }];
    const TagSpecification = Array.from({ length: 60 }, () => ({ ResourceType: 'instance', Tags }));
    const Names = Array.from({ length: 45 }, (_unused, index) => ({
      Key: `key-${index}`,
      Value: 'x'.repeat(250),
    }));
    expect(
      (await call('RunInstances', launch('img-shared01', { TagSpecification }))).code,
    ).not.toBe('');
    await call(
      'RunInstances',
      launch('img-shared01', {
        TagSpecification: [{ ResourceType: 'instance', Tags: Names }],
      }),
    );
    expect(await activity()).toMatchObject({
      ActivitySet: [{ Action: 'RunInstances', Parameters: '(too long to keep)' }],
    });
    expect(await actions({ ImageId: 'img-shared01' })).toEqual(['RunInstances']);
  });

  it.each([
    ['InvalidImageId.Malformed', { ImageId: 'shared' }],
    ['InvalidParameterValue.LimitExceeded', { Limit: 101 }],
    ['UnknownParameter', { Action: 'RunInstances' }],
  ])('refuses with %s: %j', async (code, parameters) => {
    expect((await simulate('DescribeActivity', parameters)).code).toBe(code);
  });
});

const taskId = async () => {
  const { TaskSet } = (await simulate('DescribeTasks', {})).result;
  return /task-[a-z0-9]{8}/.exec(JSON.stringify(TaskSet))?.[0] ?? '';
};

describe('FinishTask', () => {
  it('ends a task now, with all that waits for it', async () => {
    await call('ResetInstance', { InstanceId: 'ins-running1', ImageId: 'img-other001' });
    await simulate('AdvanceClock', { Duration: 'PT1M' });
    const TaskId = await taskId();
    await simulate('FinishTask', { TaskId }, { region: 'ap-seoul' });
    expect((await simulate('DescribeTasks', {})).result).toMatchObject({
      TaskSet: [
        {
          TaskId,
          State: 'SUCCESS',
          Percent: 100,
          EndTime: '2026-11-22T08:01:00Z',
          FailureCode: '',
        },
      ],
    });
    const { InstanceSet } = (await call('DescribeInstances', { InstanceIds: ['ins-running1'] }))
      .result;
    expect(InstanceSet).toMatchObject([
      { LatestOperationState: 'SUCCESS', ImageId: 'img-other001' },
    ]);
    expect((await simulate('DescribeMessages', {})).result).toMatchObject({
      MessageSet: [{ Kind: 'RandomPassword', Time: '2026-11-22T08:01:00Z' }],
    });
    expect(await activity()).toMatchObject({
      ActivitySet: [
        { Action: 'FinishTask', ResourceIds: ['ins-running1'], State: 'SUCCESS' },
        { Action: 'ResetInstance', State: 'SUCCESS' },
      ],
    });
    expect(
      (await simulate('DescribeActivity', { Limit: 1, ImageId: 'img-other001' })).result,
    ).toMatchObject({ TotalCount: 1 });
  });

  it('lets a terminated instance go, and a failing task fail', async () => {
    await call('TerminateInstances', { InstanceIds: ['ins-running2'] });
    await simulate('FinishTask', { TaskId: await taskId() });
    expect((await call('DescribeInstances', {})).result).toMatchObject({
      InstanceSet: [{ InstanceId: 'ins-running1' }],
    });
    await simulate('AdvanceClock', { Duration: 'PT1S' });
    await call('StopInstances', { InstanceIds: ['ins-running1'] });
    const TaskId = await taskId();
    await cloud.host.store.commit((world) => {
      const task = world.get('tasks', TaskId);
      if (task) world.put('tasks', { ...task, failureCode: 'InternalError' });
    });
    await simulate('FinishTask', { TaskId });
    expect((await simulate('DescribeTasks', { State: 'FAILED' })).result).toMatchObject({
      TaskSet: [{ TaskId, FailureCode: 'InternalError' }],
    });
  });

  it('refuses tasks that are unknown, another’s or over, and changes nothing', async () => {
    await call('StopInstances', { InstanceIds: ['ins-running1'] });
    const TaskId = await taskId();
    const before = await cloud.state();
    const codeFor = async (parameters: object, account: 1 | 2 = 1) =>
      (await simulate('FinishTask', parameters, { account })).code;
    expect(await codeFor({ TaskId }, 2)).toBe('ResourceNotFound');
    expect(await codeFor({ TaskId: 'task-00000000' })).toBe('ResourceNotFound');
    expect(await codeFor({ TaskId: 'stop' })).toBe('InvalidParameterValue');
    expect(await codeFor({})).toBe('MissingParameter');
    expect(await cloud.state()).toBe(before);
    await simulate('FinishTask', { TaskId });
    const ended = await cloud.state();
    expect(await codeFor({ TaskId })).toBe('UnsupportedOperation');
    expect(await cloud.state()).toBe(ended);
  });
});
