// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { CATALOGUE } from '@/test/launchEstate';
import { BACKUP, RESET_ESTATE, SHOP } from '@/test/resetEstate';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load(RESET_ESTATE);
});
afterEach(() => contract.stop());

const SERVER = 'ins-shop0001';

const reset = (changes: object, region?: string) =>
  contract.as(1, region).cvm.ResetInstance({ InstanceId: SERVER, ...changes });
const ask = (action: string, parameters: object) =>
  contract.as().simulator.request(action, parameters);
const later = (Duration: string) => ask('AdvanceClock', { Duration });

const look = async (id = SERVER) => {
  const { InstanceSet = [] } = await contract.as().cvm.DescribeInstances({ InstanceIds: [id] });
  return InstanceSet[0];
};

const carried = async (id = SERVER) =>
  (await rowsOf(ask('DescribeEnvironments', { ResourceIds: [id] }), 'EnvironmentSet'))[0];

const messages = () => rowsOf(ask('DescribeMessages', {}), 'MessageSet');

describe('a reinstallation', () => {
  it('leaves the server what it was until it has ended, then makes it what its image is', async () => {
    const { RequestId } = await reset({ ImageId: 'img-backup01' });
    const meanwhile = {
      InstanceState: 'RUNNING',
      LatestOperation: 'ResetInstance',
      LatestOperationState: 'OPERATING',
      LatestOperationRequestId: RequestId,
      ImageId: CATALOGUE.redHat,
      OsName: 'Red Hat Enterprise Linux 8.5 64-bit',
      LoginSettings: { KeyIds: ['skey-own00001'] },
      SystemDisk: { DiskSize: 50 },
    };
    const before = { ImageId: CATALOGUE.redHat, OsName: 'Red Hat Enterprise Linux 8.5 64-bit' };
    const after = { ImageId: 'img-backup01', OsName: 'CentOS 7.9 64-bit' };
    expect(await look()).toMatchObject(meanwhile);
    expect(await carried()).toEqual({
      ResourceId: SERVER,
      ...SHOP,
      Next: { ...after, ...BACKUP },
    });
    await later('PT9M59S');
    expect(await look()).toMatchObject(meanwhile);
    await later('PT20M1S');
    expect(await look()).toMatchObject({
      ...meanwhile,
      LatestOperationState: 'SUCCESS',
      ...after,
      LoginSettings: { KeyIds: [] },
    });
    expect(await carried()).toEqual({
      ResourceId: SERVER,
      ...BACKUP,
      Previous: { ...before, ...SHOP },
    });
  });

  it('keeps data disks, addresses, name and disk, and lets the system disk grow', async () => {
    const kept = await look();
    await reset({ ImageId: 'img-backup01', SystemDisk: { DiskSize: 80 } });
    expect((await look())?.SystemDisk?.DiskSize).toBe(50);
    await later('PT30M');
    expect(await look()).toMatchObject({
      InstanceName: SERVER,
      PublicIpAddresses: ['203.0.113.9'],
      PrivateIpAddresses: kept?.PrivateIpAddresses,
      DataDisks: kept?.DataDisks,
      SystemDisk: { DiskId: kept?.SystemDisk?.DiskId, DiskType: 'CLOUD_PREMIUM', DiskSize: 80 },
    });
    await reset({ SystemDisk: { DiskSize: 80, DiskType: 'CLOUD_PREMIUM' } });
  });

  it('takes the present image where none is named', async () => {
    await reset({});
    await later('PT30M');
    expect(await carried()).toMatchObject({ Health: 'HEALTHY', Previous: SHOP });
    expect(JSON.stringify(await carried())).toContain('"Name":"OpenSSH"');
    expect((await look())?.ImageId).toBe(CATALOGUE.redHat);
  });

  it.each([
    ['a public image', CATALOGUE.ubuntu],
    ['a marketplace image', 'img-qumpmhs4'],
    ['an own image', 'img-own00001'],
    ['a received image', 'img-partner1'],
  ])('works with %s', async (_kind, ImageId) => {
    await reset({ ImageId });
    await later('PT30M');
    expect((await look())?.ImageId).toBe(ImageId);
  });

  it('changes between Linux and Windows on the mainland', async () => {
    const LoginSettings = { Password: 'Correct-Horse-7' };
    await reset({ ImageId: CATALOGUE.windows, LoginSettings });
    await later('PT30M');
    expect(await look()).toMatchObject({
      OsName: 'Windows Server 2022 Datacenter English 64-bit',
      DefaultLoginUser: 'Administrator',
    });
    await reset({ ImageId: CATALOGUE.linux });
    await later('PT30M');
    expect(await look()).toMatchObject({ DefaultLoginUser: 'root' });
  });

  it('leaves a stopped instance stopped', async () => {
    await reset({ InstanceId: 'ins-stopped1', ImageId: 'img-backup01' });
    expect((await look('ins-stopped1'))?.InstanceState).toBe('STOPPED');
    await later('PT30M');
    expect(await look('ins-stopped1')).toMatchObject({
      InstanceState: 'STOPPED',
      ImageId: 'img-backup01',
    });
  });

  it('mends one that failed, whose server is what it was', async () => {
    expect(await carried('ins-badreset')).toEqual({ ResourceId: 'ins-badreset', ...SHOP });
    expect(await look('ins-badreset')).toMatchObject({
      ImageId: 'img-l8og963d',
      LatestOperationState: 'FAILED',
      LatestOperationErrorMsg: 'InternalError',
    });
    const stop = contract.as().cvm.StopInstances({ InstanceIds: ['ins-badreset'] });
    expect(await codeOf(stop)).toBe('UnsupportedOperation.InstanceReinstallFailed');
    await reset({ InstanceId: 'ins-badreset', ImageId: 'img-backup01' });
    await later('PT30M');
    expect(await carried('ins-badreset')).toMatchObject({ ...BACKUP, Previous: SHOP });
  });
});

describe('the login after a reinstallation', () => {
  it('is by a random password, told when it is done, where none is given', async () => {
    await reset({});
    expect(await messages()).toEqual([]);
    await later('PT30M');
    expect(await messages()).toMatchObject([{ Kind: 'RandomPassword', ResourceId: SERVER }]);
  });

  it.each([
    [{ LoginSettings: { Password: 'Correct-Horse-7' } }, []],
    [{ LoginSettings: { KeyIds: ['skey-own00001'] } }, ['skey-own00001']],
    [{ ImageId: 'img-backup01', LoginSettings: { KeepImageLogin: 'TRUE' } }, []],
    [{ ImageId: 'img-partner1', LoginSettings: { KeepImageLogin: 'true' } }, []],
    [{ ImageId: 'img-import01', LoginSettings: { KeepImageLogin: 'true' } }, []],
  ])('is as asked with %j', async (changes, KeyIds) => {
    await reset(changes);
    await later('PT30M');
    expect((await look())?.LoginSettings?.KeyIds).toEqual(KeyIds);
    expect(await messages()).toEqual([]);
  });
});

describe('what else may be said', () => {
  it.each([
    [{ HostName: 'web-1.example.com' }],
    [{ UserData: Buffer.alloc(16_384).toString('base64') }],
    [{ EnhancedService: { MonitorService: { Enabled: false } } }],
  ])('%j', async (changes) => {
    await reset(changes);
    expect((await look())?.LatestOperation).toBe('ResetInstance');
  });
});
