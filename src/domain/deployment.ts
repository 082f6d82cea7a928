import type { Package } from '@/wire/simulator/environments';

/** Minutes until servers run that are launched from an image (product page, image against manual deployment). */
export const IMAGE_MINUTES = { least: 3, most: 5 } as const;
/** Days until a server runs that is set up by hand (the same table). */
export const MANUAL_DAYS = { least: 1, most: 2 } as const;

/** What has to be done: by hand the first five, with an image the others. */
export type StepKind =
  | 'choose'
  | 'system'
  | 'service'
  | 'tool'
  | 'test'
  | 'prepare'
  | 'launch'
  | 'check'
  | 'capture';

/**
 * Minutes that a step takes unless somebody knows better. Only that of a launch is published, the longer of its two
 * figures; the others are our own, such that what images of this kind carry comes to the published one to two days.
 */
const USUAL_MINUTES: Readonly<Record<StepKind, number>> = {
  choose: 60,
  system: 60,
  service: 90,
  tool: 30,
  test: 180,
  prepare: 10,
  launch: IMAGE_MINUTES.most,
  check: 5,
  capture: 15,
};

/** The longest that a step can be told to take: a day, in minutes. */
export const MOST_MINUTES = 1440;

/** One thing to do. */
export interface Step {
  /** The kind, or `pkg.` and the name of the software. */
  readonly id: string;
  readonly kind: StepKind;
  /** The software that is installed. */
  readonly software?: Package;
  readonly minutes: number;
}

/** Minutes of steps that somebody changed, by the step's id. */
export type Lengths = ReadonlyMap<string, number>;

const SOFTWARE = 'pkg.';

/** Whether an id is that of software to install. */
export function isSoftware(id: string): boolean {
  return id.startsWith(SOFTWARE);
}

function step(kind: StepKind, lengths: Lengths, software?: Package): Step {
  const id = software === undefined ? kind : `${SOFTWARE}${software.Name}`;
  return {
    id,
    kind,
    minutes: lengths.get(id) ?? USUAL_MINUTES[kind],
    ...(software !== undefined && { software }),
  };
}

/** What an image carries beyond the system that it is built on; software by the same name came with the system. */
export function ownSoftware(carried: readonly Package[], system: readonly Package[]): Package[] {
  const included = new Set(system.map(({ Name }) => Name));
  return carried.filter(({ Name }) => !included.has(Name));
}

/** What it takes to set up one server by hand (product page: choose, install, debug), package by package. */
export function manualSteps(software: readonly Package[], lengths: Lengths): readonly Step[] {
  return [
    step('choose', lengths),
    step('system', lengths),
    ...software.map((one) => step(one.Service === 'NONE' ? 'tool' : 'service', lengths, one)),
    step('test', lengths),
  ];
}

/** What it takes to have servers from an image: choosing it and filling in the launch, waiting, a look at each server. */
export function imageSteps(lengths: Lengths): readonly Step[] {
  return [step('prepare', lengths), step('launch', lengths), step('check', lengths)];
}

/** Making an image of the server that was set up: what a person does of it. */
export function captureStep(lengths: Lengths): Step {
  return step('capture', lengths);
}

/** Steps that are done once, however many servers there are; a launch makes all of them at a time. */
const ONCE: readonly StepKind[] = ['choose', 'prepare', 'launch', 'capture'];
/** Steps that take as long for a further server as for the first. */
const ANEW: readonly StepKind[] = ['check'];
/** Steps that nobody is paid for. */
const AUTOMATIC: readonly StepKind[] = ['launch'];

/** Whether somebody is paid while a step lasts. */
export function isPaid({ kind }: Pick<Step, 'kind'>): boolean {
  return !AUTOMATIC.includes(kind);
}

/** Who does the work, and how. */
export interface Crew {
  /** Who share the servers after the first; that one is always one person's. */
  readonly people: number;
  /** Hours worked in a day; the rest of it everything waits. */
  readonly dayHours: number;
  /** What a further server set up by hand takes of the first, in percent: what was found out once is known. */
  readonly repeat: number;
}

/** A way to have servers. All in minutes. */
export interface Course {
  /** Paid, however many servers there are. */
  readonly once: number;
  /** Unpaid, however many servers there are. */
  readonly automatic: number;
  /** Paid for the first server. */
  readonly first: number;
  /** Paid for each further one. */
  readonly further: number;
}

const sum = (steps: readonly Step[]) => steps.reduce((total, { minutes }) => total + minutes, 0);

