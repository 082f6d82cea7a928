import { describe, expect, it } from 'vitest';

import { mapAtMost } from './atMost';

const refuseTwo = (item: number) =>
  item === 2 ? Promise.reject(new Error('no')) : Promise.resolve(item);

describe('work on many items', () => {
  it('never has more under way than allowed, and keeps the order of the items', async () => {
    let underWay = 0;
    let most = 0;
    const results = await mapAtMost(3, [5, 1, 4, 2, 3], async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      underWay -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(3);
  });

  it('has nothing to do without items', async () => {
    expect(await mapAtMost(3, [], () => Promise.resolve(1))).toEqual([]);
  });

  it('fails when the work on one item fails', async () => {
    await expect(mapAtMost(2, [1, 2, 3], refuseTwo)).rejects.toThrow('no');
  });
});
