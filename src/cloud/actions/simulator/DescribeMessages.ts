import { DescribeMessagesRequest } from '@/wire/simulator/control';
import type { Message } from '@/wire/simulator/control';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { page } from '../../lists';
import { isoTime } from '../../world/clock';
import { messagePassword } from '../../world/passwords';
import type { MessageRecord, TaskRecord } from '../../world/records';

/** A message of a task that has ended. */
interface Arrived {
  readonly message: MessageRecord;
  readonly task: TaskRecord;
}

function messageView({ world }: Context, { message, task }: Arrived): Message {
  const isPassword = message.kind === 'RandomPassword';
  const { files = [] } = task;
  return {
    MessageId: message.id,
    Time: isoTime(task.end),
    Kind: message.kind,
    ResourceId: message.resource,
    Region: message.region,
    Password: isPassword ? messagePassword(world.meta.seed, message.id) : '',
    Bucket: files[0]?.bucket ?? '',
    Keys: files.map(({ key }) => key),
    FailureCode: isPassword ? '' : (task.failureCode ?? ''),
  };
}

function arrived({ world, now }: Context, message: MessageRecord): Arrived[] {
  const task = world.get('tasks', message.task);
  return task && task.end <= now ? [{ message, task }] : [];
}

const newestFirst = (one: Arrived, other: Arrived) =>
  other.task.end - one.task.end || (one.message.id < other.message.id ? -1 : 1);

/** The account's messages of all regions whose time has come, newest first. */
export const DescribeMessages = defineRead(
  { name: 'DescribeMessages', parameters: DescribeMessagesRequest },
  (context, { Offset, Limit }) => {
    const { account, world } = context;
    const found = world
      .all('messages')
      .filter((message) => message.owner === account)
      .flatMap((message) => arrived(context, message))
      .toSorted(newestFirst);
    return {
      MessageSet: page(found, { Offset, Limit }).map((one) => messageView(context, one)),
      TotalCount: found.length,
    };
  },
);
