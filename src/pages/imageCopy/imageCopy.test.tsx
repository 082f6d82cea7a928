import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;
beforeEach(async () => {
  useDrafts.setState({}, true);
  cloud = await startPageCloud();
});

const open = (at: string) => openPage([PATTERNS.imageCopy, PATTERNS.imagesCopy], page, at);
const cell = (name: string, region: string) =>
  screen.findByRole('checkbox', { name: `Copy ${name} to ${region}` });
const checks = () => screen.getByRole('region', { name: 'Check before the start' });
const copiesIn = async (region: string, name: string) => {
  const { ImageSet } = await cloud.ask(
    'DescribeImages',
    { Filters: [{ Name: 'image-name', Values: [name] }] },
    1,
    region,
  );
  return ImageSet.map(({ ImageState }) => ImageState);
};

test('chosen copies are checked, those that can start do, the others say why and stay', async () => {
  const { user } = await open('/images/custom/copy?ids=img-2zj6tq0d,img-e1x7lc2k');
  await user.click(await cell('catalog-search', 'Nanjing'));
  await user.click(await cell('win-render-node', 'Chongqing'));
  await user.click(await cell('catalog-search', 'Singapore'));
  expect(within(checks()).getByText('3 chosen, 2 can start, 1 cannot')).toBeDefined();
  expect(within(checks()).getByText(/Across that line it takes a ticket/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Start 2 copies' }));
  await waitFor(() =>
    expect(within(checks()).getByText('1 chosen, 0 can start, 1 cannot')).toBeDefined(),
  );
  expect(await copiesIn('ap-nanjing', 'catalog-search')).toEqual(['SYNCING']);
  expect(await copiesIn('ap-nanjing', 'catalog-search')).toEqual(['SYNCING']);
  expect(await copiesIn('ap-chongqing', 'win-render-node')).toEqual(['SYNCING']);
  expect(screen.queryByRole('checkbox', { name: 'Copy catalog-search to Nanjing' })).toBeNull();
});

test('an encrypted copy stays with its source, and what the copies cost adds up', async () => {
  const { user } = await open('/images/custom/copy?ids=img-2zj6tq0d,img-6t0kq2mz');
  await user.click(await cell('storefront-web-2026.11', 'Nanjing'));
  const source = screen.getByRole('checkbox', {
    name: 'Encrypted copy of catalog-search within Guangzhou',
  });
  await user.click(source);
  expect(within(checks()).getByText('as catalog-search-encrypted')).toBeDefined();
  // Nanjing has 50 GiB free, Guangzhou has none: 50 GiB at $0.0185 are $0.925.
  const costs = within(checks()).getAllByText(/^≤/);
  expect(costs.map(({ textContent }) => textContent)).toEqual(['≤\u00A0$0.00', '≤\u00A0$0.93']);
  const summary = within(screen.getByRole('region', { name: '2 copies' }));
  expect(summary.getAllByText('≤ $0.93')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Start 2 copies' }));
  const row = screen.getByRole('rowheader', { name: 'catalog-search' }).closest('tr');
  await waitFor(() =>
    expect(row?.querySelector('td')?.textContent).toBe('Encrypted copy: Copying0 %'),
  );
  expect(document.activeElement).toBe(screen.getByRole('table', { name: 'Copy to regions' }));
});

const copiesOfSearch = async () => ({
  nanjing: await copiesIn('ap-nanjing', 'catalog-search'),
  beijing: await copiesIn('ap-beijing', 'catalog-search'),
  chongqing: await copiesIn('ap-chongqing', 'catalog-search'),
});

test('refused copies hold up no other, say why, and are tried again each alone', async () => {
  await cloud.fail('SyncImages', 'InvalidImageId.TooLarge', 2);
  const { user } = await open('/images/custom/img-2zj6tq0d/copy');
  for (const region of ['Nanjing', 'Beijing', 'Chongqing']) {
    await user.click(await cell('catalog-search', region));
  }
  await user.click(screen.getByRole('button', { name: 'Start 3 copies' }));
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  expect(await copiesOfSearch()).toEqual({ nanjing: [], beijing: [], chongqing: ['SYNCING'] });
  const again = (region: string) => {
    const row = within(checks()).getByRole('row', { name: new RegExp(region) });
    return within(within(row).getByRole('alert')).getByRole('button', { name: 'Try again' });
  };
  expect(within(checks()).getByRole('row', { name: /Nanjing/ }).textContent).toContain(
    'InvalidImageId.TooLarge',
  );
  await user.click(again('Beijing'));
  await waitFor(async () =>
    expect(await copiesOfSearch()).toEqual({
      nanjing: [],
      beijing: ['SYNCING'],
      chongqing: ['SYNCING'],
    }),
  );
  await user.dblClick(again('Nanjing'));
  await waitFor(async () =>
    expect(await copiesOfSearch()).toEqual({
      nanjing: ['SYNCING'],
      beijing: ['SYNCING'],
      chongqing: ['SYNCING'],
    }),
  );
});

test('arrow keys go from cell to cell, past what cannot be chosen', async () => {
  const { user } = await open('/images/custom/copy?ids=img-6t0kq2mz');
  // Present in Shanghai, on its way to Beijing.
  (await cell('storefront-web-2026.11', 'Nanjing')).focus();
  await user.keyboard('{ArrowRight}');
  const chengdu = await cell('storefront-web-2026.11', 'Chengdu');
  expect(document.activeElement).toBe(chengdu);
  await user.keyboard(' ');
  expect(screen.getByRole('button', { name: 'Start 1 copy' })).toBeDefined();
});

test('a received image becomes an image of one’s own, under a name that is free', async () => {
  cloud.enter(2);
  const { user } = await open('/images/shared/img-2zj6tq0d/copy');
  // 50 GiB at $0.0185; Harbor Games has used up what is free in Guangzhou.
  expect(await screen.findByText('≤ $0.93 /month more')).toBeDefined();
  const name = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.click(screen.getByRole('button', { name: 'Start 1 copy' }));
  expect(document.activeElement).toBe(name);
  await user.type(name, 'search-of-northwind');
  await user.click(screen.getByRole('button', { name: 'Start 1 copy' }));
  await screen.findByRole('heading', { name: 'Elsewhere: /images/custom' });
  const { ImageSet } = await cloud.ask(
    'DescribeImages',
    { Filters: [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }] },
    2,
  );
  expect(ImageSet.find(({ ImageName }) => ImageName === 'search-of-northwind')).toMatchObject({
    ImageState: 'SYNCING',
  });
});

test('an image that is shared no longer leads to the received ones', async () => {
  await open('/images/shared/img-00000000/copy');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such image in Guangzhou');
  const back = within(screen.getByRole('navigation', { name: 'Breadcrumb' })).getByRole('link');
  expect(back.getAttribute('href')).toBe('/images/shared');
});
