// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  HARBOR,
  imageRecord,
  instanceRecord,
  messageRecord,
  MINUTE,
  NOON,
  NORTHWIND,
  taskRecord,
} from '@/test/builders';
import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
});
afterEach(() => contract.stop());

const ask = (action: string, parameters: object, account: 1 | 2 | 3 = 1, region?: string) =>
  contract.as(account, region).simulator.request(action, parameters);

describe('DescribeAccounts', () => {
  it('lists the accounts without their keys', async () => {
    expect(await rowsOf(ask('DescribeAccounts', {}), 'AccountSet')).toEqual([
      { Uin: '100000000001', AppId: '1250000001', Name: 'Northwind Studio' },
      { Uin: '100000000002', AppId: '1250000002', Name: 'Harbor Games' },
      { Uin: '100000000003', AppId: '1250000003', Name: 'Fresh Start' },
    ]);
  });
});

describe('DescribeTasks', () => {
  beforeEach(() =>
    contract.load({
      tasks: [
        taskRecord({ id: 'task-running0', resource: 'img-making01', failureCode: 'InternalError' }),
        taskRecord({
          id: 'task-done0000',
          action: 'SyncImages',
          resource: 'img-copy0001',
          region: 'ap-seoul',
          start: NOON - 60 * MINUTE,
          end: NOON - 30 * MINUTE,
        }),
        taskRecord({
          id: 'task-failed00',
          action: 'ImportImage',
          start: NOON - 90 * MINUTE,
          end: NOON - 80 * MINUTE,
          failureCode: 'InvalidUrl',
        }),
        taskRecord({ id: 'task-harbor00', owner: HARBOR }),
      ],
    }),
  );

  it('lists the account’s tasks of all regions, newest first, and keeps the end to itself', async () => {
    expect(await rowsOf(ask('DescribeTasks', {}), 'TaskSet')).toEqual([
      {
        TaskId: 'task-running0',
        Action: 'CreateImage',
        ResourceId: 'img-making01',
        Region: 'ap-guangzhou',
        StartTime: '2026-11-22T07:50:00Z',
        EndTime: '2026-11-22T08:10:00Z',
        Percent: 50,
        State: 'RUNNING',
        FailureCode: '',
        RequestId: '00000000-0000-4000-8000-000000000001',
      },
      {
        TaskId: 'task-done0000',
        Action: 'SyncImages',
        ResourceId: 'img-copy0001',
        Region: 'ap-seoul',
        StartTime: '2026-11-22T07:00:00Z',
        EndTime: '2026-11-22T07:30:00Z',
        Percent: 100,
        State: 'SUCCESS',
        FailureCode: '',
        RequestId: '00000000-0000-4000-8000-000000000001',
      },
      {
        TaskId: 'task-failed00',
        Action: 'ImportImage',
        ResourceId: 'img-00000000',
        Region: 'ap-guangzhou',
        StartTime: '2026-11-22T06:30:00Z',
        EndTime: '2026-11-22T06:40:00Z',
        Percent: 100,
        State: 'FAILED',
        FailureCode: 'InvalidUrl',
        RequestId: '00000000-0000-4000-8000-000000000001',
      },
    ]);
    await ask('AdvanceClock', { Duration: 'PT10M' });
    expect(await rowsOf(ask('DescribeTasks', { State: 'FAILED' }), 'TaskSet')).toMatchObject([
      { TaskId: 'task-running0', FailureCode: 'InternalError' },
      { TaskId: 'task-failed00' },
    ]);
  });

  it.each([
    [{ Region: 'ap-seoul' }, ['task-done0000']],
    [{ ResourceId: 'img-making01' }, ['task-running0']],
    [{ State: 'RUNNING' }, ['task-running0']],
    [{ Offset: 1, Limit: 1 }, ['task-done0000']],
    [{ ResourceId: 'img-nobody00' }, []],
  ])('finds with %j', async (parameters, expected) => {
    expect(await rowsOf(ask('DescribeTasks', parameters), 'TaskSet')).toMatchObject(
      expected.map((TaskId) => ({ TaskId })),
    );
  });

  it.each([
    ['InvalidParameterValue', { State: 'LOST' }],
    ['InvalidParameterValue.LimitExceeded', { Limit: 0 }],
    ['UnknownParameter', { TaskId: 'task-running0' }],
  ])('refuses with %s: %j', async (code, parameters) => {
    expect(await codeOf(ask('DescribeTasks', parameters))).toBe(code);
  });
});

describe('DescribeMessages', () => {
  beforeEach(() =>
    contract.load({
      tasks: [
        taskRecord({ id: 'task-launched', end: NOON - 60 * MINUTE }),
        taskRecord({
          id: 'task-failed00',
          end: NOON - MINUTE,
          failureCode: 'RootPartitionNotFound',
        }),
        taskRecord({ id: 'task-later000', end: NOON + 5 * MINUTE }),
      ],
      messages: [
        messageRecord({ id: 'msg-password', resource: 'ins-own00001', task: 'task-launched' }),
        messageRecord({
          id: 'msg-import00',
          kind: 'ImportResult',
          resource: 'img-import01',
          task: 'task-failed00',
          region: 'ap-seoul',
        }),
        messageRecord({ id: 'msg-later000', task: 'task-later000' }),
        messageRecord({ id: 'msg-harbor00', owner: HARBOR, task: 'task-launched' }),
      ],
    }),
  );

  it('lists what has come, newest first', async () => {
    expect(await rowsOf(ask('DescribeMessages', {}), 'MessageSet')).toMatchObject([
      {
        MessageId: 'msg-import00',
        Time: '2026-11-22T07:59:00Z',
        Kind: 'ImportResult',
        ResourceId: 'img-import01',
        Region: 'ap-seoul',
        Password: '',
        FailureCode: 'RootPartitionNotFound',
      },
      {
        MessageId: 'msg-password',
        Kind: 'RandomPassword',
        ResourceId: 'ins-own00001',
        FailureCode: '',
      },
    ]);
    await ask('AdvanceClock', { Duration: 'PT5M' });
    expect(await ask('DescribeMessages', {})).toMatchObject({ TotalCount: 3 });
  });

  it('tells the same password each time, good for Windows, and stores none', async () => {
    const first = JSON.stringify(await rowsOf(ask('DescribeMessages', {}), 'MessageSet'));
    const [, password = ''] = /"Password":"([^"]+)"/.exec(first) ?? [];
    expect(password).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z\d]{16}$/);
    expect(JSON.stringify(await rowsOf(ask('DescribeMessages', {}), 'MessageSet'))).toBe(first);
    expect(await contract.state()).not.toContain(password);
  });
});

