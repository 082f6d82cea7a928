import { Nothing } from '@/wire/schema';
import { freeSnapshotGib } from '@/domain/prices/storageBooks';
import { regionById } from '@/domain/regions';

import { defineRead } from '../../define';
import { snapshotsOf, snapshotState } from '../../world/snapshots';

/** Two decimals, as the sample has them. */
const rounded = (gib: number) => Math.round(gib * 100) / 100;

/**
 * What the account's snapshots store in the region. Sources disagree on the free quota: the sample of this action and
 * the product pages have 50 GiB, texts from 2023 on 80.
 */
export const DescribeSnapshotOverview = defineRead(
  { name: 'DescribeSnapshotOverview', parameters: Nothing },
  (context) => {
    const { region, world, now } = context;
    const snapshots = snapshotsOf(context);
    const stored = snapshots
      .filter((snapshot) => snapshotState(snapshot, world, now) === 'NORMAL')
      .reduce((sum, { storedSize }) => sum + storedSize, 0);
    const known = regionById(region);
    const free = known === undefined ? 0 : freeSnapshotGib(known.id);
    return {
      TotalNums: snapshots.length,
      TotalSize: rounded(stored),
      FreeQuota: free,
      RealTradeSize: rounded(Math.max(0, stored - free)),
    };
  },
);
