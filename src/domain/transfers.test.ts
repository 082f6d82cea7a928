import { describe, expect, it } from 'vitest';

import { wireImage } from '@/test/builders';
import type { Image } from '@/wire/cvm/images';
import type { DiskFileFacts } from '@/wire/simulator/buckets';

import { copyTarget } from './copyTargets';
import type { CopyFacts } from './copyTargets';
import { cosAddress, importUrlVerdict } from './cosAddress';
import { dataDiskFailure, isoVerdict, systemDiskFailure } from './importFiles';
import { exportedSystem, importedSystem, importSystemVerdict } from './importSystems';
import type { NamedSystem } from './importSystems';
import { shareTarget } from './shareTargets';

const IMAGE = wireImage({ ImageId: 'img-own00001', ImageName: 'web' });
const RECEIVED: Partial<Image> = { ImageType: 'SHARED_IMAGE' };

/** The verdict on a copy from Guangzhou. */
const judge = (destination: string, facts: CopyFacts = {}, changes: Partial<Image> = {}) =>
  copyTarget({ ...IMAGE, ...changes }, 'ap-guangzhou', destination, facts);

describe('where an image can be copied to', () => {
  it.each<[string, CopyFacts, Partial<Image>]>([
    ['ap-shanghai', {}, {}],
    ['ap-beijing', { used: 499, quota: 500 }, {}],
    ['ap-guangzhou', { encrypt: true }, {}],
    ['ap-guangzhou', {}, RECEIVED],
  ])('%s %j %j', (destination, facts, changes) => {
    expect(judge(destination, facts, changes)).toEqual({ ok: true });
  });

  it.each<[string, object, string, CopyFacts, Partial<Image>]>([
    ['InvalidRegion.NotFound', { region: 'ap-nowhere' }, 'ap-nowhere', {}, {}],
    ['InvalidRegion.Unavailable', { region: 'ap-mumbai' }, 'ap-mumbai', {}, {}],
    [
      'InvalidParameterValue.InvalidRegion',
      { rule: 'source', region: 'ap-guangzhou' },
      'ap-guangzhou',
      {},
      {},
    ],
    [
      'InvalidParameterValue.InvalidRegion',
      { rule: 'encrypted', region: 'ap-shanghai' },
      'ap-shanghai',
      { encrypt: true },
      {},
    ],
    [
      'InvalidParameterValue.InvalidRegion',
      { rule: 'received', region: 'ap-shanghai' },
      'ap-shanghai',
      {},
      RECEIVED,
    ],
    ['UnsupportedOperation.Region', { from: 'mainland', to: 'overseas' }, 'ap-hongkong', {}, {}],
    ['UnsupportedOperation.Region', { from: 'mainland', to: 'finance' }, 'ap-shenzhen-fsi', {}, {}],
    [
      'InvalidImageId.IncorrectState',
      { state: 'SYNCING' },
      'ap-shanghai',
      {},
      { ImageState: 'SYNCING' },
    ],
    [
      'InvalidImageName.Duplicate',
      { namesake: 'img-other001' },
      'ap-shanghai',
      { namesake: 'img-other001' },
      {},
    ],
    [
      'ImageQuotaLimitExceeded',
      { used: 500, quota: 500 },
      'ap-shanghai',
      { used: 500, quota: 500 },
      {},
    ],
  ])('%s %j: %s %j %j', (code, detail, destination, facts, changes) => {
    expect(judge(destination, facts, changes)).toEqual({ ok: false, code, detail });
  });

  it('nowhere outside its region when it is encrypted or a whole machine', () => {
    expect(judge('ap-shanghai', { encrypted: true })).toEqual({
      ok: false,
      code: 'UnsupportedOperation.SyncEncryptImageNotSupport',
    });
    const data = { SnapshotId: 'snap-data0001', DiskUsage: 'DATA_DISK', DiskSize: 9 } as const;
    const whole = { SnapshotSet: [data] };
    const code = 'InvalidParameter.InstanceImageNotSupport';
    expect(judge('ap-shanghai', {}, whole)).toEqual({ ok: false, code });
    expect(judge('ap-guangzhou', { encrypt: true }, whole)).toEqual({ ok: true });
  });

  it('from outside the mainland to the rest of the world', () => {
    expect(copyTarget(IMAGE, 'ap-hongkong', 'eu-frankfurt')).toEqual({ ok: true });
    expect(copyTarget(IMAGE, 'ap-hongkong', 'ap-guangzhou')).toMatchObject({
      code: 'UnsupportedOperation.Region',
    });
  });
});

