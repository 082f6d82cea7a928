import type { Language } from '@/i18n/load';
import type { Theme } from '@/stores/preferences';
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
