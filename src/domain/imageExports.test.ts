import { describe, expect, it, test } from 'vitest';

import {
  exportBucket,
  exportedName,
  exportedSize,
  exportRole,
  filePrefix,
  moreExports,
} from './imageExports';
import { ALLOWED } from './verdict';

const GUANGZHOU = 'ap-guangzhou';
const codeOf = (verdict: ReturnType<typeof exportRole>) => (verdict.ok ? 'yes' : verdict.code);

describe('an export goes', () => {
  it.each([
    ['yes', { region: GUANGZHOU, writable: true }],
    [
      'InvalidParameterValue.InvalidBucketPermissionForExport',
      { region: GUANGZHOU, writable: false },
    ],
    ['InvalidParameterValue.BucketNotFound', { region: 'ap-shanghai', writable: true }],
    ['InvalidParameterValue.BucketNotFound', { region: 'ap-shanghai', writable: false }],
  ])('to a bucket: %s', (code, bucket) => {
    expect(codeOf(exportBucket(bucket, GUANGZHOU))).toBe(code);
  });

  it.each([
    ['yes', ''],
    ['yes', 'shop_2026-11.v1'],
    ['yes', 'a'.repeat(60)],
    ['InvalidParameterValue.TooLarge', 'a'.repeat(61)],
    ['InvalidParameterValue.InvalidFileNamePrefixList', 'a/b'],
    ['InvalidParameterValue.InvalidFileNamePrefixList', '店'],
  ])('under a prefix: %s', (code, prefix) => {
    expect(codeOf(filePrefix(prefix))).toBe(code);
  });

  it('beside four others at most', () => {
    expect(moreExports(4, 1)).toBe(ALLOWED);
    expect(codeOf(moreExports(5, 1))).toBe('LimitExceeded.ExportImageTaskLimitExceeded');
    expect(codeOf(moreExports(3, 3))).toBe('LimitExceeded.ExportImageTaskLimitExceeded');
  });

  it('by one role', () => {
    expect(exportRole('CVM_QcsRole')).toBe(ALLOWED);
    expect(codeOf(exportRole('nobody'))).toBe('AuthFailure.CamRoleNameAuthenticateFailed');
  });
});

test('a file is named after prefix, image, disk and format', () => {
  const naming = { imageId: 'img-pq5pau1w', prefix: '', format: 'RAW' as const };
  const system = { snapshotId: 'snap-fiux4bof', isSystem: true };
  expect(exportedName(system, naming)).toBe('img-pq5pau1w_system_snap-fiux4bof.raw');
  expect(
    exportedName(
      { snapshotId: 'snap-fiux4bof', isSystem: false },
      { ...naming, prefix: 'shop', format: 'QCOW2' },
    ),
  ).toBe('shop_img-pq5pau1w_data_snap-fiux4bof.qcow2');
});

test('RAW holds the whole disk, the other formats what is stored of it', () => {
  const disk = { size: 50, stored: 18.4 };
  expect([exportedSize(disk, 'RAW'), exportedSize(disk, 'VHD')]).toEqual([50, 18.4]);
});
