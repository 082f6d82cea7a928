import type { ImageRecord, Instant, SnapshotRecord } from '../world/records';
import { token } from '../world/token';
import { NO_CONTENT } from '../world/world';
import type { WorldContent } from '../world/world';
import { catalogueImage } from './catalogue';
import { extended, has, runs } from './environments';
import { plainImage, plainSnapshot } from './plain';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const PARTNER = '100000000002';

/** What the images are of; each has its family of releases. */
const SERIES = [
  'storefront-web',
  'checkout-api',
  'catalog-search',
  'orders-db',
  'edge-proxy',
  'media-cache',
  'report-runner',
  'ledger',
  'build-agent',
  'render-worker',
] as const;
const STAGES = ['prod', 'staging', 'test', 'dev'] as const;
const TEAMS = ['web', 'data', 'platform', 'media', 'finance'] as const;
/** GiB of their system disks, none smaller than the public images' 50. */
const SIZES = [50, 60, 80, 100, 200] as const;

/** Public images that they descend from: CentOS 7.6 and 7.9, Ubuntu, Windows, Red Hat, ARM. */
const ROOTS = [
  'img-9qabwvbn',
  'img-l8og963d',
  'img-487zeit5',
  'img-9tzezztj',
  'img-r5xber0b',
  'img-ieb3k16j',
] as const;

/** What all of them have in common, made once: a hundred thousand are made of it. */
const NOTHING = { id: '', name: '', created: 0 };
const SNAPSHOT = plainSnapshot(NOTHING);
const IMAGES = ROOTS.flatMap((rootImage) => {
  const root = catalogueImage(rootImage);
  if (root === undefined) return [];
  const software = [runs('Docker', '27.3.1'), has('Git', '2.47.0')];
  return [
    plainImage(NOTHING, {
      osName: root.osName['en-US'],
      platform: root.platform,
      architecture: root.architecture,
      rootImage,
      environment: extended(root.environment, software, 'release'),
    }),
  ];
});

/** One of several, by a number. */
function pick<Item>(items: readonly Item[], number: number): Item {
  const found = items[number % items.length];
  if (found === undefined) throw new Error('There is nothing to pick from');
  return found;
}

interface Options {
  readonly seed: number;
  readonly time: Instant;
}

/** The release of that number, the latest being 0, with its snapshot. What varies follows from the world's seed. */
function release(
  number: number,
  { seed, time }: Options,
): { readonly image: ImageRecord; readonly snapshot: SnapshotRecord } {
  const of = token(`${seed}/many/${number}`, 16);
  const chance = Number.parseInt(of.slice(8), 36);
  const id = `img-${of.slice(0, 8)}`;
  const series = pick(SERIES, chance);
  const name = `${series}-${String(number + 1).padStart(6, '0')}`;
  const created = time - (number + 1) * 2 * HOUR;
  const size = pick(SIZES, Math.floor(chance / 16));
  const snapshot: SnapshotRecord = {
    ...SNAPSHOT,
    id: `snap-${of.slice(0, 8)}`,
    name: `${name} system`,
    created,
    diskSize: size,
    storedSize: 5 + (chance % 40),
    images: [id],
  };
  const image: ImageRecord = {
    ...pick(IMAGES, Math.floor(chance / 256)),
    id,
    name,
    created,
    size,
    snapshots: [snapshot.id],
    tags: [
      { Key: 'env', Value: pick(STAGES, Math.floor(chance / 4096)) },
      { Key: 'owner', Value: pick(TEAMS, Math.floor(chance / 65_536)) },
    ],
    family: series,
    deprecated: created < time - 700 * DAY,
    shares: chance % 100 === 0 ? [{ account: PARTNER, since: created + HOUR }] : [],
  };
  return { image, snapshot };
}

/** Custom images of Northwind Studio in Guangzhou, one made every two hours up to now, each with its snapshot. */
export function manyImages(count: number, options: Options): WorldContent {
  const all = Array.from({ length: count }, (_unused, number) => release(number, options));
  return {
    ...NO_CONTENT,
    images: all.map(({ image }) => image),
    snapshots: all.map(({ snapshot }) => snapshot),
  };
}
