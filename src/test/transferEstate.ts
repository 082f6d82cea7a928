import type { ImageRecord } from '@/cloud/world/records';
import type { WorldContent } from '@/cloud/world/world';

import { HARBOR, imageRecord, NOON, NORTHWIND, snapshotRecord, taskRecord } from './builders';

/** An image with a snapshot of each disk, the system disk's first. */
function held(
  changes: Partial<ImageRecord> & { readonly id: string },
  sizes: readonly number[] = [20],
) {
  const { owner = NORTHWIND, region = 'ap-guangzhou', encrypted = false } = changes;
  const snapshots = sizes.map((diskSize, index) =>
    snapshotRecord({
      id: `snap-${changes.id.slice(4, 11)}${index}`,
      owner,
      region,
      encrypted,
      diskSize,
      storedSize: diskSize / 4,
      usage: index === 0 ? 'SYSTEM_DISK' : 'DATA_DISK',
      images: [changes.id],
    }),
  );
  return {
    snapshots,
    image: imageRecord({ ...changes, snapshots: snapshots.map(({ id }) => id) }),
  };
}

const toNorthwind = { owner: HARBOR, shares: [{ account: NORTHWIND, since: NOON }] };
const toHarbor = { shares: [{ account: HARBOR, since: NOON }] };

const PARTS = [
  held({
    id: 'img-web00001',
    name: 'web',
    description: 'The shop',
    family: 'shop',
    deprecated: true,
    tags: [{ Key: 'env', Value: 'prod' }],
    rootImage: 'img-9axl1k53',
    environment: {
      Packages: [{ Name: 'Nginx', Version: '1.26.2', Purpose: 'Web', Service: 'ACTIVE' }],
      Health: 'HEALTHY',
      DataMark: 'web-1',
    },
  }),
  held({ id: 'img-shared01', name: 'shared', ...toHarbor }),
  held({ id: 'img-whole001', name: 'whole' }, [50, 100, 200]),
  held({ id: 'img-many0001', name: 'many' }, [50, 1, 1, 1, 1, 1, 1]),
  held({ id: 'img-large001', name: 'large' }, [501]),
  held({ id: 'img-bigdata1', name: 'big data' }, [50, 501]),
  held({ id: 'img-crypt001', name: 'encrypted', encrypted: true }),
  held({ id: 'img-byol0001', name: 'byol', licenseType: 'BYOL' }),
  held({ id: 'img-window01', name: 'windows', osName: 'Windows Server 2019', platform: 'Windows' }),
  held({ id: 'img-redhat01', name: 'redhat', osName: 'Redhat 7 64-bit', platform: 'Redhat' }),
  held({ id: 'img-market01', name: 'from the marketplace', rootImage: 'img-qumpmhs4' }),
  held({ id: 'img-making01', name: 'making', task: 'task-create00' }),
  held({ id: 'img-fsi00001', name: 'finance', region: 'ap-shanghai-fsi' }),
  held({ id: 'img-harbor01', name: 'lobby', ...toNorthwind, tags: [{ Key: 'env', Value: 'x' }] }),
  held({ id: 'img-hidden01', name: 'hidden', owner: HARBOR }),
  held({ id: 'img-taken001', name: 'web', region: 'ap-beijing' }),
  held({ id: 'img-full0001', name: 'one', region: 'ap-nanjing' }),
  held({ id: 'img-full0002', name: 'two', region: 'ap-nanjing' }),
];

/** Images of every kind that decides whether they can be copied, shared and exported. */
export const TRANSFER_ESTATE: Partial<WorldContent> = {
  images: PARTS.map(({ image }) => image),
  snapshots: PARTS.flatMap(({ snapshots }) => snapshots),
  tasks: [taskRecord({ id: 'task-create00', resource: 'img-making01' })],
};
