import { screen, within } from '@testing-library/react';
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

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

describe('the custom images', () => {
  test('stand newest first, twenty a page, under a table named as the page', async () => {
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
  });

  test('tell what is under way, how far it is and how long it takes, and why it failed', async () => {
    await open('/images/custom');
    // 80 of 210 minutes have passed.
    expect(await within(rowOf('orders-db-backup')).findByText('2 hr 11 min left')).toBeDefined();
    expect(within(rowOf('orders-db-backup')).getByText('38 %')).toBeDefined();
    expect(within(rowOf('erp-migration')).getByText('No root partition')).toBeDefined();
  });
});
