import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openDialog } from '@/test/render';

import * as page from './route';

/** Shared with Harbor Games. */
const SHARED = 'img-kq71vz3e';
const UNSHARED = 'img-6t0kq2mz';
const CREATING = 'img-w3c9ue5h';
const HARBOR = '100000000002';
const FRESH = '100000000003';

let cloud: PageCloud;
beforeEach(async () => {
  useDrafts.setState({}, true);
  cloud = await startPageCloud();
});

const open = (id: string) =>
  openDialog(PATTERNS.images, PATTERNS.imageShare, page, `/images/custom/${id}/share`);
const openMany = (...ids: string[]) =>
  openDialog(PATTERNS.images, PATTERNS.imagesShare, page, `/images/custom/share?ids=${ids.join()}`);
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Account IDs' });
const button = (name: string) => screen.getByRole('button', { name });
const verdicts = () =>
  within(screen.getAllByRole('list', { name: 'What was entered' })[1] ?? document.body)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const having = async (ImageId: string) =>
  (await cloud.ask('DescribeImageSharePermission', { ImageId })).SharePermissionSet.map(
    ({ AccountId }) => AccountId,
  );

test('pasted accounts are judged one by one, those that fit are sent, and the others left out', async () => {
  const { user, url } = await open(SHARED);
  expect(button('Share')).toHaveProperty('ariaDisabled', 'true');
  await user.click(field());
  await user.paste(`${FRESH}\n100000000118; 100000000001\t1250000002,${HARBOR} 12`);
  expect(verdicts()).toEqual([
    '100000000003Fresh StartCan be added',
    '100000000118UnknownNo account has this ID',
    '100000000001Northwind StudioYour own account',
    '1250000002AppId of Harbor GamesNot an account ID. Enter the UIN',
    '100000000002Harbor GamesAlready has it, left out',
    '12UnknownNeeds 10 to 12 digits',
  ]);
  expect(screen.getByText('1 will be added, 5 left out')).toBeTruthy();
  expect(screen.getByText('2 of 500 accounts then')).toBeTruthy();
  await user.click(button('Share with 1 account'));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(await having(SHARED)).toEqual([HARBOR, FRESH]);
  expect(useDrafts.getState()).toEqual({});
});

test('typed accounts become tags at a separator, and are taken back by key or button', async () => {
  const { user } = await open(UNSHARED);
  await user.type(field(), `${HARBOR}, 100`);
  expect(field().value).toBe('100');
  expect(verdicts()).toEqual(['100000000002Harbor GamesCan be added']);
  // What is being typed counts as soon as it is an account that fits.
  await user.type(field(), '000000003');
  expect(button('Share with 2 accounts')).toBeTruthy();
  await user.type(field(), '{Enter}');
  await user.click(button(`Remove ${HARBOR}`));
  expect(verdicts()).toEqual(['100000000003Fresh StartCan be added']);
  await user.keyboard('{Backspace}');
  expect(screen.queryAllByRole('list', { name: 'What was entered' })).toEqual([]);
});

test('a refused call keeps what was entered and says why', async () => {
  const { user } = await open(UNSHARED);
  await user.type(field(), `${HARBOR} `);
  await cloud.fail('ModifyImageSharePermission', 'FailedOperation.QImageShareFailed', 1);
  await user.click(button('Share with 1 account'));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'FailedOperation.QImageShareFailed',
  );
  expect(Object.values(useDrafts.getState()).join()).toContain(HARBOR);
  await user.click(button('Share with 1 account'));
  await waitFor(async () => expect(await having(UNSHARED)).toEqual([HARBOR]));
});

test('who has it is told, since when, and sharing is stopped with one of them', async () => {
  await cloud.ask('ModifyImageSharePermission', {
    ImageId: SHARED,
    AccountIds: [FRESH],
    Permission: 'SHARE',
  });
  const { user } = await open(SHARED);
  const now = within(screen.getByRole('region', { name: 'Who has it now' }));
  expect(now.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Harbor Games100000000002since 20 Nov 2026/),
    expect.stringMatching(/^Fresh Start100000000003since 22 Nov 2026/),
  ]);
  await user.click(now.getByRole('button', { name: 'Stop sharing with Harbor Games' }));
  const one = await screen.findByRole('dialog', {
    name: 'Stop sharing checkout-api-2026.11 with Harbor Games?',
  });
  expect(one.textContent).toContain('run on');
  await user.click(within(one).getByRole('button', { name: 'Stop sharing' }));
  await waitFor(() => expect(now.getAllByRole('listitem')).toHaveLength(1));
  expect(await having(SHARED)).toEqual([FRESH]);
});

test('an image that cannot be shared says why', async () => {
  await open(CREATING);
  expect(screen.getByText('It cannot be shared')).toBeTruthy();
  expect(screen.getAllByText('It is not ready. Wait until it is available.')).toHaveLength(2);
  expect(screen.queryByRole('textbox', { name: 'Account IDs' })).toBeNull();
});

test('of several images each is shared by a request of its own, and what failed is tried again', async () => {
  const { user, url } = await openMany(SHARED, UNSHARED, CREATING);
  await user.type(field(), `${HARBOR} ${FRESH} `);
  expect(verdicts()).toEqual([
    '100000000002Harbor GamesCan be added to 1 of 2 images',
    '100000000003Fresh StartCan be added to both images',
  ]);
  const images = within(screen.getByRole('region', { name: 'Images' }));
  const lines = () => images.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines()).toEqual([
    'checkout-api-2026.11Will be shared with 1 account',
    'storefront-web-2026.11Will be shared with 2 accounts',
    'orders-db-backup-1121It is not ready. Wait until it is available.',
  ]);
  await cloud.fail('ModifyImageSharePermission', 'InternalError', 1);
  await user.click(button('Share 2 images with 2 accounts'));
  expect((await images.findByRole('alert')).textContent).toContain('InternalError');
  expect(lines()[1]).toBe('storefront-web-2026.11Shared');
  expect(await having(SHARED)).toEqual([HARBOR]);
  await user.click(button('Try 1 image again'));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(await having(SHARED)).toEqual([HARBOR, FRESH]);
  expect(await having(UNSHARED)).toEqual([HARBOR, FRESH]);
});
