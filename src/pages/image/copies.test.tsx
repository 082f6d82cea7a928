import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

/** storefront-web-2026.11, which is in Shanghai too and on its way to Beijing. */
const IMAGE = 'img-6t0kq2mz';
const IN_SHANGHAI = 'img-9s2fw6cb';

let cloud: PageCloud;
beforeEach(async () => {
  cloud = await startPageCloud();
});

const open = (at: string) => openPage(PATTERNS.imageTab, page, at);
const rows = () =>
  within(screen.getByRole('table', { name: 'Copies in other regions' }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);

test('the tab names the copies of all regions, how far they are and by what they are told', async () => {
  // A copy of the copy: no call about this image made it.
  await cloud.ask(
    'SyncImages',
    { ImageIds: [IN_SHANGHAI], DestinationRegions: ['ap-chengdu'] },
    1,
    'ap-shanghai',
  );
  const { user, url } = await open(`/images/custom/${IMAGE}/copies`);
  expect(await screen.findByText(/^3 images in 3 other regions/)).toBeTruthy();
  const [beijing, chengdu, shanghai] = rows();
  expect(beijing).toMatch(/^Beijing.*img-3x5yb7bjCopying 19 %2 hr 26 min leftA call that copied/);
  expect(chengdu).toMatch(/^Chengdu.*Copying 0 %.*Name and system/);
  expect(shanghai).toMatch(/^Shanghai.*AvailableA call that copied/);
  const tab = screen.getByRole('link', { current: 'page' });
  expect(tab.textContent).toBe('Copies 3');
  const [first] = screen.getAllByRole('link', { name: 'storefront-web-2026.11' });
  if (first) await user.click(first);
  await waitFor(() => expect(url()).toBe('/images/custom/img-3x5yb7bj'));
  expect(useSession.getState().region).toBe('ap-beijing');
});

test('without copies it leads to where one is made; a silent region is named', async () => {
  await cloud.ask('SetFaults', {
    Faults: [
      { Action: 'DescribeImages', Kind: 'error', Code: 'InternalError', Region: 'ap-tokyo' },
    ],
  });
  const { user, url } = await open('/images/custom/img-2zj6tq0d/copies');
  expect(await screen.findByText('No copies in other regions')).toBeTruthy();
  expect(screen.getByText(/^Tokyo did not answer/)).toBeTruthy();
  // The page's own stands in its head.
  const way = screen.getAllByRole('button', { name: 'Copy to regions' })[1];
  if (way) await user.click(way);
  await waitFor(() => expect(url()).toBe('/images/custom/img-2zj6tq0d/copy'));
});

test('a received image has no such tab', async () => {
  const { url } = await open('/images/shared/img-mt4k8rv2/copies');
  expect(url()).toBe('/images/shared/img-mt4k8rv2');
});
