import { describe, expect, it } from 'vitest';

import { DEFAULT_START } from '../../world/clock';
import { imageState } from '../../world/images';
import type { ImageRecord, InstanceRecord } from '../../world/records';
import { taskPercent, taskState } from '../../world/tasks';
import { World, type WorldContent, type WorldMeta } from '../../world/world';
import { catalogueImage } from '../catalogue';
import { seed } from './index';

const NORTHWIND = '100000000001';
const HARBOR = '100000000002';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = DEFAULT_START;

const content = seed({ seed: 1, time: NOW });
const { images, instances, tasks, keyPairs, messages } = content;
const meta: WorldMeta = {
  scenario: 'default',
  seed: 1,
  start: NOW,
  clock: { time: NOW, at: 0, speed: 60, paused: true },
  quotas: { imagesPerRegion: 500, instancesPerRegion: 1000 },
  network: { LatencyMs: 0, SpreadMs: 0, RateLimits: false, Offline: false },
  faults: [],
  counter: 0,
};
const world = new World(meta, content);

const text = (options: { readonly seed: number; readonly time: number }) =>
  JSON.stringify(seed(options));
const lastingIds = (of: WorldContent) =>
  [...of.images, ...of.instances, ...of.keyPairs].map(({ id }) => id);
const own = (owner: string, region?: string) =>
  images.filter((image) => image.owner === owner && (region ?? image.region) === image.region);
const inGuangzhou = own(NORTHWIND, 'ap-guangzhou');
const named = (keep: (image: ImageRecord) => boolean) =>
  inGuangzhou.filter(keep).map(({ name }) => name);
const shared = (owner: string) =>
  own(owner)
    .filter(({ shares }) => shares.length > 0)
    .map(({ region, name }) => `${region} ${name}`);

const kind = ({ image }: InstanceRecord) =>
  world.get('images', image)?.owner ?? catalogueImage(image)?.kind ?? 'unknown';

/** How often each value occurs. */
function counts(values: readonly string[]): Record<string, number> {
  const count: Record<string, number> = {};
  for (const value of values) count[value] = (count[value] ?? 0) + 1;
  return count;
}

describe('the same seed and time', () => {
  it('give the same world, byte for byte', () => {
    expect(text({ seed: 7, time: NOW })).toBe(text({ seed: 7, time: NOW }));
  });

  it('and no other', () => {
    expect(text({ seed: 8, time: NOW })).not.toBe(text({ seed: 7, time: NOW }));
    const later = seed({ seed: 1, time: NOW + DAY });
    expect(later.images.map(({ created }) => created - DAY)).toEqual(
      images.map(({ created }) => created),
    );
  });

  it('keep the ids that links name, whatever the seed', () => {
    expect(lastingIds(seed({ seed: 2, time: NOW }))).toEqual(lastingIds(content));
  });
});

