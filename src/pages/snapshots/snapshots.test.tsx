import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;
beforeEach(async () => {
  cloud = await startPageCloud();
});

const SYSTEM = 'orders-db-1 system, nightly';
const DATA = 'orders-db-1 data, nightly';
const LEFT = 'left behind by storefront-web-2026.02';
const MAKING = 'orders-db-backup-1121 system';
const HELD = 'storefront-web-2026.11 system';

const open = (query = '') => openPage(PATTERNS.snapshots, page, `/snapshots${query}`);
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^Select ${name}`) });
const button = (name: string) => screen.getByRole('button', { name });
const idsOf = async () =>
  (await cloud.ask('DescribeSnapshots', { Limit: 100 })).SnapshotSet.map(
    ({ SnapshotName }) => SnapshotName,
  );

type User = Awaited<ReturnType<typeof open>>['user'];

async function menuItem(user: User, name: string, action: string) {
  await user.click(button(`Actions for ${name}`));
  return screen.findByRole('menuitem', { name: action });
}

async function select(user: User, ...names: string[]) {
  for (const name of names) {
    await user.click(screen.getByRole('checkbox', { name: `Select ${name}` }));
  }
  return within(screen.getByRole('toolbar', { name: `${names.length} selected` }));
}

test('the list tells what holds each, what it stores and costs, and what is left over', async () => {
  const { user, url } = await open('?q=storefront-web-2026.11');
  const card = screen.getByRole('region', { name: 'At a glance' });
  const cells = within(card);
  // 589 GiB stored less 50 free are billed at 0.0185; without the 32 GiB that nothing holds, 0.592 less.
  expect(card.textContent).toContain('≈ $9.97 /month');
  expect(cells.getByText('3 snapshots')).toBeDefined();
  expect(await cells.findByText(/Deleting saves ≈ \$0.59 \/month/)).toBeDefined();
  const held = within(rowOf(HELD));
  expect(held.getByRole('link', { name: 'storefront-web-2026.11' }).getAttribute('href')).toBe(
    '/images/custom/img-6t0kq2mz',
  );
  // 18 of 589 GiB: that part of 9.9715.
  expect(held.getByText('18 GiB')).toBeDefined();
  expect(held.getByText('≈ $0.30')).toBeDefined();
  await user.click(cells.getByRole('link', { name: 'Show' }));
  await waitFor(() => expect(url()).toBe('/snapshots?held=none'));
  expect(await screen.findByText('3 of 33 match')).toBeDefined();
  expect(
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getByText('No image')),
  ).toHaveLength(3);
});

test('one that is left over is deleted once its name is typed; one that is held says what holds it', async () => {
  const { user, url } = await open(`?q=storefront-web`);
  const held = await menuItem(user, HELD, 'Delete');
  expect(held).toHaveProperty('ariaDisabled', 'true');
  const menu = within(screen.getByRole('menu'));
  expect(menu.getByText(/^The image storefront-web-2026.11 is kept in it/)).toBeDefined();
  await user.keyboard('{Escape}');
  await user.click(await menuItem(user, LEFT, 'Delete'));
  const dialog = await screen.findByRole('dialog', { name: `Delete ${LEFT}?` });
  expect(url()).toContain('do=delete&ids=snap-');
  // 15 GiB at 0.0185.
  expect(within(dialog).getByText('Saves ≈ $0.28 /month')).toBeDefined();
  await user.click(within(dialog).getByRole('textbox'));
  await user.paste(LEFT);
  await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(screen.queryByText(LEFT)).toBeNull());
  expect(await idsOf()).not.toContain(LEFT);
});

test('of several, those that cannot go are left out and named, and a refusal stays in the dialog', async () => {
  const { user } = await open('?q=orders-db');
  const bar = await select(user, SYSTEM, DATA, MAKING);
  await user.click(bar.getByRole('button', { name: /^Delete\s*2 of 3$/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Delete 2 snapshots?' });
  expect(dialog.textContent).toContain('1 snapshot is left out and stays');
  expect(dialog.textContent).toContain(`${MAKING}: It is still being made.`);
  await user.type(within(dialog).getByRole('textbox'), '2');
  await cloud.fail('DeleteSnapshots', 'ResourceBusy', 1);
  await user.click(within(dialog).getByRole('button', { name: 'Delete 2 snapshots' }));
  expect(await within(dialog).findByRole('alert')).toBeDefined();
  expect(await idsOf()).toContain(SYSTEM);
  await user.click(within(dialog).getByRole('button', { name: 'Delete 2 snapshots' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const left = await idsOf();
  expect(left).not.toContain(SYSTEM);
  expect(left).not.toContain(DATA);
});

test('an image can be made of those with one system disk among them', async () => {
  const { user, url } = await open('?held=none');
  let bar = await select(user, DATA);
  const create = () => bar.getByRole('button', { name: 'Create image' });
  expect(create()).toHaveProperty('ariaDisabled', 'true');
  await user.click(screen.getByRole('checkbox', { name: `Select ${SYSTEM}` }));
  bar = within(screen.getByRole('toolbar', { name: '2 selected' }));
  await user.click(create());
  expect(url()).toMatch(/^\/images\/custom\/create\?snapshots=snap-\w{8},snap-\w{8}$/);
});
