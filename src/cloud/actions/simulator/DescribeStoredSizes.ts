import { DescribeStoredSizesRequest } from '@/wire/simulator/storage';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { storedSize } from '../../images/snapshots';
import { findSnapshot } from '../../world/snapshots';

function diskSizes({ account, region, world }: Context): ReadonlyMap<string, number> {
  const own = world
    .all('instances')
    .filter((instance) => instance.owner === account && instance.region === region);
  return new Map(
    own
      .flatMap(({ systemDisk, dataDisks }) => [systemDisk, ...dataDisks])
      .map(({ id, size }) => [id, storedSize(id, size)]),
  );
}

/**
 * GiB that the account's snapshots in the region store, and that snapshots of its instances' disks would: no real action
 * tells the size of one snapshot, only what all of them add up to.
 */
export const DescribeStoredSizes = defineRead(
  { name: 'DescribeStoredSizes', parameters: DescribeStoredSizesRequest },
  (context, { ResourceIds }) => {
    const disks = diskSizes(context);
    return {
      StoredSizeSet: [...new Set(ResourceIds)].flatMap((ResourceId) => {
        const StoredSize = findSnapshot(context, ResourceId)?.storedSize ?? disks.get(ResourceId);
        return StoredSize === undefined ? [] : [{ ResourceId, StoredSize }];
      }),
    };
  },
);
