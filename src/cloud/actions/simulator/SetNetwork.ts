import { SetNetworkRequest } from '@/wire/simulator/control';

import { defineWrite } from '../../define';

/** What is left out stays as it is. */
export const SetNetwork = defineWrite(
  { name: 'SetNetwork', parameters: SetNetworkRequest },
  ({ world }, { LatencyMs, SpreadMs, RateLimits, Offline }) => {
    const before = world.meta.network;
    const network = {
      LatencyMs: LatencyMs ?? before.LatencyMs,
      SpreadMs: SpreadMs ?? before.SpreadMs,
      RateLimits: RateLimits ?? before.RateLimits,
      Offline: Offline ?? before.Offline,
    };
    world.setMeta({ network });
    return network;
  },
);
