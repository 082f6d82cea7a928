import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { setPreferences } from '@/stores/preferences';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';
import type { RequestOf } from '@/wire/actions';

import { EXAMPLE } from './example';
import * as page from './route';

let cloud: PageCloud;

beforeEach(async () => {
  setPreferences({ priceBook: 'international' });
  cloud = await startPageCloud('empty');
});

const open = (at: string) => openPage(PATTERNS.estimate, page, at);
const SETTINGS = 'in=ap-guangzhou&per=month&book=international&free=50';
const at = (lines: readonly string[], settings = SETTINGS) =>
  `/estimate?${settings}&${new URLSearchParams(lines.map((line) => ['line', line]))}`;
const table = (name: string) => within(screen.getByRole('table', { name }));
const cells = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent);

describe('a link', () => {
  test('is told line by line, with its sum, its parts and the same elsewhere', async () => {
    await open(at(EXAMPLE));
    await screen.findByText('≈ $867.70');
    const total = table('Lines in Guangzhou').getByRole('row', { name: /^Total/ });
    expect(cells(total).slice(0, 3)).toEqual(['Total', '$1.1718', '$867.70']);
    expect(cells(table('Breakdown').getByRole('row', { name: /Servers/ }))).toEqual([
      'Servers',
      '94.6%',
      '$820.80',
    ]);
    const [cheapest, second] = table('The same in other regions').getAllByRole('row').slice(1);
    expect(cheapest?.textContent).toBe('ChengduLowest$824.50');
    expect(second?.textContent).toBe('GuangzhouThis estimate$867.70');
    const singapore = table('The same in other regions').getByRole('row', { name: /Singapore/ });
    expect(singapore.textContent).toContain('No Windows price of S2.LARGE8 is published');
    const free = within(screen.getByRole('region', { name: 'Free storage' }));
    expect(free.getByText('70 GiB billed')).toBeDefined();
  });

  test('that is bad is repaired, or explained line by line', async () => {
    const bad = ['storage 120', 'gpu 3', 'disk CLOUD_PREMIUM 50 5000'];
    const { user, url } = await open(at(bad, 'in=atlantis&per=month&book=euro&free=50'));
    expect(screen.getByText(/There is no region “atlantis”/)).toBeDefined();
    expect(screen.getByText(/There is no price book “euro”/)).toBeDefined();
    const broken = table('Lines in Guangzhou').getByRole('row', { name: /gpu 3/ });
    expect(broken.textContent).toContain('There is no kind of line “gpu”.');
    expect(screen.getByText('“5000” is out of range. 1000 stands in its place.')).toBeDefined();
    // 70 × 0.0185 and 1000 × 50 × 0.0001 × 720.
    expect(screen.getByText('≈ $3,601.30')).toBeDefined();
    await user.click(within(broken).getByRole('button', { name: 'Remove' }));
    await waitFor(() =>
      expect(url()).toBe(`/estimate?${SETTINGS}&line=storage+120&line=disk+CLOUD_PREMIUM+50+1000`),
    );
    await waitFor(() => expect(screen.queryByText(/atlantis/)).toBeNull());
  });

  test('that leaves things to the person says them once it is open', async () => {
    setPreferences({ priceBook: 'mainland' });
    cloud.enter(1, 'ap-shanghai');
    const { url } = await open('/estimate?line=storage+150');
    expect(url()).toBe('/estimate?in=ap-shanghai&per=month&book=mainland&free=50&line=storage+150');
    // 100 × 0.13.
    expect(screen.getByText('≈ CN¥13.00')).toBeDefined();
  });
});

test('lines are added and changed, all of it in the address', async () => {
  const { user, url } = await open(`/estimate?${SETTINGS}`);
  expect(screen.getByText('Nothing to reckon yet')).toBeDefined();
  await user.click(screen.getAllByRole('button', { name: 'Add line' })[0] ?? document.body);
  const form = within(await screen.findByRole('dialog', { name: 'Add a line' }));
  await user.selectOptions(form.getByLabelText('What'), 'Image storage');
  await user.clear(form.getByLabelText('Stored, GiB'));
  await user.type(form.getByLabelText('Stored, GiB'), '-1');
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect(form.getByText('A number from 0 to 1,000,000')).toBeDefined();
  await user.clear(form.getByLabelText('Stored, GiB'));
  await user.type(form.getByLabelText('Stored, GiB'), '90');
  await user.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(url()).toBe(`/estimate?${SETTINGS}&line=storage+90`));
  // 40 × 0.0185; by the later rule 10 × 0.0185.
  await screen.findByText('≈ $0.74');
  await user.click(screen.getByRole('radio', { name: '80 GiB, later rule' }));
  await waitFor(() => expect(screen.getByText('≈ $0.19')).toBeDefined());
});

test('a launch comes to what the cloud itself says that it costs', async () => {
  const lines = [
    'launch S3.LARGE8 3',
    'licence windows S3.LARGE8 3',
    'disk CLOUD_SSD 60 3',
    'traffic 1',
  ];
  cloud.enter(1, 'ap-singapore');
  await open(at(lines, 'in=ap-singapore&per=hour&book=international&free=50'));
  const ask = <Name extends 'DescribeImages' | 'InquiryPriceRunInstances'>(
    action: Name,
    parameters: RequestOf<Name>,
  ) => cloud.ask(action, parameters, 1, 'ap-singapore');
  const Filters = [{ Name: 'platform', Values: ['Windows'] }];
  const { ImageSet } = await ask('DescribeImages', { Filters, Limit: 1 });
  const { Price } = await ask('InquiryPriceRunInstances', {
    Placement: { Zone: 'ap-singapore-1' },
    ImageId: ImageSet[0]?.ImageId ?? '',
    InstanceType: 'S3.LARGE8',
    InstanceCount: 3,
    SystemDisk: { DiskType: 'CLOUD_SSD', DiskSize: 60 },
  });
  // 3 × (0.27 + 60 × 0.0003).
  expect(Price.InstancePrice.UnitPrice).toBe(0.864);
  await waitFor(() =>
    expect(
      cells(table('Lines in Singapore').getByRole('row', { name: /^Total/ })).slice(0, 2),
    ).toEqual(['Total', '$0.864']),
  );
});
