import { DescribeTasksRequest } from '@/wire/simulator/control';
import type { Task } from '@/wire/simulator/control';

import { defineRead } from '../../define';
import { page } from '../../lists';
import { isoTime } from '../../world/clock';
import type { Instant, TaskRecord } from '../../world/records';
import { taskPercent, taskState } from '../../world/tasks';

function taskView(task: TaskRecord, now: Instant): Task {
  const state = taskState(task, now);
  return {
    TaskId: task.id,
    Action: task.action,
    ResourceId: task.resource,
    Region: task.region,
    StartTime: isoTime(task.start),
    EndTime: isoTime(task.end),
    Percent: taskPercent(task, now),
    State: state,
    // How it will end is not told before it has.
    FailureCode: state === 'FAILED' ? (task.failureCode ?? '') : '',
    RequestId: task.requestId,
  };
}

/** The account's tasks of all regions, newest first. */
export const DescribeTasks = defineRead(
  { name: 'DescribeTasks', parameters: DescribeTasksRequest },
  ({ account, world, now }, { Region, ResourceId, State, Offset, Limit }) => {
    const found = world
      .all('tasks')
      .filter(
        (task) =>
          task.owner === account &&
          (Region === undefined || task.region === Region) &&
          (ResourceId === undefined || task.resource === ResourceId) &&
          (State === undefined || taskState(task, now) === State),
      )
      .toSorted((one, other) => other.start - one.start || (one.id < other.id ? -1 : 1));
    return {
      TaskSet: page(found, { Offset, Limit }).map((task) => taskView(task, now)),
      TotalCount: found.length,
    };
  },
);
