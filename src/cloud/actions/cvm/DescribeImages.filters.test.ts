// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { IMAGE_ESTATE } from '@/test/imageEstate';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load(IMAGE_ESTATE);
});
afterAll(() => contract.stop());

const ids = (answer: { ImageSet?: { ImageId?: string }[] }) =>
  (answer.ImageSet ?? []).map((image) => image.ImageId);

const filters = (count: number) =>
  Array.from({ length: count }, () => ({ Name: 'image-name', Values: ['a'] }));

const byType = (...types: string[]) => ({ Filters: [{ Name: 'image-type', Values: types }] });

describe('order, pages and filters of DescribeImages', () => {
  it('lists custom images first, then received ones, the newest of each first', async () => {
    const { cvm } = contract.as();
    expect(ids(await cvm.DescribeImages({ Limit: 7 }))).toEqual([
      'img-own00002',
      'img-arm00001',
      'img-own00001',
      'img-making01',
      'img-copy0001',
      'img-import01',
      'img-harbor01',
    ]);
  });

  it('gives twenty without a limit, and pages that meet without a gap', async () => {
    const { cvm } = contract.as();
    const first = await cvm.DescribeImages({});
    expect(first.ImageSet).toHaveLength(20);
    const two = await cvm.DescribeImages({ Offset: 1, Limit: 2 });
    expect(ids(two)).toEqual(['img-arm00001', 'img-own00001']);
    expect(two.TotalCount).toBe(first.TotalCount);
    expect(ids(await cvm.DescribeImages({ Offset: 100_000 }))).toEqual([]);
  });

  it.each([
    ['image-id', ['img-own00001', 'img-harbor01'], ['img-own00001', 'img-harbor01']],
    ['image-name', ['STOREFRONT'], ['img-own00002', 'img-own00001']],
    ['image-name', ['api', 'lobby'], ['img-own00002', 'img-harbor01']],
    ['tag-key', ['team'], ['img-own00001']],
    ['tag-value', ['staging'], ['img-own00002']],
    ['tag:env', ['production', 'staging'], ['img-own00002', 'img-own00001']],
    ['tag:team', ['production'], []],
    ['dedicated-cluster-id', ['cluster-00000000'], []],
    ['cdc-cache-status', ['CACHED'], []],
  ])('filters by %s %j', async (Name, Values, expected) => {
    const { cvm } = contract.as();
    expect(ids(await cvm.DescribeImages({ Filters: [{ Name, Values }] }))).toEqual(expected);
  });

  it('finds a platform by a part of its name, and holds all filters at once', async () => {
    const { cvm } = contract.as();
    const answer = await cvm.DescribeImages({
      Filters: [
        { Name: 'platform', Values: ['window'] },
        { Name: 'image-type', Values: ['PRIVATE_IMAGE'] },
      ],
    });
    expect(ids(answer)).toEqual(['img-own00002']);
  });

  it('keeps what runs on an instance type', async () => {
    const { cvm } = contract.as();
    const on = async (InstanceType: string) =>
      ids(await cvm.DescribeImages({ ...byType('PRIVATE_IMAGE'), InstanceType }));
    expect(await on('SR1.MEDIUM4')).toEqual(['img-arm00001']);
    expect(await on('S2.SMALL2')).toEqual([
      'img-own00001',
      'img-making01',
      'img-copy0001',
      'img-import01',
    ]);
    expect(await on('S2.SMALL4')).toContain('img-own00002');
  });
});

describe('what DescribeImages refuses', () => {
  it.each([
    ['InvalidParameter', { ImageIds: 'img-own00001' }],
    ['InvalidParameter', { ImageIds: [7] }],
    ['InvalidImageId.Malformed', { ImageIds: ['img-OWN00001'] }],
    ['InvalidImageId.Malformed', { ImageIds: ['ins-own00001'] }],
    [
      'InvalidParameterValue.LimitExceeded',
      { ImageIds: Array.from({ length: 101 }, () => 'img-own00001') },
    ],
    [
      'InvalidParameter.InvalidParameterCoexistImageIdsFilters',
      { ImageIds: ['img-own00001'], Filters: filters(1) },
    ],
    ['InvalidFilterValue.LimitExceeded', { Filters: filters(11) }],
    [
      'InvalidFilterValue.LimitExceeded',
      { Filters: [{ Name: 'image-name', Values: ['1', '2', '3', '4', '5', '6'] }] },
    ],
    ['InvalidFilter', { Filters: [{ Name: 'image-state', Values: ['NORMAL'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'tag:', Values: ['x'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'image-name', Values: [] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'image-type', Values: ['MY_IMAGE'] }] }],
    ['InvalidFilter', { Filters: [{ Name: 'cdc-cache-status', Values: ['LOST'] }] }],
    ['InvalidImageId.Malformed', { Filters: [{ Name: 'image-id', Values: ['img-own1'] }] }],
    ['MissingParameter', { Filters: [{ Name: 'image-name' }] }],
    ['InvalidParameterValue.InvalidParameterValueLimit', { Limit: 101 }],
    ['InvalidParameterValue.InvalidParameterValueLimit', { Limit: 0 }],
    ['InvalidParameterValue', { Offset: -1 }],
    ['InvalidParameter', { Limit: '20' }],
    ['InvalidParameter', { Limit: 2.5 }],
    ['InvalidInstanceType.Malformed', { InstanceType: 's2.small1' }],
    ['InvalidParameterValue.InstanceTypeNotFound', { InstanceType: 'S99.SMALL1' }],
    ['UnknownParameter', { ImageId: 'img-own00001' }],
  ])('with %s: %j', async (code, parameters) => {
    const { raw } = contract.as();
    const before = await contract.state();
    expect(await codeOf(raw.request('DescribeImages', parameters))).toBe(code);
    expect(await contract.state()).toBe(before);
  });

  it('names the parameter and the value', async () => {
    const { raw } = contract.as();
    await expect(raw.request('DescribeImages', { ImageIds: ['img-x'] })).rejects.toThrow(
      /img-x.*ImageIds\.0/,
    );
  });
});
