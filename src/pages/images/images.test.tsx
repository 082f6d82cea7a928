import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { setPreferences } from '@/stores/preferences';
import { useSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;

beforeEach(async () => {
  cloud = await startPageCloud();
  setPreferences({ foldedCards: [], density: 'normal' });
});

const open = (at: string) => openPage(PATTERNS.images, page, at);

/** The names in the main cells of the shown rows. */
function names(): string[] {
  const [, ...rows] = screen.getAllByRole('row');
  return rows.map((row) => within(row).getAllByRole('link')[0]?.textContent ?? '');
}

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const card = () => screen.getByRole('region', { name: 'At a glance' });

describe('the custom images', () => {
  test('stand newest first, twenty a page, in a table named as the page', async () => {
    await open('/images/custom');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Custom images');
    expect(screen.getByRole('table', { name: 'Custom images' })).toBeDefined();
    expect(names().slice(0, 5)).toEqual([
      'orders-db-backup-1121',
      'edge-proxy-2026.11',
      'ubuntu-16-import',
      'erp-migration-rhel',
      'checkout-api-2026.11',
    ]);
    expect(names()).toHaveLength(20);
    expect(screen.getByText('1 to 20 of 30')).toBeDefined();
  });

  test('tell what is under way, how far it is and how long it takes, and why it failed', async () => {
    await open('/images/custom?state=CREATING&state=IMPORTFAILED');
    // 80 of 210 minutes have passed: 38 %, which leaves 62 % of 210 minutes.
    expect(await within(rowOf('orders-db-backup')).findByText('2 hr 11 min left')).toBeDefined();
    expect(within(rowOf('orders-db-backup')).getByText('38 %')).toBeDefined();
    expect(within(rowOf('erp-migration')).getByText('No root partition')).toBeDefined();
  });

  test('are there once the clock has passed, without a reload', async () => {
    await open('/images/custom?q=orders-db-backup');
    expect(within(rowOf('orders-db-backup')).getByText('Creating')).toBeDefined();
    await cloud.advance('PT131M');
    expect(await screen.findByText('Available')).toBeDefined();
  });

  test('count against the quota and take storage, and the card says how much', async () => {
    await open('/images/custom');
    expect(card().textContent).toContain('30 of 500');
    expect(within(card()).getByText('3 in progress, 2 failed')).toBeDefined();
  });

  test('lead to the instances that run on them, and to their page', async () => {
    await open('/images/custom?q=storefront');
    const row = rowOf('storefront-web-2026.11');
    const used = await within(row).findByRole('link', { name: '4 instances' });
    expect(used.getAttribute('href')).toBe('/images/custom/img-6t0kq2mz/instances');
    expect(
      within(row).getByRole('link', { name: 'storefront-web-2026.11' }).getAttribute('href'),
    ).toBe('/images/custom/img-6t0kq2mz');
  });

  test('say where they stand in their family', async () => {
    await open('/images/custom?q=storefront-web');
    expect(within(rowOf('storefront-web-2026.11')).getByText('Newest')).toBeDefined();
    expect(within(rowOf('storefront-web-2026.10')).getByText('2026.11')).toBeDefined();
    expect(within(rowOf('storefront-web-2026.08')).getByText('Deprecated')).toBeDefined();
  });

  test('of a second account are its own', async () => {
    cloud.enter(2);
    await open('/images/custom');
    expect(names()).toEqual([
      'match-server-2026.11',
      'match-server-2026.10',
      'lobby-gateway',
      'log-shipper-base',
      'match-server-2026.07',
    ]);
  });

  test('say with how many accounts they are shared, asking only for those on the screen', async () => {
    await open('/images/custom');
    expect(
      await within(rowOf('checkout-api-2026.11')).findByText('Shared with 1 account'),
    ).toBeDefined();
    expect(within(rowOf('storefront-web-2026.11')).queryByText(/^Shared with/)).toBeNull();
    const { RequestSet } = await cloud.ask('DescribeRequests', {});
    const asked = RequestSet.filter(({ Action }) => Action === 'DescribeImageSharePermission');
    // Of 20 rows 5 are of images that are being made or could not be, and 2 hold data disks or are encrypted.
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(20);
  });

  test('are none in a new account, which is told what they are for', async () => {
    cloud.enter(3);
    await open('/images/custom');
    expect(
      await screen.findByRole('heading', { name: 'No custom images in Guangzhou yet' }),
    ).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    const [first] = screen.getAllByRole('link', { name: 'Launch instance' });
    expect(first?.getAttribute('href')).toBe('/launch/image');
  });
});

describe('storage', () => {
  beforeEach(async () => {
    cloud = await startPageCloud('empty');
    const snapshot = {
      id: 'snap-aaaaaaaa',
      owner: '100000000001',
      region: 'ap-guangzhou',
      name: 'kept',
      usage: 'SYSTEM_DISK',
      diskSize: 100,
      storedSize: 70,
      zone: 'ap-guangzhou-3',
      created: Date.UTC(2026, 10, 1),
      images: [],
      encrypted: false,
    } as const;
    await cloud.change((world) => {
      world.put('snapshots', snapshot);
      world.put('snapshots', { ...snapshot, id: 'snap-bbbbbbbb', region: 'ap-singapore' });
    });
  });

  test('is billed above the free quota of a mainland region', async () => {
    await open('/images/custom');
    expect(within(card()).getByText('70 GiB')).toBeDefined();
    expect(within(card()).getByText('50 GiB free, 20 billed')).toBeDefined();
    // 20 GiB at $0.0185.
    expect(card().textContent).toContain('≈ $0.37 /month');
  });

  test('is billed from the first GiB where there is no free quota', async () => {
    cloud.enter(1, 'ap-singapore');
    await open('/images/custom');
    expect(within(card()).getByText('All billed: no free quota here')).toBeDefined();
    // 70 GiB at $0.026.
    expect(card().textContent).toContain('≈ $1.82 /month');
  });

  test('is a dash with its reason when the cloud does not tell, and the list stands', async () => {
    await cloud.fail('DescribeSnapshotOverview', 'InternalError');
    await open('/images/custom');
    expect(
      await within(card()).findAllByText(/the cloud did not answer/, { selector: '.sr-only' }),
    ).toHaveLength(2);
    expect(card().textContent).toContain('0 of 500');
  });
});

describe('the public images', () => {
  test('tell how long they are maintained and what their licence costs here', async () => {
    await open('/images/public?q=CentOS+7.6+64-bit');
    expect(names()).toEqual(['CentOS 7.6 64-bit']);
    expect(within(rowOf('CentOS 7.6')).getByText('Ended 30 Jun 2024')).toBeDefined();
    expect(within(rowOf('CentOS 7.6')).getByText('Free')).toBeDefined();
    expect(within(card()).getByText('Free here')).toBeDefined();
  });

  test('license Windows outside the mainland', async () => {
    cloud.enter(1, 'ap-singapore');
    await open('/images/public?platform=Windows');
    const [, first] = screen.getAllByRole('row');
    expect(within(first ?? document.body).getByText('In the server’s price')).toBeDefined();
    expect(within(card()).getByText('In the price')).toBeDefined();
  });

  test('mark the sizes that no source tells', async () => {
    await open('/images/public?q=img-9axl1k53');
    const [mark] = within(rowOf('TencentOS Server 3.1')).getAllByText('The simulator’s own figure');
    expect(mark?.parentElement?.textContent).toContain('20 GiB');
  });
});

describe('the marketplace', () => {
  test('tells what a listing is and costs', async () => {
    await open('/images/marketplace?q=LNMP+environment');
    const row = rowOf('LNMP environment');
    expect(within(row).getByText('Imaginary Stacks')).toBeDefined();
    expect(within(row).getByText('v1.2')).toBeDefined();
    expect(within(row).getByText('Free')).toBeDefined();
  });

  test('is filtered by category and price', async () => {
    await open('/images/marketplace?category=BASIC_ENVIRONMENT&price=HOURLY&price=ODD');
    expect(names().length).toBeGreaterThan(0);
    for (const row of screen.getAllByRole('row').slice(1)) {
      expect(within(row).getAllByText('Basic environment').length).toBeGreaterThan(0);
      expect(within(row).getByText(/^\$\d+\.\d+ \/hour$/)).toBeDefined();
    }
  });

  test('does not reach other regions, and offers to switch to one on the mainland', async () => {
    cloud.enter(1, 'ap-tokyo');
    const { user } = await open('/images/marketplace');
    expect(
      await screen.findByRole('heading', { name: 'The marketplace does not reach Tokyo' }),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Switch region' }));
    await user.click(await screen.findByRole('menuitem', { name: /Shanghai/ }));
    expect(useSession.getState().region).toBe('ap-shanghai');
  });
});

describe('the shared images', () => {
  test('say from whom they come and that nobody reviewed them', async () => {
    await open('/images/shared');
    expect(names()).toEqual(['match-server-2026.10', 'lobby-gateway', 'log-shipper-base']);
    expect(within(rowOf('lobby-gateway')).getByText('Harbor Games')).toBeDefined();
    expect(within(rowOf('lobby-gateway')).getByText('100000000002')).toBeDefined();
    expect(screen.getByText(/Nobody reviewed them/)).toBeDefined();
  });
});
