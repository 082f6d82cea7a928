// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { CATALOGUE, LAUNCH_ESTATE, launchOf } from '@/test/launchEstate';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load(LAUNCH_ESTATE);
});
afterAll(() => contract.stop());

const inquire = async (changes: object = {}, region = 'ap-guangzhou') => {
  const { cvm } = contract.as(1, region);
  const { Price } = await cvm.InquiryPriceRunInstances(launchOf(changes));
  return Price;
};

const hourly = async (changes: object = {}, region = 'ap-guangzhou') =>
  (await inquire(changes, region))?.InstancePrice?.UnitPrice;

const code = (changes: object, region = 'ap-guangzhou') =>
  codeOf(contract.as(1, region).raw.request('InquiryPriceRunInstances', launchOf(changes)));

const inZone = (Zone: string, InstanceType: string, changes: object = {}) => ({
  Placement: { Zone },
  InstanceType,
  ...changes,
});

const system = (DiskType: string) => ({ SystemDisk: { DiskType } });

describe('what has no price', () => {
  it.each(['PREPAID', 'SPOTPAID', 'CDHPAID', 'CDCPAID'])('%s', async (InstanceChargeType) => {
    expect(await code({ InstanceChargeType })).toBe('FailedOperation.InquiryPriceFailed');
  });

  it.each(['BANDWIDTH_PREPAID', 'BANDWIDTH_POSTPAID_BY_HOUR', 'BANDWIDTH_PACKAGE'])(
    '%s',
    async (InternetChargeType) => {
      expect(await code({ InternetAccessible: { InternetChargeType } })).toBe(
        'FailedOperation.InquiryPriceFailed',
      );
    },
  );

  it('a type that is not sold in the region, or not for that system', async () => {
    expect(await code({ InstanceType: 'S5.MEDIUM4' })).toBe(
      'ResourcesSoldOut.SpecifiedInstanceType',
    );
    const virginia = inZone('na-ashburn-1', 'C2.8XLARGE64');
    expect(await hourly(virginia, 'na-ashburn')).toBe(1.145);
    expect(await code({ ...virginia, ImageId: CATALOGUE.windows }, 'na-ashburn')).toBe(
      'ResourcesSoldOut.SpecifiedInstanceType',
    );
    expect(await code({ InstanceType: 'S9.MEDIUM4' })).toBe(
      'InvalidParameterValue.InstanceTypeNotFound',
    );
    expect(await code({ InstanceType: 'toString.X' })).toBe('InvalidInstanceType.Malformed');
  });

  it('a zone that is sold out, and a region without any price', async () => {
    expect(await code(inZone('ap-guangzhou-1', 'SA2.LARGE8'))).toBe(
      'ResourcesSoldOut.SpecifiedInstanceType',
    );
    const jakarta = { Placement: { Zone: 'ap-jakarta-1' }, InstanceType: undefined };
    expect(await code(jakarta, 'ap-jakarta')).toBe('ResourcesSoldOut.SpecifiedInstanceType');
  });

  it('disks that are not sold', async () => {
    expect(await code(system('CLOUD_BASIC'))).toBe('ResourceInsufficient.CloudDiskUnavailable');
    expect(await code(system('LOCAL_SSD'))).toBe('UnsupportedOperation.InvalidDisk');
    expect(await code({ DataDisks: [{ DiskSize: 50, DiskType: 'LOCAL_BASIC' }] })).toBe(
      'UnsupportedOperation.InvalidDisk',
    );
  });
});

