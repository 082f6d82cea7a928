import { beforeAll, describe, expect, it } from 'vitest';

import {
  HARBOR,
  imageRecord,
  instanceRecord,
  keyPairRecord,
  MINUTE,
  NOON,
  NORTHWIND,
  snapshotRecord,
  taskRecord,
} from '@/test/builders';
import { CREDENTIALS } from '@/wire/credentials';

import type { ActivityRecord } from '../world/records';
import { NO_CONTENT } from '../world/world';
import { historyOf } from './history';
import { newWorld } from './newWorld';

const at = (minutes: number) => NOON - minutes * MINUTE;

describe('the history of records', () => {
  const history = historyOf(
    {
      ...NO_CONTENT,
      images: [
        imageRecord({
          id: 'img-made0001',
          created: at(90),
          task: 'task-made0001',
          origin: { kind: 'instance', instance: 'ins-shop0001' },
          shares: [{ account: HARBOR, since: at(30) }],
        }),
        imageRecord({
          id: 'img-copy0001',
          region: 'ap-seoul',
          created: at(60),
          origin: { kind: 'copy', image: 'img-made0001', region: 'ap-guangzhou' },
        }),
        imageRecord({
          id: 'img-import01',
          owner: HARBOR,
          created: at(10),
          origin: { kind: 'import', url: 'https://images/one.raw' },
        }),
      ],
      snapshots: [
        snapshotRecord({ id: 'snap-bound001', images: ['img-made0001'] }),
        snapshotRecord({ id: 'snap-orphan01', created: at(40), disk: 'disk-shop0001' }),
      ],
      instances: [
        instanceRecord({
          id: 'ins-shop0001',
          created: at(100),
          operation: { action: 'StopInstances', task: 'task-stop0001', requestId: 'request-stop' },
        }),
      ],
      keyPairs: [keyPairRecord({ id: 'skey-one00001', name: 'deploy', created: at(200) })],
      tasks: [
        taskRecord({ id: 'task-made0001', resource: 'img-made0001', requestId: 'request-made' }),
        taskRecord({
          id: 'task-stop0001',
          action: 'StopInstances',
          resource: 'ins-shop0001',
          start: at(20),
          requestId: 'request-stop',
        }),
      ],
    },
    7,
  );
  const told = (owner: string) =>
    history
      .filter((call) => call.owner === owner)
      .map(({ sequence, time, action, region, resources }) => [
        sequence,
        (NOON - time) / MINUTE,
        action,
        region,
        resources.join(' '),
      ]);

  it('is the calls that made them, the oldest first', () => {
    expect(told(NORTHWIND)).toEqual([
      [1, 200, 'CreateKeyPair', 'ap-guangzhou', 'skey-one00001'],
      [2, 100, 'RunInstances', 'ap-guangzhou', 'img-l8og963d ins-shop0001'],
      [3, 90, 'CreateImage', 'ap-guangzhou', 'ins-shop0001 img-made0001'],
      [4, 60, 'SyncImages', 'ap-guangzhou', 'img-made0001 img-copy0001'],
      [5, 40, 'CreateSnapshot', 'ap-guangzhou', 'disk-shop0001 snap-orphan01'],
      [6, 30, 'ModifyImageSharePermission', 'ap-guangzhou', 'img-made0001'],
      [7, 20, 'StopInstances', 'ap-guangzhou', 'ins-shop0001'],
    ]);
    expect(told(HARBOR)).toEqual([[1, 10, 'ImportImage', 'ap-guangzhou', 'img-import01']]);
  });

  it('has the parameters, and the request ids of tasks', () => {
    const [, , made, copied, , shared, stopped] = history;
    expect(made).toMatchObject({
      requestId: 'request-made',
      parameters: '{"ImageName":"img-made0001","InstanceId":"ins-shop0001"}',
    });
    expect(copied?.parameters).toBe(
      '{"ImageIds":["img-made0001"],"DestinationRegions":["ap-seoul"]}',
    );
    expect(copied?.requestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(shared?.parameters).toBe(
      '{"ImageId":"img-made0001","AccountIds":["100000000002"],"Permission":"SHARE"}',
    );
    expect(stopped?.requestId).toBe('request-stop');
  });

  it('is cut to the latest 1,000 of an account', () => {
    const images = Array.from({ length: 1200 }, (_unused, index) =>
      imageRecord({ id: `img-${String(index).padStart(8, '0')}`, created: at(2000 - index) }),
    );
    const cut = historyOf({ ...NO_CONTENT, images }, 7);
    expect(cut).toHaveLength(1000);
    expect(cut[0]).toMatchObject({ sequence: 1, resources: ['img-00000200'] });
  });
});

describe('the history of the scenario that opens first', () => {
  let calls: readonly ActivityRecord[];
  let start: number;
  beforeAll(async () => {
    const clock = { speed: 60, paused: true };
    const { meta, content } = await newWorld({ scenario: 'default', wall: 0, clock });
    calls = content.activity;
    start = meta.start;
  });

  it('lies in the past, in order, with ids and request ids of its own', () => {
    expect(calls.filter(({ time }) => time > start)).toEqual([]);
    for (const { uin } of CREDENTIALS) {
      const own = calls.filter(({ owner }) => owner === uin);
      expect(own.map(({ time }) => time)).toEqual(
        own.map(({ time }) => time).toSorted((a, b) => a - b),
      );
    }
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
    expect(new Set(calls.map(({ requestId }) => requestId)).size).toBe(calls.length);
  });

  it('tells of what the first two accounts have', () => {
    const count = (owner: string, action: string) =>
      calls.filter((call) => call.owner === owner && call.action === action).length;
    expect(count(NORTHWIND, 'CreateImage')).toBeGreaterThan(10);
    expect(count(NORTHWIND, 'ModifyImageSharePermission')).toBeGreaterThan(0);
    expect(count(HARBOR, 'RunInstances')).toBe(6);
    expect(calls.filter(({ owner }) => owner === '100000000003')).toEqual([]);
  });
});
