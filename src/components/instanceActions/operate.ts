import { mutationOptions } from '@tanstack/react-query';

import { call } from '@/api/call';
import type { Caller } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import type { Instance } from '@/wire/cvm/instances';

import { operationCalls } from './operations';
import type { Choices, Operation, OperationCall } from './operations';

/** How far an operation on many came. */
export interface Outcome {
  /** Ids that the cloud accepted. */
  readonly done: readonly string[];
  /** Why it went no further. A call is refused as a whole: none of its instances was changed. */
  readonly failed?: Error;
}

/** What is to be done to which instances. */
export interface Order {
  readonly instances: readonly Instance[];
  readonly choices: Choices;
}

function send(caller: Caller, planned: OperationCall) {
  switch (planned.action) {
    case 'StartInstances':
      return call(caller, planned.action, planned.parameters);
    case 'StopInstances':
      return call(caller, planned.action, planned.parameters);
    case 'RebootInstances':
      return call(caller, planned.action, planned.parameters);
    case 'TerminateInstances':
      return call(caller, planned.action, planned.parameters);
  }
}

async function operate(caller: Caller, operation: Operation, order: Order): Promise<Outcome> {
  const done: string[] = [];
  const ids = order.instances.map((instance) => instance.InstanceId);
  for (const planned of operationCalls(operation, ids, order.choices)) {
    try {
      await send(caller, planned);
    } catch (error) {
      return { done, failed: error instanceof Error ? error : new Error(String(error)) };
    }
    done.push(...planned.parameters.InstanceIds);
  }
  return { done };
}

/** One operation on any number of instances, a hundred a call. Never rejects: what failed is in the outcome. */
export function operationMutation(caller: Caller, operation: Operation) {
  return mutationOptions({
    mutationKey: [CLOUD_KEY, caller.account, caller.region, operation],
    mutationFn: (order: Order) => operate(caller, operation, order),
  });
}