/** So many accounts. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => String(300_000_000_000 + index));

describe('whom an image can be shared with', () => {
  const facts = { own: '100000000001', sharedWith: ['100000000002'] };

  it.each([
    [true, '100000000003', facts],
    [true, '1038493875', facts],
    ['InvalidParameterValue.InvalidAppIdFormat', '', facts],
    ['InvalidParameterValue.InvalidAppIdFormat', '123456789', facts],
    ['InvalidParameterValue.InvalidAppIdFormat', '1234567890123', facts],
    ['InvalidParameterValue.InvalidAppIdFormat', '10000000000a', facts],
    ['FailedOperation.AccountIsYourSelf', '100000000001', facts],
    ['FailedOperation.AccountAlreadyExists', '100000000002', facts],
    [true, '100000000003', { ...facts, sharedWith: many(499) }],
    ['OverQuota', '100000000003', { ...facts, sharedWith: many(500) }],
    [true, '100000000003', { ...facts, entered: [...many(498), '100000000003'] }],
    ['OverQuota', '100000000003', { ...facts, entered: [...many(499), '100000000003'] }],
  ])('%s: %s', (expected, id, known) => {
    const verdict = shareTarget(id, known);
    expect(verdict.ok ? true : verdict.code).toBe(expected);
  });
});

describe('an address in COS', () => {
  const HOST = 'https://images-1250000001.cos.ap-guangzhou.myqcloud.com';

  it('is taken apart', () => {
    expect(cosAddress(`${HOST}/a/b%20c.qcow2`)).toEqual({
      bucket: 'images-1250000001',
      region: 'ap-guangzhou',
      key: 'a/b c.qcow2',
    });
    const query = 'q-sign-algorithm=sha1&q-sign-time=1%3B1900000000&q-signature=ab%2Bc';
    expect(cosAddress(`${HOST}/a.raw?${query}`)?.signature).toEqual({
      value: 'ab+c',
      until: 1_900_000_000,
    });
    expect(cosAddress(`${HOST}/a.raw?x=1`)).toMatchObject({ key: 'a.raw' });
    expect(cosAddress(`${HOST}/a.raw?x=1`)).not.toHaveProperty('signature');
  });

  it.each([
    ['ap-guangzhou', 'ap-guangzhou', true],
    ['ap-guangzhou', 'ap-beijing', true],
    ['ap-guangzhou', 'ap-hongkong', false],
    ['ap-hongkong', 'ap-hongkong', true],
    ['ap-hongkong', 'ap-singapore', false],
    ['ap-shanghai-fsi', 'ap-shanghai-fsi', true],
    ['ap-shanghai', 'ap-shanghai-fsi', false],
    ['ap-shanghai-fsi', 'ap-shenzhen-fsi', false],
  ])('in %s can be imported into %s: %s', (from, into, ok) => {
    const url = `https://images-1250000001.cos.${from}.myqcloud.com/a.raw`;
    expect(importUrlVerdict(url, into).ok).toBe(ok);
  });
});

describe('a file to import', () => {
  const GOOD: DiskFileFacts = {
    Format: 'QCOW2',
    FileSize: 53_687_091_200,
    VirtualSize: 500,
    PartitionTable: 'MBR',
    RootPartition: true,
    Drivers: ['virtio'],
    CloudInit: true,
    Damaged: false,
  };
  const NO_SYSTEM = { PartitionTable: 'NONE', RootPartition: false, CloudInit: false } as const;

  it.each<[string | undefined, Partial<DiskFileFacts>, boolean]>([
    [undefined, {}, false],
    [undefined, { CloudInit: false }, true],
    [undefined, { Format: 'ISO', ...NO_SYSTEM, Drivers: [] }, true],
    ['InvalidFormatSize', { FileSize: 53_687_091_201 }, true],
    ['InvalidFormatSize', { VirtualSize: 501 }, true],
    ['InvalidFormatSize', { Format: 'ISO', VirtualSize: 501 }, true],
    ['InternalError', { Damaged: true }, true],
    ['PartitionNotPresent', { PartitionTable: 'GPT' }, true],
    ['PartitionNotPresent', { PartitionTable: 'NONE' }, true],
    ['RootPartitionNotFound', { RootPartition: false }, true],
    ['VirtioNotInstall', { Drivers: [] }, true],
    ['CloudInitNotInstalled', { CloudInit: false }, false],
  ])('fails with %s: %j, forced %s', (failure, flaws, force) => {
    expect(systemDiskFailure({ ...GOOD, ...flaws }, force)).toBe(failure);
  });

  it('may be an ISO file by force only', () => {
    const code = 'InvalidParameterValue.ISOMustImportByForce';
    expect(isoVerdict(true, false)).toEqual({ ok: false, code });
    expect(isoVerdict(true, true)).toEqual({ ok: true });
    expect(isoVerdict(false, false)).toEqual({ ok: true });
  });

  it.each<[string | undefined, Partial<DiskFileFacts>]>([
    [undefined, { ...NO_SYSTEM, Drivers: [] }],
    [undefined, { PartitionTable: 'GPT' }],
    ['InvalidFormatSize', { VirtualSize: 501 }],
    ['InvalidFormatSize', { Format: 'ISO' }],
    ['InternalError', { Damaged: true }],
  ])('for a data disk fails with %s: %j', (failure, flaws) => {
    expect(dataDiskFailure({ ...GOOD, ...flaws })).toBe(failure);
  });
});

const system = (OsType: string, OsVersion: string): NamedSystem => ({
  OsType,
  OsVersion,
  Architecture: 'x86_64',
});

describe('a system to import', () => {
  it.each([
    [true, system('Ubuntu', '16')],
    [true, system('Windows Server 2022', '-')],
    [true, { ...system('TencentOS', '3'), Architecture: 'arm_64' as const }],
    ['InvalidImageOsType.Unsupported', system('Windows', '-')],
    ['InvalidImageOsVersion.Unsupported', system('Ubuntu', '-')],
    [
      'InvalidImageOsVersion.Unsupported',
      { ...system('Windows Server 2016', '-'), Architecture: 'arm_64' as const },
    ],
  ])('%s: %j', (expected, named) => {
    const verdict = importSystemVerdict(named);
    expect(verdict.ok ? true : verdict.code).toBe(expected);
  });

  it('is called alike when an image of it is exported again', () => {
    const arm = { ...system('Ubuntu', '20'), Architecture: 'arm_64' as const };
    expect(importedSystem(arm)).toEqual({
      osName: 'Ubuntu 20 64-bit',
      platform: 'Ubuntu',
      architecture: 'arm',
    });
    expect(exportedSystem(importedSystem(arm))).toEqual(arm);
    expect(
      exportedSystem({
        osName: 'CentOS 7.9 64-bit',
        platform: 'CentOS',
        architecture: 'x86_64',
      }),
    ).toEqual(system('CentOS', '7'));
    const other = system('Other Linux', '-');
    expect(exportedSystem(importedSystem(other))).toEqual(other);
  });
});
