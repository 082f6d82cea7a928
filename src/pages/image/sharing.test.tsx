import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

/** Shared with Harbor Games. */
const SHARED = 'img-kq71vz3e';

let cloud: PageCloud;

beforeEach(async () => {
  cloud = await startPageCloud();
});

const open = (at: string) => openPage([PATTERNS.image, PATTERNS.imageTab], page, at);
const tabs = () =>
  within(screen.getByRole('navigation', { name: 'Parts of this page' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const rows = () => screen.queryAllByRole('row').map(({ textContent }) => textContent);

test('the tab names who has the image since when, and stops sharing with one and with all', async () => {
  await cloud.ask('ModifyImageSharePermission', {
    ImageId: SHARED,
    AccountIds: ['100000000003'],
    Permission: 'SHARE',
  });
  const { user } = await open(`/images/custom/${SHARED}/sharing`);
  expect(tabs()).toContain('Sharing 2');
  expect(screen.getByRole('link', { name: 'Shared with 2 accounts' })).toBeDefined();
  expect(rows().slice(1)).toEqual([
    expect.stringMatching(/^Fresh Start100000000003.*22 Nov 2026/),
    expect.stringMatching(/^Harbor Games100000000002.*20 Nov 2026/),
  ]);
  await user.click(screen.getByRole('button', { name: 'Stop sharing with all 2' }));
  const all = await screen.findByRole('dialog', {
    name: 'Stop sharing checkout-api-2026.11 with 2 accounts?',
  });
  await user.click(within(all).getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Actions for Fresh Start' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Stop sharing' }));
  const one = await screen.findByRole('dialog', { name: /with Fresh Start\?$/ });
  await user.click(within(one).getByRole('button', { name: 'Stop sharing' }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(tabs()).toContain('Sharing 1');
  const { SharePermissionSet } = await cloud.ask('DescribeImageSharePermission', {
    ImageId: SHARED,
  });
  expect(SharePermissionSet.map(({ AccountId }) => AccountId)).toEqual(['100000000002']);
});

test('an image that nobody else has offers to share it', async () => {
  const { user, url } = await open('/images/custom/img-6t0kq2mz/sharing');
  expect(screen.getByRole('heading', { name: 'Nobody else has it' })).toBeDefined();
  const [share] = screen.getAllByRole('button', { name: 'Share' });
  await user.click(share ?? document.body);
  await waitFor(() => expect(url()).toBe('/images/custom/img-6t0kq2mz/share'));
});

test.each([
  ['/images/shared/img-mt4k8rv2', 'a received image'],
  ['/images/public/img-9qabwvbn', 'a public image'],
])('%s/sharing, %s, has no such tab and shows its overview', async (at) => {
  const { url } = await open(`${at}/sharing`);
  expect(url()).toBe(at);
  expect(tabs().join()).toMatch(/^Overview.*,Instances.*,Activity/);
});
