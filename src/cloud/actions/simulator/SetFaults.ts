import { isActionName, meetsNetwork } from '@/wire/actions';
import { SetFaultsRequest } from '@/wire/simulator/control';

import { defineWrite } from '../../define';
import { refuse } from '../../refuse';

function checkAction(name: string): void {
  if (name === '*') return;
  if (!isActionName(name)) refuse('InvalidParameterValue', `There is no action ${name}.`);
  if (!meetsNetwork(name)) {
    refuse('InvalidParameterValue', `${name} handles the simulation itself and meets no faults.`);
  }
}

/** A fault that no call could ever meet is refused: it would only look as if it were there. */
export const SetFaults = defineWrite(
  { name: 'SetFaults', parameters: SetFaultsRequest },
  ({ world }, { Faults }) => {
    for (const { Action } of Faults) checkAction(Action);
    world.setMeta({ faults: Faults });
    return { FaultSet: Faults };
  },
);
