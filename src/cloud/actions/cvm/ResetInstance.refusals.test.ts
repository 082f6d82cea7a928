// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { CATALOGUE } from '@/test/launchEstate';
import { RESET_ESTATE } from '@/test/resetEstate';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load(RESET_ESTATE);
});
afterAll(() => contract.stop());

const GOOD = { InstanceId: 'ins-shop0001', ImageId: 'img-own00001' };
const U = 'UnsupportedOperation.InstanceState';
const SWITCH = 'InvalidParameterValue.InvalidImageIdForRetsetInstance';
const CONFLICT = 'InvalidParameter.ParameterConflict';
const LICENCE = 'UnsupportedOperation.InvalidImageLicenseTypeForReset';

const HONG_KONG = 'ap-hongkong';

const userData = (bytes: number) => ({ UserData: Buffer.alloc(bytes, 7).toString('base64') });

type Case = [changes: object, code: string, region?: string];

/** What both actions refuse, by the same or by different codes. */
type Shared = [changes: object, code: string, inquiry: string, region?: string];

const SHARED: readonly Shared[] = [
  [{ InstanceId: undefined }, 'MissingParameter', 'MissingParameter'],
  [{ InstanceId: 'shop' }, 'InvalidInstanceId.Malformed', 'InvalidInstanceId.Malformed'],
  [{ InstanceId: 'ins-00000000' }, 'InvalidInstanceId.NotFound', 'InvalidInstanceId.NotFound'],
  [{ InstanceId: 'ins-partner1' }, 'InvalidInstanceId.NotFound', 'InvalidInstanceId.NotFound'],
  [{ InstanceId: 'ins-abroad01' }, 'InvalidInstanceId.NotFound', 'InvalidInstanceId.NotFound'],
  [{ ImageId: 'backup' }, 'InvalidImageId.Malformed', 'InvalidImageId.Malformed'],
  [{ ImageId: 'img-00000000' }, 'InvalidImageId.NotFound', 'InvalidImageId.NotFound'],
  [{ ImageId: 'img-partner2' }, 'InvalidImageId.NotFound', 'InvalidImageId.NotFound'],
  [{ ImageId: 'img-distant1' }, 'InvalidImageId.NotFound', 'InvalidImageId.NotFound'],
  [
    { InstanceId: 'ins-orphan01', ImageId: undefined },
    'InvalidImageId.NotFound',
    'InvalidImageId.NotFound',
  ],
  [
    { InstanceId: 'ins-received', ImageId: undefined },
    'InvalidImageId.NotFound',
    'InvalidImageId.NotFound',
  ],
  [
    { InstanceId: 'ins-abroad01', ImageId: 'img-qumpmhs4' },
    'InvalidImageId.NotFound',
    'InvalidImageId.NotFound',
    HONG_KONG,
  ],
  [
    { ImageId: 'img-making01' },
    'InvalidParameterValue.InvalidImageState',
    'InvalidParameterValue.InvalidImageId',
  ],
  [
    { ImageId: CATALOGUE.arm },
    'InvalidParameterValue.InvalidImageForGivenInstanceType',
    'InvalidParameterValue.InvalidImageId',
  ],
  [
    { InstanceId: 'ins-small001', ImageId: CATALOGUE.windows2019 },
    'InvalidParameterValue.InvalidImageForGivenInstanceType',
    'InvalidParameterValue.InvalidImageId',
  ],
  [{ InstanceId: 'ins-abroad01', ImageId: 'img-abroad01' }, SWITCH, SWITCH, HONG_KONG],
  [{ InstanceId: 'ins-abroad02', ImageId: CATALOGUE.windows }, SWITCH, SWITCH, 'ap-singapore'],
  [{ InstanceId: 'ins-hssd0001', ImageId: CATALOGUE.windows }, SWITCH, SWITCH],
  [{ ImageId: 'img-byol0001' }, LICENCE, LICENCE],
  [{ SystemDisk: { DiskSize: 49 } }, 'InvalidParameterValue', 'InvalidParameterValue'],
  [{ SystemDisk: { DiskSize: 1025 } }, 'InvalidParameterValue', 'InvalidParameterValue'],
  [{ SystemDisk: { DiskType: 'CLOUD_SSD' } }, 'InvalidParameterValue', 'InvalidParameterValue'],
  [{ SystemDisk: { DiskId: 'disk-1' } }, 'UnsupportedOperation', 'UnsupportedOperation'],
  // 120 GiB do not fit on the disk of 50, nor on one of 119.
  [{ ImageId: 'img-large001' }, 'InvalidParameterValue', 'InvalidParameterValue'],
  [
    { ImageId: 'img-large001', SystemDisk: { DiskSize: 119 } },
    'InvalidParameterValue',
    'InvalidParameterValue',
  ],
  [
    { InstanceId: 'ins-basic001', SystemDisk: { DiskSize: 60 } },
    'ResourceInsufficient.CloudDiskSoldOut',
    'ResourceInsufficient.CloudDiskUnavailable',
  ],
  [{ InstanceId: 'ins-failed01' }, 'InvalidInstance.NotSupported', 'InvalidInstance.NotSupported'],
  [{ Colour: 'red' }, 'UnknownParameter', 'UnknownParameter'],
  [{ SystemDisk: [] }, 'InvalidParameter', 'InvalidParameter'],
  [{ LoginSettings: { KeepImageLogin: 'yes' } }, 'InvalidParameterValue', 'InvalidParameterValue'],
];

