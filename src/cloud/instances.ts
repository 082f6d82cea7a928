import type { Context } from './define';
import { refuse } from './refuse';
import { findInstance } from './world/instances';
import type { InstanceRecord } from './world/records';

/** The account's instance of that id in the region; refuses ids that are not there. */
export function ownInstance(context: Context, id: string): InstanceRecord {
  return (
    findInstance(context, id) ??
    refuse(
      'InvalidInstanceId.NotFound',
      `There is no instance ${id} in ${context.region} for this account.`,
    )
  );
}
