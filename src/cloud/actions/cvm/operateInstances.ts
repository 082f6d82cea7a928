import type { InstanceAction } from '@/domain/instances';

import type { WriteContext } from '../../define';
import { checkInstance, ownInstance } from '../../ownInstance';
import { operate } from '../../world/instanceOperations';
import { present } from '../../world/instances';
import type { InstanceOperation, InstanceRecord } from '../../world/records';

interface Operation {
  readonly name: InstanceOperation['action'];
  /** By which rule it is allowed. */
  readonly rule: InstanceAction;
  /** What is otherwise once it is done. */
  readonly changes?: Partial<Pick<InstanceRecord, 'state' | 'stopCharging'>>;
}

/** Starts an operation on instances, all of them or none: an id that is there twice counts once. */
export function operateInstances(
  context: WriteContext,
  ids: readonly string[],
  { name, rule, changes }: Operation,
): void {
  const records = [...new Set(ids)].map((id) => ownInstance(context, id));
  for (const record of records) checkInstance(context, record, { rule, name });

  // Nothing is refused from here on.
  for (const record of records) {
    operate(context, { ...present(record, context.world, context.now), ...changes }, name);
  }
}
