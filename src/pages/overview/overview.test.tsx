import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { refreshAll } from '@/api/client';
import { PATTERNS } from '@/paths';
import { snapshotRecord } from '@/test/builders';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;

beforeEach(async () => {
  cloud = await startPageCloud();
});

const open = () => openPage(PATTERNS.overview, page, '/');

const kinds = () => screen.getByRole('region', { name: 'The four kinds of image' });
const cardOf = (title: string) => screen.getByRole('region', { name: title });

describe('the four kinds', () => {
  test('stand as equals, each a link to its list with how many there are', async () => {
    await open();
    expect(screen.getByText('Northwind Studio in Guangzhou')).toBeDefined();
    const links = within(kinds()).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Public images', '/images/public'],
      ['Marketplace images', '/images/marketplace'],
      ['Custom images', '/images/custom'],
      ['Shared images', '/images/shared'],
    ]);
    expect(within(kinds()).getByText('30')).toBeDefined();
    expect(within(kinds()).getByText('3')).toBeDefined();
  });

  test('cost what they cost on the mainland', async () => {
    await open();
    expect(
      within(kinds()).getByText('Free in Guangzhou, Windows too. Red Hat $0.06 or $0.13 /hour.'),
    ).toBeDefined();
    expect(within(kinds()).getByText('50 GiB free')).toBeDefined();
    expect(within(kinds()).getByText(/then \$0\.0185 \/GiB a month/)).toBeDefined();
  });

  test('cost something else outside it', async () => {
    cloud.enter(1, 'ap-singapore');
    await open();
    expect(
      within(kinds()).getByText(
        'Windows is licensed in the server’s price, Red Hat $0.06 or $0.13 /hour. The rest is free.',
      ),
    ).toBeDefined();
    expect(within(kinds()).getByText('Set by the vendor. Not offered in Singapore.')).toBeDefined();
    expect(
      within(kinds()).getByText('Snapshots: $0.026 /GiB a month in Singapore, from the first.'),
    ).toBeDefined();
  });

  test('outside the mainland keep the free quota where the region has one', async () => {
    cloud.enter(1, 'ap-hongkong');
    await open();
    expect(within(kinds()).getByText('50 GiB free')).toBeDefined();
    expect(within(kinds()).getByText(/then \$0\.026 \/GiB a month/)).toBeDefined();
  });
});

describe('what the account has', () => {
  test('instances by state, and the latest by name', async () => {
    await open();
    const card = within(cardOf('Your instances'));
    const failed = card.getByText('Failed').parentElement;
    expect(failed?.querySelector('dd')?.textContent).toBe('1');
    const latest = within(card.getByRole('list', { name: 'Latest instances' }));
    expect(latest.getAllByRole('link')).toHaveLength(5);
    const link = latest.getByRole('link', { name: 'checkout-api-2' });
    expect(link.getAttribute('href')).toBe('/instances/ins-4m1td7zg');
  });

  test('what is under way in all regions, the first to end first', async () => {
    await open();
    const card = within(cardOf('Under way'));
    const [first] = card.getAllByRole('listitem');
    // 213 of 338 minutes have passed: 63 %, which leaves 37 % of 338 minutes.
    expect(first?.textContent).toContain('Copy');
    expect(within(first ?? document.body).getByRole('link').textContent).toBe('edge-proxy-2026.11');
    expect(first?.textContent).toContain('63 % 2 hr 6 min left');
    expect(card.getByText('Silicon Valley')).toBeDefined();
    expect(card.getByRole('link', { name: 'Activity' }).getAttribute('href')).toBe('/activity');
  });

  test('messages without what is secret in them', async () => {
    await open();
    const card = within(cardOf('Latest messages'));
    expect(card.getByRole('link', { name: 'erp-migration-rhel' })).toBeDefined();
    const { MessageSet } = await cloud.ask('DescribeMessages', {});
    const passwords = MessageSet.map(({ Password }) => Password).filter(Boolean);
    expect(passwords).not.toEqual([]);
    for (const password of passwords) expect(document.body.textContent).not.toContain(password);
  });

  test('the quota of custom images', async () => {
    await open();
    expect(within(cardOf('Image storage')).getByText('30 of 500')).toBeDefined();
  });

  test('what its snapshots cost in all regions, and what has accrued with the clock', async () => {
    cloud = await startPageCloud('empty');
    const created = Date.UTC(2026, 8, 1);
    await cloud.change((draft) => {
      draft.put('snapshots', snapshotRecord({ id: 'snap-one00001', storedSize: 354, created }));
      draft.put(
        'snapshots',
        snapshotRecord({ id: 'snap-two00001', storedSize: 38, region: 'ap-singapore', created }),
      );
    });
    await open();
    const card = within(cardOf('Image storage'));
    const table = card.getByRole('table', { name: 'Image storage by region' });
    // 304 × 0.0185 and 38 × 0.026. Since 1 November in Beijing 520 of 720 hours.
    expect(within(table).getByRole('row', { name: /Guangzhou.*354 GiB.*\$5\.62/ })).toBeDefined();
    expect(within(table).getByRole('row', { name: /Singapore.*38 GiB.*\$0\.99/ })).toBeDefined();
    expect(card.getByText('≈ $6.61')).toBeDefined();
    expect(
      card.getByText('Accrued since 1 Nov 2026: $4.78. In the last 30 days: $6.61.'),
    ).toBeDefined();
    await cloud.advance('P30D');
    await refreshAll();
    // December until the 22nd at 08:00 UTC is as long.
    await waitFor(() =>
      expect(
        card.getByText('Accrued since 1 Dec 2026: $4.78. In the last 30 days: $6.61.'),
      ).toBeDefined(),
    );
  });

  test('first steps where there is nothing yet', async () => {
    cloud.enter(3);
    await open();
    const links = within(cardOf('First steps')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/images/public',
      '/launch/image',
      '/activity?tab=messages',
    ]);
    expect(screen.queryByRole('region', { name: 'Your instances' })).toBeNull();
    expect(screen.getByText(/^Nothing is under way/)).toBeDefined();
  });
});

