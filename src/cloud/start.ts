import { newHost } from './host';
import type { CloudRequest, CloudResponse, Host } from './host';
import { respond } from './respond';
import { newWorld } from './seed/newWorld';
import { SCENARIOS } from './seed/scenarios';
import { BrowserStore } from './world/browserStore';
import { ABSENCE_MS, resumed } from './world/clock';
import { WorldDatabase } from './world/database';
import { MemoryStore } from './world/store';
import type { WorldStore } from './world/store';

/** How often an open tab says that somebody is there, in milliseconds. Throttled tabs still manage one a minute. */
const BEAT_MS = 10_000;

/** How a world is kept. */
export type Keeping =
  | 'stored'
  /** Site data is blocked or storage is full: nothing outlives the tab. */
  | 'in-memory';

/** The simulated cloud of one tab. */
export interface Cloud {
  readonly keeping: Keeping;
  /** Whether a stored state could not be read and was set aside. */
  readonly setAside: boolean;
  /** Answers in the page; rejects when the simulated network breaks the connection. */
  readonly respond: (request: CloudRequest) => Promise<CloudResponse>;
  /** Calls `listener` after every committed change, of this tab or another. Returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** Starts MSW's worker in front of the same answers; false where workers are not to be had. */
  readonly startWorker: () => Promise<boolean>;
}

/** The worlds that a link can ask for. */
export const SCENARIO_NAMES: readonly string[] = SCENARIOS.map(({ name }) => name);

/** Every world of the browser by its name; one that is named after a scenario begins as that scenario. */
function createWorld(name: string) {
  const scenario = SCENARIOS.some((known) => known.name === name) ? name : SCENARIOS[0].name;
  return newWorld({ scenario, wall: Date.now(), clock: { speed: 60, paused: false } });
}

/** Starts the cloud of this tab on the world of that name. */
export async function startCloud(options: {
  readonly world: string;
  /** The path that the console is served under, with its slashes. */
  readonly base: string;
}): Promise<Cloud> {
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  const opened = await openStore(options.world, changed);
  const host = newHost({
    store: opened.store,
    base: options.base,
    wall: Date.now,
    uuid,
    random: Math.random,
    scenarios: SCENARIOS,
    delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const present = opened.database
    ? await keepBeat(host, opened.database, options.world)
    : () => Promise.resolve();
  const respondHere = async (request: CloudRequest) => {
    await present();
    return respond(host, request);
  };
  return {
    keeping: opened.database ? 'stored' : 'in-memory',
    setAside: opened.setAside,
    respond: respondHere,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    startWorker: () => startWorker(respondHere, options.base),
  };
}

async function openStore(
  name: string,
  changed: () => void,
): Promise<{ store: WorldStore; database: WorldDatabase | undefined; setAside: boolean }> {
  let setAside = false;
  try {
    const database = await WorldDatabase.open();
    const channel = new BroadcastChannel(`image-console/${name}`);
    channel.addEventListener('message', changed);
    const store = await BrowserStore.open(database, name, {
      create: () => createWorld(name),
      changed() {
        channel.postMessage('changed');
        changed();
      },
      setAside() {
        setAside = true;
      },
    });
    return { store, database, setAside };
  } catch {
    const { meta, content } = await createWorld(name);
    return { store: new MemoryStore(meta, content), database: undefined, setAside };
  }
}

/**
 * Lets the clock stand still while no tab is open: tabs store a heartbeat, and after a gap the clock goes on from the
 * last one. Returns what every call awaits first, so that no answer is given at a time that nobody lived through.
 */
async function keepBeat(
  host: Host,
  database: WorldDatabase,
  world: string,
): Promise<() => Promise<void>> {
  let known = 0;
  const present = async () => {
    const wall = Date.now();
    if (wall - known <= ABSENCE_MS) return;
    const stored = await database.lastBeat(world);
    known = wall;
    await database.beat(world, wall);
    if (stored === undefined || wall - stored <= ABSENCE_MS) return;
    await host.store.commit((draft) => {
      draft.setMeta({ clock: resumed(draft.meta.clock, stored, wall) });
    });
  };
  const beat = () =>
    present()
      .then(() => {
        known = Date.now();
        return database.beat(world, known);
      })
      // A beat that is lost costs the clock some seconds, and the next one may succeed.
      .catch(() => undefined);
  await present();
  setInterval(() => void beat(), BEAT_MS);
  // The last thing that a tab does, or else the clock would go back to the beat before when somebody returns.
  addEventListener('pagehide', () => void beat());
  return present;
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
): Promise<boolean> {
  try {
    const { serveThroughWorker } = await import('./worker');
    return await serveThroughWorker(answer, base);
  } catch {
    return false;
  }
}
