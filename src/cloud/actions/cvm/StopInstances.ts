import { StopInstancesRequest } from '@/wire/cvm/instances';

import { defineWrite } from '../../define';
import { refuse } from '../../refuse';
import { operateInstances } from './operateInstances';

/** Stops running instances. How hard it does so makes no difference here: a simulated server never hangs. */
export const StopInstances = defineWrite(
  { name: 'StopInstances', parameters: StopInstancesRequest },
  (context, { InstanceIds, ForceStop, StopType, StoppedMode }) => {
    if (ForceStop !== undefined && StopType !== undefined) {
      refuse('InvalidParameterCombination', '`ForceStop` and `StopType` exclude each other.');
    }
    operateInstances(context, InstanceIds, {
      name: 'StopInstances',
      rule: 'stop',
      changes: { state: 'STOPPED', stopCharging: StoppedMode === 'STOP_CHARGING' },
    });
    return {};
  },
);
