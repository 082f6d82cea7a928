import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { setSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';
import { toasts } from '@/ui/toast';

import * as page from './route';

const HOST = 'https://images-1250000001.cos.ap-guangzhou.myqcloud.com';

let cloud: PageCloud;
beforeEach(async () => {
  useDrafts.setState({}, true);
  cloud = await startPageCloud();
});

const open = (search = '') =>
  openPage(PATTERNS.imageImport, page, `/images/custom/import${search}`);
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const bucket = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Bucket' });
const file = (name: string) => screen.queryByRole<HTMLInputElement>('radio', { name });
const row = (name: string) => file(name)?.closest('tr')?.textContent;
const press = (name: string) => screen.getByRole('button', { name });
const newest = async () =>
  (
    await cloud.ask('DescribeImages', {
      Filters: [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }],
    })
  ).ImageSet[0];

test('a file of a bucket fills in the form, and its import ends as it must', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('radio', { name: 'bad/no-virtio.vhd' }));
  expect(field('Address of the file').value).toBe(`${HOST}/bad/no-virtio.vhd`);
  expect(field('Name').value).toBe('no-virtio');
  await user.click(press('Import image'));
  const heading = await screen.findByRole('heading', {
    name: /^Elsewhere: \/images\/custom\/img-/,
  });
  const image = await newest();
  expect(heading.textContent).toContain(image?.ImageId);
  expect(image).toMatchObject({ ImageName: 'no-virtio', ImageState: 'IMPORTING' });
  await cloud.advance('PT30M');
  expect((await newest())?.ImageState).toBe('IMPORTFAILED');
  const { MessageSet } = await cloud.ask('DescribeMessages', {});
  expect(MessageSet[0]).toMatchObject({
    Kind: 'ImportResult',
    FailureCode: 'VirtioNotInstall',
    ResourceId: image?.ImageId,
  });
});

test('the bucket and the chosen file outlive a reload', async () => {
  const { user, url } = await open();
  await user.selectOptions(await bucket(), 'images-sh-1250000001 · Shanghai');
  await user.click(screen.getByRole('radio', { name: 'ubuntu-18.qcow2' }));
  await waitFor(() => expect(url()).toBe('/images/custom/import?bucket=images-sh-1250000001'));
  cleanup();
  await open();
  expect((await bucket()).value).toBe('images-sh-1250000001');
  expect(file('ubuntu-18.qcow2')?.checked).toBe(true);
  expect(field('Name').value).toBe('ubuntu-18');

  cleanup();
  await open('?bucket=archive-1250000001');
  expect((await bucket()).value).toBe('archive-1250000001');
  expect(file('ubuntu-18.qcow2')).toBeNull();
});

test('what was typed for one region waits there, and that is told where another is chosen', async () => {
  const { user } = await open();
  await user.type(field('Name'), 'half-done');
  act(() => setSession({ region: 'ap-shanghai' }));
  expect(toasts.get().at(-1)?.text).toBe('What you entered for Guangzhou is kept there');
  cleanup();
  await open();
  expect(field('Name').value).toBe('');
  cleanup();
  act(() => setSession({ region: 'ap-guangzhou' }));
  await open();
  expect(field('Name').value).toBe('half-done');
});

test('a file tells what stands against it, and another one takes the place of its name', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('radio', { name: 'bad/no-cloud-init.raw' }));
  expect(screen.getByText('The import of this file will fail')).toBeDefined();
  expect(row('debian-11-install.iso')).toContain('By force only');
  await user.click(screen.getByRole('radio', { name: 'debian-11-install.iso' }));
  expect(screen.getByText(/^An ISO file holds no disk yet/)).toBeDefined();
  expect(field('Name').value).toBe('debian-11-install');
  await user.click(screen.getByRole('checkbox', { name: 'Force the import' }));
  expect(row('debian-11-install.iso')).toContain('Fits');
  expect(row('bad/no-cloud-init.raw')).toContain('Fits');
  expect(screen.queryByText(/^An ISO file holds no disk yet/)).toBeNull();
});

test('nothing is sent while something is missing, and each field says what', async () => {
  const { user } = await open();
  await user.click(press('Import image'));
  expect(screen.getByText('Choose a file, or paste its address.')).toBeDefined();
  expect(screen.getByText('Say which system is on the disk.')).toBeDefined();
  expect(screen.getByText('Give it a name.')).toBeDefined();
  expect(document.activeElement).toBe(field('Address of the file'));
  await user.type(field('Address of the file'), 'https://example.com/disk.raw');
  expect(screen.getByText('That is not the address of an object in COS.')).toBeDefined();
  const { RequestSet } = await cloud.ask('DescribeRequests', {});
  expect(RequestSet.some(({ Action }) => Action === 'ImportImage')).toBe(false);
});

