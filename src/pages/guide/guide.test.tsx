import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { refreshAll } from '@/api/client';
import { PATTERNS } from '@/paths';
import { useGuides } from '@/stores/guides';
import { useSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';
import type { OpenedPage } from '@/test/render';

import * as page from './route';

/* What is done here is done by calls: a guide sees from the cloud what has become of it, not from its own pages. */

let cloud: PageCloud;

beforeEach(async () => {
  useGuides.setState({ runs: {}, active: null, bare: false });
  cloud = await startPageCloud();
});

const SERVER = 'ins-3f7kq9wa';
const PLACE = { Zone: 'ap-guangzhou-3' };

/** Opens a guide and starts it. */
async function begin(guide: string, step: string): Promise<OpenedPage> {
  const opened = await openPage(PATTERNS.guide, page, `/guides/${guide}/${step}`);
  await opened.user.click(screen.getByRole('button', { name: 'Start' }));
  await screen.findByText('The cloud does not show it yet.');
  return opened;
}

/** Which steps are done, one letter each. */
const done = () =>
  screen
    .getAllByText(/^(?:Done|Next|Not done yet)$/)
    .map(({ textContent }) => (textContent === 'Done' ? 'x' : '-'))
    .join('');

/** Waits until so many steps are done, after everything was asked again. */
async function becomes(expected: string): Promise<void> {
  await refreshAll();
  await waitFor(() => expect(done()).toBe(expected));
}

async function created(): Promise<string> {
  const { ImageId = '' } = await cloud.ask('CreateImage', {
    InstanceId: SERVER,
    ImageName: 'storefront-good',
  });
  return ImageId;
}

const table = (name: string) => screen.findByRole('table', { name });
const rowOf = (of: HTMLElement, name: RegExp) => within(of).getByRole('row', { name }).textContent;

test('a marketplace image becomes a server that carries the same', async () => {
  await begin('environment', 'compare');
  const { ImageSet } = await cloud.ask('DescribeImages', {
    Filters: [{ Name: 'image-type', Values: ['MARKET_IMAGE'] }],
  });
  const market = ImageSet.find(({ Architecture }) => Architecture === 'x86_64');
  await cloud.ask('RunInstances', {
    Placement: PLACE,
    ImageId: market?.ImageId ?? '',
    InstanceType: 'SA2.LARGE8',
    InstanceName: 'fresh',
    SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskSize: 50 },
  });
  await becomes('x--');
  expect(screen.getByText(/once the steps before it are done/)).toBeDefined();
  await cloud.advance('PT5M');
  await becomes('xxx');
  expect(
    await screen.findByText(`fresh carries the same as ${market?.ImageName ?? ''}`),
  ).toBeDefined();
  expect(await table(`${market?.ImageName ?? ''} and fresh`)).toBeDefined();
});

test('a broken server comes back from its image, and starting over deletes the image', async () => {
  const { user } = await begin('backup', 'compare');
  const image = await created();
  await becomes('x-----');
  await cloud.advance('PT30M');
  await becomes('xx----');
  await cloud.ask('BreakEnvironment', { InstanceId: SERVER });
  await becomes('xxx---');
  await cloud.ask('ResetInstance', { InstanceId: SERVER, ImageId: image });
  await becomes('xxxx--');
  await cloud.advance('PT30M');
  await becomes('xxxxxx');
  expect(
    await screen.findByText('storefront-web-1 carries the same as storefront-good'),
  ).toBeDefined();
  const changed = await table('What the restore changed on storefront-web-1');
  expect(rowOf(changed, /Works again/)).toMatch(/^OpenSSH/);
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  const question = await screen.findByRole('dialog', {
    name: 'Start over with “Back up and restore”?',
  });
  expect(within(question).getByRole('listitem').textContent).toBe(
    `storefront-good ${image} Northwind Studio in GuangzhouImage, is deleted with its snapshots`,
  );
  await user.click(within(question).getByRole('button', { name: 'Start over' }));
  await screen.findByText('Start the guide: only what is done from then on counts.');
  const { TotalCount } = await cloud.ask('DescribeImages', { ImageIds: [image] });
  expect(TotalCount).toBe(0);
  expect(useGuides.getState().active).toBeNull();
});

test('an image lives in two regions and two accounts, and leaves its copies behind', async () => {
  const { user, router } = await begin('life', 'create');
  const image = await created();
  await cloud.advance('PT30M');
  await becomes('xx--------');
  await cloud.ask('SyncImages', { ImageIds: [image], DestinationRegions: ['ap-shanghai'] });
  const share = (Permission: 'SHARE' | 'CANCEL') =>
    cloud.ask('ModifyImageSharePermission', {
      ImageId: image,
      AccountIds: ['100000000002'],
      Permission,
    });
  await share('SHARE');
  await becomes('xxx-x-----');
  await cloud.advance('PT30M');
  await becomes('xxxxx-----');

  // The next step is another account's: going there changes who acts.
  await router.navigate('/guides/life/launch');
  await user.click(await screen.findByRole('button', { name: 'Go there as Harbor Games' }));
  await screen.findByRole('heading', { name: 'Elsewhere: /launch/image' });
  expect(router.state.location.search).toBe(`?image=${image}`);
  expect(useSession.getState()).toMatchObject({
    account: '100000000002',
    region: 'ap-guangzhou',
  });
  await cloud.ask(
    'RunInstances',
    {
      Placement: PLACE,
      ImageId: image,
      InstanceType: 'SA2.LARGE8',
      InstanceName: 'borrowed',
      SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskSize: 50 },
    },
    2,
  );
  await cloud.advance('PT5M');
  await router.navigate('/guides/life/compare');
  await screen.findByRole('heading', { level: 1 });
  await becomes('xxxxxxx---');
  await share('CANCEL');
  await becomes('xxxxxxxx--');
  await cloud.ask('DeleteImages', { ImageIds: [image], DeleteBindedSnap: true });
  await becomes('xxxxxxxxxx');
  expect(await screen.findByText('borrowed carries the same as storefront-good')).toBeDefined();
});

test('what was done before it began does not count, nor what a guide saw in a world that is gone', async () => {
  await cloud.ask('InstallSoftware', {
    InstanceId: SERVER,
    Packages: [{ Name: 'Redis', Version: '7.4' }],
  });
  await cloud.advance('PT1H');
  await begin('many', 'prepare');
  expect(done()).toBe('------');
  await cloud.ask('InstallSoftware', {
    InstanceId: SERVER,
    Packages: [{ Name: 'Redis', Version: '7.4' }],
  });
  await becomes('x-----');
  await cloud.ask('LoadScenario', { Scenario: 'default' });
  await refreshAll();
  await screen.findByText('Start the guide: only what is done from then on counts.');
});

test('a step of another guide leads to the first, and keys lead on', async () => {
  const { user, url } = await openPage(PATTERNS.guide, page, '/guides/backup/unshare');
  expect(url()).toBe('/guides/backup/create');
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await screen.findByText('The cloud does not show it yet.');
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(await screen.findByRole('button', { name: 'Show the frame' })).toBeDefined();
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(await screen.findByRole('button', { name: 'Hide the frame' })).toBeDefined();
  await user.click(screen.getByRole('link', { name: /^Break the server/ }));
  await waitFor(() => expect(url()).toBe('/guides/backup/break'));
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  await waitFor(() => expect(url()).toBe('/guides/backup/ready'));
  await screen.findByRole('heading', { name: 'Wait until the image is available' });
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await waitFor(() => expect(url()).toBe('/images/custom'));
});
