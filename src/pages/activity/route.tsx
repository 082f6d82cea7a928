import { allTasksQuery, messagesQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { warm } from '@/components/warm';

import { ActivityPage } from './ActivityPage';

/** Warms tasks and messages. */
export async function loader(): Promise<null> {
  const caller = currentCaller();
  await Promise.all([warm(allTasksQuery(caller)), warm(messagesQuery(caller))]);
  return null;
}

/** The activity of an account; it is the same in every region. */
export function Component() {
  const { account } = useCaller();
  return <ActivityPage key={account} />;
}
