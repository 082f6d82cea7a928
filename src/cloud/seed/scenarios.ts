import type { Instant } from '../world/records';
import { NO_CONTENT } from '../world/world';
import type { WorldContent } from '../world/world';

/** What a scenario's module exports. The same seed and time give the same content. */
export interface ScenarioModule {
  readonly seed: (options: { readonly seed: number; readonly time: Instant }) => WorldContent;
}

/** A world that can be begun with. */
export interface Scenario {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<ScenarioModule>;
}

/** All scenarios, the one that opens first at the head. */
export const SCENARIOS: readonly [Scenario, ...Scenario[]] = [
  {
    name: 'default',
    summary:
      'A shop with releases in ten regions, a partner that shares with it, an account with nothing',
    load: () => import('./default/index'),
  },
  {
    name: 'empty',
    summary: 'Nothing yet, for a first visit',
    load: async () => ({ seed: () => NO_CONTENT }),
  },
];
