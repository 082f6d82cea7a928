import { beforeEach, describe, expect, it } from 'vitest';

import { startSignedCloud } from '@/test/signedCloud';
import type { SignedCall, SignedCloud } from '@/test/signedCloud';

let cloud: SignedCloud;
let chance: number;
beforeEach(async () => {
  chance = 0.5;
  cloud = await startSignedCloud({ random: () => chance });
});

const simulate = (action: string, parameters: object) =>
  cloud.send({ action, version: '2026-11-01', body: JSON.stringify(parameters) });

const faults = (...set: readonly object[]) => simulate('SetFaults', { Faults: set });

const codes = async (count: number, call: SignedCall = {}) => {
  const found = [];
  for (let index = 0; index < count; index += 1) found.push((await cloud.send(call)).code);
  return found;
};

const log = async () => (await simulate('DescribeRequests', {})).result['RequestSet'];

describe('injected faults', () => {
  it('refuse with the code that they are given, or InternalError', async () => {
    await faults({
      Action: 'DescribeImageQuota',
      Kind: 'error',
      Code: 'InvalidZone.MismatchRegion',
    });
    expect(await codes(1)).toEqual(['InvalidZone.MismatchRegion']);
    await faults({ Action: 'DescribeImageQuota', Kind: 'error' });
    expect(await codes(1)).toEqual(['InternalError']);
  });

  it('answer with another status, or with what nobody can read', async () => {
    await faults({ Action: '*', Kind: 'http', Status: 503 });
    expect(await cloud.raw({})).toMatchObject({
      status: 503,
      headers: { 'content-type': 'text/html', 'x-simulated-cloud': '1' },
    });
    await faults({ Action: '*', Kind: 'malformed' });
    const { status, body } = await cloud.raw({});
    expect(status).toBe(200);
    expect(() => {
      JSON.parse(body);
    }).toThrow(SyntaxError);
  });

  it('break the connection, or only make it wait', async () => {
    await faults({ Action: '*', Kind: 'drop' });
    await expect(cloud.raw({})).rejects.toThrow('dropped');
    await faults({ Action: '*', Kind: 'delay', DelayMs: 700 });
    expect(await codes(1)).toEqual(['']);
    expect(cloud.waits).toEqual([700]);
  });

  it('meet the calls that they are for', async () => {
    await faults({
      Action: 'DescribeImageQuota',
      Kind: 'error',
      AccountId: '100000000002',
      Region: 'ap-seoul',
    });
    expect(await codes(1, { account: 2, region: 'ap-seoul' })).toEqual(['InternalError']);
    expect(await codes(1, { account: 1, region: 'ap-seoul' })).toEqual(['']);
    expect(await codes(1, { account: 2 })).toEqual(['']);
    expect(await codes(1, { account: 2, region: 'ap-seoul', action: 'DescribeZones' })).toEqual([
      '',
    ]);
  });

  it('end after as many calls as they are told, the first of the set first', async () => {
    await faults(
      { Action: '*', Kind: 'error', Code: 'ResourceNotFound', Times: 2 },
      { Action: '*', Kind: 'error', Code: 'InvalidRequest', Times: 1 },
    );
    expect(await codes(4)).toEqual(['ResourceNotFound', 'ResourceNotFound', 'InvalidRequest', '']);
    expect((await simulate('DescribeFaults', {})).result).toEqual({ FaultSet: [] });
  });

  it('do nothing of what was asked', async () => {
    await faults({ Action: 'CreateKeyPair', Kind: 'error', Times: 1 });
    const call = { action: 'CreateKeyPair', body: '{"KeyName":"mine","ProjectId":0}' };
    expect(await codes(2, call)).toEqual(['InternalError', '']);
  });

  it.each([
    ['DescribeTasks', {}],
    ['DescribeMessages', {}],
    ['DescribeMarketplaceListings', {}],
    ['DescribeEnvironments', { ResourceIds: ['img-l8og963d'] }],
    ['DescribePublishedPrices', {}],
    ['DescribeStoredSizes', { ResourceIds: ['snap-own00001'] }],
  ])('meet %s, which tells what there is, as they meet a real action', async (action, good) => {
    await faults({ Action: action, Kind: 'error', Code: 'ResourceNotFound', Times: 1 });
    expect((await simulate(action, good)).code).toBe('ResourceNotFound');
    expect((await simulate(action, good)).code).toBe('');
  });

  it('are named after actions that there are', async () => {
    const { code, message } = await faults({ Action: 'DescribeUnicorns', Kind: 'error' });
    expect(code).toBe('InvalidParameterValue');
    expect(message).toContain('DescribeUnicorns');
  });

  it.each(['SetFaults', 'SetNetwork', 'DescribeClock', 'toString'])(
    'are not for %s',
    async (Action) => {
      expect((await faults({ Action, Kind: 'error' })).code).toBe('InvalidParameterValue');
      expect((await simulate('DescribeFaults', {})).result).toEqual({ FaultSet: [] });
    },
  );

  it('replace each other, and never meet what handles the simulation itself', async () => {
    await faults({ Action: '*', Kind: 'error' });
    for (const action of [
      'DescribeClock',
      'DescribeAccounts',
      'DescribeScenarios',
      'ExportState',
    ]) {
      expect((await simulate(action, {})).code).toBe('');
    }
    const { result } = await faults();
    expect(result).toEqual({ FaultSet: [] });
    expect(await codes(1)).toEqual(['']);
  });

  it.each([
    ['InvalidParameterValue', { Action: '*', Kind: 'meteor' }],
    ['InvalidParameterValue', { Action: '*', Kind: 'http', Status: 200 }],
    ['InvalidParameterValue', { Action: '*', Kind: 'error', Times: 0 }],
    ['MissingParameter', { Kind: 'error' }],
  ])('are refused with %s: %j', async (code, fault) => {
    expect((await faults(fault)).code).toBe(code);
    expect((await simulate('DescribeFaults', {})).result).toEqual({ FaultSet: [] });
  });
});

