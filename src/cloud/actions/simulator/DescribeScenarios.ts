import { Nothing } from '@/wire/schema';

import { defineRead } from '../../define';
import { SCENARIOS } from '../../seed/scenarios';
import { isoTime } from '../../world/clock';

export const DescribeScenarios = defineRead(
  { name: 'DescribeScenarios', parameters: Nothing },
  ({ world }) => ({
    ScenarioSet: SCENARIOS.map(({ name, summary }) => ({ Scenario: name, Summary: summary })),
    Current: {
      Scenario: world.meta.scenario,
      Seed: world.meta.seed,
      Time: isoTime(world.meta.start),
    },
  }),
);
