// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { CATALOGUE, LAUNCH_ESTATE, launchOf } from '@/test/launchEstate';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load(LAUNCH_ESTATE, { instancesPerRegion: 600 });
});
afterEach(() => contract.stop());

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const run = async (changes: object = {}, account: 1 | 2 = 1): Promise<string[]> => {
  const { InstanceIdSet = [] } = await contract.as(account).cvm.RunInstances(launchOf(changes));
  return InstanceIdSet;
};

const code = (changes: object) =>
  codeOf(contract.as().raw.request('RunInstances', launchOf(changes)));

const described = async (InstanceIds: string[], account: 1 | 2 = 1) => {
  const { cvm } = contract.as(account);
  const { InstanceSet = [] } = await cvm.DescribeInstances({ InstanceIds, Limit: 100 });
  return InstanceSet;
};

const only = async (changes: object = {}) => {
  const [instance] = await described(await run(changes));
  if (instance === undefined) throw new Error('The launched instance is not listed');
  return instance;
};

const later = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

const messages = (account: 1 | 2 = 1) =>
  rowsOf(contract.as(account).simulator.request('DescribeMessages', {}), 'MessageSet');

describe('a launch', () => {
  it('answers ids, and shows everything that was asked for', async () => {
    const [id = ''] = await run({
      SystemDisk: { DiskType: 'CLOUD_BSSD', DiskSize: 60 },
      DataDisks: [
        { DiskSize: 120, SnapshotId: 'snap-data0001', DeleteWithInstance: false },
        { DiskSize: 200, DiskType: 'CLOUD_SSD' },
      ],
      VirtualPrivateCloud: { VpcId: 'DEFAULT', SubnetId: 'DEFAULT' },
      InternetAccessible: { InternetMaxBandwidthOut: 10 },
      InstanceName: 'shop',
      LoginSettings: { KeyIds: ['skey-own00001'] },
      SecurityGroupIds: ['sg-w3b80443', 'sg-1nt3rn41'],
      DisableApiTermination: true,
      TagSpecification: [{ ResourceType: 'instance', Tags: [{ Key: 'env', Value: 'test' }] }],
    });
    expect(id).toMatch(/^ins-[a-z0-9]{8}$/);
    const [instance] = await described([id]);
    expect(instance).toEqual({
      Placement: { Zone: 'ap-guangzhou-3', ProjectId: 0 },
      InstanceId: id,
      InstanceType: 'SA2.LARGE8',
      CPU: 4,
      Memory: 8,
      RestrictState: 'NORMAL',
      InstanceName: 'shop',
      InstanceChargeType: 'POSTPAID_BY_HOUR',
      SystemDisk: {
        DiskType: 'CLOUD_BSSD',
        DiskId: like(/^disk-[a-z0-9]{8}$/),
        DiskSize: 60,
      },
      DataDisks: [
        {
          DiskType: 'CLOUD_PREMIUM',
          DiskId: like(/^disk-[a-z0-9]{8}$/),
          DiskSize: 120,
          DeleteWithInstance: false,
          Encrypt: false,
        },
        {
          DiskType: 'CLOUD_SSD',
          DiskId: like(/^disk-[a-z0-9]{8}$/),
          DiskSize: 200,
          DeleteWithInstance: true,
          Encrypt: false,
        },
      ],
      PrivateIpAddresses: ['172.16.48.2'],
      PublicIpAddresses: ['198.18.0.1'],
      InternetAccessible: {
        InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR',
        InternetMaxBandwidthOut: 10,
      },
      VirtualPrivateCloud: { VpcId: 'vpc-dv100000', SubnetId: 'subnet-ds100003' },
      ImageId: CATALOGUE.linux,
      CreatedTime: '2026-11-22T08:00:00Z',
      OsName: 'CentOS 7.6 64-bit',
      SecurityGroupIds: ['sg-w3b80443', 'sg-1nt3rn41'],
      LoginSettings: { KeyIds: ['skey-own00001'] },
      InstanceState: 'PENDING',
      Tags: [{ Key: 'env', Value: 'test' }],
      StopChargingMode: 'NOT_APPLICABLE',
      Uuid: like(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      LatestOperation: 'RunInstances',
      LatestOperationState: 'OPERATING',
      LatestOperationRequestId: like(/^[0-9a-f-]{36}$/),
      LatestOperationErrorMsg: '',
      IsolatedSource: 'NOTISOLATED',
      LicenseType: 'TencentCloud',
      DisableApiTermination: true,
      DefaultLoginUser: 'root',
      DefaultLoginPort: 22,
    });
  });

  it('fills in what is left out', async () => {
    const { InstanceType: _type, ...rest } = launchOf();
    const { InstanceIdSet = [] } = await contract.as().cvm.RunInstances(rest);
    const [instance] = await described(InstanceIdSet);
    expect(instance).toMatchObject({
      InstanceName: 'Unnamed',
      InstanceType: 'SA1.SMALL1',
      SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskSize: 50 },
      DataDisks: [],
      PublicIpAddresses: [],
      InternetAccessible: { InternetMaxBandwidthOut: 0 },
      SecurityGroupIds: ['sg-w3b80443'],
      LoginSettings: { KeyIds: [] },
      DisableApiTermination: false,
    });
  });

  it('runs after three to five minutes of the simulated clock', async () => {
    const ids = await run({ InstanceCount: 20 });
    const states = async () => {
      const { InstanceStatusSet = [] } = await contract
        .as()
        .cvm.DescribeInstancesStatus({ InstanceIds: ids });
      return new Set(InstanceStatusSet.map(({ InstanceState }) => InstanceState));
    };
    await later('PT2M59S');
    expect(await states()).toEqual(new Set(['PENDING']));
    await later('PT1M');
    expect(await states()).toEqual(new Set(['PENDING', 'RUNNING']));
    await later('PT1M1S');
    expect(await states()).toEqual(new Set(['RUNNING']));
    const [first] = await described(ids.slice(0, 1));
    expect(first).toMatchObject({ LatestOperationState: 'SUCCESS' });
  });

  it.each([CATALOGUE.linux, CATALOGUE.paid, 'img-own00001', 'img-partner1'])(
    'works from %s',
    async (ImageId) => {
      expect((await only({ ImageId })).ImageId).toBe(ImageId);
    },
  );

  it('gives the server what the image carries, and its system’s way to log in', async () => {
    const [id = ''] = await run({ ImageId: 'img-own00001' });
    expect(
      await rowsOf(
        contract.as().simulator.request('DescribeEnvironments', { ResourceIds: [id] }),
        'EnvironmentSet',
      ),
    ).toMatchObject([{ ResourceId: id, DataMark: 'shop-4', Packages: [{ Name: 'Shop' }] }]);
    expect(await only({ ImageId: CATALOGUE.ubuntu })).toMatchObject({ DefaultLoginUser: 'ubuntu' });
    expect(await only({ ImageId: CATALOGUE.windows })).toMatchObject({
      DefaultLoginUser: 'Administrator',
      DefaultLoginPort: 3389,
    });
  });

  it('shows in the tasks, with the request that started it', async () => {
    const { RequestId, InstanceIdSet } = await contract.as().cvm.RunInstances(launchOf());
    const tasks = await rowsOf(
      contract.as().simulator.request('DescribeTasks', { State: 'RUNNING' }),
      'TaskSet',
    );
    expect(tasks[0]).toMatchObject({
      Action: 'RunInstances',
      ResourceId: InstanceIdSet?.[0],
      RequestId,
      Percent: 0,
    });
  });

  it('is of its account and region alone', async () => {
    const ids = await run();
    expect(await described(ids, 2)).toEqual([]);
    const elsewhere = await contract
      .as(1, 'ap-shanghai')
      .cvm.DescribeInstances({ InstanceIds: ids });
    expect(elsewhere.TotalCount).toBe(0);
  });
});

