import type { WriteContext } from '../define';
import type { InstanceOperation, InstanceRecord, TaskRecord } from './records';
import { startTask } from './startTask';

/** Starts an operation: its task, and the instance as it will be once the task has ended. */
export function operate(
  context: WriteContext,
  record: Omit<InstanceRecord, 'operation'>,
  action: InstanceOperation['action'],
): TaskRecord {
  const task = startTask(context, { action, resource: record.id });
  const { requestId, world } = context;
  world.put('instances', { ...record, operation: { action, task: task.id, requestId } });
  return task;
}
