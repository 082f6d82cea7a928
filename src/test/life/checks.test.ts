// @vitest-environment node
import { expect, it } from 'vitest';

import { imageRecord, NOON, NORTHWIND, snapshotRecord } from '../builders';
import { CALL_CHECKS } from './checks';
import { beginning, momentOf, send } from './live';
import type { Answered, Call } from './live';

const IMAGE = imageRecord({ id: 'img-holding0', snapshots: ['snap-overdue0'] });
const HOUR = 3_600_000;

/** Deletes an image whose snapshot has that deadline, an hour after noon. */
async function deletedWith(deadline: number): Promise<Answered> {
  const cloud = await beginning({ isCrowded: false });
  const { meta, content } = await cloud.host.store.content();
  const snapshot = snapshotRecord({ id: 'snap-overdue0', images: [IMAGE.id], deadline });
  await cloud.host.store.replace(
    { ...meta, clock: { ...meta.clock, time: NOON + HOUR } },
    {
      ...content,
      images: [IMAGE],
      snapshots: [snapshot],
    },
  );
  const call: Call = {
    action: 'DeleteImages',
    account: NORTHWIND,
    region: 'ap-guangzhou',
    body: JSON.stringify({ ImageIds: [IMAGE.id] }),
  };
  const before = await momentOf(cloud);
  const reply = await send(cloud, call);
  return { call, reply, before, after: await momentOf(cloud), changed: true };
}

const problemOf = (answered: Answered) =>
  CALL_CHECKS['no snapshot is lost or without an owner']?.(answered, []);

it('counts no snapshot as lost that goes with its image, being past its deadline', async () => {
  const answered = await deletedWith(NOON);
  expect(answered.reply.code).toBe('');
  expect(answered.after.content.snapshots).toEqual([]);
  expect(problemOf(answered)).toBeUndefined();
});

it('counts one as lost that had time left', async () => {
  const { after, ...rest } = await deletedWith(NOON + 2 * HOUR);
  expect(after.content.snapshots).toHaveLength(1);
  const without = { ...after, content: { ...after.content, snapshots: [] } };
  expect(problemOf({ ...rest, after: without })).toBe('loses snap-overdue0');
});
