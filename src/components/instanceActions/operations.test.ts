import { beforeEach, expect, test } from 'vitest';

import type { Caller } from '@/api/call';
import { queryClient } from '@/api/client';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import type { Instance } from '@/wire/cvm/instances';

import { operationCalls } from './operations';
import { savingsQuery } from './savings';

const DEFAULTS = { stopType: 'SOFT', stoppedMode: 'KEEP_CHARGING' } as const;

test('a call names the instances and leaves out what the API does by default', () => {
  expect(operationCalls('stop', ['ins-aaaaaaaa'], DEFAULTS)).toEqual([
    { action: 'StopInstances', parameters: { InstanceIds: ['ins-aaaaaaaa'] } },
  ]);
  expect(
    operationCalls('stop', ['ins-aaaaaaaa'], { stopType: 'HARD', stoppedMode: 'STOP_CHARGING' }),
  ).toEqual([
    {
      action: 'StopInstances',
      parameters: {
        InstanceIds: ['ins-aaaaaaaa'],
        StopType: 'HARD',
        StoppedMode: 'STOP_CHARGING',
      },
    },
  ]);
  expect(
    operationCalls('reboot', ['ins-aaaaaaaa'], {
      stopType: 'SOFT_FIRST',
      stoppedMode: 'STOP_CHARGING',
    }),
  ).toEqual([
    {
      action: 'RebootInstances',
      parameters: { InstanceIds: ['ins-aaaaaaaa'], StopType: 'SOFT_FIRST' },
    },
  ]);
});

test('a call takes a hundred instances', () => {
  const ids = Array.from({ length: 201 }, (_, index) => `ins-${String(index).padStart(8, '0')}`);
  const calls = operationCalls('terminate', ids, DEFAULTS);
  expect(calls.map(({ parameters }) => parameters.InstanceIds.length)).toEqual([100, 100, 1]);
  expect(calls[2]?.parameters.InstanceIds).toEqual(['ins-00000200']);
});

const GUANGZHOU: Caller = {
  account: '100000000001',
  region: 'ap-guangzhou',
  language: 'en-US',
};
let cloud: PageCloud;
beforeEach(async () => {
  cloud = await startPageCloud();
});

async function instances(...names: string[]): Promise<Instance[]> {
  const { InstanceSet } = await cloud.ask('DescribeInstances', { Limit: 100 });
  return InstanceSet.filter((instance) => names.includes(instance.InstanceName));
}

async function savings(...names: string[]) {
  const { hourly, unknown } = await queryClient.query(
    savingsQuery(GUANGZHOU, await instances(...names)),
  );
  return { hourly: hourly.toFixed(5), unknown };
}

test('terminating saves the price of the server and of the disks that go with it', async () => {
  // SA2.MEDIUM4 in Guangzhou 0.04, 50 GiB CLOUD_PREMIUM at 0.0001.
  expect(await savings('storefront-web-1')).toEqual({ hourly: '0.04500', unknown: 0 });
  // Two of those, and SA2.LARGE8 0.08 with 50 GiB CLOUD_BSSD at 0.00015.
  expect(await savings('storefront-web-1', 'storefront-web-2', 'checkout-api-1')).toEqual({
    hourly: '0.17750',
    unknown: 0,
  });
});

test('a server that is not charged while stopped saves its disks alone', async () => {
  // 100 and 300 GiB CLOUD_PREMIUM at 0.0001.
  expect(await savings('win-render-1')).toEqual({ hourly: '0.04000', unknown: 0 });
});

test('a price that cannot be inquired is left out and counted, never zero in silence', async () => {
  await cloud.fail('InquiryPriceRunInstances', 'InvalidImageId.NotFound');
  expect(await savings('storefront-web-1', 'storefront-web-2', 'win-render-1')).toEqual({
    hourly: '0.04000',
    unknown: 2,
  });
});
