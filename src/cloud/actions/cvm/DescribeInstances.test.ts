// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { HARBOR, instanceRecord, NOON, taskRecord } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

const HOUR = 3_600_000;

/** What was done to an instance, and the task of the same number. */
const done = (action: 'RunInstances' | 'TerminateInstances', task: string) => ({
  action,
  task,
  requestId: '00000000-0000-4000-8000-00000000000a',
});

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load({
    instances: [
      instanceRecord({
        id: 'ins-web00001',
        name: 'Web-1',
        uuid: '11111111-1111-4111-8111-111111111111',
        created: NOON - 3 * HOUR,
        privateIp: '172.16.48.11',
        publicIp: '198.18.0.11',
        internet: { chargeType: 'TRAFFIC_POSTPAID_BY_HOUR', bandwidth: 5 },
        securityGroups: ['sg-w3b80443'],
        tags: [{ Key: 'env', Value: 'production' }],
        osName: 'Ubuntu Server 22.04 LTS 64-bit',
        platform: 'Ubuntu',
      }),
      instanceRecord({
        id: 'ins-web00002',
        name: 'web-2',
        created: NOON - 3 * HOUR,
        zone: 'ap-guangzhou-4',
        tags: [{ Key: 'env', Value: 'test' }],
      }),
      instanceRecord({
        id: 'ins-stopped1',
        name: 'job',
        created: NOON - 5 * HOUR,
        state: 'STOPPED',
        stopCharging: true,
      }),
      instanceRecord({
        id: 'ins-pending1',
        created: NOON - HOUR,
        operation: done('RunInstances', 'task-pending1'),
      }),
      instanceRecord({
        id: 'ins-failed01',
        created: NOON - 2 * HOUR,
        operation: done('RunInstances', 'task-failed01'),
      }),
      instanceRecord({
        id: 'ins-leaving1',
        created: NOON - 6 * HOUR,
        operation: done('TerminateInstances', 'task-leaving1'),
      }),
      instanceRecord({
        id: 'ins-gone0001',
        operation: done('TerminateInstances', 'task-gone0001'),
      }),
      instanceRecord({ id: 'ins-harbor01', owner: HARBOR }),
      instanceRecord({ id: 'ins-distant1', region: 'ap-shanghai', zone: 'ap-shanghai-2' }),
    ],
    tasks: [
      taskRecord({ id: 'task-pending1' }),
      taskRecord({ id: 'task-failed01', end: NOON, failureCode: 'ResourceInsufficient' }),
      taskRecord({ id: 'task-leaving1' }),
      taskRecord({ id: 'task-gone0001', end: NOON }),
    ],
  });
});
afterAll(() => contract.stop());

const ask = async (parameters: object, account: 1 | 2 | 3 = 1, region?: string) => {
  const { cvm } = contract.as(account, region);
  const { InstanceSet = [], TotalCount } = await cvm.DescribeInstances(parameters);
  return { TotalCount, ids: InstanceSet.map(({ InstanceId }) => InstanceId) };
};

const filter = (Name: string, ...Values: string[]) => ({ Name, Values });

const code = (parameters: object) =>
  codeOf(contract.as().raw.request('DescribeInstances', parameters));

const ALL = [
  'ins-pending1',
  'ins-failed01',
  'ins-web00001',
  'ins-web00002',
  'ins-stopped1',
  'ins-leaving1',
];

describe('the list', () => {
  it('holds the account’s instances of the region, the latest launch first', async () => {
    expect(await ask({})).toEqual({ TotalCount: 6, ids: ALL });
    expect((await ask({}, 2)).ids).toEqual(['ins-harbor01']);
    expect((await ask({}, 3)).ids).toEqual([]);
    expect((await ask({}, 1, 'ap-shanghai')).ids).toEqual(['ins-distant1']);
  });

  it('comes in pages', async () => {
    expect(await ask({ Offset: 1, Limit: 2 })).toEqual({ TotalCount: 6, ids: ALL.slice(1, 3) });
    expect(await ask({ Offset: 6 })).toEqual({ TotalCount: 6, ids: [] });
  });

  it('finds by id what is there, and is silent about what is not', async () => {
    const InstanceIds = [
      'ins-web00002',
      'ins-harbor01',
      'ins-distant1',
      'ins-gone0001',
      'ins-00000000',
    ];
    expect(await ask({ InstanceIds })).toEqual({ TotalCount: 1, ids: ['ins-web00002'] });
  });

  it('tells states and how the latest operation went', async () => {
    const { InstanceSet = [] } = await contract.as().cvm.DescribeInstances({});
    expect(
      InstanceSet.map((one) => [
        one.InstanceState,
        one.LatestOperation,
        one.LatestOperationState,
        one.LatestOperationErrorMsg,
        one.StopChargingMode,
      ]),
    ).toEqual([
      ['PENDING', 'RunInstances', 'OPERATING', '', 'NOT_APPLICABLE'],
      ['LAUNCH_FAILED', 'RunInstances', 'FAILED', 'ResourceInsufficient', 'NOT_APPLICABLE'],
      ['RUNNING', 'RunInstances', 'SUCCESS', '', 'NOT_APPLICABLE'],
      ['RUNNING', 'RunInstances', 'SUCCESS', '', 'NOT_APPLICABLE'],
      ['STOPPED', 'StopInstances', 'SUCCESS', '', 'STOP_CHARGING'],
      ['TERMINATING', 'TerminateInstances', 'OPERATING', '', 'NOT_APPLICABLE'],
    ]);
  });

  it('names systems in Chinese when asked in Chinese', async () => {
    const { cvm } = contract.as();
    cvm.profile.language = 'zh-CN';
    const { InstanceSet = [] } = await cvm.DescribeInstances({ InstanceIds: ['ins-web00001'] });
    expect(InstanceSet[0]?.OsName).toBe('Ubuntu Server 22.04 LTS 64位');
  });
});

