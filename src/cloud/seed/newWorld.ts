import { DEFAULT_START } from '../world/clock';
import type { ClockRecord } from '../world/clock';
import type { Instant } from '../world/records';
import type { WorldContent, WorldMeta } from '../world/world';
import { historyOf } from './history';
import { notLoaded } from './notLoaded';
import { SCENARIOS } from './scenarios';
import type { Scenarios } from './scenarios';

/** Seed of every world that is not told another. */
const DEFAULT_SEED = 20_261_122;

const QUOTAS = { imagesPerRegion: 500, instancesPerRegion: 1000 } as const;

/** A new world from a scenario. The same scenario, seed and time give the same world, byte for byte. */
export async function newWorld(options: {
  readonly scenario: string;
  /** The scenarios that there are here: those of browsers unless told otherwise. */
  readonly among?: Scenarios;
  readonly seed?: number | undefined;
  readonly time?: Instant | undefined;
  /** The host's clock, milliseconds since 1970. */
  readonly wall: number;
  readonly clock: Pick<ClockRecord, 'speed' | 'paused'>;
}): Promise<{ readonly meta: WorldMeta; readonly content: WorldContent }> {
  const { scenario, among = SCENARIOS, seed = DEFAULT_SEED, time = DEFAULT_START } = options;
  const { wall, clock } = options;
  const known = among.find(({ name }) => name === scenario) ?? among[0];
  const module = await known.load().catch(() => notLoaded(`The scenario ${known.name}`));
  const seeded = module.seed({ seed, time });
  const content = { ...seeded, activity: historyOf(seeded, seed) };
  const meta = {
    scenario: known.name,
    seed,
    start: time,
    clock: { time, at: wall, ...clock },
    quotas: { ...QUOTAS, ...module.quotas },
    network: { LatencyMs: 0, SpreadMs: 0, RateLimits: false, Offline: false },
    faults: [],
    counter: 0,
  };
  return { meta, content };
}
