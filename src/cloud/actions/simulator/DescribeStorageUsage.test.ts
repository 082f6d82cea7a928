// @vitest-environment node
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';

import { HARBOR, imageRecord, snapshotRecord } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

const START = '2026-11-22T08:00:00Z';
const created = Date.UTC(2026, 9, 1);

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
afterAll(() => contract.stop());

const use = { Region: v.string(), GibHours: v.number(), BilledGibHours: v.number() };
const Answer = v.object({
  To: v.string(),
  Hours: v.number(),
  RegionSet: v.array(v.object({ ...use, TotalSize: v.number(), FreeQuota: v.number() })),
  ImageSet: v.array(
    v.object({ ...use, ImageId: v.string(), ImageName: v.string(), StoredSize: v.number() }),
  ),
  TotalCount: v.number(),
});

const usage = async (parameters: object = {}) =>
  v.parse(
    Answer,
    await contract.as().simulator.request('DescribeStorageUsage', { From: START, ...parameters }),
  );
const advance = (Duration: string) => contract.as().simulator.request('AdvanceClock', { Duration });

const billed = ({ RegionSet, ImageSet }: v.InferOutput<typeof Answer>) => ({
  regions: Object.fromEntries(RegionSet.map((one) => [one.Region, one.BilledGibHours])),
  images: Object.fromEntries(
    ImageSet.map((one) => [`${one.Region} ${one.ImageId}`, one.BilledGibHours]),
  ),
});

beforeEach(async () => {
  const at = { created };
  await contract.load({
    images: [
      imageRecord({ id: 'img-shop0001', name: 'shop', snapshots: ['snap-shop0001'], ...at }),
      imageRecord({
        id: 'img-far00001',
        region: 'ap-singapore',
        snapshots: ['snap-far00001'],
        ...at,
      }),
    ],
    snapshots: [
      snapshotRecord({ id: 'snap-shop0001', storedSize: 60, images: ['img-shop0001'], ...at }),
      snapshotRecord({ id: 'snap-alone001', storedSize: 40, images: [], ...at }),
      snapshotRecord({
        id: 'snap-far00001',
        region: 'ap-singapore',
        storedSize: 30,
        images: ['img-far00001'],
        ...at,
      }),
      snapshotRecord({ id: 'snap-harbor01', owner: HARBOR, storedSize: 500, ...at }),
    ],
  });
});

it('has counted nothing when no full hour has passed', async () => {
  const { Hours, RegionSet } = await usage({ From: '2027-01-01T00:00:00Z' });
  expect(Hours).toBe(0);
  expect(RegionSet.map(({ BilledGibHours }) => BilledGibHours)).toEqual([0, 0]);
});

it('has thirty days ahead what the formula says, per region and per image', async () => {
  const { Time } = v.parse(
    v.object({ Time: v.string() }),
    await contract.as().simulator.request('DescribeClock', {}),
  );
  await advance('P30D');
  const after = await usage({ From: Time });
  expect(after.Hours).toBe(720);
  // Guangzhou: 100 stored, 50 free, by size 30 and 20; Singapore: all 30.
  expect(billed(after)).toEqual({
    regions: { 'ap-guangzhou': 36_000, 'ap-singapore': 21_600 },
    images: {
      'ap-guangzhou img-shop0001': 21_600,
      'ap-singapore img-far00001': 21_600,
      'ap-guangzhou ': 14_400,
    },
  });
  expect(after.RegionSet[0]).toMatchObject({ TotalSize: 100, FreeQuota: 50, GibHours: 72_000 });
  expect(after.ImageSet.find(({ ImageId }) => ImageId === 'img-shop0001')?.ImageName).toBe('shop');
});

it('remembers what is deleted, for as long as it was there', async () => {
  const { Time } = v.parse(
    v.object({ Time: v.string() }),
    await contract.as().simulator.request('DescribeClock', {}),
  );
  await advance('PT10H');
  await contract.as().cvm.DeleteImages({ ImageIds: ['img-shop0001'], DeleteBindedSnap: true });
  await advance('PT10H');
  const after = await usage({ From: Time });
  // Ten hours of its 30 billed GiB. What is left of Guangzhou, 40 GiB, is within the free quota.
  expect(billed(after)).toEqual({
    regions: { 'ap-guangzhou': 500, 'ap-singapore': 600 },
    images: {
      'ap-singapore img-far00001': 600,
      'ap-guangzhou img-shop0001': 300,
      'ap-guangzhou ': 200,
    },
  });
  expect(after.RegionSet[0]).toMatchObject({ TotalSize: 40 });
  expect(after.ImageSet[1]).toMatchObject({ ImageName: '', StoredSize: 0 });
  const { SnapshotSet } = v.parse(
    v.object({ SnapshotSet: v.array(v.object({ SnapshotId: v.string() })) }),
    await contract.as().cbs.request('DescribeSnapshots', {}),
  );
  expect(SnapshotSet).toEqual([{ SnapshotId: 'snap-alone001' }]);
});

it('tells of an image and its copies alone, by their name', async () => {
  const { ImageSet, TotalCount, RegionSet } = await usage({ ImageName: 'shop' });
  expect(ImageSet.map(({ ImageId, StoredSize }) => [ImageId, StoredSize])).toEqual([
    ['img-shop0001', 60],
  ]);
  expect(TotalCount).toBe(1);
  expect(RegionSet).toHaveLength(2);
});

it('takes a moment with a zone', async () => {
  expect(await codeOf(usage({ From: 'yesterday' }))).toBe('InvalidParameterValue');
  expect(await codeOf(contract.as().simulator.request('DescribeStorageUsage', {}))).toBe(
    'MissingParameter',
  );
});
