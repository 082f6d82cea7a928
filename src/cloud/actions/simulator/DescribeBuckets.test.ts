// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as v from 'valibot';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
afterAll(() => contract.stop());

const Answer = v.object({
  BucketSet: v.array(
    v.looseObject({
      Name: v.string(),
      Region: v.string(),
      Access: v.string(),
      Objects: v.array(v.looseObject({ Key: v.string(), Url: v.string() })),
    }),
  ),
  TotalCount: v.number(),
});

const buckets = async (account: 1 | 2 | 3) =>
  v.parse(Answer, await contract.as(account).simulator.request('DescribeBuckets', {}));

const places = async (account: 1 | 2 | 3) =>
  (await buckets(account)).BucketSet.map(
    ({ Name, Region, Access }) => `${Name} ${Region} ${Access}`,
  );

it('lists the buckets of the first two accounts, and none of the third', async () => {
  expect(await places(1)).toEqual([
    'images-1250000001 ap-guangzhou READ_WRITE',
    'archive-1250000001 ap-guangzhou READ_ONLY',
    'images-sh-1250000001 ap-shanghai READ_WRITE',
  ]);
  expect(await places(2)).toEqual([
    'images-1250000002 ap-guangzhou READ_WRITE',
    'archive-1250000002 ap-guangzhou READ_ONLY',
    'images-sh-1250000002 ap-shanghai READ_WRITE',
  ]);
  expect(await buckets(3)).toMatchObject({ BucketSet: [], TotalCount: 0 });
});

it('tells of each file what decides whether it can be imported', async () => {
  const [bucket] = (await buckets(1)).BucketSet;
  expect(bucket?.Objects.find(({ Key }) => Key === 'ubuntu-16.qcow2')).toEqual({
    Key: 'ubuntu-16.qcow2',
    Url: 'https://images-1250000001.cos.ap-guangzhou.myqcloud.com/ubuntu-16.qcow2',
    LastModified: '2026-11-19T08:00:00Z',
    PublicRead: true,
    OsType: 'Ubuntu',
    OsVersion: '16',
    Architecture: 'x86_64',
    Format: 'QCOW2',
    FileSize: 9_878_424_781,
    VirtualSize: 40,
    PartitionTable: 'MBR',
    RootPartition: true,
    Drivers: ['virtio'],
    CloudInit: true,
    Damaged: false,
  });
  const formats = bucket?.Objects.map(({ Format }) => Format);
  expect(new Set(formats)).toEqual(new Set(['RAW', 'QCOW2', 'VHD', 'VMDK', 'ISO']));
});

it('has the file of every import of the first scenario', async () => {
  const demo = await startContract('default');
  try {
    const { content } = v.parse(
      v.object({
        content: v.object({
          images: v.array(v.looseObject({ origin: v.looseObject({ kind: v.string() }) })),
        }),
      }),
      JSON.parse(await demo.state()),
    );
    const imported = content.images.flatMap(({ origin }) =>
      origin.kind === 'import' ? [origin['url']] : [],
    );
    expect(imported.length).toBeGreaterThan(0);
    const all = [...(await buckets(1)).BucketSet, ...(await buckets(2)).BucketSet];
    const urls = all.flatMap(({ Objects }) => Objects.map(({ Url }) => Url));
    expect(imported.filter((url) => !urls.some((known) => known === url))).toEqual([]);
  } finally {
    await demo.stop();
  }
});

it('takes no parameters', async () => {
  const call = contract.as().simulator.request('DescribeBuckets', { Region: 'ap-guangzhou' });
  expect(await codeOf(call)).toBe('UnknownParameter');
});
