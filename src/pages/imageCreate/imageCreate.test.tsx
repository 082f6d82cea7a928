import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';
import { toasts } from '@/ui/toast';

import * as page from './route';

const INSTANCE = 'ins-9v6bm3hq';

let cloud: PageCloud;
beforeEach(async () => {
  useDrafts.setState({}, true);
  toasts.set([]);
  cloud = await startPageCloud();
});

const open = (query = '') => openPage(PATTERNS.imageCreate, page, `/images/custom/create${query}`);
type User = Awaited<ReturnType<typeof open>>['user'];
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
/** Pasted at once: every letter typed would draw the whole page. */
async function enter(user: User, name: string, text: string) {
  await user.click(field(name));
  await user.paste(text);
}
const summary = () => within(screen.getByRole('region', { name: 'Summary' }));
const imageNamed = async (name: string) =>
  (await cloud.ask('DescribeImages', { Filters: [{ Name: 'image-name', Values: [name] }] }))
    .ImageSet[0];

test('a region without room for one more says so first', async () => {
  cloud = await startPageCloud('quota-full');
  await open();
  expect(
    await screen.findByText('Guangzhou is full: 10 custom images, as many as it may hold'),
  ).toBeDefined();
  expect(summary().getByText('0 of 10 left')).toBeDefined();
});

test('an image is made of a running instance, with what was said about it', async () => {
  const { user, url } = await open(`?instance=${INSTANCE}`);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'bastion' }).checked).toBe(true);
  // Of 500 that the region holds 30 are there.
  expect(summary().getByText('470 of 500 left')).toBeDefined();
  expect((await summary().findAllByText('/month more')).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('radio', { name: 'Power it off first' }));
  await enter(user, 'Name', 'bastion-2026');
  await enter(user, 'Family', 'bastion');
  await user.click(button('Create image'));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(await imageNamed('bastion-2026')).toMatchObject({
    ImageState: 'CREATING',
    ImageFamily: 'bastion',
  });
  const { InstanceSet } = await cloud.ask('DescribeInstances', { InstanceIds: [INSTANCE] });
  expect(InstanceSet[0]?.InstanceState).toBe('STOPPING');
  expect(toasts.get().map(({ text }) => text)).toEqual(['bastion-2026 is being created']);
  expect(useDrafts.getState()).toEqual({});
});

test('of an instance with data disks, those that are wanted come along, and it says what that forbids', async () => {
  // The seeded image of it is done by then.
  await cloud.advance('PT131M');
  const { user } = await open('?instance=ins-6n3ve9bh');
  expect(screen.getByText(/take them out of \/etc\/fstab/)).toBeDefined();
  expect(summary().getByText('1, 80 GiB')).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: /^Data disk 1, 200 GiB/ }));
  expect(screen.getByText('This makes a whole-machine image')).toBeDefined();
  expect(summary().getByText('2, 280 GiB')).toBeDefined();
  await enter(user, 'Name', 'orders-db-whole');
  await user.click(button('Create image'));
  await waitFor(async () =>
    expect((await imageNamed('orders-db-whole'))?.SnapshotSet.map((disk) => disk.DiskSize)).toEqual(
      [80, 200],
    ),
  );
});

test('what is missing is said where it is, and instances that cannot say why', async () => {
  const { user, url } = await open();
  await user.click(screen.getByRole('searchbox', { name: 'Search' }));
  await user.paste('storefront-web-previous');
  const row = screen.getByRole('row', { name: /storefront-web-previous/ });
  expect(row.textContent).toContain('gave its hardware back. Start it first.');
  await user.click(within(row).getByRole('radio'));
  await waitFor(() => expect(url()).toBe('/images/custom/create'));
  await user.click(button('Create image'));
  expect(screen.getByText('Choose the instance to keep.')).toBeDefined();
  expect(screen.getByText('Give it a name.')).toBeDefined();
  const { RequestSet } = await cloud.ask('DescribeRequests', {});
  expect(RequestSet.filter(({ Action }) => Action === 'CreateImage')).toEqual([]);
});

test('checking only creates nothing; a refusal keeps what was entered, and so does a reload', async () => {
  const opened = await open(`?instance=${INSTANCE}`);
  await enter(opened.user, 'Name', 'bastion-2026');
  await opened.user.click(button('Check only'));
  await waitFor(() => expect(toasts.get()[0]?.text).toContain('Nothing was created'));
  expect(await imageNamed('bastion-2026')).toBeUndefined();
  await cloud.fail('CreateImage', 'MutexOperation.TaskRunning', 1);
  await opened.user.click(button('Create image'));
  const source = within(screen.getByRole('region', { name: 'Source' }));
  expect((await source.findByRole('alert')).textContent).toContain('MutexOperation.TaskRunning');
  expect(field('Name').value).toBe('bastion-2026');
  await opened.user.click(button('Cancel'));
  await opened.user.click(await screen.findByRole('button', { name: 'Stay' }));
  expect(Object.values(useDrafts.getState()).join()).toContain('bastion-2026');
  await opened.user.click(button('Start over'));
  expect(field('Name').value).toBe('');
});

test('what is being sent is neither begun afresh nor asked about on leaving, and its draft goes once it is done', async () => {
  const { user, url } = await open(`?instance=${INSTANCE}`);
  await enter(user, 'Name', 'bastion-2026');
  expect(button('Start over')).toBeDefined();
  const release = await cloud.hold('CreateImage');
  await user.click(button('Create image'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull());
  await user.click(button('Cancel'));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(Object.values(useDrafts.getState()).join()).toContain('bastion-2026');
  release();
  await waitFor(() => expect(useDrafts.getState()).toEqual({}));
  expect((await imageNamed('bastion-2026'))?.ImageState).toBe('CREATING');
});

test('a name that another tab took meanwhile is told at its field', async () => {
  const { user } = await open(`?instance=${INSTANCE}`);
  await enter(user, 'Name', 'bastion-2026');
  await cloud.ask('CreateImage', { InstanceId: 'ins-3f7kq9wa', ImageName: 'bastion-2026' });
  await user.click(button('Create image'));
  expect(await screen.findByText(/Another of your images here has this name/)).toBeDefined();
  expect((await screen.findByRole('alert')).textContent).toContain('InvalidImageName.Duplicate');
});

test('an image is made of snapshots, one of a system disk among them, and takes no more storage', async () => {
  const { SnapshotSet } = await cloud.ask('DescribeSnapshots', { Limit: 100 });
  const idOf = (name: string) =>
    SnapshotSet.find(({ SnapshotName }) => SnapshotName === name)?.SnapshotId ?? '';
  const system = idOf('orders-db-1 system, nightly');
  const data = idOf('orders-db-1 data, nightly');
  const { user, url } = await open(`?snapshots=${data}`);
  await enter(user, 'Name', 'orders-db-restored');
  await user.click(button('Create image'));
  expect(screen.getByText(/An image starts from a system disk/)).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: 'Select orders-db-1 system, nightly' }));
  await waitFor(() => expect(url()).toBe(`/images/custom/create?snapshots=${data},${system}`));
  expect(summary().getByText(/takes no more storage/)).toBeDefined();
  await user.click(button('Create image'));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  const made = await imageNamed('orders-db-restored');
  expect(made?.SnapshotSet.map(({ SnapshotId }) => SnapshotId)).toEqual([system, data]);
});
