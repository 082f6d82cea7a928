import { RebootInstancesRequest } from '@/wire/cvm/instances';

import { defineWrite } from '../../define';
import { refuse } from '../../refuse';
import { operateInstances } from './operateInstances';

/** Restarts running instances. */
export const RebootInstances = defineWrite(
  { name: 'RebootInstances', parameters: RebootInstancesRequest },
  (context, { InstanceIds, ForceReboot, StopType }) => {
    if (ForceReboot !== undefined && StopType !== undefined) {
      refuse('InvalidParameterCombination', '`ForceReboot` and `StopType` exclude each other.');
    }
    operateInstances(context, InstanceIds, { name: 'RebootInstances', rule: 'reboot' });
    return {};
  },
);
