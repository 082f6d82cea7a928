// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';

import { imageRecord } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load(
    {
      images: [
        imageRecord({ id: 'img-own00001', name: 'taken' }),
        imageRecord({ id: 'img-full0001', region: 'ap-nanjing' }),
        imageRecord({ id: 'img-full0002', region: 'ap-nanjing' }),
      ],
    },
    { imagesPerRegion: 2 },
  );
});
afterAll(() => contract.stop());

const url = (path: string, bucket = 'images-1250000001.cos.ap-guangzhou.myqcloud.com') => ({
  ImageUrl: `https://${bucket}/${path}`,
});

const UBUNTU = {
  Architecture: 'x86_64',
  OsType: 'Ubuntu',
  OsVersion: '16',
  ...url('ubuntu-16.qcow2'),
  ImageName: 'New',
};

/** The code that the call is refused with, having changed nothing. */
async function refusal(changes: object, region = 'ap-guangzhou'): Promise<string> {
  const before = await contract.state();
  const call = contract.as(1, region).raw.request('ImportImage', { ...UBUNTU, ...changes });
  const code = await codeOf(call);
  expect(await contract.state()).toBe(before);
  return code;
}

const tag = (Key: string) => ({
  TagSpecification: [{ ResourceType: 'image', Tags: [{ Key, Value: '' }] }],
});

it.each([
  ['MissingParameter', { Architecture: undefined }],
  ['MissingParameter', { OsType: undefined }],
  ['MissingParameter', { OsVersion: undefined }],
  ['MissingParameter', { ImageUrl: undefined }],
  ['MissingParameter', { ImageName: undefined }],
  ['InvalidParameterValue', { Architecture: 'arm' }],
  ['InvalidParameterValue', { ImageName: '' }],
  ['InvalidParameterValue.TooLarge', { ImageName: 'a'.repeat(61) }],
  ['InvalidParameterValue.TooLarge', { ImageDescription: 'a'.repeat(257) }],
  ['InvalidParameterValue.InvalidImageFamily', { ImageFamily: 'my family' }],
  ['InvalidParameterValue.InvalidLicenseType', { LicenseType: 'Mine' }],
  ['InvalidParameterValue.InvalidBootMode', { BootMode: 'BIOS' }],
  ['InvalidParameter', { Force: 'true' }],
  ['UnknownParameter', { ImageIds: [] }],
  ['InvalidParameterValue.TagKeyNotFound', tag('')],
  [
    'InvalidParameterValue',
    { ImportImageDataDiskList: Array.from({ length: 21 }, () => url('orders-data.qcow2')) },
  ],
  ['UnknownParameter', { ImportImageDataDiskList: [{ ...url('a'), Size: 5 }] }],
])('%s: %j', async (code, changes) => {
  expect(await refusal(changes)).toBe(code);
});

it.each([
  ['InvalidImageOsType.Unsupported', { OsType: 'Plan 9' }],
  ['InvalidImageOsType.Unsupported', { OsType: 'ubuntu' }],
  ['InvalidImageOsVersion.Unsupported', { OsVersion: '17' }],
  ['InvalidImageOsVersion.Unsupported', { OsType: 'Windows Server 2016', OsVersion: '2016' }],
  [
    'InvalidImageOsVersion.Unsupported',
    { OsType: 'CoreOS', OsVersion: '7', Architecture: 'arm_64' },
  ],
])('%s: %j', async (code, changes) => {
  expect(await refusal(changes)).toBe(code);
});

it.each([
  'ubuntu-16.qcow2',
  'https://example.com/ubuntu-16.qcow2',
  'https://images-1250000001.cos.ap-guangzhou.myqcloud.com/',
  'https://images.cos.ap-guangzhou.myqcloud.com/ubuntu-16.qcow2',
  'ftp://images-1250000001.cos.ap-guangzhou.myqcloud.com/ubuntu-16.qcow2',
  'https://images-1250000001.cos.ap-atlantis.myqcloud.com/ubuntu-16.qcow2',
  'https://images-1250000001.cos.ap-guangzhou.myqcloud.com/100%.qcow2',
])('InvalidParameter.InvalidParameterUrlError: %s', async (ImageUrl) => {
  expect(await refusal({ ImageUrl })).toBe('InvalidParameter.InvalidParameterUrlError');
  const data = { ImportImageDataDiskList: [{ ImageUrl }] };
  expect(await refusal(data)).toBe('InvalidParameter.InvalidParameterUrlError');
});

it.each([
  ['ap-hongkong', 'ap-guangzhou'],
  ['ap-singapore', 'ap-tokyo'],
  ['ap-guangzhou', 'ap-singapore'],
  ['ap-shanghai-fsi', 'ap-shanghai'],
  ['ap-shanghai-fsi', 'ap-shenzhen-fsi'],
])('imports into %s from no bucket in %s', async (region, from) => {
  const there = url('ubuntu-16.qcow2', `images-1250000001.cos.${from}.myqcloud.com`);
  expect(await refusal(there, region)).toBe('InvalidParameter.InvalidParameterUrlError');
});

it('takes an ISO file by force only, and tells it by its name or by what it is', async () => {
  const code = 'InvalidParameterValue.ISOMustImportByForce';
  expect(await refusal(url('debian-11-install.iso'))).toBe(code);
  expect(await refusal(url('not-there.ISO'))).toBe(code);
});

it('refuses a name that is taken and an image too many', async () => {
  expect(await refusal({ ImageName: 'taken' })).toBe('InvalidImageName.Duplicate');
  expect(await refusal({}, 'ap-nanjing')).toBe('ImageQuotaLimitExceeded');
  expect(await refusal({ DryRun: true }, 'ap-nanjing')).toBe('ImageQuotaLimitExceeded');
});
