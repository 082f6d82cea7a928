import { beforeEach, expect, test } from 'vitest';

import { usePreferences } from '@/stores/preferences';
import { HOME_WORLD, setSession, useSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';

import { applyToCloud, applyToStores } from './applyBoot';

let cloud: PageCloud;

beforeEach(async () => {
  cloud = await startPageCloud();
  setSession({ world: HOME_WORLD });
});

test('the tab takes over account, region and world, the person language and theme', () => {
  applyToStores({
    scenario: 'empty',
    account: '100000000002',
    region: 'ap-tokyo',
    theme: 'dark',
    faults: [],
  });
  expect(useSession.getState()).toMatchObject({
    account: '100000000002',
    region: 'ap-tokyo',
    world: 'empty',
  });
  expect(usePreferences.getState().theme).toBe('dark');
});

test('a scenario replaces the world, at its seed and time', async () => {
  await applyToCloud({ scenario: 'empty', seed: 7, time: '2027-01-01T00:00:00.000Z', faults: [] });
  const { Current } = await cloud.ask('DescribeScenarios', {});
  expect(Current).toEqual({ Scenario: 'empty', Seed: 7, Time: '2027-01-01T00:00:00Z' });
});

test('a scenario that is to stand still begins at its very time', async () => {
  await cloud.ask('SetClock', { Speed: 86_400, Paused: false });
  const time = '2027-01-01T00:00:00.000Z';
  await applyToCloud({ scenario: 'empty', time, speed: 0, faults: [] });
  const clock = await cloud.ask('DescribeClock', {});
  expect(clock).toMatchObject({ Time: '2027-01-01T00:00:00Z', Paused: true });
});

test('nothing asked for leaves the world alone', async () => {
  await cloud.advance('PT10M');
  await applyToCloud({ faults: [] });
  const clock = await cloud.ask('DescribeClock', {});
  expect(clock).toMatchObject({ Time: '2026-11-22T08:10:00Z', Speed: 60, Paused: true });
});

test('clock, latency and faults are stored, and storing them twice does no harm', async () => {
  const boot = {
    speed: 600,
    latency: 40,
    faults: [{ Action: 'RunInstances', Kind: 'error' as const, Code: 'InternalError' }],
  };
  await applyToCloud(boot);
  await applyToCloud(boot);
  expect(await cloud.ask('DescribeClock', {})).toMatchObject({ Speed: 600, Paused: false });
  expect(await cloud.ask('SetNetwork', {})).toMatchObject({ LatencyMs: 40, Offline: false });
  expect((await cloud.ask('DescribeFaults', {})).FaultSet).toEqual([
    { Action: 'RunInstances', Kind: 'error', Code: 'InternalError' },
  ]);
});

test('a speed of 0 pauses and keeps the speed for later', async () => {
  await applyToCloud({ speed: 0, faults: [] });
  expect(await cloud.ask('DescribeClock', {})).toMatchObject({ Speed: 60, Paused: true });
});
