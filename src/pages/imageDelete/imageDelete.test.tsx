import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { openedAt } from '@/components/dialogHistory';
import { PATTERNS } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openDialog } from '@/test/render';
import type { OpenedPage } from '@/test/render';

import * as page from './route';

/** Newest of its family, on four instances, with copies in Shanghai and Beijing. */
const STOREFRONT = 'img-6t0kq2mz';
/** Shared with Harbor Games, newest of its family. */
const CHECKOUT = 'img-kq71vz3e';
/** Being created. */
const CREATING = 'img-w3c9ue5h';
const GATEWAY = 'img-v9n3ka5e';
const BATCH = 'img-4lq8pc3w';

let cloud: PageCloud;
beforeEach(async () => {
  useDrafts.setState({}, true);
  cloud = await startPageCloud();
});

const one = (id: string) =>
  openDialog(PATTERNS.images, PATTERNS.imageDelete, page, `/images/custom/${id}/delete`);
const many = (...ids: string[]) => {
  const at = `/images/custom/delete?ids=${ids.join(',')}`;
  return openDialog(PATTERNS.images, PATTERNS.imagesDelete, page, at);
};
const images = async (...ImageIds: string[]) =>
  (await cloud.ask('DescribeImages', { ImageIds })).ImageSet;
const storage = () => cloud.ask('DescribeSnapshotOverview', {});
const list = () => screen.getByRole('list', { name: /^What depends on/ });
const confirm = (name: string) => screen.getByRole('textbox', { name: `Type ${name} to confirm` });
/** All at once: typing it letter by letter shows nothing more. */
const enter = async (user: OpenedPage['user'], name: string) => {
  await user.click(confirm(name));
  await user.paste(name);
};
const primary = (name: string) => screen.getByRole('button', { name });
const asked = async (action: string) =>
  (await cloud.ask('DescribeRequests', {})).RequestSet.filter(({ Action }) => Action === action);

test('names everything that depends on an image, and deletes it with its snapshot', async () => {
  const { user, url } = await one(STOREFRONT);
  await screen.findByText(/8 things depend on it/);
  expect(list().textContent).toContain('storefront-web-2026.10 becomes the newest');
  expect(list().textContent).toContain('4 instances were launched from it');
  expect(list().textContent).toContain('2 copies in Shanghai and Beijing');
  expect(list().textContent).toContain('Told by the calls with which this account copied images');
  // 18 GiB above the free quota at $0.0185.
  expect(await within(list()).findByText('saves ≈ $0.33 /month')).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Delete it too/ }).checked).toBe(
    true,
  );

  const before = await storage();
  expect(primary('Delete image')).toHaveProperty('ariaDisabled', 'true');
  await enter(user, 'storefront-web-2026.11');
  await user.click(primary('Delete image'));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await images(STOREFRONT)).toEqual([]);
  const after = await storage();
  expect(after.TotalNums).toBe(before.TotalNums - 1);
  expect(before.TotalSize - after.TotalSize).toBeCloseTo(18, 1);
});

test('deleted from its own page, the list is next, for that page is gone', async () => {
  const { user, router, url } = await one(BATCH);
  const own = `/images/custom/${BATCH}`;
  await router.navigate(own);
  await router.navigate(`${own}/delete`, { state: openedAt(own) });
  await enter(user, 'reporting-batch');
  await user.click(primary('Delete image'));
  await waitFor(() => expect(url()).toBe('/images/custom'));
});

test('shares block: stopped here, one may delete, and the snapshot may stay', async () => {
  const { user, url } = await one(CHECKOUT);
  expect((await screen.findAllByText('Still shared with 1 account')).length).toBeGreaterThan(0);
  await enter(user, 'checkout-api-2026.11');
  expect(primary('Delete image')).toHaveProperty('ariaDisabled', 'true');
  await user.click(await screen.findByRole('button', { name: 'Stop sharing with Harbor Games' }));
  await waitFor(() => expect(primary('Delete image').getAttribute('aria-disabled')).toBeNull());
  const { SharePermissionSet } = await cloud.ask('DescribeImageSharePermission', {
    ImageId: CHECKOUT,
  });
  expect(SharePermissionSet).toEqual([]);

  const before = await storage();
  await user.click(await screen.findByRole('radio', { name: /^Keep it/ }));
  await user.click(primary('Delete image'));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect((await storage()).TotalNums).toBe(before.TotalNums);
});

test('what became otherwise since it opened is refused by the cloud, and what was typed stays', async () => {
  const { user } = await one(GATEWAY);
  await enter(user, 'vpn-gateway');
  await cloud.ask('ModifyImageSharePermission', {
    ImageId: GATEWAY,
    AccountIds: ['100000000002'],
    Permission: 'SHARE',
  });
  await user.click(primary('Delete image'));
  const failed = await screen.findByRole('region', { name: '1 image was not deleted' });
  expect((await within(failed).findByRole('alert')).textContent).toContain(
    'InvalidImageId.InShared',
  );
  expect(
    await screen.findByRole('button', { name: 'Stop sharing with Harbor Games' }),
  ).toBeDefined();
  expect(confirm('vpn-gateway')).toHaveProperty('value', 'vpn-gateway');
});

test('of several each is a request of its own: what fails stays, with its reason and another try', async () => {
  const { user, url } = await many(GATEWAY, BATCH, CREATING, CHECKOUT, 'img-00000000');
  const notice = await screen.findByText('2 images are left out');
  const leftOut = notice.parentElement?.textContent;
  expect(leftOut).toContain('orders-db-backup-1121: It is not ready');
  expect(leftOut).toContain('img-00000000: There is no such image');
  expect(list().textContent).toContain('1 of them is shared with 1 account');

  await cloud.fail('DeleteImages', 'InternalError', 1);
  await enter(user, '2');
  await user.click(primary('Delete 2 images'));
  const failed = await screen.findByRole('region', { name: '1 image was not deleted' });
  expect(within(failed).getByText('vpn-gateway')).toBeDefined();
  expect((await screen.findByText('1 image is deleted.')).parentElement?.textContent).toContain(
    'reporting-batch',
  );
  expect(screen.getByText('2 images are left out').parentElement?.textContent).not.toContain(BATCH);
  expect((await images(GATEWAY)).length).toBe(1);
  expect(await asked('DeleteImages')).toHaveLength(2);

  await user.click(await within(failed).findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(await images(GATEWAY)).toEqual([]);
  expect((await images(CHECKOUT, CREATING)).length).toBe(2);
});

test('what was chosen for the snapshots holds for what is tried again', async () => {
  const { user, url } = await many(GATEWAY, BATCH);
  await user.click(await screen.findByRole('radio', { name: /^Keep/ }));
  const before = await storage();
  await cloud.fail('DeleteImages', 'InternalError', 1);
  await enter(user, '2');
  await user.click(primary('Delete 2 images'));
  const failed = await screen.findByRole('region', { name: '1 image was not deleted' });
  await waitFor(() => expect(screen.getByRole('dialog', { name: /vpn-gateway/ })).toBeDefined());
  expect(screen.getByRole('radio', { name: /^Keep/ })).toHaveProperty('checked', true);
  await user.click(await within(failed).findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(await images(GATEWAY)).toEqual([]);
  expect((await storage()).TotalNums).toBe(before.TotalNums);
});

test('none of the images is here', async () => {
  await many('img-22trbn9x', 'img-00000000');
  expect(
    screen.getByRole('dialog', { name: 'No such custom image in Guangzhou' }).textContent,
  ).toContain('None of img-22trbn9x, img-00000000');
});
