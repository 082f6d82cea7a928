import {
  actionQuery,
  activityQuery,
  allTasksQuery,
  imageCountQuery,
  imagesQuery,
  instancesQuery,
  listingsQuery,
  messagesQuery,
} from '@/api/queries';
import { currentCaller } from '@/components/caller';
import { imageQuotaQuery } from '@/components/imageQuota';
import { WIRE_TYPE } from '@/components/imageTypes';
import { warmStorageUsage } from '@/components/storageUsage';
import { warm, warmAside } from '@/components/warm';
import { IMAGE_TYPES } from '@/paths';

import { OverviewPage } from './OverviewPage';

/** Warms everything that the page shows: it is made of many small answers, and none may push another away. */
export async function loader(): Promise<null> {
  const caller = currentCaller();
  await Promise.all([
    ...IMAGE_TYPES.map((type) => warm(imageCountQuery(caller, WIRE_TYPE[type]))),
    warmAside(listingsQuery(caller)),
    warmAside(imageQuotaQuery(caller)),
    warmStorageUsage(caller),
    warmAside(imagesQuery(caller, 'PRIVATE_IMAGE')),
    warmAside(instancesQuery(caller)),
    warmAside(allTasksQuery(caller)),
    warmAside(messagesQuery(caller)),
    warmAside(activityQuery(caller)),
    warmAside(actionQuery(caller, 'DescribeBuckets', {})),
  ]);
  return null;
}

/** The overview. */
export function Component() {
  return <OverviewPage />;
}
