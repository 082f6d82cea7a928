import { describe, expect, test } from 'vitest';

import { wireImage } from '@/test/builders';
import { STORAGE_BOOKS } from '@/domain/prices/storageBooks';
import type { Image } from '@/wire/cvm/images';

import { cellOf, checkChoices } from './targets';
import type { Choice, Destination } from './targets';

const image = (changes: Partial<Image> = {}) =>
  wireImage({
    ImageId: 'img-aaaaaaaa',
    ImageName: 'shop',
    ImageSize: 30,
    SnapshotSet: [{ SnapshotId: 'snap-aaaaaaaa', DiskUsage: 'SYSTEM_DISK', DiskSize: 30 }],
    ...changes,
  });

/** A copy of it elsewhere. */
const there = (changes: Partial<Image> = {}) => image({ ImageId: 'img-cccccccc', ...changes });

const region = (id: string, changes: Partial<Destination> = {}): Destination => ({
  id,
  images: [],
  quota: { used: 0, total: 500 },
  storage: { stored: 0, free: 50 },
  ...changes,
});

const choose = (of: Image, to: string, name = of.ImageName): Choice => ({
  image: of,
  region: to,
  name,
});

const codes = (choices: readonly Choice[], destinations: readonly Destination[]) =>
  checkChoices(choices, 'ap-guangzhou', destinations, STORAGE_BOOKS.international).map(
    ({ verdict }) => (verdict.ok ? 'ok' : verdict.code),
  );

describe('a cell', () => {
  test.each([
    ['its own region', 'ap-guangzhou', [image()], 'source'],
    [
      'its own region with its encrypted copy',
      'ap-guangzhou',
      [image(), image({ ImageId: 'img-eeeeeeee', ImageName: 'copy', ImageState: 'SYNCING' })],
      'copying',
    ],
    [
      'a region with it under the name of the copy',
      'ap-shanghai',
      [there({ ImageName: 'copy' })],
      'present',
    ],
    ['a region without it', 'ap-shanghai', [], 'missing'],
    [
      'a region with another system of that name',
      'ap-shanghai',
      [there({ OsName: 'x' })],
      'missing',
    ],
    ['a region with it', 'ap-shanghai', [there()], 'present'],
    ['on its way', 'ap-shanghai', [there({ ImageState: 'SYNCING' })], 'copying'],
    ['a namesake on its way in', 'ap-shanghai', [there({ ImageState: 'IMPORTING' })], 'missing'],
    ['a copy that failed', 'ap-shanghai', [there({ ImageState: 'CREATEFAILED' })], 'failed'],
  ] as const)('%s', (_what, id, images, kind) => {
    expect(cellOf(image(), 'ap-guangzhou', region(id, { images }), 'copy').kind).toBe(kind);
  });

  test('is not known before its region has answered', () => {
    const silent = region('ap-shanghai', { images: undefined });
    expect(cellOf(image(), 'ap-guangzhou', silent, 'shop')).toEqual({ kind: 'unknown' });
  });
});

describe('chosen copies', () => {
  test('cost what is above the free quota, which those before them use up', () => {
    const big = image({ ImageId: 'img-bbbbbbbb', ImageName: 'big', SnapshotSet: [] });
    const checks = checkChoices(
      [choose(image(), 'ap-shanghai'), choose(big, 'ap-shanghai')],
      'ap-guangzhou',
      [region('ap-shanghai')],
      STORAGE_BOOKS.international,
    );
    // 30 of 50 GiB are free; then 20 are left for 30, so 10 GiB at $0.0185, rounded up as any bound.
    expect(checks.map(({ isFree }) => isFree)).toEqual([true, false]);
    expect(checks[0]?.monthly).toBe(0);
    expect(checks[1]?.monthly).toBe(0.19);
  });

  test('stay within their area, and encrypted ones within their region', () => {
    expect(
      codes(
        [
          choose(image(), 'ap-singapore'),
          choose(image(), 'ap-guangzhou', 'shop-encrypted'),
          choose(image(), 'ap-beijing'),
        ],
        [region('ap-singapore'), region('ap-guangzhou'), region('ap-beijing')],
      ),
    ).toEqual(['UnsupportedOperation.Region', 'ok', 'ok']);
  });

  test('are refused for a name that is taken there, or that one before them takes', () => {
    const other = image({ ImageId: 'img-bbbbbbbb', ImageName: 'other' });
    const there = region('ap-beijing', { images: [image({ OsName: 'another' })] });
    expect(
      codes(
        [
          choose(image(), 'ap-beijing'),
          choose(other, 'ap-beijing', 'new'),
          choose(image(), 'ap-beijing', 'new'),
        ],
        [there],
      ),
    ).toEqual(['InvalidImageName.Duplicate', 'ok', 'InvalidImageName.Duplicate']);
  });

  test('are refused for a name that no image can have', () => {
    const there = [region('ap-beijing'), region('ap-guangzhou')];
    expect(
      codes(
        [
          choose(image(), 'ap-beijing', ''),
          choose(image(), 'ap-guangzhou', 'x'.repeat(61)),
          choose(image(), 'ap-beijing', 'x'.repeat(60)),
        ],
        there,
      ),
    ).toEqual(['InvalidParameterValue', 'InvalidParameterValue', 'ok']);
  });

  test('are refused where the quota is full once those before them are counted', () => {
    const other = image({ ImageId: 'img-bbbbbbbb', ImageName: 'other' });
    const full = region('ap-beijing', { quota: { used: 9, total: 10 } });
    expect(codes([choose(image(), 'ap-beijing'), choose(other, 'ap-beijing')], [full])).toEqual([
      'ok',
      'ImageQuotaLimitExceeded',
    ]);
  });

  test('of whole machines stay where they are', () => {
    const whole = image({
      SnapshotSet: [
        { SnapshotId: 'snap-aaaaaaaa', DiskUsage: 'SYSTEM_DISK', DiskSize: 30 },
        { SnapshotId: 'snap-bbbbbbbb', DiskUsage: 'DATA_DISK', DiskSize: 10 },
      ],
    });
    expect(codes([choose(whole, 'ap-beijing')], [region('ap-beijing')])).toEqual([
      'InvalidParameter.InstanceImageNotSupport',
    ]);
  });
});
