import * as v from 'valibot';

import { LICENSED_SYSTEMS, LINE_KINDS, MOST } from '@/domain/estimate/lines';
import type { EstimateLine, LineKind } from '@/domain/estimate/lines';
import { isRegionId } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';
import { DISK_TYPES } from '@/wire/cvm/instances';

/*
 * A line as a link carries it: words with spaces between, `launch S5.MEDIUM4 6 for.96 in.ap-tokyo`. The last two may be
 * left out.
 */

/** What is wrong with a word of a line, or was until it was repaired. */
export interface LineProblem {
  readonly kind:
    /** There is no such kind of line. */
    | 'kind'
    /** A word that its kind needs is not there; `word` is what it would say. */
    | 'missing'
    /** A word is not what stands in its place. */
    | 'unreadable'
    /** A figure was brought to the nearest that is possible, `instead`. */
    | 'bounded'
    /** An unknown region, or a word too many, was left out. */
    | 'dropped';
  readonly word: string;
  readonly instead?: string;
}

/** A line that was read, with what was repaired; or none, and why. */
export interface ReadLine {
  readonly line: EstimateLine | undefined;
  readonly problems: readonly LineProblem[];
}

const Figure = v.pipe(v.string(), v.regex(/^\d{1,12}(?:\.\d{1,6})?$/), v.transform(Number));
const ServerType = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]{1,8}\.[A-Za-z0-9]{1,16}$/),
  v.toUpperCase(),
);
const Disk = v.pipe(v.string(), v.toUpperCase(), v.picklist(DISK_TYPES));
const System = v.pipe(v.string(), v.toLowerCase(), v.picklist(LICENSED_SYSTEMS));
const Kind = v.pipe(v.string(), v.toLowerCase(), v.picklist(LINE_KINDS));

/** Takes the words of a line one after the other, and notes what is wrong with them. */
class Words {
  readonly problems: LineProblem[] = [];
  #rest: readonly string[];

  constructor(text: string) {
    this.#rest = text.trim().split(/\s+/);
  }

  /** The next word, if it is what is wanted. */
  take<Value>(name: string, wanted: v.GenericSchema<string, Value>): Value | undefined {
    const [word = '', ...rest] = this.#rest;
    this.#rest = rest;
    const read = v.safeParse(wanted, word);
    if (read.success) return read.output;
    const kind = name === 'kind' ? name : word === '' ? 'missing' : 'unreadable';
    this.problems.push({ kind, word: kind === 'missing' ? name : word });
    return undefined;
  }

  /** The next word as a figure within its range. */
  figure(name: keyof typeof MOST): number | undefined {
    const [word = ''] = this.#rest;
    const value = this.take(name, Figure);
    return value === undefined ? undefined : this.#bounded(name, value, word);
  }

  #bounded(name: keyof typeof MOST, value: number, word: string): number {
    const isWhole = name === 'count' || name === 'hours';
    const inside = Math.min(MOST[name], value);
    const bounded = isWhole ? Math.max(1, Math.round(inside)) : inside;
    if (bounded !== value) this.problems.push({ kind: 'bounded', word, instead: String(bounded) });
    return bounded;
  }

  /** The words after those of the kind. */
  options(kind: LineKind): Options {
    let options: Options = {};
    for (const word of this.#rest) {
      const dot = word.indexOf('.');
      const [option, value] = [word.slice(0, dot), word.slice(dot + 1)];
      const hours = v.safeParse(Figure, value);
      if (option === 'in' && isRegionId(value)) options = { ...options, region: value };
      else if (option === 'for' && hours.success && kind !== 'storage' && kind !== 'traffic') {
        options = { ...options, hours: this.#bounded('hours', hours.output, word) };
      } else this.problems.push({ kind: 'dropped', word });
    }
    return options;
  }
}

interface Options {
  readonly region?: RegionId;
  readonly hours?: number;
}

/** What a link says in one line. Figures out of range are repaired, words too many left out. */
export function readLine(text: string): ReadLine {
  const words = new Words(text);
  const kind = words.take('kind', Kind);
  const line = kind === undefined ? undefined : lineOf(kind, words);
  return { line, problems: words.problems };
}

function lineOf(kind: LineKind, words: Words): EstimateLine | undefined {
  switch (kind) {
    case 'storage': {
      const gib = words.figure('gib');
      return gib === undefined ? undefined : { kind, gib, ...words.options(kind) };
    }
    case 'traffic': {
      const gb = words.figure('gb');
      return gb === undefined ? undefined : { kind, gb, ...words.options(kind) };
    }
    case 'launch': {
      const [type, count] = [words.take('type', ServerType), words.figure('count')];
      if (type === undefined || count === undefined) return undefined;
      return { kind, type, count, ...words.options(kind) };
    }
    case 'licence': {
      const [system, type] = [words.take('system', System), words.take('type', ServerType)];
      const count = words.figure('count');
      if (system === undefined || type === undefined || count === undefined) return undefined;
      return { kind, system, type, count, ...words.options(kind) };
    }
    case 'disk': {
      const [type, gib] = [words.take('disk', Disk), words.figure('gib')];
      const count = words.figure('count');
      if (type === undefined || gib === undefined || count === undefined) return undefined;
      return { kind, type, gib, count, ...words.options(kind) };
    }
    case 'fee': {
      const [usd, count] = [words.figure('usd'), words.figure('count')];
      return usd === undefined || count === undefined
        ? undefined
        : { kind, usd, count, ...words.options(kind) };
    }
  }
}

/** A line as a link carries it. */
export function writeLine(line: EstimateLine): string {
  const words: (string | number)[] = [line.kind, ...placesOf(line)];
  if ('hours' in line && line.hours !== undefined) words.push(`for.${line.hours}`);
  if (line.region !== undefined) words.push(`in.${line.region}`);
  return words.join(' ');
}

function placesOf(line: EstimateLine): readonly (string | number)[] {
  switch (line.kind) {
    case 'storage':
      return [line.gib];
    case 'launch':
      return [line.type, line.count];
    case 'disk':
      return [line.type, line.gib, line.count];
    case 'licence':
      return [line.system, line.type, line.count];
    case 'fee':
      return [line.usd, line.count];
    case 'traffic':
      return [line.gb];
  }
}
