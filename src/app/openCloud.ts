import type { PageCloud, WorkerStanding } from '@/api/door';
import { useSession } from '@/stores/session';

import { hasBootParameters } from './bootParameters';
import type { Boot } from './bootParameters';
import { tell } from './notices';
import type { NotKept } from './notices';
import { finishReset } from './reset';

/** A simulated cloud that runs, as far as the console has to know. */
export interface RunningCloud {
  readonly keeping: 'stored' | NotKept;
  readonly setAside: boolean;
  readonly respond: PageCloud;
  readonly onChange: (listener: () => void) => () => void;
  readonly startWorker: (tell: (standing: WorkerStanding) => void) => Promise<void>;
  readonly loadRest: () => Promise<void>;
}

/** The chunk that holds the simulated cloud. */
export interface CloudModule {
  readonly SCENARIO_NAMES: readonly string[];
  readonly startCloud: (options: {
    readonly world: { readonly name: string; readonly speed?: number | undefined };
    readonly base: string;
  }) => Promise<RunningCloud>;
}

/** A cloud on its way, and what the address asks of it: nothing, or what is to be carried out once it runs. */
export interface OpeningCloud {
  readonly boot: Promise<Boot | undefined>;
  readonly cloud: Promise<RunningCloud>;
}

/** The path that the console is served under, with its slashes. */
export const BASE = import.meta.env.BASE_URL;

/**
 * Opens the cloud of this tab on the world that the tab stands in. It needs nothing of the console's own pages, so that
 * its world is there by the time that they are loaded.
 */
export function openCloud(module: Promise<CloudModule>): OpeningCloud {
  const boot = finishReset().then(() => readAddress(module));
  const cloud = Promise.all([module, boot]).then(([{ startCloud }, asked]) =>
    // A world that is to stand still must not run until it is told so.
    startCloud({ world: { name: useSession.getState().world, speed: asked?.speed }, base: BASE }),
  );
  // Whoever starts the console awaits both; failing before that, they must not count as unheard.
  for (const early of [boot, cloud]) early.catch(() => undefined);
  return { boot, cloud };
}

/** Reads what the address asks for and takes over what concerns this tab; undefined where it asks for nothing. */
async function readAddress(module: Promise<CloudModule>): Promise<Boot | undefined> {
  if (!hasBootParameters(location.search)) return undefined;
  const [{ SCENARIO_NAMES }, { readBootParameters }, { applyToStores }] = await Promise.all([
    module,
    import('./readBoot'),
    import('./applyBoot'),
  ]);
  const { boot, bad } = readBootParameters(location.search, SCENARIO_NAMES);
  tell(...bad.map((parameter) => ({ kind: 'parameter' as const, ...parameter })));
  applyToStores(boot);
  return boot;
}
