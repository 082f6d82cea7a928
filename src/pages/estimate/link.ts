import { readLine, writeLine } from '@/components/estimate/lineText';
import type { ReadLine } from '@/components/estimate/lineText';
import { MOST } from '@/domain/estimate/lines';
import type { EstimateLine } from '@/domain/estimate/lines';
import { HOURS_PER_MONTH } from '@/domain/prices/storage';
import { BOOK_IDS, FREE_RULES } from '@/domain/prices/storageBooks';
import type { BookId, FreeRule } from '@/domain/prices/storageBooks';
import { regionById } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';
import { paths } from '@/paths';

/** For what time the figures are told. */
export const PERIODS = ['hour', 'month', 'period'] as const;
/** An hour, a month of 720 hours, or so many as the person says. */
export type Period = (typeof PERIODS)[number];

/** A line of the link: what it says, what was read of it, and what was wrong with it. */
export interface Entry extends ReadLine {
  readonly text: string;
}

/** A setting of the link that was not understood, and what stands in its place. */
export interface SettingProblem {
  readonly setting: 'in' | 'per' | 'hours' | 'book' | 'free';
  readonly value: string;
}

/** A whole estimate, as its address holds it. */
export interface EstimateLink {
  readonly name: string;
  readonly region: RegionId;
  readonly per: Period;
  /** Hours of a period of one's own. */
  readonly hours: number;
  readonly book: BookId;
  readonly free: FreeRule;
  readonly entries: readonly Entry[];
  readonly problems: readonly SettingProblem[];
  /** It had more lines than are read. */
  readonly isCut: boolean;
}

const FREE: Readonly<Record<string, FreeRule>> = { '50': 'fifty', '80': 'eighty' };

/** What an estimate is that says nothing: a month in the person's region, by the person's prices. */
export interface Defaults {
  readonly region: RegionId;
  readonly book: BookId;
}

/** Lines that an address may have: more are cut off by some programs that pass links on. */
export const MOST_LINES = 40;

/** Reads an address; what is not understood is repaired and noted. */
export function readLink(search: URLSearchParams, defaults: Defaults): EstimateLink {
  const problems: SettingProblem[] = [];
  const read = <Value>(
    setting: SettingProblem['setting'],
    otherwise: Value,
    of: (text: string) => Value | undefined,
  ): Value => {
    const text = search.get(setting);
    if (text === null) return otherwise;
    const value = of(text);
    if (value === undefined) problems.push({ setting, value: text });
    return value ?? otherwise;
  };
  return {
    name: (search.get('name') ?? '').slice(0, 60),
    region: read('in', defaults.region, (text) => {
      const region = regionById(text);
      return region?.available === true ? region.id : undefined;
    }),
    per: read('per', 'month', (text) => PERIODS.find((per) => per === text)),
    hours: read('hours', HOURS_PER_MONTH, (text) => {
      const hours = Number(text);
      return /^\d+$/.test(text) && hours >= 1 && hours <= MOST.hours ? hours : undefined;
    }),
    book: read('book', defaults.book, (text) => BOOK_IDS.find((book) => book === text)),
    free: read('free', 'fifty', (text) => FREE[text]),
    entries: search
      .getAll('line')
      .slice(0, MOST_LINES)
      .map((text) => ({ text, ...readLine(text) })),
    problems,
    isCut: search.getAll('line').length > MOST_LINES,
  };
}

/** The entry of a line that is as it should be. */
export const entryOf = (line: EstimateLine): Entry => ({
  text: writeLine(line),
  line,
  problems: [],
});

/** The address of an estimate; it says everything, so that it is the same for everybody. */
export function writeLink({ name, region, per, hours, book, free, entries }: EstimateLink): string {
  return paths.estimate(
    entries.map(({ text, line }) => (line ? writeLine(line) : text)),
    {
      name,
      in: region,
      per,
      hours: per === 'period' ? hours : undefined,
      book,
      free: FREE_RULES[free].gib,
    },
  );
}

/** The hours that an estimate is told for. */
export function hoursOf({ per, hours }: EstimateLink): number {
  return { hour: 1, month: HOURS_PER_MONTH, period: hours }[per];
}

/** The lines that could be read. */
export function linesOf({ entries }: EstimateLink): readonly EstimateLine[] {
  return entries.flatMap(({ line }) => line ?? []);
}
