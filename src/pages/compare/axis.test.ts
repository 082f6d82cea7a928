import { expect, it, test } from 'vitest';

import { axisOf, roughly } from './axis';

test.each([
  { end: 20, most: 8, distance: 5, marks: [0, 5, 10, 15, 20] },
  { end: 600, most: 8, distance: 120, marks: [0, 120, 240, 360, 480, 600] },
  { end: 1920, most: 8, distance: 240, marks: [0, 240, 480, 720, 960, 1200, 1440, 1680, 1920] },
  // 400 days and 100 minutes: marks every 50 days, or 51 as the end is past the eighth.
  {
    end: 576_100,
    most: 8,
    distance: 73_440,
    marks: [0, 73_440, 146_880, 220_320, 293_760, 367_200, 440_640, 514_080],
  },
  { end: 0, most: 8, distance: 1, marks: [0] },
])('an axis of $end minutes', ({ end, most, distance, marks }) => {
  expect(axisOf(end, most)).toEqual({ marks, distance });
});

it('tells a magnification in a figure or two', () => {
  expect([1.4, 9.6, 12.4, 287.4, 1049].map(roughly)).toEqual([1, 10, 12, 290, 1000]);
});