const names = async (changes: object) =>
  (await described(await run(changes))).map(({ InstanceName }) => InstanceName);

describe('several servers', () => {
  it.each([
    ['web', 3, ['web1', 'web2', 'web3']],
    ['web-{R:9,F:3}', 2, ['web-009', 'web-010']],
    ['web', 1, ['web']],
    ['', 2, ['Unnamed', 'Unnamed']],
  ])('called %s, %i of them', async (InstanceName, InstanceCount, expected) => {
    expect(await names({ InstanceName, InstanceCount })).toEqual(expected);
  });

  it('each have their own address, disks and id', async () => {
    const ids = await run({
      InstanceCount: 100,
      InternetAccessible: { InternetMaxBandwidthOut: 1 },
    });
    const instances = await described(ids);
    const own = [
      new Set(ids),
      new Set(instances.map(({ PrivateIpAddresses }) => PrivateIpAddresses?.[0])),
      new Set(instances.map(({ PublicIpAddresses }) => PublicIpAddresses?.[0])),
      new Set(instances.map(({ SystemDisk }) => SystemDisk?.DiskId)),
      new Set(instances.map(({ Uuid }) => Uuid)),
    ];
    expect(own.map(({ size }) => size)).toEqual([100, 100, 100, 100, 100]);
    // One server has 172.16.48.3 already.
    expect(instances[1]?.PrivateIpAddresses).toEqual(['172.16.48.4']);
    const next = await only({ InternetAccessible: { InternetMaxBandwidthOut: 1 } });
    expect(next.PublicIpAddresses).toEqual(['198.18.0.101']);
  });

  it('are at most 500 at once, and within the quota', async () => {
    expect(await run({ InstanceCount: 500 })).toHaveLength(500);
    const before = await contract.state();
    expect(await code({ InstanceCount: 501 })).toBe('InvalidParameterValue.Range');
    expect(await code({ InstanceCount: 100 })).toBe('InstancesQuotaLimitExceeded');
    expect(await contract.state()).toBe(before);
    expect(await run({ InstanceCount: 99 })).toHaveLength(99);
  });

  it('make room in the quota when they are gone', async () => {
    const ids = await run({ InstanceCount: 500 });
    await later('PT5M');
    await contract.as().cvm.TerminateInstances({ InstanceIds: ids.slice(0, 100) });
    expect(await code({ InstanceCount: 100 })).toBe('InstancesQuotaLimitExceeded');
    await later('PT1M');
    expect(await run({ InstanceCount: 100 })).toHaveLength(100);
  });
});

