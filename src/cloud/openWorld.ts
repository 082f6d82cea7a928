import { answered, isSilent, whyNotStored } from './keeping';
import type { Keeping } from './keeping';
import { newWorld } from './seed/newWorld';
import { SCENARIOS } from './seed/scenarios';
import { BrowserStore } from './world/browserStore';
import { ABSENCE_MS, resumed } from './world/clock';
import { WorldDatabase } from './world/database';
import { MemoryStore } from './world/store';
import type { WorldStore } from './world/store';

/** How often an open tab says that somebody is there, in milliseconds. Throttled tabs still manage one a minute. */
const BEAT_MS = 10_000;

/** Simulated seconds per second unless told otherwise. */
const SPEED = 60;

/** A world of this browser. */
export interface WorldOfBrowser {
  /** One that is named after a scenario begins as that scenario. */
  readonly name: string;
  /** Simulated seconds per second with which it begins where it has to be made; 0 stands still. */
  readonly speed?: number | undefined;
}

function createWorld({ name, speed = SPEED }: WorldOfBrowser) {
  const scenario = SCENARIOS.some((known) => known.name === name) ? name : SCENARIOS[0].name;
  const clock = { speed: speed === 0 ? SPEED : speed, paused: speed === 0 };
  return newWorld({ scenario, wall: Date.now(), clock });
}

/** A world that is open in this tab. */
interface OpenWorld {
  readonly store: WorldStore;
  readonly keeping: Keeping;
  readonly setAside: boolean;
  /** What every call awaits first, so that no answer is given at a time that nobody lived through. */
  readonly present: () => Promise<void>;
}

const nobodyAsks = () => Promise.resolve();

/**
 * Opens a world, or makes it; where it cannot be stored, it lives in this tab. Calls `changed` after every
 * change, of this tab or another.
 */
export async function openWorld(world: WorldOfBrowser, changed: () => void): Promise<OpenWorld> {
  const { name } = world;
  let setAside = false;
  let made: ReturnType<typeof createWorld> | undefined;
  const create = () => (made ??= createWorld(world));
  try {
    const database = await answered(WorldDatabase.open());
    const tellOthers = shareChanges(name, changed);
    const stored = await BrowserStore.open(database, name, {
      create,
      changed() {
        tellOthers();
        changed();
      },
      setAside() {
        setAside = true;
      },
    });
    return { ...(await inhabit(stored, database, name)), setAside };
  } catch (error) {
    // A storage that only takes its time holds the person's own world: another must not pass for it.
    if (isSilent(error)) throw error;
    const { meta, content } = await create();
    const store = new MemoryStore(meta, content);
    return { store, keeping: whyNotStored(error), setAside, present: nobodyAsks };
  }
}

/**
 * Hears from other tabs of changes of that world; returns how to tell them of one. A page that the browser keeps for the
 * way back does not listen: a message would make it be thrown away. It looks what it missed when it is shown again.
 */
function shareChanges(name: string, changed: () => void): () => void {
  const listen = () => {
    const channel = new BroadcastChannel(`image-console/${name}`);
    channel.addEventListener('message', changed);
    return channel;
  };
  let channel: BroadcastChannel | undefined = listen();
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    channel?.close();
    channel = undefined;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    channel = listen();
    changed();
  });
  return () => channel?.postMessage('changed');
}

/** Tells that somebody is there. Where there is room to read and none to write, what is stored is worked with in memory. */
async function inhabit(stored: WorldStore, database: WorldDatabase, name: string) {
  const left = await database.lastBeat(name);
  try {
    const present = await keepBeat(stored, database, name);
    return { store: stored, keeping: 'stored' as const, present };
  } catch (error) {
    const { meta, content } = await stored.content();
    const store = new MemoryStore(meta, content);
    await goOn(store, left, Date.now());
    return { store, keeping: whyNotStored(error), present: nobodyAsks };
  }
}

/** After a time in which nobody was there, lets the clock go on from where it was left. */
async function goOn(store: WorldStore, left: number | undefined, wall: number): Promise<void> {
  if (left === undefined || wall - left <= ABSENCE_MS) return;
  await store.commit((draft) => {
    draft.setMeta({ clock: resumed(draft.meta.clock, left, wall) });
  });
}

/**
 * Lets the clock stand still while no tab is open: tabs store a heartbeat, and after a gap the clock goes on from the
 * last one. Rejects where the first cannot be stored.
 */
async function keepBeat(
  store: WorldStore,
  database: WorldDatabase,
  world: string,
): Promise<() => Promise<void>> {
  let known = 0;
  const present = async () => {
    const wall = Date.now();
    if (wall - known <= ABSENCE_MS) return;
    const left = await database.lastBeat(world);
    known = wall;
    await database.beat(world, wall);
    await goOn(store, left, wall);
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
  // The last thing that a tab does, or else the clock would go back to the beat before when somebody returns. A page that
  // the browser keeps for the way back must have done it by then: with storage in its hands it would be thrown away.
  addEventListener('beforeunload', () => void beat());
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) void beat();
  });
  // Storage that is full by then costs the clock an absence, but must not take the answers away.
  return () => present().catch(() => undefined);
}
