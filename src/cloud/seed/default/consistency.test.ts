import { describe, expect, it } from 'vitest';

import { SECURITY_GROUPS } from '@/domain/network';
import {
  ARM_FAMILIES,
  hourlyPrice,
  instanceType,
  type PriceBook,
} from '@/domain/prices/instancePrices';
import prices from '@/domain/prices/instanceTypes.json';
import { diskPrice } from '@/domain/prices/usd';
import { isRegionId, zoneById } from '@/domain/regions';
import { memorySuffices, platformFamily } from '@/domain/systems';

import { DEFAULT_START } from '../../world/clock';
import type {
  DiskRecord,
  ImageRecord,
  InstanceRecord,
  SnapshotRecord,
  TaskRecord,
} from '../../world/records';
import { catalogueImage } from '../catalogue';
import { seed } from './index';

const NOW = DEFAULT_START;
const book: PriceBook = prices;
const { images, instances, snapshots, tasks, keyPairs, messages } = seed({ seed: 1, time: NOW });

const mapped = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map<string, Item>(items.map((item) => [item.id, item]));
const image = mapped(images);
const instance = mapped(instances);
const snapshot = mapped(snapshots);
const task = mapped(tasks);
const keyPair = mapped(keyPairs);
const disk = mapped<DiskRecord>(
  instances.flatMap(({ systemDisk, dataDisks }) => [systemDisk, ...dataDisks]),
);

const repeated = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
/** Names of the records of which a rule does not hold. */
const breaking = <Item extends { readonly name: string }>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
) => names(items.filter((item) => !holds(item)));

interface Owned {
  readonly owner: string;
  readonly region: string;
}
const beside = (one: Owned, other: Owned | undefined) =>
  other !== undefined && one.owner === other.owner && one.region === other.region;
const inZoneOnSale = ({ zone, region }: { readonly zone: string; readonly region: string }) => {
  const known = zoneById(zone);
  return known?.available === true && known.region === region;
};
/** Whether an image and the snapshot at that place of its list tell the same. */
function agree(one: ImageRecord, id: string, at: number): boolean {
  const held = snapshot.get(id);
  return (
    held !== undefined &&
    beside(one, held) &&
    held.images.includes(one.id) &&
    held.created === one.created &&
    held.encrypted === one.encrypted &&
    held.task === one.task &&
    held.usage === (at === 0 ? 'SYSTEM_DISK' : 'DATA_DISK')
  );
}

/** What an instance runs, and since when its account has it. */
function runs({ owner, image: id }: InstanceRecord) {
  const record = image.get(id);
  const source = record ?? catalogueImage(id);
  const share = record?.shares.find(({ account }) => account === owner);
  const received = record !== undefined && record.owner !== owner;
  return { record, source, since: received ? share?.since : source?.created };
}

const failed = ({ task: id }: ImageRecord) => task.get(id ?? '')?.failureCode !== undefined;

describe('ids and names', () => {
  it('are each given once, in the documented form', () => {
    const ids = [...images, ...instances, ...snapshots, ...keyPairs].map(({ id }) => id);
    expect(ids.filter((id) => !/^(?:img|ins|snap|skey)-[a-z0-9]{8}$/.test(id))).toEqual([]);
    expect(repeated([...ids, ...disk.keys(), ...task.keys()])).toEqual([]);
    expect(ids.filter((id) => catalogueImage(id) !== undefined)).toEqual([]);
  });

  it('of images are at most 60 characters long and one of a kind in the account and region', () => {
    expect(breaking(images, ({ name }) => name.length > 0 && name.length <= 60)).toEqual([]);
    expect(breaking(images, ({ description }) => description.length <= 256)).toEqual([]);
    const places = images.map(({ owner, region, name }) => `${owner} ${region} ${name}`);
    expect(repeated(places)).toEqual([]);
  });

  it('of instances are one of a kind, and so are their addresses', () => {
    expect(repeated(instances.map(({ owner, name }) => `${owner} ${name}`))).toEqual([]);
    expect(
      repeated(instances.map(({ owner, region, privateIp }) => `${owner} ${region} ${privateIp}`)),
    ).toEqual([]);
    expect(repeated(instances.flatMap(({ publicIp }) => publicIp ?? []))).toEqual([]);
    const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
    expect(breaking(instances, (one) => uuid.test(one.uuid))).toEqual([]);
  });

  it('of keys keep to the rules of CreateKeyPair', () => {
    expect(breaking(keyPairs, ({ name }) => /^\w{1,25}$/.test(name))).toEqual([]);
    const key = /^ssh-ed25519 [A-Za-z0-9+/]{68}$/;
    expect(breaking(keyPairs, ({ publicKey }) => key.test(publicKey))).toEqual([]);
  });
});