describe('filters', () => {
  it.each([
    [[filter('zone', 'ap-guangzhou-4')], ['ins-web00002']],
    [[filter('project-id', '0')], ALL],
    [[filter('project-id', '1')], []],
    [[filter('host-id', 'host-1')], []],
    [[filter('dedicated-cluster-id', 'cluster-1')], []],
    [[filter('vpc-id', 'vpc-dv100000')], ALL],
    [[filter('vpc-id', 'vpc-00000000')], []],
    [[filter('subnet-id', 'subnet-ds100004')], ['ins-web00002']],
    [[filter('instance-id', 'ins-web00001', 'ins-stopped1')], ['ins-web00001', 'ins-stopped1']],
    [[filter('uuid', '11111111-1111-4111-8111-111111111111')], ['ins-web00001']],
    [[filter('security-group-id', 'sg-w3b80443')], ['ins-web00001']],
    [[filter('instance-name', 'WEB')], ['ins-web00001', 'ins-web00002']],
    [[filter('instance-charge-type', 'POSTPAID_BY_HOUR')], ALL],
    [[filter('instance-charge-type', 'PREPAID')], []],
    [[filter('instance-state', 'STOPPED', 'PENDING')], ['ins-pending1', 'ins-stopped1']],
    [[filter('private-ip-address', '172.16.48.11')], ['ins-web00001']],
    [[filter('public-ip-address', '198.18.0.11')], ['ins-web00001']],
    [[filter('ipv6-address', '::1')], []],
    [[filter('tag-key', 'env')], ['ins-web00001', 'ins-web00002']],
    [[filter('tag-value', 'test')], ['ins-web00002']],
    [[filter('tag:env', 'production')], ['ins-web00001']],
    [[filter('creation-start-time', '2026-11-22 06:00:00')], ['ins-pending1', 'ins-failed01']],
    [[filter('creation-end-time', '2026-11-22T03:00:00Z')], ['ins-stopped1', 'ins-leaving1']],
    [[filter('instance-name', 'web'), filter('zone', 'ap-guangzhou-3')], ['ins-web00001']],
  ])('%o', async (Filters, ids) => {
    expect(await ask({ Filters })).toEqual({ TotalCount: ids.length, ids });
  });
});

const many = (count: number) => Array.from({ length: count }, () => 'ins-web00001');

describe('what the list refuses', () => {
  it.each([
    [{ InstanceIds: ['ins-1'] }, 'InvalidInstanceId.Malformed'],
    [{ InstanceIds: 'ins-web00001' }, 'InvalidParameter'],
    [{ InstanceIds: many(101) }, 'InvalidParameterValue.LimitExceeded'],
    [{ InstanceIds: many(1), Filters: [filter('zone', 'ap-guangzhou-3')] }, 'InvalidParameter'],
    [{ Filters: [filter('image-id', 'img-9qabwvbn')] }, 'InvalidFilter'],
    [{ Filters: [filter('instance-name', ...many(6))] }, 'InvalidFilterValue.LimitExceeded'],
    [
      { Filters: Array.from({ length: 11 }, () => filter('uuid', 'x')) },
      'InvalidFilterValue.LimitExceeded',
    ],
    [{ Filters: [filter('zone', 'ap-shanghai-2')] }, 'InvalidZone.MismatchRegion'],
    [{ Filters: [filter('instance-id', 'web')] }, 'InvalidInstanceId.Malformed'],
    [
      { Filters: [filter('creation-start-time', 'yesterday')] },
      'InvalidParameterValue.InvalidTimeFormat',
    ],
    [
      { Filters: [filter('creation-end-time', '2026-13-45 00:00:00')] },
      'InvalidParameterValue.InvalidTimeFormat',
    ],
    [{ Limit: 0 }, 'InvalidParameterValue.LimitExceeded'],
    [{ Limit: 101 }, 'InvalidParameterValue.LimitExceeded'],
    [{ Offset: -1 }, 'InvalidParameterValue'],
    [{ Colour: 'red' }, 'UnknownParameter'],
  ])('%o', async (parameters, expected) => {
    expect(await code(parameters)).toBe(expected);
  });
});

describe('DescribeInstancesStatus', () => {
  it('tells ids and states in the order of the list', async () => {
    const { cvm } = contract.as();
    const { TotalCount, InstanceStatusSet } = await cvm.DescribeInstancesStatus({
      Offset: 3,
      Limit: 2,
    });
    expect(TotalCount).toBe(6);
    expect(InstanceStatusSet).toEqual([
      { InstanceId: 'ins-web00002', InstanceState: 'RUNNING' },
      { InstanceId: 'ins-stopped1', InstanceState: 'STOPPED' },
    ]);
  });

  it('finds by id, and refuses what is none', async () => {
    const { cvm } = contract.as();
    const answer = await cvm.DescribeInstancesStatus({
      InstanceIds: ['ins-leaving1', 'ins-gone0001', 'ins-harbor01'],
    });
    expect(answer.InstanceStatusSet).toEqual([
      { InstanceId: 'ins-leaving1', InstanceState: 'TERMINATING' },
    ]);
    expect(await codeOf(cvm.DescribeInstancesStatus({ InstanceIds: ['x'] }))).toBe(
      'InvalidInstanceId.Malformed',
    );
  });
});
