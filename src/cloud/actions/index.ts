import { isActionName } from '@/wire/actions';

import type { Action } from '../define';
import { DescribeSnapshotOverview } from './cbs/DescribeSnapshotOverview';
import { DescribeImageQuota } from './cvm/DescribeImageQuota';
import { DescribeImages } from './cvm/DescribeImages';
import { DescribeInstances } from './cvm/DescribeInstances';
import { DescribeAccounts } from './simulator/DescribeAccounts';
import { DescribeClock } from './simulator/DescribeClock';
import { DescribeMarketplaceListings } from './simulator/DescribeMarketplaceListings';
import { DescribeMessages } from './simulator/DescribeMessages';
import { DescribeTasks } from './simulator/DescribeTasks';

/** What the frame and the image lists ask: it comes with the cloud itself, so that a first visit waits for nothing more. */
const FIRST = new Map<string, Action>(
  [
    DescribeAccounts,
    DescribeClock,
    DescribeImageQuota,
    DescribeImages,
    DescribeInstances,
    DescribeMarketplaceListings,
    DescribeMessages,
    DescribeSnapshotOverview,
    DescribeTasks,
  ].map((action) => [action.name, action]),
);

/** Loads all other actions. */
export const loadActions = () => import('./all');

/** The action of that name, of whatever service. */
export async function findAction(name: string): Promise<Action | undefined> {
  if (!isActionName(name)) return undefined;
  return FIRST.get(name) ?? (await loadActions()).ACTIONS.get(name);
}
