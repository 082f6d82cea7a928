import { describe, expect, it } from 'vitest';

import { wireImage } from '@/test/builders';
import type { Image } from '@/wire/cvm/images';
import type { DiskType } from '@/wire/cvm/instances';

import { regionById } from './regions';
import type { RegionId } from './regions';
import { resetDiskVerdict, restoreVerdict, smallestResetDisk, systemVerdict } from './reset';

const GUANGZHOU = regionById('ap-guangzhou');

const linux = { family: 'linux', diskType: 'CLOUD_PREMIUM', licenseType: 'TencentCloud' } as const;
const windows = { ...linux, family: 'windows' } as const;
const image = (Platform: string) => ({ Platform, LicenseType: 'TencentCloud' }) as const;

const otherLicence = (licenseType: string) => ({
  ok: false,
  code: 'UnsupportedOperation.InvalidImageLicenseTypeForReset',
  detail: { licenseType },
});

const SWITCH = 'InvalidParameterValue.InvalidImageIdForRetsetInstance';

describe('the system of a reinstallation', () => {
  it('may be any other of its family, everywhere and on every disk', () => {
    const server = { ...linux, diskType: 'CLOUD_HSSD' } as const;
    expect(systemVerdict(server, image('Ubuntu'), regionById('eu-frankfurt'))).toEqual({
      ok: true,
    });
  });

  it.each<RegionId>(['ap-guangzhou', 'ap-shanghai', 'ap-shanghai-fsi'])(
    'may be of the other family in %s',
    (id) => {
      expect(systemVerdict(linux, image('Windows'), regionById(id))).toEqual({ ok: true });
      expect(systemVerdict(windows, image('CentOS'), regionById(id))).toEqual({ ok: true });
    },
  );

  it.each<RegionId>(['ap-hongkong', 'ap-singapore', 'na-ashburn'])(
    'may not be of the other family in %s',
    (id) => {
      const refusal = { ok: false, code: SWITCH, detail: { rule: 'region' } };
      expect(systemVerdict(linux, image('Windows'), regionById(id))).toEqual(refusal);
      expect(systemVerdict(windows, image('CentOS'), regionById(id))).toEqual(refusal);
    },
  );

  it.each<[DiskType, boolean]>([
    ['CLOUD_BASIC', true],
    ['CLOUD_PREMIUM', true],
    ['CLOUD_SSD', true],
    ['CLOUD_BSSD', true],
    ['CLOUD_HSSD', false],
    ['CLOUD_TSSD', false],
    ['LOCAL_BASIC', false],
  ])('changes its family on %s: %s', (diskType, ok) => {
    const verdict = systemVerdict({ ...linux, diskType }, image('Windows'), GUANGZHOU);
    expect(verdict).toEqual(ok ? { ok } : { ok, code: SWITCH, detail: { rule: 'disk' } });
  });

  it('keeps the kind of licence', () => {
    const own = { Platform: 'Redhat', LicenseType: 'BYOL' } as const;
    expect(systemVerdict(linux, own, GUANGZHOU)).toEqual(otherLicence('TencentCloud'));
    const owner = { ...linux, licenseType: 'BYOL' } as const;
    expect(systemVerdict(owner, image('Redhat'), GUANGZHOU)).toEqual(otherLicence('BYOL'));
    expect(systemVerdict(owner, own, GUANGZHOU)).toEqual({ ok: true });
  });
});

describe('the system disk of a reinstallation', () => {
  it.each([
    [50, true],
    [51, true],
    [1024, true],
    [49, false],
    [1025, false],
  ])('of 50 GiB may have %s: %s', (size, ok) => {
    expect(resetDiskVerdict(size, 50, 20).ok).toBe(ok);
  });

  it('must hold the image, and says how large it may be', () => {
    expect(smallestResetDisk(50, 120)).toBe(120);
    expect(resetDiskVerdict(120, 50, 120)).toEqual({ ok: true });
    expect(resetDiskVerdict(119, 50, 120)).toEqual({
      ok: false,
      code: 'InvalidParameterValue',
      detail: { size: 119, min: 120, max: 1024, presentSize: 50, imageSize: 120 },
    });
  });

  it('may stay larger than those that are sold', () => {
    expect(resetDiskVerdict(2000, 2000, 20)).toEqual({ ok: true });
    expect(resetDiskVerdict(2001, 2000, 20).ok).toBe(false);
  });
});

describe('restoring an instance from an image', () => {
  const server = { ...linux, instanceFamily: 'SA2', memory: 4 };
  const ubuntu = wireImage({
    ImageId: 'img-backup01',
    OsName: 'Ubuntu Server 20.04 LTS 64-bit',
    CreatedTime: '2026-01-01T00:00:00Z',
    ImageName: 'backup',
    Platform: 'Ubuntu',
  });
  const windows2019: Image = {
    ...ubuntu,
    OsName: 'Windows Server 2019 Datacenter English 64-bit',
    Platform: 'Windows',
  };

  it('is allowed where state, licence, system and type agree', () => {
    expect(restoreVerdict(server, ubuntu, GUANGZHOU)).toEqual({ ok: true });
    expect(restoreVerdict(server, windows2019, GUANGZHOU)).toEqual({ ok: true });
  });

  it('is refused by the state first, then by the system, then by the type', () => {
    const creating = { ...windows2019, ImageState: 'CREATING', LicenseType: 'BYOL' } as const;
    expect(restoreVerdict(server, creating, GUANGZHOU)).toEqual({
      ok: false,
      code: 'InvalidParameterValue.InvalidImageState',
      detail: { state: 'CREATING' },
    });
    const foreign = { ...ubuntu, LicenseType: 'BYOL', Architecture: 'arm' } as const;
    expect(restoreVerdict(server, foreign, GUANGZHOU)).toEqual(otherLicence('TencentCloud'));
    expect(restoreVerdict(server, { ...ubuntu, Architecture: 'arm' }, GUANGZHOU)).toEqual({
      ok: false,
      code: 'InvalidParameterValue.InvalidImageForGivenInstanceType',
      detail: { architecture: 'arm' },
    });
    expect(restoreVerdict({ ...server, memory: 2 }, windows2019, GUANGZHOU)).toEqual({
      ok: false,
      code: 'InvalidParameterValue.InvalidImageForGivenInstanceType',
      detail: { memory: 2 },
    });
  });
});
