import type { Instant, Quotas } from '../world/records';
import { NO_CONTENT } from '../world/world';
import type { WorldContent } from '../world/world';

/** What a scenario's module exports. The same seed and time give the same content. */
export interface ScenarioModule {
  readonly seed: (options: { readonly seed: number; readonly time: Instant }) => WorldContent;
  /** Quotas that differ from those of every other world. */
  readonly quotas?: Partial<Quotas>;
}

/** A world that can be begun with. */
export interface Scenario {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<ScenarioModule>;
}

/** Scenarios, the one that opens first at the head. */
export type Scenarios = readonly [Scenario, ...Scenario[]];

/** All scenarios that a browser can hold. */
export const SCENARIOS: Scenarios = [
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
  {
    name: 'quota-full',
    summary: 'No room for another custom image in Guangzhou',
    load: () => import('./quotaFull'),
  },
  {
    name: 'refusals',
    summary: 'Something for everything that the cloud refuses, named after what it refuses',
    load: () => import('./refusals/index'),
  },
  {
    name: 'large',
    summary: '10,000 custom images in Guangzhou',
    load: () => import('./large'),
  },
];
