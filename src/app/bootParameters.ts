import { isRegionId, regionById } from '@/domain/regions';
import { isLanguage } from '@/i18n/load';
import type { Language } from '@/i18n/load';
import { THEMES } from '@/stores/preferences';
import type { Theme } from '@/stores/preferences';
import { SERVICE_OF } from '@/wire/actions';
import { credentialOf } from '@/wire/credentials';
import type { Uin } from '@/wire/credentials';
import type { Fault } from '@/wire/simulator/control';

/** What an address may carry to open the console in a certain state. */
export const BOOT_PARAMETERS = [
  'scenario',
  'seed',
  'time',
  'account',
  'region',
  'lang',
  'theme',
  'speed',
  'latency',
  'fault',
] as const;
export type BootParameter = (typeof BOOT_PARAMETERS)[number];

/** The parameters of an address that can be applied. */
export interface Boot {
  readonly scenario?: string | undefined;
  readonly seed?: number | undefined;
  /** ISO 8601. */
  readonly time?: string | undefined;
  readonly account?: Uin | undefined;
  readonly region?: string | undefined;
  readonly lang?: Language | undefined;
  readonly theme?: Theme | undefined;
  /** Simulated seconds per second; 0 stands still. */
  readonly speed?: number | undefined;
  /** Milliseconds. */
  readonly latency?: number | undefined;
  readonly faults: readonly Fault[];
}

/** A parameter that means nothing. */
export interface BadParameter {
  readonly parameter: BootParameter;
  readonly value: string;
}

/** Whether an address carries any. */
export function hasBootParameters(search: string): boolean {
  const query = new URLSearchParams(search);
  return BOOT_PARAMETERS.some((name) => query.has(name));
}

/** The address's query string without them. */
export function withoutBootParameters(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of BOOT_PARAMETERS) query.delete(name);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

const numberUpTo = (most: number) => (text: string) =>
  /^\d+(\.\d+)?$/.test(text) && Number(text) <= most ? Number(text) : undefined;

const wholeUpTo = (most: number) => (text: string) =>
  /^\d+$/.test(text) && Number(text) <= most ? Number(text) : undefined;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

function readTime(text: string): string | undefined {
  const time = ISO.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const readRegion = (text: string) =>
  isRegionId(text) && regionById(text).available ? text : undefined;

function readFault(text: string): Fault | undefined {
  const [, action, code] = /^(\*|\w+):([\w.]+)$/.exec(text) ?? [];
  if (action === undefined || code === undefined) return undefined;
  const known = action === '*' || Object.hasOwn(SERVICE_OF, action);
  return known ? { Action: action, Kind: 'error', Code: code } : undefined;
}

/**
 * Reads the parameters of an address; `scenarios` are the names that the cloud knows. What means nothing is told apart
 * and otherwise ignored. A seed or time alone belongs to the first scenario: nobody's own world is made anew by a link.
 */
export function readBootParameters(
  search: string,
  scenarios: readonly string[],
): { readonly boot: Boot; readonly bad: readonly BadParameter[] } {
  const query = new URLSearchParams(search);
  const bad: BadParameter[] = [];
  function take<Value>(parameter: BootParameter, read: (text: string) => Value | undefined) {
    const text = query.get(parameter);
    if (text === null) return undefined;
    const value = read(text);
    if (value === undefined) bad.push({ parameter, value: text });
    return value;
  }
  const boot: Boot = {
    scenario: take('scenario', (text) => scenarios.find((name) => name === text)),
    seed: take('seed', wholeUpTo(0xffff_ffff)),
    time: take('time', readTime),
    account: take('account', (text) => credentialOf(text)?.uin),
    region: take('region', readRegion),
    lang: take('lang', (text) => (isLanguage(text) ? text : undefined)),
    theme: take('theme', (text) => THEMES.find((theme) => theme === text)),
    speed: take('speed', numberUpTo(86_400)),
    latency: take('latency', numberUpTo(60_000)),
    faults: query.getAll('fault').flatMap((text) => {
      const fault = readFault(text);
      if (!fault) bad.push({ parameter: 'fault', value: text });
      return fault ? [fault] : [];
    }),
  };
  const worldless = boot.scenario === undefined && !query.has('scenario');
  const anew = boot.seed !== undefined || boot.time !== undefined;
  const [first] = scenarios;
  const scenario = worldless && anew ? first : boot.scenario;
  return { boot: { ...boot, scenario }, bad };
}
