// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as v from 'valibot';

import { HARBOR, instanceRecord, snapshotRecord } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load({
    instances: [instanceRecord({ id: 'ins-own00001' })],
    snapshots: [
      snapshotRecord({ id: 'snap-own00001', storedSize: 42.5 }),
      snapshotRecord({ id: 'snap-far00001', region: 'ap-singapore' }),
      snapshotRecord({ id: 'snap-harbor01', owner: HARBOR }),
    ],
  });
});
afterAll(() => contract.stop());

const Answer = v.object({
  StoredSizeSet: v.array(v.object({ ResourceId: v.string(), StoredSize: v.number() })),
});

const sizes = async (ResourceIds: readonly string[]) =>
  v.parse(Answer, await contract.as().simulator.request('DescribeStoredSizes', { ResourceIds }))
    .StoredSizeSet;

it('tells what own snapshots of the region store; others are left out', async () => {
  const asked = ['snap-own00001', 'snap-own00001', 'snap-far00001', 'snap-harbor01', 'nonsense'];
  expect(await sizes(asked)).toEqual([{ ResourceId: 'snap-own00001', StoredSize: 42.5 }]);
});

it('tells of a disk what a snapshot of it stores afterwards: 20 to 60 % of its 50 GiB', async () => {
  const [before] = await sizes(['disk-system00']);
  expect(before?.StoredSize).toBeGreaterThanOrEqual(10);
  expect(before?.StoredSize).toBeLessThanOrEqual(30);
  const { SnapshotId } = v.parse(
    v.object({ SnapshotId: v.string() }),
    await contract.as().cbs.request('CreateSnapshot', { DiskId: 'disk-system00' }),
  );
  expect(await sizes([SnapshotId])).toEqual([
    { ResourceId: SnapshotId, StoredSize: before?.StoredSize },
  ]);
});

it('takes 1 to 100 ids', async () => {
  const many = Array.from({ length: 101 }, (_, index) => `snap-${index}`);
  expect(await codeOf(sizes(many))).toBe('InvalidParameterValue.LimitExceeded');
  expect(await codeOf(sizes([]))).toBe('InvalidParameterValue');
});
