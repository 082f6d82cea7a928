import { TerminateInstancesRequest } from '@/wire/cvm/instances';

import { defineWrite } from '../../define';
import { operateInstances } from './operateInstances';

/**
 * Destroys instances: pay-as-you-go ones at once, and no others are simulated. They go with their task's end, and with
 * them the disks that were to be deleted; the other disks belong to another service then.
 */
export const TerminateInstances = defineWrite(
  { name: 'TerminateInstances', parameters: TerminateInstancesRequest },
  (context, { InstanceIds }) => {
    operateInstances(context, InstanceIds, { name: 'TerminateInstances', rule: 'terminate' });
    return {};
  },
);
