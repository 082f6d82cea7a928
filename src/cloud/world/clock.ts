import type { Instant } from './records';

/** The simulated clock as it is stored: where it stood at a moment of the host's clock, and how it goes on from there. */
export interface ClockRecord {
  readonly time: Instant;
  /** The host's clock at that moment, milliseconds since 1970. */
  readonly at: number;
  /** Simulated seconds per second. */
  readonly speed: number;
  readonly paused: boolean;
}

/** When every scenario's clock starts unless told otherwise. */
export const DEFAULT_START: Instant = Date.UTC(2026, 10, 22, 8);

/** A gap between heartbeats longer than this (milliseconds) counts as nobody there. */
export const ABSENCE_MS = 90_000;

/** The simulated time at a moment of the host's clock. A host's clock that was set back does not turn it back. */
export function timeAt(clock: ClockRecord, wall: number): Instant {
  if (clock.paused) return clock.time;
  return clock.time + Math.floor(Math.max(0, wall - clock.at) * clock.speed);
}

/** The same clock, anchored at `wall`, with changes: what was reached stays reached. */
export function anchored(
  clock: ClockRecord,
  wall: number,
  changes: Partial<Pick<ClockRecord, 'time' | 'speed' | 'paused'>> = {},
): ClockRecord {
  return { ...clock, time: timeAt(clock, wall), at: wall, ...changes };
}

/** The clock after an absence: it stood still from the last heartbeat on. */
export function resumed(clock: ClockRecord, lastBeat: number, wall: number): ClockRecord {
  return { ...clock, time: timeAt(clock, Math.max(lastBeat, clock.at)), at: wall };
}

const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Milliseconds of an ISO 8601 duration in days, hours, minutes and seconds. */
export function durationMs(duration: string): number {
  const [, days, hours, minutes, seconds] = DURATION.exec(duration) ?? [];
  const total = [days, hours, minutes, seconds].map((part) => Number(part ?? 0));
  const [d = 0, h = 0, m = 0, s = 0] = total;
  return Math.round((((d * 24 + h) * 60 + m) * 60 + s) * 1000);
}

/** `YYYY-MM-DDThh:mm:ssZ`, the documented shape of every time on the wire. */
export function isoTime(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
