import type { Instant, TaskRecord } from './records';
import type { View } from './world';

/** Where a task stands on the simulated clock. */
export type TaskState = 'RUNNING' | 'SUCCESS' | 'FAILED';

/** Whether a task is under way, and how it ended once it is not. */
export function taskState(task: TaskRecord, now: Instant): TaskState {
  if (now < task.end) return 'RUNNING';
  return task.failureCode === undefined ? 'SUCCESS' : 'FAILED';
}

/** Whole per cent of a task's time that have passed, 0 to 100; a running one never shows 100. */
export function taskPercent(task: TaskRecord, now: Instant): number {
  if (now >= task.end) return 100;
  const share = (now - task.start) / (task.end - task.start);
  return Math.min(99, Math.max(0, Math.floor(share * 100)));
}

/** The task that a record names, while it is under way. */
export function runningTask(
  world: View,
  id: string | undefined,
  now: Instant,
): TaskRecord | undefined {
  const task = id === undefined ? undefined : world.get('tasks', id);
  return task && now < task.end ? task : undefined;
}
