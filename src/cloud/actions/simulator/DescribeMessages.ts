import { DescribeMessagesRequest } from '@/wire/simulator/control';
import type { Message } from '@/wire/simulator/control';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { page } from '../../lists';
import { isoTime } from '../../world/clock';
import { messagePassword } from '../../world/passwords';
import type { MessageRecord } from '../../world/records';

function messageView({ world }: Context, message: MessageRecord): Message {
  const isPassword = message.kind === 'RandomPassword';
  return {
    MessageId: message.id,
    Time: isoTime(message.time),
    Kind: message.kind,
    ResourceId: message.resource,
    Region: message.region,
    Password: isPassword ? messagePassword(world.meta.seed, message.id) : '',
    FailureCode: isPassword ? '' : (world.get('tasks', message.task)?.failureCode ?? ''),
  };
}

/** The account's messages of all regions whose time has come, newest first. */
export const DescribeMessages = defineRead(
  { name: 'DescribeMessages', parameters: DescribeMessagesRequest },
  (context, { Offset, Limit }) => {
    const { account, world, now } = context;
    const found = world
      .all('messages')
      .filter((message) => message.owner === account && message.time <= now)
      .toSorted((one, other) => other.time - one.time || (one.id < other.id ? -1 : 1));
    return {
      MessageSet: page(found, { Offset, Limit }).map((message) => messageView(context, message)),
      TotalCount: found.length,
    };
  },
);
