import { activityQuery, allTasksQuery, messagesQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { warm, warmList } from '@/components/warm';

import { ActivityPage } from './ActivityPage';

/** Warms tasks, messages and the trail. */
export async function loader(): Promise<null> {
  const caller = currentCaller();
  await Promise.all([
    warm(allTasksQuery(caller)),
    warm(messagesQuery(caller)),
    warmList(activityQuery(caller)),
  ]);
  return null;
}

/** The activity of an account; it is the same in every region. */
export function Component() {
  const { account } = useCaller();
  return <ActivityPage key={account} />;
}