describe('what is refused before there is a price', () => {
  it.each([
    [{ Placement: undefined }, 'MissingParameter'],
    [{ ImageId: undefined }, 'MissingParameter'],
    [{ Placement: {} }, 'MissingParameter'],
    [{ Placement: { Zone: 3 } }, 'InvalidParameter'],
    [{ Placement: { Zone: 'ap-guangzhou-3', HostIds: ['host-1'] } }, 'UnsupportedOperation'],
    [{ ImageId: 'img-1' }, 'InvalidImageId.Malformed'],
    [{ InstanceType: 'large' }, 'InvalidInstanceType.Malformed'],
    [{ InstanceCount: 0 }, 'InvalidParameterValue.Range'],
    [{ InstanceCount: 101 }, 'InvalidParameterValue.Range'],
    [{ InstanceCount: 1.5 }, 'InvalidParameter'],
    [{ InstanceCount: '1' }, 'InvalidParameter'],
    [{ InstanceChargeType: 'HOURLY' }, 'InvalidParameterValue'],
    [{ SystemDisk: { DiskType: 'FLOPPY' } }, 'InvalidParameterValue'],
    [{ SystemDisk: { Encrypt: true } }, 'UnsupportedOperation'],
    [{ SystemDisk: { Colour: 'red' } }, 'UnknownParameter'],
    [{ UserData: 'aGk=' }, 'UnknownParameter'],
    [{ DryRun: true }, 'UnknownParameter'],
    [{ LaunchTemplate: { LaunchTemplateId: 'lt-1' } }, 'UnsupportedOperation'],
    [{ ClientToken: 'x'.repeat(65) }, 'InvalidClientToken.TooLong'],
    [{ InstanceName: 'x'.repeat(129) }, 'InvalidInstanceName.TooLong'],
    [{ DataDisks: [{}] }, 'MissingParameter'],
    [
      { DataDisks: Array.from({ length: 22 }, () => ({ DiskSize: 10 })) },
      'InvalidParameterValue.LimitExceeded',
    ],
    [
      { DataDisks: Array.from({ length: 21 }, () => ({ DiskSize: 10 })) },
      'InvalidParameterValue.LimitExceeded',
    ],
    [{ Placement: { Zone: 'ap-shanghai-2' } }, 'InvalidZone.MismatchRegion'],
    [{ Placement: { Zone: 'ap-guangzhou-99' } }, 'InvalidZone.MismatchRegion'],
    [{ Placement: { Zone: 'ap-guangzhou-3', ProjectId: 7 } }, 'InvalidProjectId.NotFound'],
    [{ ImageId: 'img-00000000' }, 'InvalidImageId.NotFound'],
    [{ ImageId: 'img-partner2' }, 'InvalidImageId.NotFound'],
    [{ ImageId: 'img-distant1' }, 'InvalidImageId.NotFound'],
    [{ ImageId: 'img-making01' }, 'InvalidParameterValue.InvalidImageState'],
    [{ ImageId: CATALOGUE.arm }, 'InvalidParameterValue.InvalidImageId'],
    [{ InstanceType: 'SR1.LARGE8' }, 'InvalidParameterValue.InvalidImageId'],
    [
      { ImageId: CATALOGUE.windows2019, InstanceType: 'SA2.SMALL2' },
      'InvalidParameterValue.InvalidImageId',
    ],
    [{ SystemDisk: { DiskSize: 19 } }, 'InvalidParameterValue'],
    [{ ImageId: 'img-large001', SystemDisk: { DiskSize: 110 } }, 'InvalidParameterValue'],
    [{ DataDisks: [{ DiskSize: 55 }] }, 'InvalidParameterValue'],
    [
      { DataDisks: [{ DiskSize: 50, DiskType: 'CLOUD_SSD' }] },
      'InvalidParameterValue.CloudSsdDataDiskSizeTooSmall',
    ],
    [
      { DataDisks: [{ DiskSize: 50, SnapshotId: 'snap-1' }] },
      'InvalidParameterValue.SnapshotIdMalformed',
    ],
    [
      { DataDisks: [{ DiskSize: 50, SnapshotId: 'snap-00000000' }] },
      'InvalidParameter.SnapshotNotFound',
    ],
    [
      { DataDisks: [{ DiskSize: 50, SnapshotId: 'snap-partner1' }] },
      'InvalidParameter.SnapshotNotFound',
    ],
    [
      { DataDisks: [{ DiskSize: 50, SnapshotId: 'snap-making01' }] },
      'InvalidParameter.SnapshotNotFound',
    ],
    [
      { DataDisks: [{ DiskSize: 50, SnapshotId: 'snap-system01' }] },
      'UnsupportedOperation.InvalidDisk',
    ],
    [
      { DataDisks: [{ DiskSize: 90, SnapshotId: 'snap-data0001' }] },
      'FailedOperation.SnapshotSizeLargerThanDataSize',
    ],
    [{ InternetAccessible: { PublicIpAssigned: true } }, 'InvalidParameterCombination'],
    [
      {
        TagSpecification: [
          {
            ResourceType: 'instance',
            Tags: [
              { Key: 'env', Value: 'a' },
              { Key: 'env', Value: 'b' },
            ],
          },
        ],
      },
      'InvalidParameterValue.DuplicateTags',
    ],
    [
      { TagSpecification: [{ ResourceType: 'instance', Tags: [{ Key: '', Value: 'a' }] }] },
      'FailedOperation.IllegalTagKey',
    ],
    [{ TagSpecification: [{ ResourceType: 'image', Tags: [] }] }, 'InvalidParameterValue'],
  ])('%o', async (changes, expected) => {
    const before = await contract.state();
    expect(await code(changes)).toBe(expected);
    expect(await contract.state()).toBe(before);
  });

  it('but not a snapshot that fits, a received image, or twenty disks', async () => {
    // 0.08 + 0.005 + 100 × 0.0001
    expect(await hourly({ DataDisks: [{ DiskSize: 100, SnapshotId: 'snap-data0001' }] })).toBe(
      0.095,
    );
    expect(await hourly({ ImageId: 'img-partner1' })).toBe(0.085);
    // 0.08 + 0.005 + 20 × 10 × 0.0001
    expect(await hourly({ DataDisks: Array.from({ length: 20 }, () => ({ DiskSize: 10 })) })).toBe(
      0.105,
    );
  });

  it('names what is not simulated', async () => {
    const call = contract
      .as()
      .raw.request('InquiryPriceRunInstances', launchOf({ SystemDisk: { Encrypt: true } }));
    await expect(call).rejects.toThrow('`SystemDisk.Encrypt`');
  });
});