describe('the simulated network', () => {
  it('waits for its latency, more or less', async () => {
    await simulate('SetNetwork', { LatencyMs: 100, SpreadMs: 20 });
    for (chance of [0, 0.5, 0.75]) await cloud.send({});
    expect(cloud.waits).toEqual([80, 100, 110]);
  });

  it('never waits less than no time', async () => {
    await simulate('SetNetwork', { LatencyMs: 10, SpreadMs: 50 });
    chance = 0;
    await cloud.send({});
    expect(cloud.waits).toEqual([]);
  });

  it('keeps what it is not told', async () => {
    await simulate('SetNetwork', { LatencyMs: 100 });
    expect((await simulate('SetNetwork', { SpreadMs: 5 })).result).toEqual({
      LatencyMs: 100,
      SpreadMs: 5,
      RateLimits: false,
      Offline: false,
    });
  });

  it('is offline for all but what handles the simulation itself', async () => {
    await simulate('SetNetwork', { Offline: true });
    await expect(cloud.raw({})).rejects.toThrow('dropped');
    await expect(simulate('DescribeTasks', {})).rejects.toThrow('dropped');
    await simulate('SetNetwork', { Offline: false });
    expect(await codes(1)).toEqual(['']);
  });
});

describe('rate limits', () => {
  beforeEach(() => simulate('SetNetwork', { RateLimits: true }));

  it('let ten calls of an action a second through, per account', async () => {
    expect(await codes(11)).toEqual([...Array<string>(10).fill(''), 'RequestLimitExceeded']);
    expect(await codes(1, { account: 2 })).toEqual(['']);
    expect(await codes(1, { action: 'DescribeZones' })).toEqual(['']);
    cloud.wall += 1000;
    expect(await codes(1)).toEqual(['']);
  });

  it('let through as many as are documented where they are', async () => {
    const images = await codes(41, { action: 'DescribeImages' });
    expect(images.indexOf('RequestLimitExceeded')).toBe(40);
    const zones = await codes(21, { action: 'DescribeZones' });
    expect(zones.indexOf('RequestLimitExceeded')).toBe(20);
  });

  it('are not for the simulator’s own actions', async () => {
    const call = { action: 'DescribeTasks', version: '2026-11-01' };
    expect(new Set(await codes(15, call))).toEqual(new Set(['']));
  });

  it('are off until they are turned on', async () => {
    await simulate('SetNetwork', { RateLimits: false });
    expect(new Set(await codes(50))).toEqual(new Set(['']));
  });
});

