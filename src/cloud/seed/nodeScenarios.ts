import { SCENARIOS } from './scenarios';
import type { Scenarios } from './scenarios';

/** All scenarios, with those that only Node can hold. */
export const NODE_SCENARIOS: Scenarios = [
  ...SCENARIOS,
  {
    name: 'huge',
    summary: '100,000 custom images in Guangzhou',
    load: () => import('./huge'),
  },
];