/** What ResetInstance alone looks at. */
const RESET: readonly Case[] = [
  ...SHARED.map(([changes, code, , region]): Case => [changes, code, region]),
  [{ InstanceId: 'ins-pending1' }, `${U}Pending`],
  [{ InstanceId: 'ins-starting' }, `${U}Starting`],
  [{ InstanceId: 'ins-stopping' }, `${U}Stopping`],
  [{ InstanceId: 'ins-reboot01' }, `${U}Rebooting`],
  [{ InstanceId: 'ins-terminat' }, `${U}Terminating`],
  [{ InstanceId: 'ins-resettin' }, 'OperationDenied.InstanceOperationInProgress'],
  [{ InstanceId: 'ins-imaged01' }, 'OperationDenied.InstanceOperationInProgress'],
  [{ InstanceId: 'ins-shutdown' }, 'InvalidInstance.NotSupported'],
  [{ InstanceId: 'ins-rescue01' }, `${U}EnterRescueMode`],
  [{ InstanceId: 'ins-rescue02' }, `${U}RescueMode`],
  [{ InstanceId: 'ins-rescue03' }, `${U}ExitRescueMode`],
  [{ InstanceId: 'ins-migrate1' }, `${U}EnterServiceLiveMigrate`],
  [{ InstanceId: 'ins-migrate2' }, `${U}ServiceLiveMigrate`],
  [{ InstanceId: 'ins-migrate3' }, `${U}ExitServiceLiveMigrate`],
  [{ InstanceId: 'ins-uncharge' }, 'UnsupportedOperation.StoppedModeStopCharging'],
  [{ LoginSettings: { Password: 'Correct-Horse-7', KeyIds: ['skey-own00001'] } }, CONFLICT],
  [{ LoginSettings: { KeyIds: ['skey-own00001'], KeepImageLogin: 'true' } }, CONFLICT],
  [{ ImageId: CATALOGUE.linux, LoginSettings: { KeepImageLogin: 'true' } }, CONFLICT],
  [{ ImageId: 'img-qumpmhs4', LoginSettings: { KeepImageLogin: 'true' } }, CONFLICT],
  [{ LoginSettings: { Password: 'short' } }, 'InvalidParameterValue.InvalidPassword'],
  // Good for Linux, too weak for the system that it is for.
  [
    { ImageId: CATALOGUE.windows, LoginSettings: { Password: 'abcd1234' } },
    'InvalidParameterValue.InvalidPassword',
  ],
  [
    { ImageId: CATALOGUE.windows, LoginSettings: { KeyIds: ['skey-own00001'] } },
    'UnsupportedOperation.KeyPairUnsupportedWindows',
  ],
  [{ LoginSettings: { KeyIds: ['key'] } }, 'InvalidKeyPairId.Malformed'],
  [{ LoginSettings: { KeyIds: ['skey-partner1'] } }, 'InvalidParameterValue.KeyPairNotFound'],
  [
    { LoginSettings: { KeyIds: ['skey-own00001', 'skey-own00002'] } },
    'InvalidParameterValue.LimitExceeded',
  ],
  [{ HostName: '-web' }, 'InvalidParameterValue.IllegalHostName'],
  [{ HostName: 'web{R:1}' }, 'InvalidParameterValue.IllegalHostName'],
  [
    { ImageId: CATALOGUE.windows, HostName: 'win.example.com' },
    'InvalidParameterValue.IllegalHostName',
  ],
  [{ UserData: 'not base64!' }, 'InvalidParameterValue.InvalidUserDataFormat'],
  [userData(16_385), 'InvalidParameterValue.InvalidUserDataFormat'],
  // The form comes before the records, those before their state, that before what is on other shelves.
  [{ ImageId: 'img-00000000', UserData: '!' }, 'InvalidParameterValue.InvalidUserDataFormat'],
  [{ InstanceId: 'ins-pending1', ImageId: 'img-00000000' }, 'InvalidImageId.NotFound'],
  [{ InstanceId: 'ins-pending1', LoginSettings: { KeyIds: ['skey-partner1'] } }, `${U}Pending`],
];

