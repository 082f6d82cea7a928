import type { WriteContext } from '../define';
import { duration } from './durations';
import type { LongAction } from './durations';
import type { TaskRecord } from './records';

/** What begins. */
export interface Beginning {
  readonly action: LongAction;
  /** Id of what it makes or changes. */
  readonly resource: string;
  /** Where it happens, if not in the region of the call. */
  readonly region?: string;
  /** What it will fail with at its end. */
  readonly failureCode?: string;
  /** What an export writes. */
  readonly files?: TaskRecord['files'];
  /** Digests of the signed addresses that an import uses up. */
  readonly fetched?: TaskRecord['fetched'];
}

/** Starts a task now. How long it takes follows from its id. */
export function startTask(context: WriteContext, beginning: Beginning): TaskRecord {
  const { account: owner, region, now: start, requestId, world } = context;
  const id = world.id('task');
  const end = start + duration(beginning.action, id);
  const task = { region, ...beginning, id, owner, start, end, requestId };
  world.put('tasks', task);
  return task;
}
