import { instancesQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { warm } from '@/components/warm';

import { InstancesPage } from './InstancesPage';

/** Warms the list. */
export async function loader(): Promise<null> {
  await warm(instancesQuery(currentCaller()));
  return null;
}

/** The list of instances; another account or region is another list. */
export function Component() {
  const { account, region } = useCaller();
  return <InstancesPage key={`${account} ${region}`} />;
}
