import { loadActions } from './actions/index';
import { newHost } from './host';
import type { CloudRequest, CloudResponse } from './host';
import type { Keeping } from './keeping';
import { openWorld } from './openWorld';
import type { WorldOfBrowser } from './openWorld';
import { respond } from './respond';
import { loadPriceBook } from './seed/priceBook';
import { SCENARIOS } from './seed/scenarios';

/** How far MSW's worker is, as far as this tab is concerned. */
export type WorkerStanding =
  | 'starting'
  | 'serving'
  /** It is up, but the browser keeps this page out of its hands. */
  | 'bypassed'
  /** The browser has none, or blocks them. */
  | 'unavailable'
  /** The browser offers none to a page that came by plain http. */
  | 'insecure';

/** The simulated cloud of one tab. */
export interface Cloud {
  readonly keeping: Keeping;
  /** Whether a stored state could not be read and was set aside. */
  readonly setAside: boolean;
  /** Answers in the page; rejects when the simulated network breaks the connection. */
  readonly respond: (request: CloudRequest) => Promise<CloudResponse>;
  /** Calls `listener` after every committed change, of this tab or another. Returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** Starts MSW's worker in front of the same answers, and tells how far it is whenever that changes. */
  readonly startWorker: (tell: (standing: WorkerStanding) => void) => Promise<void>;
  /** Loads what answers later calls, so that they need no network. */
  readonly loadRest: () => Promise<void>;
}

/** The worlds that a link can ask for. */
export const SCENARIO_NAMES: readonly string[] = SCENARIOS.map(({ name }) => name);

/**
 * Starts the cloud of this tab on a world. Rejects where a part of it does not load, or where the
 * browser's storage does not answer.
 */
export async function startCloud(options: {
  readonly world: WorldOfBrowser;
  /** The path that the console is served under, with its slashes. */
  readonly base: string;
}): Promise<Cloud> {
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  const { store, present, keeping, setAside } = await openWorld(options.world, changed);
  const host = newHost({
    store,
    base: options.base,
    wall: Date.now,
    uuid,
    random: Math.random,
    scenarios: SCENARIOS,
    delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const respondHere = async (request: CloudRequest) => {
    await present();
    return respond(host, request);
  };
  return {
    keeping,
    setAside,
    respond: respondHere,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    startWorker: (tell) => startWorker(respondHere, options.base, tell),
    loadRest: async () => void (await Promise.all([loadActions(), loadPriceBook()])),
  };
}

/** A random UUID. `crypto.randomUUID` is missing on plain-http pages. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function startWorker(
  answer: (request: CloudRequest) => Promise<CloudResponse>,
  base: string,
  tell: (standing: WorkerStanding) => void,
): Promise<void> {
  if (!isSecureContext) {
    tell('insecure');
    return;
  }
  try {
    const { serveThroughWorker } = await import('./worker');
    await serveThroughWorker(answer, base, tell);
  } catch {
    tell('unavailable');
  }
}
