// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { imageRecord, NOON } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { TRANSFER_ESTATE } from '@/test/transferEstate';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
beforeEach(async () => {
  await contract.as().simulator.request('LoadScenario', { Scenario: 'empty' });
  await contract.load(TRANSFER_ESTATE);
});
afterAll(() => contract.stop());

const share = (
  ImageId: string,
  AccountIds: string[],
  Permission = 'SHARE',
  account: 1 | 2 | 3 = 1,
) => contract.as(account).cvm.ModifyImageSharePermission({ ImageId, AccountIds, Permission });

const shares = async (ImageId: string) =>
  (await contract.as().cvm.DescribeImageSharePermission({ ImageId })).SharePermissionSet;

const received = async (account: 2 | 3, region = 'ap-guangzhou') =>
  (
    await contract.as(account, region).cvm.DescribeImages({
      Filters: [{ Name: 'image-type', Values: ['SHARED_IMAGE'] }],
    })
  ).ImageSet?.map(({ ImageId }) => ImageId);

describe('ModifyImageSharePermission', () => {
  it('shares with several accounts in the image’s region, and tells since when', async () => {
    await contract.as().simulator.request('AdvanceClock', { Duration: 'PT1H' });
    const answer = await share('img-web00001', ['100000000003', '100000000002', '100000000003']);
    expect(Object.keys(answer)).toEqual(['RequestId']);
    expect(await shares('img-web00001')).toEqual([
      { AccountId: '100000000003', CreatedTime: '2026-11-22T09:00:00Z' },
      { AccountId: '100000000002', CreatedTime: '2026-11-22T09:00:00Z' },
    ]);
    expect(await received(3)).toEqual(['img-web00001']);
    expect(await received(2)).toEqual(['img-shared01', 'img-web00001']);
    expect(await received(3, 'ap-shanghai')).toEqual([]);
  });

  it('stops sharing with one account, and the image is gone there', async () => {
    await share('img-shared01', ['100000000003']);
    await share('img-shared01', ['100000000002'], 'CANCEL');
    expect(await shares('img-shared01')).toEqual([
      { AccountId: '100000000003', CreatedTime: '2026-11-22T08:00:00Z' },
    ]);
    expect(await received(2)).toEqual([]);
    expect(await received(3)).toEqual(['img-shared01']);
    await share('img-shared01', ['100000000002']);
    expect(await received(2)).toEqual(['img-shared01']);
  });

  it.each(['100000000003', '100000000001', '100000000099'])(
    'succeeds and changes nothing when %s, which does not have it, is to have it no more',
    async (id) => {
      const before = await contract.state();
      await share('img-shared01', [id], 'CANCEL');
      expect(await contract.state()).toBe(before);
    },
  );
});

/** The code that the call is refused with, having changed nothing. */
async function refusal(changes: object): Promise<string> {
  const before = await contract.state();
  const call = contract.as().raw.request('ModifyImageSharePermission', {
    ImageId: 'img-web00001',
    AccountIds: ['100000000002'],
    Permission: 'SHARE',
    ...changes,
  });
  const code = await codeOf(call);
  expect(await contract.state()).toBe(before);
  return code;
}

const image = (ImageId: string) => ({ ImageId });
const accounts = (...AccountIds: string[]) => ({ AccountIds });
const CANCEL = { Permission: 'CANCEL' };

describe('what ModifyImageSharePermission refuses', () => {
  it.each([
    ['MissingParameter', { ImageId: undefined }],
    ['MissingParameter', { AccountIds: undefined }],
    ['MissingParameter', accounts()],
    ['MissingParameter', { Permission: undefined }],
    ['InvalidParameterValue', { Permission: 'LEND' }],
    ['InvalidParameter', { AccountIds: [100_000_000_002] }],
    ['InvalidParameterValue.LimitExceeded', accounts(...Array<string>(501).fill('100000000002'))],
    ['InvalidParameterValue.InvalidAppIdFormat', accounts('100000000002', 'harbor')],
    ['InvalidParameterValue.InvalidAppIdFormat', accounts('12345')],
    ['InvalidParameterValue.InvalidAppIdFormat', { ...accounts('x'), ...CANCEL }],
    ['InvalidImageId.Malformed', image('web')],
    ['InvalidImageId.NotFound', image('img-nobody00')],
    ['InvalidImageId.NotFound', image('img-hidden01')],
    ['InvalidImageId.NotFound', image('img-taken001')],
    ['UnauthorizedOperation.ImageNotBelongToAccount', image('img-harbor01')],
    ['UnauthorizedOperation.ImageNotBelongToAccount', { ...image('img-harbor01'), ...CANCEL }],
    ['UnauthorizedOperation.ImageNotBelongToAccount', image('img-l8og963d')],
    ['InvalidParameterValue.InvalidImageId', image('img-qumpmhs4')],
    ['InvalidParameterValue.InvalidImageState', image('img-making01')],
    ['FailedOperation.BYOLImageShareFailed', image('img-byol0001')],
    ['InvalidParameter.InstanceImageNotSupport', image('img-whole001')],
    ['UnsupportedOperation.EncryptedImagesNotSupported', image('img-crypt001')],
    ['FailedOperation.AccountIsYourSelf', accounts('100000000002', '100000000001')],
    ['InvalidAccountId.NotFound', accounts('100000000002', '100000000099')],
    // An AppId has the form of an account id, and is none.
    ['InvalidAccountId.NotFound', accounts('1250000002')],
    ['FailedOperation.NotMasterAccount', accounts('100000000003', '100000000201')],
    [
      'FailedOperation.AccountAlreadyExists',
      { ...image('img-shared01'), ...accounts('100000000003', '100000000002') },
    ],
  ])('%s: %j', async (code, changes) => {
    expect(await refusal(changes)).toBe(code);
  });

  it('an account more than the image may be shared with', async () => {
    const full = Array.from({ length: 499 }, (_, index) => ({
      account: String(200_000_000_000 + index),
      since: NOON,
    }));
    await contract.load({ images: [imageRecord({ id: 'img-web00001', shares: full })] });
    expect(await refusal(accounts('100000000002', '100000000003'))).toBe('OverQuota');
    await share('img-web00001', ['100000000002']);
    expect(await shares('img-web00001')).toHaveLength(500);
    expect(await refusal(accounts('100000000003'))).toBe('OverQuota');
  });
});

describe('DescribeImageSharePermission', () => {
  it('tells nothing of an image that nobody else has', async () => {
    expect(await shares('img-web00001')).toEqual([]);
    expect(await shares('img-making01')).toEqual([]);
  });

  it.each([
    ['InvalidImageId.Malformed', 'web'],
    ['InvalidImageId.NotFound', 'img-nobody00'],
    ['InvalidImageId.NotFound', 'img-hidden01'],
    ['UnauthorizedOperation.ImageNotBelongToAccount', 'img-harbor01'],
    ['UnauthorizedOperation.ImageNotBelongToAccount', 'img-l8og963d'],
    ['MissingParameter', undefined],
  ])('%s: %s', async (code, ImageId) => {
    const call = contract.as().raw.request('DescribeImageSharePermission', { ImageId });
    expect(await codeOf(call)).toBe(code);
  });
});
