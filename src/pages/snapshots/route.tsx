import { snapshotsQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { storageQuery } from '@/components/snapshots/rows';
import { warm, warmAside } from '@/components/warm';

import { SnapshotsPage } from './SnapshotsPage';

/** Warms the list and what it adds up to. */
export async function loader(): Promise<null> {
  const caller = currentCaller();
  await Promise.all([warm(snapshotsQuery(caller)), warmAside(storageQuery(caller))]);
  return null;
}

/** The list of snapshots; another account or region is another list. */
export function Component() {
  const { account, region } = useCaller();
  return <SnapshotsPage key={`${account} ${region}`} />;
}
