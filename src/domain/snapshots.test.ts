import { expect, it } from 'vitest';

import { snapshotQuota, snapshotsAfterDeletion } from './snapshots';

const snapshot = (SnapshotId: string, ...images: string[]) => ({
  SnapshotId,
  Images: images.map((ImageId) => ({ ImageId })),
});

it('counts 64 snapshots and 64 more for each disk', () => {
  expect([0, 1, 5].map(snapshotQuota)).toEqual([64, 128, 384]);
});

it('tells which snapshots no image holds once images are deleted', () => {
  const snapshots = [
    snapshot('snap-one', 'img-one'),
    snapshot('snap-both', 'img-one', 'img-two'),
    snapshot('snap-other', 'img-three'),
    snapshot('snap-none'),
  ];
  expect(snapshotsAfterDeletion(['img-one'], snapshots)).toEqual({
    released: ['snap-one'],
    held: ['snap-both'],
  });
  expect(snapshotsAfterDeletion(['img-one', 'img-two'], snapshots)).toEqual({
    released: ['snap-one', 'snap-both'],
    held: [],
  });
});
