import { assert, constantFrom, integer, nat, property, record, array } from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import type { Package } from '@/wire/simulator/environments';

import {
  againstPublished,
  breakEven,
  builtFirst,
  captureStep,
  courseOf,
  elapsedMinutes,
  hoursUntilSpent,
  imageSteps,
  manualSteps,
  ownSoftware,
  paidMinutes,
  spanAt,
  timeline,
  wages,
  workingMinutes,
} from './deployment';
import type { Course, Crew } from './deployment';

const one = (Name: string, Service: Package['Service'] = 'ACTIVE'): Package => ({
  Name,
  Version: '1',
  Purpose: '',
  Service,
});

const NONE = new Map<string, number>();
const SYSTEM = [one('OpenSSH'), one('Python', 'NONE')];
const SHOP = [one('Nginx'), one('Node.js', 'NONE'), one('Redis')];

describe('steps', () => {
  it('leave out what came with the system', () => {
    const own = ownSoftware([...SYSTEM, ...SHOP], SYSTEM);
    expect(own.map(({ Name }) => Name)).toEqual(['Nginx', 'Node.js', 'Redis']);
  });

  it('name the software piece by piece, services longer than tools', () => {
    expect(manualSteps(SHOP, NONE).map(({ id, minutes }) => [id, minutes])).toEqual([
      ['choose', 60],
      ['system', 60],
      ['pkg.Nginx', 90],
      ['pkg.Node.js', 30],
      ['pkg.Redis', 90],
      ['test', 180],
    ]);
  });

  it('take as long as somebody says', () => {
    const lengths = new Map([
      ['pkg.Redis', 45],
      ['test', 0],
      ['launch', 3],
      ['capture', 20],
    ]);
    expect(manualSteps(SHOP, lengths).map(({ minutes }) => minutes)).toEqual([
      60, 60, 90, 30, 45, 0,
    ]);
    expect(imageSteps(lengths).map(({ id, minutes }) => [id, minutes])).toEqual([
      ['prepare', 10],
      ['launch', 3],
      ['check', 5],
    ]);
    expect(captureStep(lengths).minutes).toBe(20);
  });
});

/** 60 once; 60 + 90 + 30 + 90 + 180 = 450 for the first server, half of it for others. */
const MANUAL: Course = { once: 60, automatic: 0, first: 450, further: 225 };
/** 10 once, 5 by itself, 5 for each server. */
const IMAGE: Course = { once: 10, automatic: 5, first: 5, further: 5 };

it('adds up what is done once and what for each server', () => {
  expect(courseOf(manualSteps(SHOP, NONE), 50)).toEqual(MANUAL);
  expect(courseOf(imageSteps(NONE), 50)).toEqual(IMAGE);
  // A third of 450 is 148.5 at 33 percent.
  expect(courseOf(manualSteps(SHOP, NONE), 33).further).toBe(149);
});

test.each([
  // 60 + 450
  { servers: 1, people: 1, paid: 510, working: 510 },
  // 60 + 450 + 2 × 225
  { servers: 3, people: 1, paid: 960, working: 960 },
  // The two others side by side.
  { servers: 3, people: 2, paid: 960, working: 735 },
  // 60 + 450 + 9 × 225; three rounds of four people.
  { servers: 10, people: 4, paid: 2535, working: 1185 },
])('by hand, $servers servers by $people', ({ servers, people, paid, working }) => {
  expect(paidMinutes(MANUAL, servers)).toBe(paid);
  expect(workingMinutes(MANUAL, servers, people)).toBe(working);
});

it('is 10 + 3 × 5 paid minutes of 30 for three servers from an image', () => {
  expect(paidMinutes(IMAGE, 3)).toBe(25);
  expect(workingMinutes(IMAGE, 3, 1)).toBe(30);
});

test.each([
  { hours: 8, working: 0, elapsed: 0 },
  { hours: 8, working: 480, elapsed: 480 },
  // A night of 16 hours lies before the first minute of the second day.
  { hours: 8, working: 481, elapsed: 1441 },
  // Two working days of 8 hours pass in 32 on the clock.
  { hours: 8, working: 960, elapsed: 1920 },
  { hours: 10, working: 960, elapsed: 1800 },
  { hours: 24, working: 3000, elapsed: 3000 },
])('$working minutes of work at $hours hours a day', ({ hours, working, elapsed }) => {
  expect(elapsedMinutes(working, hours)).toBe(elapsed);
});

it('pays by the hour', () => {
  // 16 hours, and a quarter of one.
  expect(wages(960, 40)).toBe(640);
  expect(wages(15, 40)).toBe(10);
});

it('holds a server against one to two published days', () => {
  expect(againstPublished(479, 8)).toBe('below');
  expect(againstPublished(480, 8)).toBe('within');
  expect(againstPublished(960, 8)).toBe('within');
  expect(againstPublished(961, 8)).toBe('above');
});

