import { SetFaultsRequest } from '@/wire/simulator/control';

import { defineWrite } from '../../define';

export const SetFaults = defineWrite(
  { name: 'SetFaults', parameters: SetFaultsRequest },
  ({ world }, { Faults }) => {
    world.setMeta({ faults: Faults });
    return { FaultSet: Faults };
  },
);
