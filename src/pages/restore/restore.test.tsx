import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { setPreferences } from '@/stores/preferences';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;
beforeEach(async () => {
  useDrafts.setState({}, true);
  setPreferences({ recentImages: [] });
  cloud = await startPageCloud();
});

const open = (id: string, search = '') =>
  openPage(PATTERNS.restore, page, `/instances/${id}/restore${search}`);
const button = (name: string) => screen.getByRole('button', { name });
type User = Awaited<ReturnType<typeof openPage>>['user'];
/** Puts a text in a field's place at once. */
const fill = async (user: User, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.paste(text);
};
const summary = () => screen.getByRole('region', { name: 'Summary' });
const instance = async (InstanceId: string) => {
  const { InstanceSet } = await cloud.ask('DescribeInstances', { InstanceIds: [InstanceId] });
  return InstanceSet[0];
};
/** What a row of the comparison says, cell by cell. */
const compared = (name: string) => {
  const table = screen.getByRole('table', { name: 'What it carries' });
  const row = within(table).getByRole('rowheader', { name }).closest('tr');
  return (
    row &&
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
  );
};

test('both environments stand side by side, and what goes and stays is named', async () => {
  await open('ins-6n3ve9bh', '?image=img-2zj6tq0d');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Restore orders-db-1 from an image',
  );
  expect(compared('System')).toEqual([
    'Ubuntu Server 20.04 LTS 64-bit',
    'Debian 11.4 64-bit',
    'Another one',
  ]);
  expect(compared('PostgreSQL')).toEqual(['15.10', '– (It is not installed)', 'Lost']);
  expect(compared('Data mark')?.[0]).toBe('orders-2026-11-22');
  const card = within(screen.getByRole('region', { name: 'Disks, addresses and logins' }));
  expect(card.getByText(/Everything on the system disk, 80 GiB/)).toBeDefined();
  expect(card.getByText(/Data disk, 200 GiB/)).toBeDefined();
  expect(card.getByText(/Data disk, 100 GiB/)).toBeDefined();
});

const reason = (name: string) =>
  screen.getByRole('radio', { name }).getAttribute('aria-describedby') ?? '';

const told = (name: string) => document.getElementById(reason(name))?.textContent;

test('images that it cannot be given say why, and the form says what is missing', async () => {
  const { user } = await open('ins-3f7kq9wa', '?kind=custom');
  expect(told('orders-db-backup-1121')).toBe(
    'Still being created. It can be used once it is available.',
  );
  expect(told('build-agent-arm64')).toBe('It is for ARM. SA2.MEDIUM4 is x86.');
  await user.click(screen.getByRole('radio', { name: 'Set a password' }));
  const size = screen.getByRole('spinbutton', { name: 'System disk size' });
  await fill(user, size, '40');
  await user.click(button('Restore from image'));
  expect(await screen.findByText('Enter a whole number from 50 to 1,024 GiB.')).toBeDefined();
  expect(screen.getByText('Enter a password.')).toBeDefined();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a restore asks for the name, tells a refusal in its place, and leads to the instance', async () => {
  const { user } = await open('ins-3f7kq9wa', '?image=img-kq71vz3e');
  const size = screen.getByRole('spinbutton', { name: 'System disk size' });
  await fill(user, size, '150');
  await fill(user, screen.getByRole('textbox', { name: 'Host name' }), 'checkout-9');
  // 100 GiB more, at 0.0001 USD per GiB and hour.
  expect(await within(summary()).findByText('+$0.01')).toBeDefined();
  await cloud.fail('ResetInstance', 'UnsupportedOperation.InvalidImageLicenseTypeForReset', 1);
  await user.click(button('Restore from image'));
  const title = 'Restore storefront-web-1 from checkout-api-2026.11?';
  let dialog = within(await screen.findByRole('dialog', { name: title }));
  expect(dialog.getByText(/There is no backup of this page/)).toBeDefined();
  const confirm = () => dialog.getByRole('button', { name: 'Restore' });
  await user.click(confirm());
  expect((await instance('ins-3f7kq9wa'))?.LatestOperation).not.toBe('ResetInstance');
  await fill(user, dialog.getByRole('textbox'), 'storefront-web-1');
  await user.click(confirm());
  const images = screen.getByRole('region', { name: 'Image' });
  expect(await within(images).findByRole('alert')).toBeDefined();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(size.getAttribute('aria-valuenow')).toBe('150');

  await user.click(button('Restore from image'));
  dialog = within(await screen.findByRole('dialog', { name: title }));
  await fill(user, dialog.getByRole('textbox'), 'storefront-web-1');
  await user.click(confirm());
  await screen.findByRole('heading', { name: 'Elsewhere: /instances/ins-3f7kq9wa' });
  expect(await instance('ins-3f7kq9wa')).toMatchObject({
    LatestOperation: 'ResetInstance',
    LatestOperationState: 'OPERATING',
  });
  await cloud.advance('PT30M');
  expect(await instance('ins-3f7kq9wa')).toMatchObject({
    ImageId: 'img-kq71vz3e',
    SystemDisk: { DiskSize: 150 },
    LoginSettings: { KeyIds: ['skey-0ps2026k'] },
    LatestOperationState: 'SUCCESS',
  });
  expect(JSON.stringify(useDrafts.getState())).not.toContain('checkout-9');
});

