import type { WorldContent } from '@/cloud/world/world';

import {
  HARBOR,
  imageRecord,
  MINUTE,
  NOON,
  NORTHWIND,
  snapshotRecord,
  taskRecord,
} from './builders';

/** Custom images of every state and kind that two accounts own, share and receive. */
export const IMAGE_ESTATE: Partial<WorldContent> = {
  images: [
    imageRecord({
      id: 'img-own00001',
      name: 'Storefront web',
      description: 'The shop',
      created: Date.UTC(2026, 9, 3, 4, 5, 6),
      snapshots: ['snap-own00001', 'snap-own00002'],
      tags: [
        { Key: 'env', Value: 'production' },
        { Key: 'team', Value: 'shop' },
      ],
      family: 'storefront',
      shares: [{ account: HARBOR, since: NOON }],
    }),
    imageRecord({
      id: 'img-own00002',
      name: 'storefront api',
      osName: 'Windows Server 2019 Datacenter English 64-bit',
      platform: 'Windows',
      created: Date.UTC(2026, 9, 5),
      tags: [{ Key: 'env', Value: 'staging' }],
      licenseType: 'BYOL',
      deprecated: true,
      source: 'EXTERNAL_IMPORT',
      origin: { kind: 'import', url: 'https://example.invalid/a.qcow2' },
    }),
    imageRecord({ id: 'img-arm00001', architecture: 'arm', created: Date.UTC(2026, 9, 4) }),
    imageRecord({
      id: 'img-making01',
      task: 'task-create00',
      shares: [{ account: HARBOR, since: NOON }],
      created: Date.UTC(2026, 9, 2),
    }),
    imageRecord({
      id: 'img-import01',
      task: 'task-import00',
      origin: { kind: 'import', url: 'https://example.invalid/b.qcow2' },
    }),
    imageRecord({
      id: 'img-copy0001',
      task: 'task-sync0000',
      origin: { kind: 'copy', image: 'img-far00001', region: 'ap-shanghai' },
    }),
    imageRecord({ id: 'img-far00001', region: 'ap-shanghai' }),
    imageRecord({
      id: 'img-harbor01',
      owner: HARBOR,
      name: 'Lobby gateway',
      tags: [{ Key: 'env', Value: 'production' }],
      snapshots: ['snap-harbor01'],
      shares: [{ account: NORTHWIND, since: NOON }],
      created: Date.UTC(2026, 10, 1),
    }),
    imageRecord({ id: 'img-harbor02', owner: HARBOR }),
  ],
  snapshots: [
    snapshotRecord({ id: 'snap-own00001', images: ['img-own00001'] }),
    snapshotRecord({
      id: 'snap-own00002',
      images: ['img-own00001'],
      usage: 'DATA_DISK',
      diskSize: 100,
      storedSize: 30,
    }),
    snapshotRecord({ id: 'snap-harbor01', owner: HARBOR, images: ['img-harbor01'] }),
  ],
  tasks: [
    taskRecord({ id: 'task-create00', resource: 'img-making01' }),
    taskRecord({ id: 'task-import00', resource: 'img-import01', failureCode: 'InvalidUrl' }),
    taskRecord({ id: 'task-sync0000', resource: 'img-copy0001', end: NOON + 30 * MINUTE }),
  ],
};
