import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { setPreferences, usePreferences } from '@/stores/preferences';
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

const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

describe('a list', () => {
  test('is searched by name or id, whatever the case', async () => {
    const { user, url } = await open('/images/custom');
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'IMG-6T0K');
    await waitFor(() => expect(names()).toEqual(['storefront-web-2026.11']));
    expect(screen.getByText('1 of 30 match')).toBeDefined();
    await waitFor(() => expect(url()).toBe('/images/custom?q=IMG-6T0K'));
  });

  test('lets through any value of a filter, every filter, and every key of the tags', async () => {
    await open(
      '/images/custom?platform=TencentOS&platform=Ubuntu&state=NORMAL&tag=env%3A+test&tag=owner%3A+platform&tag=owner%3A+media',
    );
    expect(names()).toEqual(['build-agent-arm64', 'match-server-from-harbor']);
  });

  test('is filtered by what its rows have, with how many have it', async () => {
    const { user, url } = await open('/images/custom?q=2026.1');
    expect(names()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Add filter' }));
    await user.click(await screen.findByRole('button', { name: 'Architecture' }));
    // All of the type have their say, found by the search or not.
    await user.click(await screen.findByRole('checkbox', { name: 'x86-64 29' }));
    await user.click(screen.getByRole('checkbox', { name: 'ARM 64 1' }));
    await waitFor(() =>
      expect(url()).toBe('/images/custom?q=2026.1&architecture=x86_64&architecture=arm'),
    );
    expect(names()).toHaveLength(4);
    await user.click(screen.getByRole('checkbox', { name: 'x86-64 29' }));
    await waitFor(() => expect(screen.queryByRole('row')).toBeNull());
  });

  test('is sorted by a press on a head, and again the other way', async () => {
    const { user, url } = await open('/images/custom?q=storefront');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    await waitFor(() =>
      expect(names()).toEqual([
        'storefront-web-2025.12',
        'storefront-web-2026.08',
        'storefront-web-2026.10',
        'storefront-web-2026.11',
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Name' }));
    await waitFor(() => expect(names()[0]).toBe('storefront-web-2026.11'));
    await waitFor(() => expect(url()).toBe('/images/custom?q=storefront&sort=-name'));
  });

  test('shows its last page where there is no such page', async () => {
    await open('/images/custom?page=9');
    expect(screen.getByText('21 to 30 of 30')).toBeDefined();
  });

  test('shows the columns of its URL, and writes those that are chosen', async () => {
    const { user, url } = await open('/images/custom?columns=state,tag');
    expect(heads()).toEqual(['', 'Name', 'Status', 'Tags', 'Actions']);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Tags' }));
    await waitFor(() => expect(heads()).toEqual(['', 'Name', 'Status', 'Actions']));
    expect(url()).toBe('/images/custom?columns=state');
  });

  test('says how many there are when nothing matches, and clears both search and filters', async () => {
    const { user, url } = await open('/images/custom?q=nothing&state=NORMAL');
    expect(screen.getByText('Without search and filters there are 30 images.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(names()).toHaveLength(20));
    await waitFor(() => expect(url()).toBe('/images/custom'));
  });

  test('keeps density and the folded card', async () => {
    const { user } = await open('/images/custom');
    await user.click(screen.getByRole('button', { name: 'Compact rows' }));
    await user.click(screen.getByRole('button', { name: 'Fold: At a glance' }));
    expect(usePreferences.getState()).toMatchObject({
      density: 'compact',
      foldedCards: ['images/custom'],
    });
  });

  test('keeps its rows and says why when it cannot be renewed', async () => {
    const { user } = await open('/images/custom');
    await cloud.fail('DescribeImages', 'InternalError');
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(names()).toHaveLength(20);
  });
});

describe('what can be done', () => {
  test('from a row: launch, or the reason why not, open, copy', async () => {
    const { user, router } = await open('/images/custom?q=ca');
    await user.click(screen.getByRole('button', { name: 'Actions for media-cache-try-3' }));
    const refused = await screen.findByRole('menuitem', {
      name: 'Launch instance',
      description: 'Its creation failed, so there is nothing to start from.',
    });
    expect(refused.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Escape}');

    await user.click(screen.getByRole('button', { name: 'Actions for catalog-search' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Launch instance' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/launch/image'));
    expect(router.state.location.search).toBe('?image=img-2zj6tq0d');
  });

  test('with one selected row, and with several', async () => {
    const { user } = await open('/images/custom?q=g-');
    await user.click(screen.getByRole('checkbox', { name: 'Select catalog-search' }));
    const bar = await screen.findByRole('toolbar', { name: '1 selected' });
    const launch = within(bar).getByRole('button', { name: 'Launch instance' });
    expect(launch.getAttribute('aria-disabled')).toBeNull();
    const alone = within(bar).getByRole('button', { name: 'Compare' });
    expect(alone.getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('checkbox', { name: 'Select reporting-batch' }));
    const two = within(screen.getByRole('toolbar', { name: '2 selected' }));
    expect(two.getByRole('button', { name: 'Launch instance' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await user.click(two.getByRole('button', { name: 'Copy IDs' }));
    expect(await navigator.clipboard.readText()).toBe('img-2zj6tq0d\nimg-4lq8pc3w');
    expect(two.getByRole('button', { name: 'Compare' }).getAttribute('aria-disabled')).toBeNull();
  });

  test('with several: each action says how many allow it, and what they add up to', async () => {
    const { user, url } = await open('/images/custom');
    for (const name of ['storefront-web-2026.11', 'catalog-search', 'orders-db-backup-1121']) {
      await user.click(screen.getByRole('checkbox', { name: `Select ${name}` }));
    }
    const bar = within(await screen.findByRole('toolbar', { name: '3 selected' }));
    // 18, 14 and 27 of 589 GiB, of which 539 are billed at $0.0185.
    expect(await bar.findByText('59 GiB, ≈ $1.00 /month')).toBeDefined();
    await user.click(bar.getByRole('button', { name: /^Delete ?2 of 3$/ }));
    await waitFor(() => expect(url()).toContain('/images/custom/delete?ids='));
    const [, ids = ''] = url().split('ids=');
    expect(ids.split(',').toSorted()).toEqual(['img-2zj6tq0d', 'img-6t0kq2mz', 'img-w3c9ue5h']);
  });
});

const cost = async (name: string) => {
  const row = screen.getByRole('row', { name: new RegExp(name) });
  return (await within(row).findByText(/^≈ \$/)).textContent;
};

describe('the custom images of all regions', () => {
  test('stand in one list, with what each costs in its region', async () => {
    const { user, url } = await open('/images/custom?q=2026.11');
    expect(await cost('storefront-web-2026.11')).toBe('≈ $0.30');
    await user.click(screen.getByRole('radio', { name: 'All regions' }));
    await waitFor(() => expect(url()).toBe('/images/custom?q=2026.11&regions=all'));
    expect(await screen.findByText(/of 50 match/)).toBeDefined();
    expect(
      within(screen.getByRole('region', { name: 'At a glance' })).getByText('in 10 regions'),
    ).toBeDefined();
    expect(heads()).toContain('Region');
    expect(await cost('data-lake-node-2026.11')).toBe('≈ $0.41');
  });

  test('are filtered by region, and what is done to one switches to its region', async () => {
    const { user, router, url } = await open('/images/custom?regions=all&region=Tokyo&sort=name');
    await waitFor(() => expect(names()).toContain('base-intl'));
    await user.click(screen.getByRole('checkbox', { name: 'Select base-intl' }));
    const bar = within(await screen.findByRole('toolbar', { name: '1 selected' }));
    expect(bar.getByRole('button', { name: /^Delete ?1 of 1, in Tokyo$/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Actions for base-intl' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Delete/ }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/\/delete$/));
    expect(url()).toContain('regions=all&region=Tokyo');
    expect(useSession.getState().region).toBe('ap-tokyo');
  });

  test('are dealt with together region by region, the current one first', async () => {
    const { user, url } = await open('/images/custom?regions=all&q=storefront-web-2026');
    const [here, there] = await Promise.all(
      ['Guangzhou', 'Shanghai'].map((city) =>
        screen.findByRole('row', { name: new RegExp(`storefront-web-2026.11.*${city}`) }),
      ),
    );
    if (!here || !there) throw new Error('The release is not in both regions');
    await user.click(within(here).getByRole('checkbox'));
    await user.click(within(there).getByRole('checkbox'));
    const both = within(await screen.findByRole('toolbar', { name: '2 selected' }));
    expect(both.getByRole('button', { name: /^Share ?1 of 2, in Guangzhou$/ })).toBeDefined();
    await user.click(within(here).getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: /^Delete ?1 of 1, in Shanghai$/ }));
    await waitFor(() => expect(url()).toContain('/images/custom/delete?'));
    expect(useSession.getState().region).toBe('ap-shanghai');
  });

  test('without those of a region that does not answer, which is named', async () => {
    await cloud.fail('DescribeImages', 'InternalError', 1);
    await open('/images/custom?regions=all');
    expect(await screen.findByText(/did not answer\. Their images are missing/)).toBeDefined();
    expect(names().length).toBeGreaterThan(0);
  });

  test('with a dash for what nobody told of storage, not with bars for good', async () => {
    await cloud.fail('DescribeSnapshotOverview', 'InternalError');
    await open('/images/custom?regions=all&q=data-lake-node');
    const reason = /the cloud did not answer; refresh to ask again/g;
    const row = await screen.findByRole('row', { name: /data-lake-node/ });
    await waitFor(() => expect(row.textContent).toMatch(reason));
    const cells = screen.getByRole('region', { name: 'At a glance' });
    expect(cells.textContent.match(reason)).toHaveLength(2);
  });
});