describe('break-even', () => {
  /** 60 + 450 + 15 + 10 before the first server from the image. */
  const built = builtFirst(MANUAL, IMAGE, 15);

  it('of an image that is built first comes with the second server', () => {
    expect(built).toEqual({ once: 535, automatic: 5, first: 5, further: 5 });
    // 540 against 510, then 545 against 735.
    expect(breakEven(built, MANUAL)).toBe(2);
  });

  it('of an image that is there comes at once', () => {
    expect(breakEven(IMAGE, MANUAL)).toBe(1);
  });

  it('comes on the server that makes both equal', () => {
    // 100 against 40, then 20 less with each: equal on the fourth.
    const dear: Course = { once: 95, automatic: 0, first: 5, further: 5 };
    expect(breakEven(dear, { once: 0, automatic: 0, first: 40, further: 25 })).toBe(4);
  });

  it('never comes where further servers are not cheaper', () => {
    expect(breakEven(built, { ...MANUAL, further: 5 })).toBeUndefined();
    expect(breakEven(IMAGE, { ...MANUAL, further: 4 })).toBeUndefined();
  });
});

it('tells how long a saving pays for a running cost', () => {
  expect(hoursUntilSpent(300, 0.5)).toBe(600);
  expect(hoursUntilSpent(-20, 0.5)).toBe(0);
  expect(hoursUntilSpent(300, 0)).toBeUndefined();
});

describe('the timeline', () => {
  const crew: Crew = { people: 1, dayHours: 8, repeat: 50 };

  it('shows every step, cut by the night, then the other servers', () => {
    const spans = timeline(manualSteps(SHOP, NONE), 2, crew);
    expect(spans.map(({ step, kind, from, to }) => [step?.id ?? kind, from, to])).toEqual([
      ['choose', 0, 60],
      ['system', 60, 120],
      ['pkg.Nginx', 120, 210],
      ['pkg.Node.js', 210, 240],
      ['pkg.Redis', 240, 330],
      ['test', 330, 480],
      ['waiting', 480, 1440],
      ['test', 1440, 1470],
      ['further', 1470, 1695],
    ]);
  });

  it('shows the launch as what nobody is paid for', () => {
    const spans = timeline(imageSteps(NONE), 3, crew);
    expect(spans.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['paid', 0, 10],
      ['automatic', 10, 15],
      ['paid', 15, 20],
      ['further', 20, 30],
    ]);
  });

  it('tells what is being done at a moment', () => {
    const spans = timeline(manualSteps(SHOP, NONE), 1, crew);
    expect(spanAt(spans, 0)?.step?.id).toBe('choose');
    expect(spanAt(spans, 60)?.step?.id).toBe('system');
    expect(spanAt(spans, 500)?.kind).toBe('waiting');
    expect(spanAt(spans, 1470)).toBeUndefined();
  });
});

describe('whatever is entered', () => {
  const minutes = integer({ min: 0, max: 1440 });
  const course = record({ once: minutes, automatic: minutes, first: minutes, further: minutes });
  const servers = integer({ min: 1, max: 500 });
  const people = integer({ min: 1, max: 20 });
  const dayHours = integer({ min: 1, max: 24 });
  const software = array(
    record({ name: nat(99), service: constantFrom('ACTIVE' as const, 'NONE' as const) }),
    { maxLength: 8 },
  ).map((rows) => rows.map(({ name, service }) => one(`p${name}`, service)));

  it('more servers never take less', () => {
    assert(
      property(course, servers, people, dayHours, (way, count, crew, day) => {
        const paid = paidMinutes(way, count);
        const working = workingMinutes(way, count, crew);
        expect(paid).toBeGreaterThanOrEqual(0);
        expect(paidMinutes(way, count + 1)).toBeGreaterThanOrEqual(paid);
        expect(workingMinutes(way, count + 1, crew)).toBeGreaterThanOrEqual(working);
        expect(elapsedMinutes(working, day)).toBeGreaterThanOrEqual(working);
        expect(workingMinutes(way, count, crew + 1)).toBeLessThanOrEqual(working);
      }),
    );
  });

  it('more steps never take less', () => {
    assert(
      property(software, servers, nat(100), (packages, count, repeat) => {
        const fewer = courseOf(manualSteps(packages, NONE), repeat);
        const more = courseOf(manualSteps([...packages, one('one more')], NONE), repeat);
        expect(paidMinutes(more, count)).toBeGreaterThan(paidMinutes(fewer, count));
      }),
    );
  });

  it('the break-even is where the curves meet, and holds from there on', () => {
    assert(
      property(course, course, nat(1000), (way, other, beyond) => {
        const from = breakEven(way, other);
        const more = (count: number) => paidMinutes(way, count) - paidMinutes(other, count);
        const holds =
          from === undefined
            ? more(1_000_000) > 0
            : more(from + beyond) <= 0 && (from === 1 || more(from - 1) > 0);
        expect(holds).toBe(true);
      }),
    );
  });

  it('the timeline has no gaps and ends when the work does', () => {
    assert(
      property(software, integer({ min: 1, max: 30 }), people, dayHours, nat(100), (...entered) => {
        const [packages, count, crewSize, day, repeat] = entered;
        const steps = manualSteps(packages, NONE);
        const spans = timeline(steps, count, { people: crewSize, dayHours: day, repeat });
        const working = workingMinutes(courseOf(steps, repeat), count, crewSize);
        expect(spans.at(-1)?.to).toBe(elapsedMinutes(working, day));
        const starts = spans.map(({ from }) => from);
        expect(starts).toEqual([0, ...spans.slice(0, -1).map(({ to }) => to)]);
      }),
    );
  });
});