describe('every image', () => {
  it('has snapshots unless its making failed', () => {
    expect(breaking(images, (one) => one.snapshots.length > 0 !== failed(one))).toEqual([]);
  });

  it('and its snapshots know each other', () => {
    expect(breaking(images, (one) => one.snapshots.every((id, at) => agree(one, id, at)))).toEqual(
      [],
    );
  });

  it('is as large as its system disk', () => {
    expect(
      breaking(
        images,
        ({ snapshots: [system], size }: ImageRecord) =>
          system === undefined || snapshot.get(system)?.diskSize === size,
      ),
    ).toEqual([]);
  });

  it('was made before now, and after what it descends from', () => {
    expect(breaking(images, ({ created }) => created < NOW)).toEqual([]);
    const rooted = images.filter(({ rootImage }) => rootImage !== undefined);
    expect(rooted).toHaveLength(53);
    expect(
      breaking(rooted, ({ rootImage, ...one }: ImageRecord) => {
        const root = catalogueImage(rootImage ?? '');
        return (
          root !== undefined &&
          one.created > root.created &&
          one.size >= root.size &&
          one.platform === root.platform &&
          one.architecture === root.architecture &&
          one.osName === root.osName['en-US']
        );
      }),
    ).toEqual([]);
  });

  it('carries software, unless its making failed', () => {
    const bare = images.filter(({ environment }) => environment.Packages.length === 0);
    expect(names(bare)).toEqual(['erp-migration-rhel']);
  });
});

describe('every copy', () => {
  const copies = images.flatMap(({ origin, ...one }) =>
    origin.kind === 'copy' ? [{ ...one, origin, source: image.get(origin.image) }] : [],
  );

  it('has its source’s content', () => {
    expect(copies).toHaveLength(14);
    expect(
      breaking(
        copies,
        ({ source, ...one }: (typeof copies)[number]) =>
          source !== undefined &&
          source.region === one.origin.region &&
          source.osName === one.osName &&
          source.size === one.size &&
          source.created < one.created &&
          source.environment.DataMark === one.environment.DataMark,
      ),
    ).toEqual([]);
  });

  it('stays in the region when it is encrypted or of a received image, else leaves it', () => {
    const staying = copies.filter(({ source, region }) => source?.region === region);
    expect(names(staying)).toEqual(['match-server-from-harbor', 'ledger-service-encrypted']);
    const foreign = copies.filter(({ source, owner }) => source?.owner !== owner);
    expect(names(foreign)).toEqual(['match-server-from-harbor']);
    const received = foreign.map(({ source }) => source?.shares[0]?.since ?? NOW);
    expect(received[0]).toBeLessThan(foreign[0]?.created ?? 0);
  });

  it('does not cross between the mainland and overseas', () => {
    const mainland = ['ap-guangzhou', 'ap-shanghai', 'ap-beijing', 'ap-chengdu'];
    expect(
      breaking(
        copies,
        ({ origin, region }: (typeof copies)[number]) =>
          mainland.includes(origin.region) === mainland.includes(region),
      ),
    ).toEqual([]);
  });
});

describe('every share', () => {
  const given = images.filter(({ shares }) => shares.length > 0);

  it('is of an image that can be shared', () => {
    expect(
      breaking(
        given,
        (one: ImageRecord) =>
          one.task === undefined &&
          !one.encrypted &&
          one.licenseType === 'TencentCloud' &&
          one.snapshots.length === 1,
      ),
    ).toEqual([]);
  });

  it('goes to another account, after the image was made', () => {
    expect(
      breaking(given, ({ owner, created, shares }: ImageRecord) =>
        shares.every(({ account, since }) => account !== owner && since > created && since < NOW),
      ),
    ).toEqual([]);
  });
});

describe('every image made of an instance that still stands', () => {
  const made = images.flatMap((one) => {
    const source = one.origin.kind === 'instance' ? instance.get(one.origin.instance) : undefined;
    return source ? [{ name: one.name, one, source }] : [];
  });

  it('is the account’s own, later and as large', () => {
    expect(made).toHaveLength(8);
    expect(
      breaking(
        made,
        ({ one, source }: (typeof made)[number]) =>
          beside(one, source) &&
          one.created > source.created &&
          one.size === source.systemDisk.size,
      ),
    ).toEqual([]);
  });
});

