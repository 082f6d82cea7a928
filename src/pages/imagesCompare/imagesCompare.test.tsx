import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { setPreferences } from '@/stores/preferences';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;
beforeEach(async () => {
  setPreferences({ recentImages: [] });
  cloud = await startPageCloud();
});

const open = (search: string) => openPage(PATTERNS.imagesCompare, page, `/images/compare${search}`);
/** The rows of the comparison by their head, `Differs: Type`: what stands there of every image. */
function table(): ReadonlyMap<string, readonly string[]> {
  const found = screen.getByRole('table', { name: 'Compare images' });
  if (!(found instanceof HTMLTableElement)) throw new Error('No table');
  return new Map(
    Array.from(found.rows, ({ cells }) => {
      const [head = '', ...rest] = Array.from(cells, ({ textContent }) => textContent);
      return [head, rest] as const;
    }),
  );
}
const row = (head: string) => table().get(head) ?? [];
/** The images, each with its letter before the name and the id after it. */
const images = () => row('Fact').map((head) => head.replace(/^[A-D](.*)img-\w{8}$/, '$1'));

test('one image of every kind, what differs and what cannot be told', async () => {
  // Storefront of Northwind, Ubuntu 20.04, and what Harbor Games shared.
  await open('?ids=img-6t0kq2mz,img-2zj6tq0d,img-22trbn9x,img-mt4k8rv2');
  expect(images()).toEqual([
    'storefront-web-2026.11',
    'catalog-search',
    'Ubuntu Server 20.04 LTS 64-bit',
    'match-server-2026.10',
  ]);
  expect(row('Differs: Type')).toEqual([
    'Acustom image',
    'Bcustom imageas A',
    'Cpublic image',
    'Dshared image',
  ]);
  expect(row('Same: Architecture')).toEqual(['Ax86-64', 'Bx86-64', 'Cx86-64', 'Dx86-64']);
  expect(row('Differs: Nginx').slice(0, 2)).toEqual(['A1.26.2', 'B– (It is not installed)']);
  expect(row('Not told of all: Encrypted')[3]).toBe('D– (Only its owner sees its snapshots)');
  expect(row('Differs: Shared with')).toEqual([
    'ANobody',
    'BHarbor Games',
    'COffered to every account',
    'D– (Only its owner sees who else has it)',
  ]);
  expect(row('Differs: Delete')[1]).toMatch(/^BNoshared with other accounts/);
  await waitFor(() =>
    expect(row('Differs: Regions')[0]).toBe('AGuangzhouCopies in Shanghai, Beijing'),
  );
});

test('only differences, fewer images and more, all in the address', async () => {
  const { user, url } = await open('?ids=img-6t0kq2mz,img-kq71vz3e,img-2zj6tq0d');
  expect(row('Same: Type')).toHaveLength(3);
  await user.click(screen.getByLabelText('Only differences'));
  await waitFor(() =>
    expect(url()).toBe(
      '/images/compare?ids=img-6t0kq2mz,img-kq71vz3e,img-2zj6tq0d&only=differences',
    ),
  );
  await waitFor(() => expect([...table().keys()]).not.toContain('Same: Type'));
  expect([...table().keys()]).toContain('Differs: Created');
  await user.click(screen.getByLabelText('Take storefront-web-2026.11 away'));
  await waitFor(() => expect(images()).toHaveLength(2));
  await user.click(screen.getByLabelText(`Take ${images()[0]} away`));
  expect(await screen.findByText('Choose one more image to compare')).toBeDefined();
  expect(url()).toBe('/images/compare?ids=img-2zj6tq0d&only=differences');
});

test('an address that asks for too much says what is left out, and why', async () => {
  const { user, url } = await open(
    '?ids=img-6t0kq2mz,img-6t0kq2mz,banana,img-00000000,img-kq71vz3e,img-2zj6tq0d,img-22trbn9x',
  );
  const said = document.body.textContent;
  expect(said).toContain('banana is not the ID of an image');
  expect(said).toContain('img-6t0kq2mz is named more than once');
  expect(said).toContain('img-22trbn9x is one too many');
  expect(said).toContain('Northwind Studio has no image img-00000000, in no region.');
  await user.click(screen.getByRole('link', { name: 'Leave out of the address' }));
  await waitFor(() =>
    expect(url()).toBe('/images/compare?ids=img-6t0kq2mz,img-kq71vz3e,img-2zj6tq0d'),
  );
  await waitFor(() => expect(screen.queryByText(/cannot be compared/)).toBeNull());
});

test('images of other regions are found, and their facts told where they lie', async () => {
  cloud.enter(1, 'ap-shanghai');
  await open('?ids=img-6t0kq2mz,img-2zj6tq0d');
  expect(images()).toEqual(['storefront-web-2026.11', 'catalog-search']);
  expect(row('Differs: Nginx')[0]).toBe('A1.26.2');
  await waitFor(() => expect(row('Differs: Regions')[1]).toBe('BGuangzhou'));
});

test('one image alone is joined by another one', async () => {
  const { user, url } = await open('?ids=img-6t0kq2mz&kind=custom&q=catalog-search');
  expect(screen.getByText('Choose one more image to compare')).toBeDefined();
  const picker = within(screen.getByRole('region', { name: 'Choose an image' }));
  await user.click(picker.getByRole('radio', { name: 'catalog-search' }));
  await waitFor(() => expect(images()).toEqual(['storefront-web-2026.11', 'catalog-search']));
  expect(url()).toBe('/images/compare?ids=img-6t0kq2mz,img-2zj6tq0d');
});
