import { LoadScenarioRequest } from '@/wire/simulator/control';
import { startTime } from '@/wire/simulator/time';

import { defineControl } from '../../define';
import { refuse } from '../../refuse';
import { newWorld } from '../../seed/newWorld';

/** The clock keeps its speed and pause, so that a paused demonstration stays paused in the next scenario. */
export const LoadScenario = defineControl(
  { name: 'LoadScenario', parameters: LoadScenarioRequest },
  async (host, { Scenario, Seed, Time }) => {
    if (!host.scenarios.some(({ name }) => name === Scenario)) {
      refuse('InvalidParameterValue', `There is no scenario ${Scenario}.`);
    }
    const { speed, paused } = await host.store.read((world) => world.meta.clock);
    const { meta, content } = await newWorld({
      scenario: Scenario,
      among: host.scenarios,
      seed: Seed,
      time: Time === undefined ? undefined : startTime(Time),
      wall: host.wall(),
      clock: { speed, paused },
    });
    await host.store.replace(meta, content);
    return {};
  },
);