describe('logging in', () => {
  it('gets a random password in the messages once the server is up', async () => {
    const [id] = await run();
    expect(await messages()).toEqual([]);
    await later('PT5M');
    const received = await messages();
    expect(received).toMatchObject([
      { Kind: 'RandomPassword', ResourceId: id, Region: 'ap-guangzhou' },
    ]);
    expect(received[0]).toMatchObject({ Password: like(/^[A-Za-z0-9]{16}$/) });
    expect(await messages(2)).toEqual([]);
  });

  it.each([
    [{ Password: 'Correct-Horse-7' }],
    [{ KeyIds: ['skey-own00001'] }],
    [{ KeepImageLogin: 'TRUE' }],
  ])('gets none with %o', async (LoginSettings) => {
    await run({ ImageId: 'img-own00001', LoginSettings });
    await later('PT5M');
    expect(await messages()).toEqual([]);
  });

  it('stores no password and no user data anywhere', async () => {
    const secrets = {
      LoginSettings: { Password: 'Correct-Horse-7' },
      UserData: Buffer.from('echo secret-user-data').toString('base64'),
    };
    await run({ ...secrets, ClientToken: 'with-secrets' });
    const requests: unknown = await contract.as().simulator.request('DescribeRequests', {});
    const kept = `${await contract.state()} ${JSON.stringify(requests)}`;
    expect(kept).not.toContain('Correct-Horse-7');
    expect(kept).not.toContain(secrets.UserData);
  });
});