describe('the estate', () => {
  it('shows Northwind’s images in all six states, all of them in Guangzhou', () => {
    expect(counts(inGuangzhou.map((image) => imageState(image, world, NOW)))).toEqual({
      CREATING: 1,
      SYNCING: 1,
      IMPORTING: 1,
      CREATEFAILED: 1,
      IMPORTFAILED: 1,
      NORMAL: 25,
    });
  });

  it('spreads Northwind’s images over ten regions', () => {
    expect(counts(own(NORTHWIND).map(({ region }) => region))).toEqual({
      'ap-guangzhou': 30,
      'ap-shanghai': 5,
      'ap-beijing': 3,
      'ap-chengdu': 2,
      'ap-hongkong': 1,
      'ap-singapore': 2,
      'ap-tokyo': 2,
      'ap-seoul': 1,
      'eu-frankfurt': 2,
      'na-siliconvalley': 2,
    });
  });

  it('shares in both directions', () => {
    expect(shared(NORTHWIND)).toEqual([
      'ap-guangzhou checkout-api-2026.11',
      'ap-guangzhou catalog-search',
      'ap-guangzhou base-hardened',
    ]);
    expect(shared(HARBOR)).toEqual([
      'ap-guangzhou match-server-2026.10',
      'ap-guangzhou lobby-gateway',
      'ap-guangzhou log-shipper-base',
      'ap-singapore match-server-intl',
      'ap-tokyo leaderboard',
    ]);
  });

  it('gives the third account nothing', () => {
    const owners = Object.values(content).flatMap((records) => records.map(({ owner }) => owner));
    expect(new Set(owners)).toEqual(new Set([NORTHWIND, HARBOR]));
  });

  it('has images of every descent', () => {
    const fees = inGuangzhou.flatMap(({ rootImage }) => {
      const root = catalogueImage(rootImage ?? '');
      return root?.kind === 'marketplace' ? [root.listing.HourlyFee] : [];
    });
    expect(fees).toEqual([0, 0.08]);
    expect(named(({ architecture }) => architecture === 'arm')).toEqual(['build-agent-arm64']);
    expect(named(({ platform }) => platform === 'Windows')).toEqual([
      'win-render-node',
      'hr-archive-windows-byol',
    ]);
    expect(named(({ platform }) => platform === 'Redhat')).toEqual([
      'erp-migration-rhel',
      'payroll-rhel',
    ]);
    expect(named(({ encrypted }) => encrypted)).toEqual(['ledger-service-encrypted']);
    expect(named(({ licenseType }) => licenseType === 'BYOL')).toEqual([
      'erp-migration-rhel',
      'hr-archive-windows-byol',
    ]);
    expect(named((image) => image.snapshots.length > 1)).toEqual(['orders-db-full-2026.06']);
    expect(named(({ deprecated }) => deprecated)).toHaveLength(4);
    expect(named(({ origin }) => origin.kind === 'import')).toHaveLength(4);
  });

  it('reaches back over more than a year', () => {
    const ages = own(NORTHWIND).map(({ created }) => (NOW - created) / DAY);
    expect(Math.max(...ages)).toBeGreaterThan(400);
    expect(ages.filter((age) => age < 30).length).toBeGreaterThan(8);
  });

  it('has instances on every kind of image', () => {
    const guangzhou = instances.filter(
      ({ owner, region }) => owner === NORTHWIND && region === 'ap-guangzhou',
    );
    expect(counts(guangzhou.map(({ state }) => state))).toEqual({
      RUNNING: 13,
      STOPPED: 3,
      LAUNCH_FAILED: 1,
    });
    expect(counts(guangzhou.map(kind))).toEqual({
      [NORTHWIND]: 12,
      [HARBOR]: 1,
      public: 3,
      marketplace: 1,
    });
  });
});

describe('tasks', () => {
  const running = tasks.filter((task) => taskState(task, NOW) === 'RUNNING');
  const ended = tasks.filter((task) => taskState(task, NOW) !== 'RUNNING');

  it('under way have at least two hours left', () => {
    expect(running).toHaveLength(8);
    expect(running.filter(({ end }) => end - NOW < 2 * HOUR)).toEqual([]);
  });

  it('under way are at places of their own', () => {
    const percents = running
      .filter(({ owner }) => owner === NORTHWIND)
      .map((task) => `${task.action} ${taskPercent(task, NOW)}`);
    expect(percents).toEqual([
      'CreateImage 38',
      'SyncImages 63',
      'ImportImage 71',
      'CreateImage 10',
      'ImportImage 50',
      'SyncImages 19',
      'SyncImages 40',
    ]);
  });

  it('that ended, ended well but for one creation and one import', () => {
    expect(
      counts(ended.map(({ action, failureCode }) => `${action} ${failureCode ?? 'ok'}`)),
    ).toEqual({
      'CreateImage InternalError': 1,
      'CreateImage ok': 1,
      'ImportImage RootPartitionNotFound': 1,
      'ImportImage ok': 1,
      'RebootInstances ok': 1,
      'RunInstances ok': 1,
      'StopInstances ok': 1,
      'SyncImages ok': 1,
    });
  });
});

describe('keys and messages', () => {
  it('are few', () => {
    expect(keyPairs.map(({ owner, name }) => `${owner} ${name}`)).toEqual([
      '100000000001 ops_2026',
      '100000000001 ci_deploy',
      '100000000002 harbor_live',
    ]);
    expect(messages.map(({ kind, resource }) => `${kind} ${resource}`)).toEqual([
      'ImportResult img-h6f0bw4j',
      'ImportResult img-t2d5rk9y',
      'ImportResult img-q7z3hv5c',
      'ImportResult img-7r0mw5in',
      'RandomPassword ins-5s2zj8fn',
    ]);
  });
});
