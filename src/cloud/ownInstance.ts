import type { ActionName } from '@/wire/actions';
import { instanceAction } from '@/domain/instances';
import type { InstanceAction } from '@/domain/instances';

import type { Context } from './define';
import { refuse } from './refuse';
import { findInstance, operableView } from './world/instances';
import type { InstanceRecord } from './world/records';

/** The account's instance of that id in the region; refuses where there is none. */
export function ownInstance(context: Context, id: string): InstanceRecord {
  return (
    findInstance(context, id) ??
    refuse(
      'InvalidInstanceId.NotFound',
      `There is no instance ${id} in ${context.region} for this account.`,
    )
  );
}

/** What stands against an action besides the state, by the code. */
const REASONS: Readonly<Partial<Record<string, string>>> = {
  'UnsupportedOperation.InstancesProtected': 'it is protected from termination',
  'UnsupportedOperation.InstanceReinstallFailed': 'its latest reinstallation failed',
  'UnsupportedOperation.StoppedModeStopCharging': 'it is stopped without charge',
  'OperationDenied.InstanceOperationInProgress': 'something else is under way on it',
};

/** Refuses an action on an instance as it stands, by the rule of the domain. */
export function checkInstance(
  context: Context,
  record: InstanceRecord,
  { rule, name }: { readonly rule: InstanceAction; readonly name: ActionName },
): void {
  const verdict = instanceAction(operableView(context, record), rule);
  if (verdict.ok) return;
  const why = REASONS[verdict.code] ?? `its state is ${verdict.detail?.['state']}`;
  refuse(verdict.code, `${name} is refused for the instance ${record.id}: ${why}.`);
}
