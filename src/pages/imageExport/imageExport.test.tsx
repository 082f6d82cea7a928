import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openDialog } from '@/test/render';

import * as page from './route';

/** storefront-web-2026.11: one disk. */
const IMAGE = 'img-6t0kq2mz';
const BUCKET = 'images-1250000001';

let cloud: PageCloud;
beforeEach(() => {
  useDrafts.setState({}, true);
});

const open = (id: string) =>
  openDialog(PATTERNS.images, PATTERNS.imageExport, page, `/images/custom/${id}/export`);
const button = (name: string) => screen.getByRole('button', { name });
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const files = () =>
  within(screen.getByRole('region', { name: 'What it writes' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const sent = async () =>
  (await cloud.ask('DescribeRequests', {})).RequestSet.filter(
    ({ Action }) => Action === 'ExportImages',
  ).length;
/** The image of the scenario of refusals by that name. */
const refusing = async (name: string, region = 'ap-guangzhou') => {
  const Filters = [{ Name: 'image-name', Values: [name] }];
  const { ImageSet } = await cloud.ask('DescribeImages', { Filters }, 1, region);
  return ImageSet[0]?.ImageId ?? '';
};

describe('an export', () => {
  beforeEach(async () => {
    cloud = await startPageCloud();
  });

  test('goes to the bucket that takes it, in the format and under the name that were chosen', async () => {
    const { user, url } = await open(IMAGE);
    expect(radio(new RegExp(`^${BUCKET}`)).checked).toBe(true);
    const [image] = (await cloud.ask('DescribeImages', { ImageIds: [IMAGE] })).ImageSet;
    const snapshot = image?.SnapshotSet[0]?.SnapshotId ?? '';
    expect(files()[0]).toContain(`${IMAGE}_system_${snapshot}.raw`);
    await user.click(radio(/^QCOW2/));
    await user.type(field('File name prefix'), 'shop');
    await waitFor(() => expect(files()[0]).toMatch(/GiB/));
    const name = `shop_${IMAGE}_system_${snapshot}.qcow2`;
    expect(files()[0]).toContain(name);
    await user.click(button(`Export to ${BUCKET}`));
    await waitFor(() => expect(url()).toBe('/images/custom'));
    expect(useDrafts.getState()).toEqual({});
    const { TaskSet } = await cloud.ask('DescribeTasks', { ResourceId: IMAGE });
    expect(TaskSet[0]).toMatchObject({ Action: 'ExportImages', State: 'RUNNING' });
    await cloud.advance('PT31M');
    const { MessageSet } = await cloud.ask('DescribeMessages', {});
    expect(MessageSet[0]).toMatchObject({ Kind: 'ExportResult', Bucket: BUCKET, Keys: [name] });
  });

  test('shows the buckets that cannot take it, with their reasons', async () => {
    const { user } = await open(IMAGE);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('It is read-only. An export writes to it.')).toBeTruthy();
    expect(dialog.getByText(/^It lies in Shanghai\./)).toBeTruthy();
    await user.click(radio(/^archive-1250000001/));
    expect(radio(new RegExp(`^${BUCKET}`)).checked).toBe(true);
  });

  test('says at its field what is wrong, before anything is sent', async () => {
    const { user } = await open(IMAGE);
    await user.type(field('File name prefix'), 'shop/');
    await user.clear(field('Role'));
    await user.click(button(`Export to ${BUCKET}`));
    expect(screen.getByText('Use letters, digits, dots, hyphens and underscores.')).toBeTruthy();
    expect(screen.getByText(/There is no such role/)).toBeTruthy();
    expect(await sent()).toBe(0);
  });

  test('can be checked only; a refusal stands at its field and keeps what was entered', async () => {
    const { user, url } = await open(IMAGE);
    await user.type(field('File name prefix'), 'shop');
    await user.click(button('Check only'));
    expect(await screen.findByText('The request would be accepted')).toBeTruthy();
    const { TaskSet } = await cloud.ask('DescribeTasks', { ResourceId: IMAGE });
    expect(TaskSet.filter(({ Action }) => Action === 'ExportImages')).toEqual([]);
    const code = 'InvalidParameterValue.InvalidBucketPermissionForExport';
    await cloud.fail('ExportImages', code, 1);
    await user.click(button(`Export to ${BUCKET}`));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(code);
    expect(alert.compareDocumentPosition(radio(/^RAW/))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.queryByText('The request would be accepted')).toBeNull();
    expect(Object.values(useDrafts.getState()).join()).toContain('shop');
    await user.click(button(`Export to ${BUCKET}`));
    await waitFor(() => expect(url()).toBe('/images/custom'));
  });

  test('of a region without a bucket says where one would be, and how the image gets there', async () => {
    cloud.enter(1, 'ap-beijing');
    const Filters = [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }];
    const { ImageSet } = await cloud.ask('DescribeImages', { Filters }, 1, 'ap-beijing');
    const image = ImageSet.find(({ ImageState }) => ImageState === 'NORMAL');
    const { user } = await open(image?.ImageId ?? '');
    const notice = screen.getByText(/^Copy the image to a region with a bucket of yours first/);
    expect(notice.textContent).toContain('Guangzhou, Shanghai');
    expect(notice.parentElement?.textContent).toContain('You have no bucket in Beijing');
    expect(button('Export')).toHaveProperty('ariaDisabled', 'true');
    await user.click(screen.getByRole('link', { name: 'Copy to regions' }));
    await screen.findByRole('heading', { name: /^Elsewhere: \/images\/custom\/img-\w+\/copy$/ });
  });
});

describe('an export that the rules refuse', () => {
  beforeEach(async () => {
    cloud = await startPageCloud('refusals');
  });

  test.each([
    ['refuses-export-windows', 'Images of Windows cannot be exported.'],
    ['refuses-export-redhat', 'Images of Red Hat cannot be exported.'],
    ['refuses-export-marketplace', 'It was made from a marketplace image'],
    ['refuses-export-encrypted', 'Its snapshots are encrypted.'],
    ['refuses-export-large-disk', 'It has a disk over 500 GiB'],
  ])('says so in place of the form: %s', async (name, reason) => {
    await open(await refusing(name));
    const notice = screen.getByText('It cannot be exported').parentElement;
    expect(notice?.textContent).toContain(reason);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(button('Check only')).toHaveProperty('ariaDisabled', 'true');
  });

  test('of too many data disks goes on with the system disk only', async () => {
    const { user, url } = await open(await refusing('refuses-export-six-data-disks'));
    expect(files()).toHaveLength(7);
    await user.click(button(`Export to ${BUCKET}`));
    expect(screen.getByText(/more than five data disks: only its system disk/)).toBeTruthy();
    expect(await sent()).toBe(0);
    await user.click(screen.getByRole('checkbox', { name: 'System disk only' }));
    expect(files()).toHaveLength(1);
    await user.click(button(`Export to ${BUCKET}`));
    await waitFor(() => expect(url()).toBe('/images/custom'));
  });

  test('beside five others waits for one to end', async () => {
    cloud.enter(1, 'ap-beijing');
    await open(await refusing('refuses-export-sixth', 'ap-beijing'));
    expect(screen.getByText('An export of it is under way')).toBeTruthy();
    expect(button('Check only')).toHaveProperty('ariaDisabled', 'true');
    expect(screen.getAllByText(/^5 exports run in Beijing/).length).toBeGreaterThan(0);
  });
});