describe('the log of calls', () => {
  it('tells of the latest calls, newest first, with how they ended', async () => {
    await cloud.send({ body: '{"Limit":1}', account: 2, region: 'ap-seoul' });
    await cloud.send({ secretId: 'AKIDnobody' });
    expect(await log()).toEqual([
      {
        RequestId: '00000000-0000-4000-8000-000000000002',
        Time: '2026-11-22T08:00:00.000Z',
        Action: 'DescribeImageQuota',
        AccountId: '',
        Region: 'ap-guangzhou',
        Parameters: '{}',
        Code: 'AuthFailure.SecretIdNotFound',
        TookMs: 0,
      },
      {
        RequestId: '00000000-0000-4000-8000-000000000001',
        Time: '2026-11-22T08:00:00.000Z',
        Action: 'DescribeImageQuota',
        AccountId: '100000000002',
        Region: 'ap-seoul',
        Parameters: '{"Limit":1}',
        Code: 'UnknownParameter',
        TookMs: 0,
      },
    ]);
  });

  it('strikes out passwords, user data, signed addresses and whole states', async () => {
    await cloud.send({
      action: 'RunInstances',
      body: JSON.stringify({
        LoginSettings: { Password: 'hunter2-hunter2' },
        UserData: 'c2VjcmV0',
        Url: 'https://bucket.test/a.qcow2?q-signature=abc&x=1 and more',
      }),
    });
    await simulate('ImportState', { State: '{"format":1}' });
    expect(await log()).toMatchObject([
      { Action: 'ImportState', Parameters: '{"State":"(struck out)"}' },
      {
        Action: 'RunInstances',
        Parameters:
          '{"LoginSettings":{"Password":"(struck out)"},"UserData":"(struck out)","Url":"https://bucket.test/a.qcow2?(struck out) and more"}',
      },
    ]);
  });

  it.each([
    ['{"password":"hunter2"}', '{"password":"(struck out)"}'],
    ['{"LoginSettings.Password":"hunter2"}', '{"LoginSettings.Password":"(struck out)"}'],
    ['{"Password":["hunter2"]}', '{"Password":"(struck out)"}'],
    [
      '{"Url":"HTTPS://bucket.test/a?q-signature=abc"}',
      '{"Url":"HTTPS://bucket.test/a?(struck out)"}',
    ],
    ['{"State":"RUNNING"}', '{"State":"RUNNING"}'],
    [`{"Name":"${'x'.repeat(100_000)}"}`, '(too long to keep)'],
  ])('shows of %.60s what may be shown', async (body, Parameters) => {
    await cloud.send({ body });
    expect(await log()).toMatchObject([{ Parameters }]);
  });

  it('shows nothing of a body that it cannot read', async () => {
    await cloud.send({ body: '{"Password":"hunter2' });
    expect(await log()).toMatchObject([{ Parameters: '', Code: 'InvalidParameter' }]);
  });

  it('tells of dropped calls too, and keeps two hundred', async () => {
    await faults({ Action: '*', Kind: 'drop', Times: 1 });
    await expect(cloud.raw({})).rejects.toThrow('dropped');
    expect(await log()).toMatchObject([{ Code: 'Dropped' }, { Action: 'SetFaults' }]);
    await codes(220);
    expect(await log()).toHaveLength(200);
  });
});