/** Adds up the steps of a way; `repeat` as in `Crew`. A further server is reckoned to the whole minute. */
export function courseOf(steps: readonly Step[], repeat: number): Course {
  const each = steps.filter(({ kind }) => !ONCE.includes(kind));
  const anew = sum(each.filter(({ kind }) => ANEW.includes(kind)));
  const first = sum(each);
  return {
    once: sum(steps.filter((one) => ONCE.includes(one.kind) && isPaid(one))),
    automatic: sum(steps.filter((one) => !isPaid(one))),
    first,
    further: anew + Math.round(((first - anew) * repeat) / 100),
  };
}

/** Minutes that are paid for so many servers, at least one. */
export function paidMinutes({ once, first, further }: Course, servers: number): number {
  return once + first + (servers - 1) * further;
}

/** Minutes of working time that pass until so many servers are ready: further servers are set up side by side. */
export function workingMinutes(course: Course, servers: number, people: number): number {
  const rounds = Math.ceil((servers - 1) / people);
  return course.once + course.automatic + course.first + rounds * course.further;
}

const DAY = 1440;

/** What has passed on the clock after so much working time, both in minutes. Work begins as the working day does. */
export function elapsedMinutes(working: number, dayHours: number): number {
  const day = dayHours * 60;
  const nights = Math.max(0, Math.ceil(working / day) - 1);
  return working + nights * (DAY - day);
}

/** USD of so many paid minutes. */
export function wages(minutes: number, usdPerHour: number): number {
  return (minutes / 60) * usdPerHour;
}

/** The work of an image that is built by hand first: set up one server, make the image, then launch all of them from it. */
export function builtFirst(manual: Course, image: Course, capture: number): Course {
  return { ...image, once: manual.once + manual.first + capture + image.once };
}

/**
 * The number of servers from which on the one way takes no more paid work than the other, however many more there are;
 * undefined where it never does for good.
 */
export function breakEven(one: Course, other: Course): number | undefined {
  const ahead = paidMinutes(one, 1) - paidMinutes(other, 1);
  const gain = other.further - one.further;
  if (gain < 0) return undefined;
  if (ahead <= 0) return 1;
  return gain === 0 ? undefined : 1 + Math.ceil(ahead / gain);
}

/** Hours after which a running cost has eaten up what was saved; undefined where nothing runs up. */
export function hoursUntilSpent(saved: number, usdPerHour: number): number | undefined {
  return usdPerHour > 0 ? Math.max(0, saved) / usdPerHour : undefined;
}

/** How the working time of one server set up by hand stands to what is published for it. */
export function againstPublished(working: number, dayHours: number): 'below' | 'within' | 'above' {
  const days = working / (dayHours * 60);
  if (days < MANUAL_DAYS.least) return 'below';
  return days > MANUAL_DAYS.most ? 'above' : 'within';
}

/** A piece of a way on the clock, in minutes from its begin. */
export interface Span {
  /** The step; nothing for the servers after the first, and while everything waits. */
  readonly step?: Step;
  readonly kind: 'paid' | 'automatic' | 'further' | 'waiting';
  readonly from: number;
  readonly to: number;
}

type Piece = Omit<Span, 'from' | 'to'> & { readonly minutes: number };

/** Lays pieces of work after another, with the nights between working days. */
function laidOut(pieces: readonly Piece[], dayHours: number): Span[] {
  const day = dayHours * 60;
  const spans: Span[] = [];
  let worked = 0;
  let clock = 0;
  for (const { minutes, ...piece } of pieces) {
    let left = minutes;
    while (left > 0) {
      if (worked === day) {
        if (day < DAY) spans.push({ kind: 'waiting', from: clock, to: clock + DAY - day });
        clock += DAY - day;
        worked = 0;
      }
      const part = Math.min(left, day - worked);
      spans.push({ ...piece, from: clock, to: clock + part });
      clock += part;
      worked += part;
      left -= part;
    }
  }
  return spans;
}

/** What happens when until so many servers are ready: each step of the first, then the others together. */
export function timeline(steps: readonly Step[], servers: number, crew: Crew): readonly Span[] {
  const { further } = courseOf(steps, crew.repeat);
  const minutes = Math.ceil((servers - 1) / crew.people) * further;
  const own = steps.map((one): Piece => ({
    step: one,
    kind: isPaid(one) ? 'paid' : 'automatic',
    minutes: one.minutes,
  }));
  return laidOut([...own, { kind: 'further', minutes }], crew.dayHours);
}

/** What is being done at a moment, in minutes from the begin; nothing once all is done. */
export function spanAt(spans: readonly Span[], moment: number): Span | undefined {
  return spans.find(({ from, to }) => from <= moment && moment < to);
}
