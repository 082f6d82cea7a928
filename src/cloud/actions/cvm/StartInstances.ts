import { StartInstancesRequest } from '@/wire/cvm/instances';

import { defineWrite } from '../../define';
import { operateInstances } from './operateInstances';

/** Starts stopped instances; from then on they are charged for again. */
export const StartInstances = defineWrite(
  { name: 'StartInstances', parameters: StartInstancesRequest },
  (context, { InstanceIds }) => {
    operateInstances(context, InstanceIds, {
      name: 'StartInstances',
      rule: 'start',
      changes: { state: 'RUNNING', stopCharging: false },
    });
    return {};
  },
);
