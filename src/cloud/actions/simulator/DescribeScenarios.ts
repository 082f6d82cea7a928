import { Nothing } from '@/wire/schema';

import { defineControl } from '../../define';
import { isoTime } from '../../world/clock';

export const DescribeScenarios = defineControl(
  { name: 'DescribeScenarios', parameters: Nothing },
  async (host) => {
    const { scenario, seed, start } = await host.store.read(({ meta }) => meta);
    return {
      ScenarioSet: host.scenarios.map(({ name, summary }) => ({
        Scenario: name,
        Summary: summary,
      })),
      Current: { Scenario: scenario, Seed: seed, Time: isoTime(start) },
    };
  },
);
