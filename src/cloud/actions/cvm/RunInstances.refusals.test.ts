// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { CATALOGUE, LAUNCH_ESTATE, launchOf } from '@/test/launchEstate';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load(LAUNCH_ESTATE, { instancesPerRegion: 600 });
});
afterEach(() => contract.stop());

const run = async (changes: object = {}, account: 1 | 2 = 1): Promise<string[]> => {
  const { InstanceIdSet = [] } = await contract.as(account).cvm.RunInstances(launchOf(changes));
  return InstanceIdSet;
};

const code = (changes: object) =>
  codeOf(contract.as().raw.request('RunInstances', launchOf(changes)));

const later = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

const total = async () => (await contract.as().cvm.DescribeInstances({})).TotalCount;

const vpc = (VpcId: string, SubnetId: string) => ({ VirtualPrivateCloud: { VpcId, SubnetId } });
const userData = (bytes: number) => ({ UserData: Buffer.alloc(bytes, 7).toString('base64') });

describe('a dry run', () => {
  it('answers the request’s id alone and changes nothing', async () => {
    const before = await contract.state();
    const answer = await contract.as().cvm.RunInstances({ ...launchOf(), DryRun: true });
    expect(Object.keys(answer)).toEqual(['RequestId']);
    expect(await contract.state()).toBe(before);
  });

  it('is refused like the launch itself', async () => {
    expect(await code({ DryRun: true, ImageId: 'img-partner2' })).toBe('InvalidImageId.NotFound');
    expect(await code({ DryRun: true, InstanceCount: 500, HostName: '-' })).toBe(
      'InvalidParameterValue.IllegalHostName',
    );
    await run({ InstanceCount: 200 });
    expect(await code({ DryRun: true, InstanceCount: 500 })).toBe('InstancesQuotaLimitExceeded');
  });
});

describe('a client token', () => {
  const TOKEN = { ClientToken: 'launch-7', InstanceCount: 2, InstanceName: 'web' };

  it('gets the first answer again and no more servers', async () => {
    const ids = await run(TOKEN);
    const before = await contract.state();
    expect(await run(TOKEN)).toEqual(ids);
    const { ImageId, ...others } = launchOf(TOKEN);
    const reordered = await contract.as().cvm.RunInstances({ ...others, ImageId });
    expect(reordered.InstanceIdSet).toEqual(ids);
    expect(await contract.state()).toBe(before);
    expect(await total()).toBe(3);
  });

  it('still answers when the servers are gone', async () => {
    const ids = await run(TOKEN);
    await later('PT5M');
    await contract.as().cvm.TerminateInstances({ InstanceIds: ids });
    await later('PT1M');
    expect(await run(TOKEN)).toEqual(ids);
    expect(await total()).toBe(1);
  });

  it('is refused with other parameters, and belongs to its account', async () => {
    const ids = await run(TOKEN);
    expect(await code({ ...TOKEN, InstanceCount: 3 })).toBe('InvalidParameterValue.Duplicate');
    expect(await run(TOKEN, 2)).not.toEqual(ids);
  });

  it('is judged by a dry run as by the call itself', async () => {
    await run(TOKEN);
    const dry = { ...TOKEN, DryRun: true };
    expect(await code({ ...dry, InstanceCount: 3 })).toBe('InvalidParameterValue.Duplicate');
    const answer = await contract.as().cvm.RunInstances({ ...launchOf(dry) });
    expect(answer.InstanceIdSet).toBeUndefined();
  });

  it('is not used up by a dry run or a refusal', async () => {
    await contract.as().cvm.RunInstances({ ...launchOf(TOKEN), DryRun: true });
    expect(await code({ ...TOKEN, ImageId: 'img-partner2' })).toBe('InvalidImageId.NotFound');
    expect(await run(TOKEN)).toHaveLength(2);
  });
});

