import { describe, expect, it } from 'vitest';

import {
  dataDiskCountVerdict,
  dataDiskVerdict,
  defaultSystemDisk,
  diskTypeVerdict,
  smallestDataDisk,
  smallestSystemDisk,
  snapshotVerdict,
  systemDiskVerdict,
} from './launchDisks';
import type { Verdict } from './verdict';

const code = (verdict: Verdict) => (verdict.ok ? 'ok' : verdict.code);

const premium = (count: number) => Array.from({ length: count }, () => 'CLOUD_PREMIUM' as const);

describe('a system disk', () => {
  it.each([
    [50, 20, 'ok'],
    [20, 20, 'ok'],
    [19, 8, 'InvalidParameterValue'],
    [49, 50, 'InvalidParameterValue'],
    [50, 50, 'ok'],
    [1024, 50, 'ok'],
    [1025, 50, 'InvalidParameterValue'],
    [50.5, 20, 'InvalidParameterValue'],
  ])('of %d GiB for an image of %d', (size, imageSize, expected) => {
    expect(code(systemDiskVerdict(size, imageSize))).toBe(expected);
  });

  it('tells the smallest size with the refusal', () => {
    expect(systemDiskVerdict(40, 50)).toMatchObject({ detail: { size: 40, min: 50, max: 1024 } });
  });

  it('has a default that holds the image', () => {
    expect([defaultSystemDisk(20), defaultSystemDisk(120)]).toEqual([50, 120]);
    expect([smallestSystemDisk(8), smallestSystemDisk(120)]).toEqual([20, 120]);
  });
});

describe('a data disk', () => {
  it.each([
    ['CLOUD_PREMIUM', 10, 'ok'],
    ['CLOUD_PREMIUM', 55, 'InvalidParameterValue'],
    ['CLOUD_PREMIUM', 32_000, 'ok'],
    ['CLOUD_PREMIUM', 32_010, 'InvalidParameterValue'],
    ['CLOUD_SSD', 90, 'InvalidParameterValue.CloudSsdDataDiskSizeTooSmall'],
    ['CLOUD_SSD', 100, 'ok'],
    ['CLOUD_HSSD', 10, 'InvalidParameterValue'],
    ['CLOUD_HSSD', 20, 'ok'],
    ['LOCAL_SSD', 100, 'UnsupportedOperation.InvalidDisk'],
  ] as const)('%s of %d GiB', (type, size, expected) => {
    expect(code(dataDiskVerdict(type, size))).toBe(expected);
  });

  it('is as large as its snapshot, or larger', () => {
    expect(code(snapshotVerdict(90, 100))).toBe('FailedOperation.SnapshotSizeLargerThanDataSize');
    expect(code(snapshotVerdict(100, 100))).toBe('ok');
    expect(smallestDataDisk('CLOUD_PREMIUM', 45)).toBe(50);
    expect(smallestDataDisk('CLOUD_SSD', 45)).toBe(100);
  });
});

describe('disks of a launch', () => {
  it('are at most 20 cloud disks and one local one', () => {
    expect(code(dataDiskCountVerdict([]))).toBe('ok');
    expect(code(dataDiskCountVerdict([...premium(20), 'LOCAL_BASIC']))).toBe('ok');
    expect(code(dataDiskCountVerdict(premium(21)))).toBe('InvalidParameterValue.LimitExceeded');
    expect(code(dataDiskCountVerdict(['LOCAL_BASIC', 'LOCAL_SSD']))).toBe(
      'InvalidParameterValue.LimitExceeded',
    );
  });

  it.each([
    ['CLOUD_PREMIUM', 'ap-guangzhou', 'ok'],
    ['CLOUD_BASIC', 'ap-guangzhou', 'ResourceInsufficient.CloudDiskUnavailable'],
    ['LOCAL_BASIC', 'ap-guangzhou', 'UnsupportedOperation.InvalidDisk'],
    ['CLOUD_PREMIUM', 'ap-shanghai-fsi', 'ResourceInsufficient.CloudDiskUnavailable'],
  ] as const)('%s in %s', (type, region, expected) => {
    expect(code(diskTypeVerdict(type, region))).toBe(expected);
  });
});
