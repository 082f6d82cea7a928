import { FinishTaskRequest } from '@/wire/simulator/control';

import { defineWrite } from '../../define';
import { refuse } from '../../refuse';
import { runningTask } from '../../world/tasks';

/**
 * Ends a task of the account now, in whatever region, well or badly as it would have ended later. All that waits for its
 * end follows, as nothing else holds that time.
 */
export const FinishTask = defineWrite(
  { name: 'FinishTask', parameters: FinishTaskRequest },
  ({ account, now, world }, { TaskId }) => {
    const known = world.get('tasks', TaskId);
    if (known?.owner !== account) {
      refuse('ResourceNotFound', `There is no task ${TaskId} for this account.`);
    }
    const task = runningTask(world, TaskId, now);
    if (task === undefined) {
      refuse('UnsupportedOperation', `The task ${TaskId} has ended already.`);
    }
    // Nothing is refused from here on.
    world.put('tasks', { ...task, end: now });
    return {};
  },
);
