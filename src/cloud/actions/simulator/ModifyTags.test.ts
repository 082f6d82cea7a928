// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { HARBOR, instanceRecord } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { IMAGE_ESTATE } from '@/test/imageEstate';
import { CATALOGUE } from '@/test/launchEstate';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load({
    ...IMAGE_ESTATE,
    instances: [
      instanceRecord({ id: 'ins-own00001', tags: [{ Key: 'old', Value: '1' }] }),
      instanceRecord({ id: 'ins-harbor01', owner: HARBOR }),
    ],
  });
});
afterEach(() => contract.stop());

const modify = (ResourceId: unknown, Tags: unknown) =>
  contract.as().simulator.request('ModifyTags', { ResourceId, Tags });

const tag = (Key: string, Value = '') => ({ Key, Value });

describe('ModifyTags', () => {
  it('replaces the tags of an image, in whatever state', async () => {
    const { cvm } = contract.as();
    for (const ImageId of ['img-own00001', 'img-making01']) {
      await modify(ImageId, [tag('env', 'test'), tag('空', '值')]);
      expect(await cvm.DescribeImages({ ImageIds: [ImageId] })).toMatchObject({
        ImageSet: [{ Tags: [tag('env', 'test'), tag('空', '值')] }],
      });
    }
    const byTag = { Filters: [{ Name: 'tag:env', Values: ['test'] }] };
    expect(await cvm.DescribeImages(byTag)).toMatchObject({ TotalCount: 2 });
    await modify('img-own00001', []);
    expect(await cvm.DescribeImages(byTag)).toMatchObject({ TotalCount: 1 });
  });

  it('replaces the tags of an instance', async () => {
    await modify('ins-own00001', [tag('new', '2')]);
    expect(await contract.as().cvm.DescribeInstances({})).toMatchObject({
      InstanceSet: [{ InstanceId: 'ins-own00001', Tags: [tag('new', '2')] }],
    });
  });

  const fiftyOne = Array.from({ length: 51 }, (_, index) => tag(`k${index}`));

  it.each([
    ['MissingParameter', 'img-own00001', undefined],
    ['MissingParameter', undefined, []],
    ['InvalidParameter', 'img-own00001', 'env'],
    ['MissingParameter', 'img-own00001', [{ Key: 'env' }]],
    ['FailedOperation.IllegalTagKey', 'img-own00001', [tag('')]],
    ['FailedOperation.IllegalTagKey', 'img-own00001', [tag('k'.repeat(128))]],
    ['FailedOperation.IllegalTagValue', 'img-own00001', [tag('k', 'v'.repeat(256))]],
    ['InvalidParameterValue.DuplicateTags', 'img-own00001', [tag('k', '1'), tag('k', '2')]],
    ['InvalidParameterValue.TagQuotaLimitExceeded', 'img-own00001', fiftyOne],
    ['InvalidImageId.NotFound', 'img-nobody00', []],
    ['InvalidImageId.NotFound', 'img-far00001', []],
    ['UnauthorizedOperation.ImageNotBelongToAccount', 'img-harbor01', []],
    ['UnauthorizedOperation.ImageNotBelongToAccount', CATALOGUE.linux, []],
    ['InvalidInstanceId.NotFound', 'ins-harbor01', []],
    ['ResourceNotFound', 'snap-own00001', []],
  ])('%s for %s', async (code, id, tags) => {
    const before = await contract.state();
    expect(await codeOf(modify(id, tags))).toBe(code);
    expect(await contract.state()).toBe(before);
  });

  it('takes as many and as long ones as there may be', async () => {
    const tags = [...fiftyOne.slice(2), tag('k'.repeat(127), 'v'.repeat(255))];
    await modify('img-own00001', tags);
    expect(tags).toHaveLength(50);
    expect(await contract.as().cvm.DescribeImages({ ImageIds: ['img-own00001'] })).toMatchObject({
      ImageSet: [{ Tags: tags }],
    });
  });

  it('meets faults as the real actions do', async () => {
    await contract.as().simulator.request('SetFaults', {
      Faults: [{ Action: 'ModifyTags', Kind: 'error', Code: 'InternalError' }],
    });
    expect(await codeOf(modify('img-own00001', []))).toBe('InternalError');
  });
});
