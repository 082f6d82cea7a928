import type { WriteContext } from '../define';
import type { InstanceOperation, InstanceRecord, TaskRecord } from './records';
import { token } from './token';

type Action = InstanceOperation['action'];

/**
 * Seconds that an operation takes at least and at most. A launch takes the 3 to 5 minutes that the product page tells
 * of, a reinstallation the 10 to 30 of the guide; the others are the simulator's own.
 */
const SECONDS: Readonly<Record<Action, readonly [min: number, max: number]>> = {
  RunInstances: [180, 300],
  ResetInstance: [600, 1800],
  StartInstances: [40, 80],
  StopInstances: [40, 80],
  RebootInstances: [40, 80],
  TerminateInstances: [20, 40],
};

/** Milliseconds that an operation takes: somewhere within its bounds, and always the same for one task. */
function duration(action: Action, task: string): number {
  const [min, max] = SECONDS[action];
  const chance = Number.parseInt(token(`duration/${task}`), 36);
  return (min + (chance % (max - min + 1))) * 1000;
}

/** Starts an operation: its task, and the instance as it will be once the task has ended. */
export function operate(
  context: WriteContext,
  record: Omit<InstanceRecord, 'operation'>,
  action: Action,
): TaskRecord {
  const { account: owner, region, now, requestId, world } = context;
  const id = world.id('task');
  const end = now + duration(action, id);
  const task = { id, owner, region, action, resource: record.id, start: now, end, requestId };
  world.put('tasks', task);
  world.put('instances', { ...record, operation: { action, task: id, requestId } });
  return task;
}