test('a backup is made first, and the restore waits for it', async () => {
  const { user } = await open('ins-3f7kq9wa');
  const card = within(screen.getByRole('region', { name: 'Backup image first' }));
  const name = card.getByRole('textbox', { name: 'Image name' });
  expect(name).toHaveProperty('value', 'storefront-web-1-backup');
  await fill(user, name, 'checkout-api-2026.11');
  await user.click(card.getByRole('button', { name: 'Create a backup image' }));
  expect(name.getAttribute('aria-invalid')).toBe('true');
  await fill(user, name, 'before-repair');
  await user.click(card.getByRole('button', { name: 'Create a backup image' }));
  await card.findByText(/Creating/);
  expect(button('Restore from image').getAttribute('aria-disabled')).toBe('true');
  await cloud.advance('PT30M');
  await card.findByText(/restore the instance from this image/);
  await user.click(button('Restore from image'));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Backup: before-repair.')).toBeDefined();
});

test('what was entered is kept over a reload, the password is not, and leaving asks', async () => {
  const { user, router } = await open('ins-3f7kq9wa', '?image=img-9axl1k53');
  await user.click(screen.getByRole('radio', { name: 'Set a password' }));
  const password = screen.getByLabelText('Password', { selector: 'input' });
  await fill(user, password, 'Simulated-2026!');
  await fill(user, screen.getByRole('textbox', { name: 'Host name' }), 'front-9');
  const stored = JSON.stringify(useDrafts.getState());
  expect(stored).toContain('front-9');
  expect(stored).not.toContain('Simulated-2026!');
  void router.navigate('/instances');
  const leave = within(await screen.findByRole('dialog', { name: 'Leave without finishing?' }));
  await user.click(leave.getByRole('button', { name: 'Stay' }));
  expect(screen.getByRole('textbox', { name: 'Host name' })).toHaveProperty('value', 'front-9');
});

test('starting over goes back to the image that the instance has', async () => {
  const { user, url } = await open('ins-3f7kq9wa', '?kind=custom');
  await user.click(screen.getByRole('radio', { name: 'catalog-search' }));
  expect(url()).toContain('image=img-2zj6tq0d');
  await user.click(await screen.findByRole('button', { name: 'Start over' }));
  await waitFor(() => {
    const radio = screen.getByRole('radio', { name: 'catalog-search' });
    expect(radio).toHaveProperty('checked', false);
  });
  expect(url()).toBe('/instances/ins-3f7kq9wa/restore?kind=custom');
});

test('an instance that cannot be restored says why, and one that is not there is none', async () => {
  const opened = await open('ins-7j6ra3ve');
  expect(screen.getByText('It cannot be restored now')).toBeDefined();
  expect(button('Restore from image').getAttribute('aria-disabled')).toBe('true');
  await opened.router.navigate('/instances/ins-zzzzzzzz/restore');
  await screen.findByRole('heading', { name: 'No such instance in Guangzhou' });
});