describe('ResetInstance is refused, and changes nothing', () => {
  it.each<Case>(RESET)('%j: %s', async (changes, code, region) => {
    const before = await contract.state();
    const call = contract.as(1, region).raw.request('ResetInstance', { ...GOOD, ...changes });
    expect(await codeOf(call)).toBe(code);
    expect(await contract.state()).toBe(before);
  });
});

describe('InquiryPriceResetInstance is refused', () => {
  it.each<Shared>(SHARED)('%j: %s', async (changes, _code, code, region) => {
    const call = contract
      .as(1, region)
      .raw.request('InquiryPriceResetInstance', { ...GOOD, ...changes });
    expect(await codeOf(call)).toBe(code);
  });

  it('where a disk has no price', async () => {
    const call = contract
      .as()
      .raw.request('InquiryPriceResetInstance', { ...GOOD, InstanceId: 'ins-basic001' });
    expect(await codeOf(call)).toBe('FailedOperation.InquiryPriceFailed');
  });

  it('where a host name is given, which has no price', async () => {
    const call = contract
      .as()
      .raw.request('InquiryPriceResetInstance', { ...GOOD, HostName: 'web' });
    expect(await codeOf(call)).toBe('UnknownParameter');
  });
});

const inquire = async (changes: object, region?: string) => {
  const { Price } = await contract
    .as(1, region)
    .cvm.InquiryPriceResetInstance({ ...GOOD, ...changes });
  return Price;
};
const hourly = async (changes: object, region?: string) =>
  (await inquire(changes, region))?.InstancePrice?.UnitPrice;

describe('InquiryPriceResetInstance tells the price', () => {
  it('in full', async () => {
    // S2.MEDIUM4 0.1, 50 GiB of CLOUD_PREMIUM at 0.0001, 100 GiB of CLOUD_SSD at 0.0003.
    expect(await inquire({})).toEqual({
      InstancePrice: {
        UnitPrice: 0.135,
        UnitPriceDiscount: 0.135,
        ChargeUnit: 'HOUR',
        Discount: 100,
      },
      BandwidthPrice: { UnitPrice: 0.12, UnitPriceDiscount: 0.12, ChargeUnit: 'GB', Discount: 100 },
    });
  });

  it.each<[string, object, number]>([
    ['with a larger system disk', { SystemDisk: { DiskSize: 150 } }, 0.145],
    ['with the licence of Red Hat, which it has now', { ImageId: undefined }, 0.195],
    ['with that of an own image of Red Hat', { ImageId: 'img-redhat01' }, 0.195],
    ['of Windows, whose licence is waived', { ImageId: CATALOGUE.windows }, 0.135],
    ['of one that is busy', { InstanceId: 'ins-pending1' }, 0.105],
    ['whatever the login', { LoginSettings: { Password: 'short', KeyIds: ['none'] } }, 0.135],
  ])('%s', async (_what, changes, usd) => {
    expect(await hourly(changes)).toBe(usd);
  });
});