describe('every snapshot', () => {
  it('stores something, and at most its disk', () => {
    expect(
      breaking(
        snapshots,
        ({ storedSize, diskSize }: SnapshotRecord) => storedSize >= 1 && storedSize <= diskSize,
      ),
    ).toEqual([]);
  });

  it('lies in a zone on sale of its region', () => {
    expect(breaking(snapshots, inZoneOnSale)).toEqual([]);
  });

  it('belongs to images that know it, or is one of five', () => {
    expect(
      breaking(snapshots, ({ id, images: bound }: SnapshotRecord) =>
        bound.every((of) => image.get(of)?.snapshots.includes(id) === true),
      ),
    ).toEqual([]);
    expect(names(snapshots.filter(({ images: bound }) => bound.length === 0))).toEqual([
      'orders-db-1 system, nightly',
      'orders-db-1 data, nightly',
      'left behind by storefront-web-2026.02',
      'data-lake-1 data, before the upgrade',
      'leaderboard-1, end of season 11',
    ]);
  });

  it('is as large as its disk, where that stands', () => {
    const standing = snapshots.filter((one) => disk.has(one.disk ?? ''));
    expect(standing).toHaveLength(14);
    expect(
      breaking(standing, (one: SnapshotRecord) => disk.get(one.disk ?? '')?.size === one.diskSize),
    ).toEqual([]);
  });
});

describe('every instance', () => {
  it('stands in a zone on sale of its region', () => {
    expect(breaking(instances, inZoneOnSale)).toEqual([]);
  });

  it('runs an image that the account had in the region when it was launched', () => {
    expect(
      breaking(instances, (one: InstanceRecord) => {
        const { record, source, since } = runs(one);
        return (
          source?.platform === one.platform &&
          source.architecture === one.architecture &&
          (record === undefined || record.region === one.region) &&
          one.created > (since ?? NOW) &&
          one.created < NOW
        );
      }),
    ).toEqual([]);
  });

  it('is of a type that fits the image and has a price there', () => {
    expect(
      breaking(instances, ({ type, region, platform, architecture, osName }: InstanceRecord) => {
        const known = instanceType(book, type);
        return (
          known !== undefined &&
          isRegionId(region) &&
          ARM_FAMILIES.includes(known.family) === (architecture === 'arm') &&
          memorySuffices(osName, known.memory) &&
          hourlyPrice(book, type, region, platformFamily(platform)) !== undefined
        );
      }),
    ).toEqual([]);
  });

  it('has disks with a price, the system disk no smaller than the image', () => {
    expect(
      breaking(instances, (one: InstanceRecord) => {
        const { region, systemDisk, dataDisks } = one;
        return (
          isRegionId(region) &&
          systemDisk.size >= (runs(one).source?.size ?? Infinity) &&
          [systemDisk, ...dataDisks].every(({ type }) => diskPrice(region, type) !== undefined)
        );
      }),
    ).toEqual([]);
  });

  it('has groups that exist, and keys of its own account and region, none on Windows', () => {
    const groups = SECURITY_GROUPS.map(({ id }) => id);
    expect(
      breaking(
        instances,
        (one: InstanceRecord) =>
          one.securityGroups.every((id) => groups.includes(id)) &&
          one.keys.every((id) => beside(one, keyPair.get(id))) &&
          (one.platform !== 'Windows' || one.keys.length === 0),
      ),
    ).toEqual([]);
  });
});

describe('every task', () => {
  it('has a resource that names it', () => {
    const lost = tasks.filter((one: TaskRecord) => {
      const made = image.get(one.resource);
      const run = instance.get(one.resource);
      return !beside(one, made ?? run) || (made?.task ?? run?.operation?.task) !== one.id;
    });
    expect(lost).toEqual([]);
  });

  it('is found by every record that names one', () => {
    const named = [
      ...images.map((one) => one.task),
      ...snapshots.map((one) => one.task),
      ...instances.map(({ operation }) => operation?.task),
      ...messages.map((one) => one.task),
    ].filter((id) => id !== undefined);
    expect(named).toHaveLength(32);
    expect(named.filter((id) => !task.has(id))).toEqual([]);
  });
});
