/** A stretch of time, in milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A snapshot that was stored for a while. */
export interface Kept extends Stretch {
  /** GiB. */
  readonly gib: number;
}

/** GiB times hours: all that were stored, and those above the free quota. */
export interface GibHours {
  readonly stored: number;
  readonly billed: number;
}

const HOUR_MS = 3_600_000;

/** How many full hours of the clock have ended by then, since 1970. */
const hoursBy = (time: number) => Math.floor(time / HOUR_MS);

/** Full hours of the clock that end within a stretch: what they are settled by. */
export function fullHours({ from, to }: Stretch): number {
  return Math.max(0, hoursBy(to) - hoursBy(from));
}

/** The last full hour of the clock at that time. */
export const lastFullHour = (time: number): number => hoursBy(time) * HOUR_MS;

/** The hours that a snapshot counts for: after the first number, up to the second. */
interface Counted {
  readonly gib: number;
  readonly after: number;
  readonly until: number;
}

/**
 * What the snapshots of one region have taken up within a stretch of time, each in its place. They are settled together
 * at every full hour: what is stored then counts for the hour, the free quota is taken off the sum and spread evenly. A
 * billing page says that it is settled hourly; that the end of the hour decides is the simulator's own rule.
 *
 * @param free GiB that cost nothing
 */
export function storageUsage(
  kept: readonly Kept[],
  free: number,
  within: Stretch,
): readonly GibHours[] {
  const [first, last] = [hoursBy(within.from), hoursBy(within.to)];
  const inHours = (time: number) => Math.min(last, Math.max(first, hoursBy(time)));
  const counted = kept.map(({ gib, from, to }): Counted => {
    const after = inHours(from);
    return { gib, after, until: Math.max(after, inHours(to)) };
  });
  const billedBy = billedPerGib(counted, free);
  return counted.map(({ gib, after, until }) => ({
    stored: gib * (until - after),
    billed: gib * ((billedBy.get(until) ?? 0) - (billedBy.get(after) ?? 0)),
  }));
}

/** By every hour at which something comes or goes: the billed hours of one GiB that was there from the beginning. */
function billedPerGib(counted: readonly Counted[], free: number): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  for (const { gib, after, until } of counted) {
    changes.set(after, (changes.get(after) ?? 0) + gib);
    changes.set(until, (changes.get(until) ?? 0) - gib);
  }
  const sums = new Map<number, number>();
  let [total, sum, before] = [0, 0, 0];
  for (const [hour, change] of [...changes].toSorted(([one], [other]) => one - other)) {
    const share = total > free ? (total - free) / total : 0;
    sum += share * (hour - before);
    sums.set(hour, sum);
    total += change;
    before = hour;
  }
  return sums;
}

/** Bills count their days and months in the time of Beijing, eight hours ahead of UTC. */
const BILLING_OFFSET_MS = 8 * HOUR_MS;

/** The first day of the month that is billed at a time, `2026-11-01`. */
export function billingMonth(time: number): string {
  return `${new Date(time + BILLING_OFFSET_MS).toISOString().slice(0, 7)}-01`;
}

/** When a day of the bill begins, as the wire takes it. */
export const billingDay = (day: string): string => `${day}T00:00:00+08:00`;
