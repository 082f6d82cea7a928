import { instanceAction } from '@/domain/instances';
import type { InstanceAction } from '@/domain/instances';
import type { Verdict } from '@/domain/verdict';

import type { WriteContext } from '../../define';
import { ownInstance } from '../../instances';
import { refuse } from '../../refuse';
import { operate } from '../../world/instanceOperations';
import { operableView } from '../../world/instances';
import type { InstanceOperation, InstanceRecord } from '../../world/records';

interface Operation {
  readonly name: InstanceOperation['action'];
  /** By which rule it is allowed. */
  readonly rule: InstanceAction;
  /** What is otherwise once it is done. */
  readonly changes?: Partial<Pick<InstanceRecord, 'state' | 'stopCharging'>>;
}

function check(verdict: Verdict, id: string, name: string): void {
  if (verdict.ok) return;
  const state = verdict.detail?.['state'];
  refuse(
    verdict.code,
    state === undefined
      ? `${name} is refused for the instance ${id}: it is protected from termination.`
      : `${name} is refused for the instance ${id}: its state is ${state}.`,
  );
}

/** Starts an operation on instances, all of them or none: an id that is there twice counts once. */
export function operateInstances(
  context: WriteContext,
  ids: readonly string[],
  { name, rule, changes }: Operation,
): void {
  const records = [...new Set(ids)].map((id) => ownInstance(context, id));
  for (const record of records) {
    check(instanceAction(operableView(context, record), rule), record.id, name);
  }

  // Nothing is refused from here on.
  for (const record of records) operate(context, { ...record, ...changes }, name);
}