test('the four kinds stand though what is beside them does not answer', async () => {
  await cloud.fail('DescribeTasks', 'InternalError');
  await cloud.fail('DescribeSnapshotOverview', 'InternalError');
  await open();
  expect(within(kinds()).getByText('30')).toBeDefined();
  expect(within(cardOf('Image storage')).getByText('30 of 500')).toBeDefined();
});

const stage = (name: string) => {
  const box = screen.getByRole('link', { name }).closest('li');
  if (!box) throw new Error(`There is no stage ${name}`);
  return box.textContent;
};

describe('the life of a custom image', () => {
  test('counts where images are now, and moves with the clock', async () => {
    await open();
    expect(stage('Creating')).toBe('Creating138 %, 2 hr 11 min left');
    expect(stage('Importing')).toBe('Importing171 %, 2 hr 41 min left');
    expect(stage('Failed')).toBe('Failed21 creation, 1 import');
    expect(stage('Available')).toBe('Available25ready to launch');
    expect(stage('Shared out')).toBe('Shared out3with 1 account');
    await cloud.ask('DeleteImages', { ImageIds: ['img-q7z3hv5c'] });
    await cloud.advance('PT4H');
    await refreshAll();
    await waitFor(() => expect(stage('Available')).toBe('Available27ready to launch'));
    expect(stage('Creating')).toBe('Creating0none now');
    expect(stage('Deleted')).toBe('Deleted1last on 22 Nov 2026');
  });

  test('asks which image is meant before it leads to what is done with one', async () => {
    const { user, url } = await open();
    await user.click(screen.getByRole('link', { name: 'Share' }));
    const dialog = await screen.findByRole('dialog', { name: 'Share which image?' });
    expect(url()).toBe('/?choose=share');
    const next = () => within(dialog).getByRole('button', { name: 'Continue' });
    expect(next().getAttribute('aria-disabled')).toBe('true');
    await user.type(
      within(dialog).getByRole('searchbox', { name: 'Search' }),
      'orders-db-backup-1121',
    );
    const refused = await within(dialog).findByRole('radio', { name: 'orders-db-backup-1121' });
    expect(refused.getAttribute('aria-disabled')).toBe('true');
    await user.clear(within(dialog).getByRole('searchbox', { name: 'Search' }));
    await user.type(within(dialog).getByRole('searchbox', { name: 'Search' }), 'img-6t0kq2mz');
    await user.click(within(dialog).getByRole('radio', { name: 'storefront-web-2026.11' }));
    await user.click(next());
    await waitFor(() => expect(url()).toBe('/images/custom/img-6t0kq2mz/share'));
  });

  test('leads from the instances to those that run on an image of one’s own', async () => {
    cloud.enter(1, 'ap-singapore');
    await open();
    expect(screen.getByRole('link', { name: 'Launched' }).getAttribute('href')).toBe(
      '/instances?image=img-0i9nt1sg',
    );
  });
});
