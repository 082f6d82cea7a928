import { expect, it } from 'vitest';

import { inParts } from './inParts';

it('cuts a list into parts of a size, and nothing into none', () => {
  expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inParts([1, 2], 2)).toEqual([[1, 2]]);
  expect(inParts([], 2)).toEqual([]);
});
