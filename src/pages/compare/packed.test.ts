import { expect, it } from 'vitest';

import { packed } from './packed';

/** Ten letters take 9.5 percent, and 1.6 around them. */
const at = (place: number) => ({ at: place, words: 'ten letter' });

it('puts words that would cover each other into rows, and leaves out what has no room', () => {
  const rows = packed([at(0), at(2), at(4), at(6), at(11.2), at(60)]).map((one) => [
    one.at,
    one.row,
  ]);
  expect(rows).toEqual([
    [0, 0],
    [2, 1],
    [4, 2],
    [11.2, 0],
    [60, 0],
  ]);
  // Half as wide a line, twice the room.
  expect(packed([at(0), at(11.2), at(22.2)], 0.5).map(({ row }) => row)).toEqual([0, 1, 0]);
});