test('what is changed while an import is under way starts no second one', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('radio', { name: 'debian-9.raw' }));
  const release = await cloud.hold('ImportImage');
  await user.click(press('Import image'));
  await user.type(field('Name'), '-again');
  await user.click(press('Import image'));
  release();
  await screen.findByRole('heading', { name: /^Elsewhere: \/images\/custom\/img-/ });
  const { RequestSet } = await cloud.ask('DescribeRequests', {});
  expect(RequestSet.filter(({ Action }) => Action === 'ImportImage')).toHaveLength(1);
});

test('an import pressed while a check is under way is sent', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('radio', { name: 'debian-9.raw' }));
  const release = await cloud.hold('ImportImage');
  await user.click(press('Check only'));
  await user.click(press('Import image'));
  release();
  const page = await screen.findByRole('heading', { level: 1, name: /^Elsewhere: / });
  expect(page.textContent).toContain('/images/custom/img-');
});

test('what was checked is void once something is changed', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('radio', { name: 'ubuntu-16.qcow2' }));
  await user.click(press('Check only'));
  expect(await screen.findByText('The request would be accepted')).toBeDefined();
  await user.type(field('Name'), '-2');
  expect(screen.queryByText('The request would be accepted')).toBeNull();
});

test('"Check only" asks without starting anything', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('radio', { name: 'ubuntu-16.qcow2' }));
  await user.clear(field('Name'));
  await user.type(field('Name'), 'from-the-old-house');
  const before = (await newest())?.ImageId;
  await user.click(press('Check only'));
  expect(await screen.findByText('The request would be accepted')).toBeDefined();
  expect((await newest())?.ImageId).toBe(before);
  await cloud.fail('ImportImage', 'ImageQuotaLimitExceeded', 1);
  await user.click(press('Check only'));
  expect((await screen.findByRole('alert')).textContent).toContain('ImageQuotaLimitExceeded');
  expect(field('Name').value).toBe('from-the-old-house');
});

test('what signs an address is used and never kept', async () => {
  const { user } = await open();
  const url = field('Address of the file');
  await user.click(url);
  await user.paste(`${HOST}/bad/locked.qcow2?q-signature=abc123&q-sign-time=1;1900000000`);
  expect(url.value).toContain('q-signature=abc123');
  const kept = Object.values(useDrafts.getState()).join();
  expect(kept).toContain('bad/locked.qcow2');
  expect(kept).not.toContain('abc123');
});

test('a file of a bucket becomes a data disk, once', async () => {
  const { user } = await open();
  const files = await screen.findByRole('combobox', { name: 'Add a file of a bucket' });
  const names = () =>
    within(files)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
  expect(names()).not.toContain('images-1250000001/debian-11-install.iso');
  await user.click(press('Add data disk'));
  await user.selectOptions(files, 'images-1250000001/orders-data.qcow2');
  expect(field('File of data disk 1').value).toBe(`${HOST}/orders-data.qcow2`);
  expect(names()).not.toContain('images-1250000001/orders-data.qcow2');
  expect(screen.queryByRole('textbox', { name: 'File of data disk 2' })).toBeNull();
});

test('what signs the address of a data disk is used and never kept', async () => {
  const { user } = await open();
  await user.click(press('Add data disk'));
  const url = field('File of data disk 1');
  await user.click(url);
  await user.paste(`${HOST}/data.vhd?q-signature=abc123`);
  expect(url.value).toContain('q-signature=abc123');
  await user.click(press('Add data disk'));
  expect(url.value).toContain('q-signature=abc123');
  const kept = Object.values(useDrafts.getState()).join();
  expect(kept).toContain('/data.vhd');
  expect(kept).not.toContain('abc123');
});

test('a local file is looked at without being sent anywhere', async () => {
  const { user } = await open();
  // A QCOW2 header that ends before it says how large its disk is.
  const bytes = new Uint8Array([0x51, 0x46, 0x49, 0xfb, 0, 0, 0, 3]);
  const file = new File([bytes], 'disk.raw');
  await user.upload(screen.getByLabelText('Disk file on this computer'), file);
  const card = within(screen.getByRole('region', { name: 'Check a local file' }));
  await waitFor(() => expect(card.getByText('QCOW2')).toBeDefined());
  expect(card.getByText('It is cut off: a part is missing.')).toBeDefined();
  expect(card.getByText('Its name ends otherwise than its format.')).toBeDefined();
});
