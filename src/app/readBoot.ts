import { isRegionId, regionById } from '@/domain/regions';
import { isLanguage } from '@/i18n/load';
import { THEMES } from '@/stores/preferences';
import { isActionName, meetsNetwork } from '@/wire/actions';
import { credentialOf } from '@/wire/credentials';
import type { Fault } from '@/wire/simulator/control';
import { startTime } from '@/wire/simulator/time';

import type { BadParameter, Boot, BootParameter } from './bootParameters';

const numberUpTo = (most: number) => (text: string) =>
  /^\d+(\.\d+)?$/.test(text) && Number(text) <= most ? Number(text) : undefined;

const wholeUpTo = (most: number) => (text: string) =>
  /^\d+$/.test(text) && Number(text) <= most ? Number(text) : undefined;

function readTime(text: string): string | undefined {
  const time = startTime(text);
  return time === undefined ? undefined : new Date(time).toISOString();
}

const readRegion = (text: string) =>
  isRegionId(text) && regionById(text).available ? text : undefined;

function readFault(text: string): Fault | undefined {
  const [, action, code] = /^(\*|\w+):([\w.]+)$/.exec(text) ?? [];
  if (action === undefined || code === undefined) return undefined;
  const known = action === '*' || (isActionName(action) && meetsNetwork(action));
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
