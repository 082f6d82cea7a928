import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { refreshAll } from '@/api/client';
import { PATTERNS } from '@/paths';
import { setPreferences } from '@/stores/preferences';
import { imageRecord, snapshotRecord } from '@/test/builders';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;

const open = (at: string) => openPage([PATTERNS.image, PATTERNS.imageTab], page, at);
const card = (name: string) => within(screen.getByRole('region', { name }));
const cells = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent);
const rows = () => card('Storage').getAllByRole('row').slice(1).map(cells);

/** An image of 64 GiB beside another 36, and its copy of 30 GiB in Jakarta. */
async function store(): Promise<void> {
  const created = Date.UTC(2026, 8, 1);
  cloud = await startPageCloud('empty');
  await cloud.change((draft) => {
    const image = { name: 'shop', created };
    draft.put(
      'images',
      imageRecord({ id: 'img-shop0001', snapshots: ['snap-shop0001'], ...image }),
    );
    draft.put(
      'images',
      imageRecord({
        id: 'img-shop0002',
        region: 'ap-jakarta',
        snapshots: ['snap-shop0002'],
        ...image,
      }),
    );
    const snapshot = (id: string, storedSize: number, images: readonly string[], region: string) =>
      draft.put('snapshots', snapshotRecord({ id, storedSize, images, region, created }));
    snapshot('snap-shop0001', 64, ['img-shop0001'], 'ap-guangzhou');
    snapshot('snap-other001', 36, [], 'ap-guangzhou');
    snapshot('snap-shop0002', 30, ['img-shop0002'], 'ap-jakarta');
  });
}

beforeEach(async () => {
  setPreferences({ priceBook: 'international' });
  await store();
});

test('an image has its part of what its regions cost, and has accrued it hour by hour', async () => {
  await open('/images/custom/img-shop0001/billing');
  // 100 stored, 50 billed: 32 of them are its; × 0.0185. Jakarta: 30 × 0.026. Since 1 November in Beijing, until the
  // 22nd at 08:00 UTC, 520 of 720 hours.
  await waitFor(() =>
    expect(rows()).toEqual([
      [
        'Guangzhou',
        expect.stringMatching(/^64 GiB/),
        '100 GiB, 50 free',
        '$0.59',
        '$0.43',
        '$0.59',
      ],
      [
        'Jakarta copy',
        expect.stringMatching(/^30 GiB/),
        '30 GiB, none free',
        '$0.78',
        '$0.56',
        '$0.78',
      ],
      ['Together', 'Not added up', '$1.37', '$0.99', '$1.37'],
    ]),
  );
});

test('thirty days on, what has accrued in the last thirty is the month that was estimated', async () => {
  await open('/images/custom/img-shop0001/billing');
  await cloud.change((draft) => draft.remove('snapshots', 'snap-other001'));
  await cloud.advance('P30D');
  await refreshAll();
  // 64 stored, 14 billed, × 0.0185.
  await waitFor(() => expect(rows()[0]?.slice(3)).toEqual(['$0.26', expect.anything(), '$0.26']));
});

test('in yuan what has no price is said to have none, and left out of the sum', async () => {
  setPreferences({ priceBook: 'mainland' });
  await open('/images/custom/img-shop0001/billing');
  // 32 × 0.13.
  await waitFor(() => expect(rows()[0]?.[3]).toBe('CN¥4.16'));
  expect(rows()[1]?.[3]).toContain('no CNY price is published here');
  expect(rows()[2]).toEqual([
    'TogetherWithout 1 region that has no CNY price',
    'Not added up',
    'CN¥4.16',
    'CN¥3.00',
    'CN¥4.16',
  ]);
  expect(
    card('How it is reckoned').getByText(/It has none for Jakarta and São Paulo/),
  ).toBeDefined();
});

test('the book and the rule of what is free are named with their dates', async () => {
  const { user } = await open('/images/custom/img-shop0001/billing');
  const rules = card('How it is reckoned');
  expect(rules.getByText(/international site, in US dollars, .* of 23 Nov 2023/)).toBeDefined();
  expect(rules.getByText(/50 GiB of snapshots .*10 Jul 2023 on say 80 GiB/)).toBeDefined();
  expect(rules.getByText(/Of finance regions no document says so/)).toBeDefined();
  await user.click(rules.getByRole('radio', { name: 'Mainland, CNY' }));
  expect(rules.getByText(/mainland site, in yuan, .* of about 2022/)).toBeDefined();
});

test('a received image costs nothing to keep, but the fee of its paid origin to launch', async () => {
  cloud = await startPageCloud();
  await open('/images/shared/img-mt4k8rv2/billing');
  expect(
    card('Who pays').getByText('Harbor Games pays for its storage. You pay nothing to keep it.'),
  ).toBeDefined();
  expect(screen.queryByRole('region', { name: 'Storage' })).toBeNull();
});
