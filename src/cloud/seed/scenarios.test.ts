// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { startSignedCloud } from '@/test/signedCloud';

import { STATE_VERSION } from '../world/migrate';
import { readState } from '../world/shapes';
import { TABLES } from '../world/world';
import type { WorldContent } from '../world/world';
import { newWorld } from './newWorld';
import { NODE_SCENARIOS } from './nodeScenarios';
import { SCENARIOS } from './scenarios';

const TIME = Date.UTC(2027, 1, 3, 4, 5, 6);

const make = (scenario: string, seed = 5) =>
  newWorld({
    scenario,
    among: NODE_SCENARIOS,
    seed,
    time: TIME,
    wall: 0,
    clock: { speed: 60, paused: true },
  });

/** Ids of all tables that are there twice. */
const repeated = (content: WorldContent) =>
  TABLES.flatMap((table) => {
    const ids = content[table].map(({ id }) => id);
    return new Set(ids).size === ids.length ? [] : [table];
  });

/** What names something that is not there, or that does not know of it. */
function loose({ images, snapshots, instances, tasks }: WorldContent): readonly string[] {
  const image = new Map(images.map((one) => [one.id, one]));
  const snapshot = new Map(snapshots.map((one) => [one.id, one]));
  const task = new Set(tasks.map(({ id }) => id));
  const lostTask = (id: string | undefined) => id !== undefined && !task.has(id);
  return [
    ...images.filter(
      (one) =>
        lostTask(one.task) ||
        one.snapshots.some((id) => snapshot.get(id)?.images.includes(one.id) !== true),
    ),
    ...snapshots.filter(
      (one) =>
        lostTask(one.task) ||
        one.images.some((id) => image.get(id)?.snapshots.includes(one.id) !== true),
    ),
    ...instances.filter(({ operation }) => lostTask(operation?.task)),
  ].map(({ name }) => name);
}

/** Images by their account, region and name: how often each stands there. */
const names = ({ images }: WorldContent) =>
  images.map(({ owner, region, name }) => `${owner}/${region}/${name}`);

describe.each(SCENARIOS.map(({ name }) => name))('the scenario %s', (name) => {
  it('is the same each time, byte for byte, and holds together', async () => {
    const { meta, content } = await make(name);
    const text = JSON.stringify({ format: STATE_VERSION, meta, content });
    const again = await make(name);
    expect(JSON.stringify({ format: STATE_VERSION, ...again }) === text).toBe(true);
    expect(readState(text)).toBeDefined();
    expect(repeated(content)).toEqual([]);
    expect(loose(content)).toEqual([]);
    expect(new Set(names(content)).size).toBe(content.images.length);
    expect(content.images.filter(({ created }) => created > TIME)).toEqual([]);
  });
});

describe('quota-full', () => {
  let contract: Contract;
  beforeAll(async () => {
    contract = await startContract('quota-full');
  });
  afterAll(() => contract.stop());

  it('takes no more images in Guangzhou, by whatever way, until one is deleted', async () => {
    const { cvm } = contract.as();
    const { ImageNumQuota } = await cvm.DescribeImageQuota(null);
    const { ImageSet = [], TotalCount } = await cvm.DescribeImages({
      Filters: [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }],
    });
    expect([ImageNumQuota, TotalCount]).toEqual([10, 10]);
    const { InstanceSet = [] } = await cvm.DescribeInstances({});
    const made = { InstanceId: InstanceSet[0]?.InstanceId ?? '', ImageName: 'one more' };
    expect(await codeOf(cvm.CreateImage(made))).toBe('ImageQuotaLimitExceeded');
    const imported = cvm.ImportImage({
      ImageName: 'one more',
      ImageUrl: 'https://images-1250000001.cos.ap-guangzhou.myqcloud.com/ubuntu-16.qcow2',
      OsType: 'Ubuntu',
      OsVersion: '16',
      Architecture: 'x86_64',
    });
    expect(await codeOf(imported)).toBe('ImageQuotaLimitExceeded');

    const shanghai = contract.as(1, 'ap-shanghai').cvm;
    const there = await shanghai.DescribeImages({
      Filters: [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }],
    });
    const copy = {
      ImageIds: [there.ImageSet?.[0]?.ImageId ?? ''],
      DestinationRegions: ['ap-guangzhou'],
    };
    expect(await codeOf(shanghai.SyncImages(copy))).toBe('ImageQuotaLimitExceeded');

    await cvm.DeleteImages({ ImageIds: [ImageSet[0]?.ImageId ?? ''] });
    await shanghai.SyncImages(copy);
    expect(await codeOf(cvm.CreateImage(made))).toBe('ImageQuotaLimitExceeded');
  });
});

describe('many images', () => {
  it('are ten thousand in the scenario large, within its quota', async () => {
    const contract = await startContract('large');
    const { cvm, simulator } = contract.as();
    const own = [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }];
    const first = await cvm.DescribeImages({ Filters: own, Limit: 100 });
    expect(first.TotalCount).toBe(10_000);
    expect(first.ImageSet).toHaveLength(100);
    expect(first.ImageSet?.[0]?.ImageName).toMatch(/^[a-z-]+-000001$/);
    const last = await cvm.DescribeImages({ Filters: own, Limit: 100, Offset: 9990 });
    expect(last.ImageSet).toHaveLength(10);
    expect((await cvm.DescribeImageQuota(null)).ImageNumQuota).toBe(20_000);
    const trail: unknown = await simulator.request('DescribeActivity', { Limit: 1 });
    expect(trail).toMatchObject({ TotalCount: 1000 });
    await contract.stop();
  });

  it('vary in system, size, tags and family, by the seed', async () => {
    const { content } = await make('large');
    const kinds = (of: (image: (typeof content.images)[number]) => unknown) =>
      new Set(content.images.map(of)).size;
    expect(kinds(({ platform }) => platform)).toBe(5);
    expect(kinds(({ architecture }) => architecture)).toBe(2);
    expect(kinds(({ size }) => size)).toBe(5);
    expect(kinds(({ family }) => family)).toBe(10);
    expect(kinds(({ tags }) => tags.map(({ Value }) => Value).join())).toBe(20);
    expect(content.images.filter(({ deprecated }) => deprecated).length).toBe(1600);
    const { content: other } = await make('large', 6);
    expect(other.images[0]?.id).not.toBe(content.images[0]?.id);
  });

  it('are a hundred thousand in the scenario huge, which is for Node only', async () => {
    const { meta, content } = await make('huge');
    expect(content.images).toHaveLength(100_000);
    expect(content.snapshots).toHaveLength(100_000);
    expect(new Set(content.images.map(({ id }) => id)).size).toBe(100_000);
    expect(meta.quotas.imagesPerRegion).toBe(200_000);

    const load = { action: 'LoadScenario', version: '2026-11-01', body: '{"Scenario":"huge"}' };
    const browser = await startSignedCloud();
    expect((await browser.send(load)).code).toBe('InvalidParameterValue');
    const node = await startContract('empty');
    const offered = await rowsOf(
      node.as().simulator.request('DescribeScenarios', {}),
      'ScenarioSet',
    );
    expect(offered).toMatchObject([
      { Scenario: 'default' },
      { Scenario: 'empty' },
      { Scenario: 'quota-full' },
      { Scenario: 'refusals' },
      { Scenario: 'large' },
      { Scenario: 'huge' },
    ]);
    await node.stop();
  });
});