describe('DescribeMarketplaceListings', () => {
  it('lists over forty on the mainland and none elsewhere', async () => {
    const answer = ask('DescribeMarketplaceListings', { Limit: 100 });
    expect((await rowsOf(answer, 'ListingSet')).length).toBeGreaterThanOrEqual(40);
    const abroad = ask('DescribeMarketplaceListings', {}, 1, 'ap-hongkong');
    expect(await abroad).toMatchObject({ ListingSet: [], TotalCount: 0 });
  });

  it('finds by image, and tells what it costs', async () => {
    const ImageIds = ['img-qumpmhs4', 'img-nobody00'];
    expect(await ask('DescribeMarketplaceListings', { ImageIds })).toMatchObject({
      TotalCount: 1,
      ListingSet: [
        { ImageId: 'img-qumpmhs4', Vendor: 'Imaginary Stacks', PriceModel: 'FREE', HourlyFee: 0 },
      ],
    });
  });

  it('tells the fee of what a custom image descends from, to whoever may launch it', async () => {
    const shares = [{ account: HARBOR, since: NOON }];
    await contract.load({
      images: [
        imageRecord({ id: 'img-ownsuite', rootImage: 'img-7fb5w0ad', shares }),
        imageRecord({ id: 'img-ownlinux', name: 'linux', rootImage: 'img-9axl1k53' }),
      ],
    });
    const ImageIds = ['img-ownsuite', 'img-ownlinux'];
    const told = [{ ImageId: 'img-ownsuite', Vendor: 'Fable Foundry', HourlyFee: 0.08 }];
    for (const account of [1, 2] as const) {
      const answer = ask('DescribeMarketplaceListings', { ImageIds }, account);
      expect(await answer).toMatchObject({ TotalCount: 1, ListingSet: told });
    }
    expect(await ask('DescribeMarketplaceListings', { ImageIds }, 3)).toMatchObject({
      TotalCount: 0,
    });
  });

  it('refuses an id that is none', async () => {
    const call = ask('DescribeMarketplaceListings', { ImageIds: ['listing-1'] });
    expect(await codeOf(call)).toBe('InvalidImageId.Malformed');
  });
});

describe('DescribeEnvironments', () => {
  const nginx = { Name: 'Nginx', Version: '1.26.2', Purpose: 'Web', Service: 'ACTIVE' } as const;
  beforeEach(() =>
    contract.load({
      images: [
        imageRecord({
          id: 'img-own00001',
          environment: { Packages: [nginx], Health: 'HEALTHY', DataMark: 'one' },
        }),
        imageRecord({ id: 'img-far00001', region: 'ap-shanghai' }),
        imageRecord({
          id: 'img-harbor01',
          owner: HARBOR,
          shares: [{ account: NORTHWIND, since: NOON }],
        }),
        imageRecord({ id: 'img-harbor02', owner: HARBOR }),
      ],
      instances: [
        instanceRecord({
          id: 'ins-own00001',
          environment: { Packages: [], Health: 'BROKEN', DataMark: 'two' },
        }),
        instanceRecord({ id: 'ins-harbor01', owner: HARBOR }),
      ],
    }),
  );

  it('tells what own, received, public and marketplace images and own instances carry', async () => {
    const asked = ['ins-own00001', 'img-own00001', 'img-harbor01', 'img-l8og963d', 'img-qumpmhs4'];
    const rows = await rowsOf(
      ask('DescribeEnvironments', { ResourceIds: asked }),
      'EnvironmentSet',
    );
    expect(rows).toMatchObject(asked.map((ResourceId) => ({ ResourceId })));
    expect(rows.slice(0, 2)).toEqual([
      { ResourceId: 'ins-own00001', Packages: [], Health: 'BROKEN', DataMark: 'two' },
      { ResourceId: 'img-own00001', Packages: [nginx], Health: 'HEALTHY', DataMark: 'one' },
    ]);
  });

  it('leaves out what the account does not see in the region', async () => {
    const ResourceIds = ['img-harbor02', 'img-far00001', 'ins-harbor01', 'ins-nobody00', 'x'];
    expect(await ask('DescribeEnvironments', { ResourceIds })).toMatchObject({
      EnvironmentSet: [],
    });
  });

  it.each([
    ['MissingParameter', {}],
    ['InvalidParameterValue', { ResourceIds: [] }],
    [
      'InvalidParameterValue.LimitExceeded',
      { ResourceIds: Array.from({ length: 101 }, () => 'img-own00001') },
    ],
    ['InvalidParameter', { ResourceIds: 'img-own00001' }],
  ])('refuses with %s: %j', async (code, parameters) => {
    expect(await codeOf(ask('DescribeEnvironments', parameters))).toBe(code);
  });
});
