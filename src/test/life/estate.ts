import type { Quotas, ShareRecord } from '@/cloud/world/records';
import type { WorldContent } from '@/cloud/world/world';
import { firstZone } from '@/domain/regions';

import {
  HARBOR,
  imageRecord,
  instanceRecord,
  MINUTE,
  NOON,
  NORTHWIND,
  snapshotRecord,
  taskRecord,
} from '../builders';

/** Two regions that copy to each other, and one beyond the border. */
export const REGIONS = ['ap-guangzhou', 'ap-shanghai', 'ap-hongkong'] as const;
/** The accounts that call, each of which has the same as the other. */
export const ACCOUNTS = [NORTHWIND, HARBOR] as const;
/** Who calls, and where. */
export type Account = (typeof ACCOUNTS)[number];
export type Region = (typeof REGIONS)[number];

/** The other of the two accounts. */
export const otherThan = (account: Account): Account => (account === HARBOR ? NORTHWIND : HARBOR);

/** So small that a few calls fill them. */
export const QUOTAS: Quotas = { imagesPerRegion: 4, instancesPerRegion: 4 };

/** What only the account itself ever sees: names of snapshots and instances, values of tags. */
export const secretOf = (account: string) => `secret of ${account}`;

/** Accounts that do not exist and have an image all the same, as many as can. */
const CROWD: readonly ShareRecord[] = Array.from({ length: 500 }, (_unused, index) => ({
  account: String(900_000_000_000 + index),
  since: NOON,
}));

/** `n` for Northwind in Guangzhou, and so on: what makes the ids of two places differ. */
const placeOf = (account: Account, region: Region) =>
  `${account === NORTHWIND ? 'n' : 'h'}${region.slice(3, 5)}`;

function estateOf(owner: Account, region: Region): Partial<WorldContent> {
  const place = placeOf(owner, region);
  const owned = { owner, region };
  const tags = [{ Key: 'note', Value: secretOf(owner) }];
  const snapshot = (name: string, more: Partial<WorldContent['snapshots'][number]>) =>
    snapshotRecord({
      ...owned,
      id: `snap-${place}${name}`,
      name: secretOf(owner),
      zone: firstZone(region),
      ...more,
    });
  const disk = (name: string) => ({
    id: `disk-${place}${name}`,
    type: 'CLOUD_PREMIUM' as const,
    size: 50,
    deleteWithInstance: true,
  });
  const instance = (name: string, more: Partial<WorldContent['instances'][number]>) =>
    instanceRecord({
      ...owned,
      id: `ins-${place}${name}`,
      name: secretOf(owner),
      zone: firstZone(region),
      tags,
      systemDisk: disk(name),
      ...more,
    });
  const [plain, whole] = [`img-${place}plain`, `img-${place}whole`];
  return {
    images: [
      imageRecord({
        ...owned,
        id: whole,
        tags,
        family: 'shop',
        snapshots: [`snap-${place}plain`, `snap-${place}wdata`],
      }),
      imageRecord({
        ...owned,
        id: plain,
        tags,
        family: 'shop',
        snapshots: [`snap-${place}plain`],
        shares: [{ account: otherThan(owner), since: NOON }],
      }),
    ],
    snapshots: [
      snapshot('plain', { images: [plain, whole] }),
      snapshot('wdata', { images: [whole], usage: 'DATA_DISK', diskSize: 50 }),
      snapshot('loose', {}),
      snapshot('ldata', { usage: 'DATA_DISK', diskSize: 50 }),
    ],
    instances: [
      instance('serve', { dataDisks: [disk('datas')] }),
      instance('stops', { state: 'STOPPED' }),
    ],
  };
}

/**
 * What is at a limit that no few calls reach, in Northwind's Guangzhou: an image that 500 accounts have, 256 snapshots
 * with three cloud disks, and five exports.
 */
function crowded(): Partial<WorldContent> {
  const image = imageRecord({ id: 'img-crowded0', snapshots: ['snap-crowded0'], shares: CROWD });
  const loose = Array.from({ length: 251 }, (_unused, index) => `snap-${20_000_000 + index}`);
  return {
    images: [image],
    snapshots: [
      ...loose.map((id) => snapshotRecord({ id, name: '' })),
      snapshotRecord({ id: 'snap-crowded0', images: [image.id] }),
    ],
    tasks: [1, 2, 3, 4, 5].map((number) =>
      taskRecord({
        id: `task-export0${number}`,
        action: 'ExportImages',
        resource: image.id,
        end: NOON + 100 * MINUTE,
        files: [],
      }),
    ),
  };
}

/** What both accounts have in the three regions; `isCrowded` adds what is at the large limits. */
export function lifeEstate(isCrowded: boolean): Partial<WorldContent> {
  const parts = ACCOUNTS.flatMap((account) =>
    REGIONS.map((region) => estateOf(account, region)),
  ).concat(isCrowded ? [crowded()] : []);
  return {
    images: parts.flatMap(({ images = [] }) => images),
    snapshots: parts.flatMap(({ snapshots = [] }) => snapshots),
    instances: parts.flatMap(({ instances = [] }) => instances),
    tasks: parts.flatMap(({ tasks = [] }) => tasks),
  };
}
