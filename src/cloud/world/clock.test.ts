import { describe, expect, it } from 'vitest';

import { anchored, durationMs, isoTime, resumed, timeAt } from './clock';
import type { ClockRecord } from './clock';

const running: ClockRecord = { time: 1_000_000, at: 5000, speed: 60, paused: false };

describe('timeAt', () => {
  it('runs as many times as fast as the host’s clock', () => {
    expect(timeAt(running, 5000)).toBe(1_000_000);
    expect(timeAt(running, 6500)).toBe(1_090_000);
  });

  it('stands still while paused and at speed 0', () => {
    expect(timeAt({ ...running, paused: true }, 99_000)).toBe(1_000_000);
    expect(timeAt({ ...running, speed: 0 }, 99_000)).toBe(1_000_000);
  });

  it('does not go back with the host’s clock', () => {
    expect(timeAt(running, 1000)).toBe(1_000_000);
  });

  it('is a whole number of milliseconds at any speed', () => {
    expect(timeAt({ ...running, speed: 0.3 }, 5005)).toBe(1_000_001);
  });
});

describe('anchored', () => {
  it('keeps what was reached through a change of speed', () => {
    const slower = anchored(running, 6000, { speed: 1 });
    expect(slower).toEqual({ time: 1_060_000, at: 6000, speed: 1, paused: false });
    expect(timeAt(slower, 7000)).toBe(1_061_000);
  });

  it('keeps what was reached through a pause', () => {
    const paused = anchored(running, 6000, { paused: true });
    const on = anchored(paused, 90_000, { paused: false });
    expect(timeAt(on, 91_000)).toBe(1_120_000);
  });

  it('can be told another time', () => {
    expect(anchored(running, 6000, { time: 7 })).toEqual({ ...running, time: 7, at: 6000 });
  });
});

describe('resumed', () => {
  it('goes on from the last heartbeat', () => {
    const back = resumed(running, 6000, 500_000);
    expect(timeAt(back, 500_000)).toBe(1_060_000);
    expect(timeAt(back, 501_000)).toBe(1_120_000);
  });

  it('loses nothing when the clock was set after the last heartbeat', () => {
    expect(timeAt(resumed(running, 2000, 500_000), 500_000)).toBe(1_000_000);
  });
});

describe('durations and times', () => {
  it.each([
    ['PT10M', 600_000],
    ['P1DT2H3M4S', 93_784_000],
    ['PT0.5S', 500],
    ['P2D', 172_800_000],
  ])('reads %s', (duration, ms) => {
    expect(durationMs(duration)).toBe(ms);
  });

  it('writes times to the second, in UTC', () => {
    expect(isoTime(Date.UTC(2026, 10, 22, 8, 0, 0, 999))).toBe('2026-11-22T08:00:00Z');
  });
});
