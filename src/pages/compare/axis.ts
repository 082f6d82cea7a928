/** Distances between marks on a time axis, in minutes. */
const DISTANCES = [
  1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880, 7200, 14_400, 28_800,
] as const;

/** Marks of an axis, in minutes. */
export interface Axis {
  readonly marks: readonly number[];
  readonly distance: number;
}

/** At most so many round marks from nothing to an end, both in minutes. */
export function axisOf(end: number, most: number): Axis {
  const known = DISTANCES.find((distance) => end / distance <= most);
  const distance = known ?? Math.ceil(end / most / 1440) * 1440;
  const count = Math.floor(end / distance) + 1;
  return { marks: Array.from({ length: count }, (_, index) => index * distance), distance };
}

/** A magnification in a figure or two: 287.4 is 290. */
export function roughly(times: number): number {
  if (times < 10) return Math.round(times);
  const unit = 10 ** (Math.floor(Math.log10(times)) - 1);
  return Math.round(times / unit) * unit;
}
