import type { LoggedRequest } from '@/wire/simulator/control';

import type { Scenarios } from './seed/scenarios';
import type { WorldStore } from './world/store';

/** What the cloud takes from outside: storage, the host's clock, chance, waiting. Tests pass their own. */
export interface Host {
  readonly store: WorldStore;
  /** What the paths of its URLs begin with: `/`, or the sub-path that the console is served under. */
  readonly base: string;
  /** The host's clock, milliseconds since 1970. */
  readonly wall: () => number;
  /** A new request id, a UUID. */
  readonly uuid: () => string;
  /** From 0 to below 1, for the spread of the latency. */
  readonly random: () => number;
  /** The scenarios that can be loaded here. */
  readonly scenarios: Scenarios;
  /** Resolves after that many milliseconds. */
  readonly delay: (ms: number) => Promise<void>;
  /** The latest calls, newest last. */
  readonly log: LoggedRequest[];
  /** Answers to the console's numbered calls, so that a repeat gets the first result. */
  readonly answered: Map<string, Promise<CloudResponse>>;
  /** Calls per account, action and second of the host's clock, for the rate limits. */
  readonly rates: Map<string, number>;
}

/** A request as it reached the cloud, by whatever way. */
export interface CloudRequest {
  readonly method: string;
  /** Path of the URL, as it was signed. */
  readonly path: string;
  /** Host of the URL or of the `Host` header, with its port where it has one. */
  readonly host: string;
  readonly header: (name: string) => string | undefined;
  readonly body: string;
}

/** An answer of the cloud. */
export interface CloudResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The connection breaks instead of an answer: a fault of the kind `drop`, or a network set offline. */
export class Dropped extends Error {
  constructor() {
    super('The simulated network dropped the call');
    this.name = 'Dropped';
  }
}

/** How many calls and answers are remembered. */
const REMEMBERED = 200;

/** Adds to a list or map that keeps only the latest. */
export function remember(host: Host, entry: LoggedRequest): void {
  host.log.push(entry);
  if (host.log.length > REMEMBERED) host.log.shift();
}

/** Remembers the answer to a numbered call; a repeat of the number gets it again, and a dropped call stays dropped. */
export function answerOnce(
  host: Host,
  number: string,
  answer: () => Promise<CloudResponse>,
): Promise<CloudResponse> {
  const first = host.answered.get(number);
  if (first) return first;
  const made = answer();
  host.answered.set(number, made);
  const [oldest] = host.answered.keys();
  if (oldest && host.answered.size > REMEMBERED) host.answered.delete(oldest);
  return made;
}

/** A host around a store, with nothing logged yet. */
export function newHost(
  outside: Pick<Host, 'store' | 'base' | 'wall' | 'uuid' | 'random' | 'scenarios' | 'delay'>,
): Host {
  return { ...outside, log: [], answered: new Map(), rates: new Map() };
}
