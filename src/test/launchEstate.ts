import type { WorldContent } from '@/cloud/world/world';

import {
  HARBOR,
  imageRecord,
  instanceRecord,
  keyPairRecord,
  MINUTE,
  NOON,
  NORTHWIND,
  snapshotRecord,
  taskRecord,
} from './builders';

/** Public images of the catalogue: Linux, Ubuntu, Windows, Windows of the memory rule, Red Hat, ARM; a paid listing. */
export const CATALOGUE = {
  linux: 'img-9qabwvbn',
  ubuntu: 'img-487zeit5',
  windows: 'img-9tzezztj',
  windows2019: 'img-bhvhr6pr',
  redHat: 'img-r5xber0b',
  arm: 'img-ieb3k16j',
  paid: 'img-gr29hw7d',
} as const;

const fromRedHat = { platform: 'Redhat', rootImage: CATALOGUE.redHat } as const;

/** What launches are made of, good and bad: images, snapshots, key pairs, and one server that is there already. */
export const LAUNCH_ESTATE: Partial<WorldContent> = {
  images: [
    imageRecord({
      id: 'img-own00001',
      environment: {
        Packages: [{ Name: 'Shop', Version: '4', Purpose: 'The shop', Service: 'ACTIVE' }],
        Health: 'HEALTHY',
        DataMark: 'shop-4',
      },
    }),
    imageRecord({ id: 'img-redhat01', ...fromRedHat }),
    imageRecord({ id: 'img-redhat02', ...fromRedHat, licenseType: 'BYOL' }),
    imageRecord({ id: 'img-redhat03', platform: 'Redhat', source: 'EXTERNAL_IMPORT' }),
    imageRecord({ id: 'img-large001', size: 120 }),
    imageRecord({ id: 'img-making01', task: 'task-making00' }),
    imageRecord({
      id: 'img-partner1',
      owner: HARBOR,
      shares: [{ account: NORTHWIND, since: NOON }],
    }),
    imageRecord({ id: 'img-partner2', owner: HARBOR }),
    imageRecord({ id: 'img-distant1', region: 'ap-shanghai' }),
  ],
  snapshots: [
    snapshotRecord({ id: 'snap-data0001', usage: 'DATA_DISK', diskSize: 100 }),
    snapshotRecord({ id: 'snap-system01' }),
    snapshotRecord({ id: 'snap-making01', usage: 'DATA_DISK', task: 'task-making00' }),
    snapshotRecord({ id: 'snap-partner1', usage: 'DATA_DISK', owner: HARBOR }),
  ],
  keyPairs: [
    keyPairRecord({ id: 'skey-own00001' }),
    keyPairRecord({ id: 'skey-partner1', owner: HARBOR }),
    keyPairRecord({ id: 'skey-distant1', region: 'ap-shanghai' }),
  ],
  instances: [instanceRecord({ id: 'ins-before01', privateIp: '172.16.48.3' })],
  tasks: [taskRecord({ id: 'task-making00', end: NOON + 30 * MINUTE })],
};

/** A launch that works, of a type that Guangzhou sells, changed as told. */
export const launchOf = (changes: object = {}) => ({
  Placement: { Zone: 'ap-guangzhou-3' },
  ImageId: CATALOGUE.linux,
  InstanceType: 'SA2.LARGE8',
  ...changes,
});