describe('what a launch is refused with', () => {
  it.each([
    [{ ImageId: undefined }, 'MissingParameter'],
    [{ Placement: undefined }, 'MissingParameter'],
    [{ Colour: 'red' }, 'UnknownParameter'],
    [{ InstanceCount: 0 }, 'InvalidParameterValue.Range'],
    [{ MinCount: 2 }, 'InvalidParameterValue.InvalidParameterMinCount'],
    [{ MinCount: 0 }, 'InvalidParameterValue.InvalidParameterMinCount'],
    [{ ActionTimer: {} }, 'UnsupportedOperation'],
    [{ InstanceChargePrepaid: { Period: 1 } }, 'UnsupportedOperation'],
    [{ CamRoleName: 'role' }, 'UnsupportedOperation'],
    [{ InternetAccessible: { BandwidthPackageId: 'bwp-1' } }, 'UnsupportedOperation'],
    [
      {
        VirtualPrivateCloud: {
          VpcId: 'DEFAULT',
          SubnetId: 'DEFAULT',
          PrivateIpAddresses: ['172.16.48.9'],
        },
      },
      'UnsupportedOperation',
    ],
    [{ InstanceChargeType: 'PREPAID' }, 'FailedOperation.InquiryPriceFailed'],
    [{ InstanceType: 'S5.MEDIUM4' }, 'ResourcesSoldOut.SpecifiedInstanceType'],
    [{ ImageId: CATALOGUE.arm }, 'InvalidParameterValue.InvalidImageForGivenInstanceType'],
    [{ InstanceType: 'SR1.LARGE8' }, 'InvalidParameterValue.InvalidImageForGivenInstanceType'],
    [{ ImageId: 'img-partner2' }, 'InvalidImageId.NotFound'],
    [{ SystemDisk: { DiskSize: 10 } }, 'InvalidParameterValue'],
    [{ LoginSettings: { Password: 'short' } }, 'InvalidParameterValue.InvalidPassword'],
    [{ LoginSettings: { Password: 12_345_678 } }, 'InvalidParameter'],
    [{ LoginSettings: { KeepImageLogin: true } }, 'InvalidParameter'],
    [{ LoginSettings: { KeepImageLogin: 'yes' } }, 'InvalidParameterValue'],
    [{ LoginSettings: { KeepImageLogin: 'true' } }, 'InvalidParameter.ParameterConflict'],
    [
      { LoginSettings: { Password: 'Correct-Horse-7', KeyIds: ['skey-own00001'] } },
      'InvalidParameter.ParameterConflict',
    ],
    [
      {
        ImageId: 'img-own00001',
        LoginSettings: { KeepImageLogin: 'true', KeyIds: ['skey-own00001'] },
      },
      'InvalidParameter.ParameterConflict',
    ],
    [{ LoginSettings: { KeyIds: ['key-1'] } }, 'InvalidKeyPairId.Malformed'],
    [{ LoginSettings: { KeyIds: ['skey-00000000'] } }, 'InvalidParameterValue.KeyPairNotFound'],
    [{ LoginSettings: { KeyIds: ['skey-partner1'] } }, 'InvalidParameterValue.KeyPairNotFound'],
    [{ LoginSettings: { KeyIds: ['skey-distant1'] } }, 'InvalidParameterValue.KeyPairNotFound'],
    [
      { ImageId: CATALOGUE.windows, LoginSettings: { KeyIds: ['skey-own00001'] } },
      'UnsupportedOperation.KeyPairUnsupportedWindows',
    ],
    [
      { ImageId: CATALOGUE.windows, LoginSettings: { Password: 'abcd1234' } },
      'InvalidParameterValue.InvalidPassword',
    ],
    [vpc('vpc-1', 'DEFAULT'), 'InvalidParameterValue.VpcIdMalformed'],
    [vpc('vpc-00000000', 'DEFAULT'), 'InvalidParameterValue.SubnetIdMalformed'],
    [vpc('vpc-00000000', 'subnet-ds100003'), 'InvalidParameterValue.VpcIdNotExist'],
    [vpc('vpc-dv100000', 'subnet-00000000'), 'InvalidParameterValue.SubnetNotExist'],
    [vpc('vpc-dv100000', 'subnet-ds100004'), 'InvalidParameterValue.SubnetIdZoneIdNotMatch'],
    [{ SecurityGroupIds: ['sg-00000000'] }, 'InvalidSecurityGroupId.NotFound'],
    [{ HostName: 'a' }, 'InvalidParameterValue.IllegalHostName'],
    [{ HostName: 'web_1' }, 'InvalidParameterValue.IllegalHostName'],
    [{ ImageId: CATALOGUE.windows, HostName: 'web-{IP}' }, 'InvalidParameterValue.IllegalHostName'],
    [
      { ImageId: CATALOGUE.windows, HostName: 'abcdefghijklmno', InstanceCount: 2 },
      'InvalidParameterValue.IllegalHostName',
    ],
    [{ UserData: 'not base64!' }, 'InvalidParameterValue.InvalidUserDataFormat'],
    [{ UserData: 'abc' }, 'InvalidParameterValue.InvalidUserDataFormat'],
    [userData(16_385), 'InvalidParameterValue.TooLarge'],
    [{ ClientToken: '令牌' }, 'InvalidParameterValue'],
    [{ Placement: { Zone: 'ap-guangzhou-3', HostId: 'host-00000000' } }, 'UnsupportedOperation'],
    [{ SystemDisk: { DiskId: 'disk-00000000' } }, 'UnsupportedOperation'],
  ])('%o', async (changes, expected) => {
    const before = await contract.state();
    expect(await code(changes)).toBe(expected);
    expect(await contract.state()).toBe(before);
  });

  it.each([
    [userData(16_384)],
    [vpc('vpc-dv100000', 'subnet-ds100003')],
    [{ HostName: 'web-{R:1,F:2}.example.com', InstanceCount: 2, MinCount: 2 }],
    [{ HostName: 'web-{IP}' }],
    [
      {
        ImageId: CATALOGUE.windows,
        LoginSettings: { Password: 'Correct-Horse-7' },
        HostName: 'win-1',
      },
    ],
    [{ EnhancedService: { SecurityService: { Enabled: false }, AutomationService: {} } }],
    [{ ImageId: 'img-partner1', LoginSettings: { KeepImageLogin: 'true' } }],
  ])('but not %o', async (changes) => {
    expect((await run(changes)).length).toBeGreaterThan(0);
  });
});

describe('a launch is judged by its form before any record is looked at', () => {
  it.each([
    [{ UserData: 'not base64!' }, 'InvalidParameterValue.InvalidUserDataFormat'],
    [{ MinCount: 2 }, 'InvalidParameterValue.InvalidParameterMinCount'],
    [{ InternetAccessible: { PublicIpAssigned: true } }, 'InvalidParameterCombination'],
    [
      { DataDisks: Array.from({ length: 21 }, () => ({ DiskSize: 10 })) },
      'InvalidParameterValue.LimitExceeded',
    ],
    [{}, 'InvalidImageId.NotFound'],
  ])('%o', async (changes, expected) => {
    expect(await code({ ...changes, ImageId: 'img-nobody00' })).toBe(expected);
  });
});
