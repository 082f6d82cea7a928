import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useSession } from '@/stores/session';
import { imageRecord, MINUTE, NOON, snapshotRecord, taskRecord } from '@/test/builders';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;

beforeEach(async () => {
  cloud = await startPageCloud();
});

const open = (at: string) => openPage([PATTERNS.image, PATTERNS.imageTab], page, at);

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const card = (name: string) => within(screen.getByRole('region', { name }));

/** The value beside a label of a card. */
function fact(of: string, label: string): string {
  const term = card(of).getByText(label, { selector: 'dt' });
  return term.nextElementSibling?.textContent ?? '';
}

/** The line of what can be done. */
const can = (what: string) =>
  card('What can be done').getByText(what).closest('li')?.textContent ?? '';

describe('a public image', () => {
  beforeEach(() => open('/images/public/img-9qabwvbn'));

  test('says who made it and what it is, dashes standing for what it cannot have', () => {
    expect(heading()).toBe('CentOS 7.6 64-bit');
    expect(screen.getByText('by Tencent Cloud')).toBeDefined();
    expect(fact('About', 'Architecture')).toBe('x86-64');
    expect(fact('About', 'Size')).toBe('50 GiB');
    expect(fact('About', 'Snapshots')).toContain(
      'The API names no snapshots of public and marketplace images',
    );
    expect(fact('About', 'Tags')).toContain('Only custom images have tags');
  });

  test('warns that its system is past the end of maintenance', () => {
    expect(screen.getByText('Maintenance of CentOS 7.6 64-bit ended on 30 Jun 2024')).toBeDefined();
    expect(fact('About', 'Maintained until')).toBe('30 Jun 2024');
  });

  test('can be launched and restored from, and nothing else', () => {
    expect(can('Launch instances')).toContain('possible');
    expect(can('Export to a bucket')).toContain('not possible');
    expect(can('Export to a bucket')).toContain('belongs to Tencent Cloud');
    expect(can('Export to a bucket')).toContain(
      'UnsupportedOperation.PublicImageExportUnsupported',
    );
    expect(screen.getByRole('link', { name: 'Launch instance' }).getAttribute('href')).toBe(
      '/launch/image?image=img-9qabwvbn',
    );
  });

  test('is free', () => {
    expect(fact('Fees', 'Image')).toBe('Free');
    expect(fact('Fees', 'System licence')).toBe('None');
  });

  test('shows its software as the simulator has it', () => {
    expect(card('Environment').getByText('Simulator extension')).toBeDefined();
    expect(card('Environment').getByRole('row', { name: /OpenSSH.*7\.4/ })).toBeDefined();
  });
});

test('a system with a month and extended maintenance is told of both', async () => {
  await open('/images/public/img-22trbn9x');
  expect(screen.getByText(/ended with Apr 2025$/)).toBeDefined();
  expect(
    screen.getByText('Only those who arrange extended maintenance get fixes, until Apr 2030.'),
  ).toBeDefined();
});

test('extended maintenance that is over too gives nobody fixes', async () => {
  await open('/images/custom/img-2zj6tq0d');
  expect(screen.getByText(/^Maintenance of Debian 11.4 64-bit ended with Jul 2024$/)).toBeDefined();
  expect(screen.getByText('It gets no more fixes, for security neither.')).toBeDefined();
});

describe('the licence of Windows', () => {
  test('is waived in the mainland', async () => {
    await open('/images/public/img-9tzezztj');
    expect(fact('Fees', 'System licence')).toBe('Waived in mainland regions');
  });

  test('is in the prices of servers elsewhere, told by their difference', async () => {
    cloud.enter(1, 'ap-singapore');
    await open('/images/public/img-9tzezztj');
    expect(fact('Fees', 'System licence')).toBe('In the server’s price');
    expect(fact('Fees', 'S3.LARGE8')).toBe('$0.15 → $0.27 +$0.12 /hour');
  });

  test('has no figures where no prices are published', async () => {
    cloud.enter(1, 'ap-jakarta');
    await open('/images/public/img-9tzezztj');
    expect(card('Fees').getByText('No prices of servers are published for Jakarta.')).toBeDefined();
  });
});

test('Red Hat costs a licence by the hour, by the size of the server', async () => {
  await open('/images/custom/img-p8y2ro1l');
  expect(fact('Fees', 'System licence')).toBe('$0.06 /hour up to 4 vCPU$0.13 /hour above 4 vCPU');
  expect(can('Export to a bucket')).toContain('it is Red Hat');
});

describe('a marketplace image', () => {
  test('names its vendor, and its fee by the hour and the month', async () => {
    await open('/images/marketplace/img-7fb5w0ad');
    expect(heading()).toBe('Small business suite');
    expect(screen.getByText('by Fable Foundry, a made-up vendor')).toBeDefined();
    expect(fact('Fees', 'Vendor’s fee')).toContain('$0.08 /hour');
    // 0.08 × 720.
    expect(fact('Fees', 'Vendor’s fee')).toContain('≈ $57.60 /month');
    expect(fact('Listing', 'Category')).toBe('All in one');
    expect(can('Delete')).toContain('belongs to its vendor');
  });

  test('may be free', async () => {
    await open('/images/marketplace/img-qumpmhs4');
    expect(fact('Fees', 'Vendor’s fee')).toContain('Free');
  });
});

describe('a custom image', () => {
  test('names its account, tags, snapshots and family', async () => {
    await open('/images/custom/img-r4w8xn1c');
    expect(heading()).toBe('storefront-web-2026.10');
    expect(screen.getByText('made 21 Oct 2026 by Northwind Studio')).toBeDefined();
    expect(fact('About', 'Tags')).toBe('env: prodowner: web');
    expect(fact('About', 'Snapshots')).toMatch(/^snap-[a-z0-9]{8}.*system disk, 50 GiB$/);
    const family = await card('Family').findAllByRole('listitem');
    expect(family.map((item) => item.textContent)).toEqual([
      'storefront-web-2026.1118 Nov 2026Newest',
      'storefront-web-2026.1021 Oct 2026This image',
      'storefront-web-2026.0819 Aug 2026Deprecated',
      'storefront-web-2025.1212 Dec 2025Deprecated',
    ]);
  });

  test('says under which conditions it can be shared, copied, exported and deleted', async () => {
    await open('/images/custom/img-6t0kq2mz');
    expect(can('Share with accounts')).toContain('500 at most, in Guangzhou');
    expect(can('Copy to other regions')).toContain('among mainland regions');
    expect(can('Copy within Guangzhou')).toContain('as an encrypted copy only');
    expect(can('Delete')).toContain('once nobody shares it');
  });

  test('is refused what brings its own licence, and Windows its export', async () => {
    await open('/images/custom/img-z1h6rw9o');
    expect(can('Share with accounts')).toContain('not possible');
    expect(can('Share with accounts')).toContain('brings its own licence');
    expect(can('Export to a bucket')).toContain('it is Windows');
    expect(fact('About', 'Made from')).toBe('An imported file');
  });

  test('that is deprecated leads to the newest of its family', async () => {
    await open('/images/custom/img-k2w0sf5d');
    expect(
      (await screen.findByRole('link', { name: /^Newest of its family/ })).getAttribute('href'),
    ).toBe('/images/custom/img-6t0kq2mz');
  });
});

/** A custom image with one snapshot. */
const store = (storedSize: number, diskSize: number) =>
  cloud.change((draft) => {
    draft.put('images', imageRecord({ id: 'img-00000001', snapshots: ['snap-00000001'] }));
    const images = ['img-00000001'];
    draft.put('snapshots', snapshotRecord({ id: 'snap-00000001', images, storedSize, diskSize }));
  });

describe('the storage of a custom image', () => {
  beforeEach(async () => {
    cloud = await startPageCloud('empty');
  });

  test('is what the region’s snapshots store above the free 50 GiB', async () => {
    await store(150, 200);
    await open('/images/custom/img-00000001');
    // 100 × 0.0185; it is all that is stored there.
    expect(card('Fees').getByText('≈ $1.85')).toBeDefined();
    expect(card('Fees').getByText('150 GiB stored, 100 GiB billed')).toBeDefined();
    await waitFor(() => expect(fact('Fees', 'This image')).toContain('≈ $1.85 /month'));
  });

  test('costs nothing below that', async () => {
    await store(8, 20);
    await open('/images/custom/img-00000001');
    expect(card('Fees').getByText('$0.00')).toBeDefined();
    expect(card('Fees').getByText('8 GiB stored, 0 GiB billed')).toBeDefined();
  });
});

test('a descendant of a paid marketplace image shows the fee that launching it costs', async () => {
  await open('/images/custom/img-s4u1t3bz');
  expect(fact('Fees', 'Marketplace fee')).toContain('$0.08 /hour');
  expect(fact('Fees', 'Marketplace fee')).toContain('≈ $57.60 /month');
  expect(card('Fees').getByText(/marketplace image of Fable Foundry/)).toBeDefined();
});

describe('a received image', () => {
  beforeEach(() => open('/images/shared/img-mt4k8rv2'));

  test('names the account that it came from, and that nobody reviewed it', () => {
    expect(screen.getByText('Received from Harbor Games (100000000002)')).toBeDefined();
    expect(screen.getByText(/^Nobody reviewed it/)).toBeDefined();
  });

  test('is another’s: nothing is paid to keep it, little can be done with it', () => {
    expect(fact('Fees', 'Keeping it')).toBe('Nothing to keep it: Harbor Games pays the storage');
    expect(can('Copy within Guangzhou')).toContain('becomes your custom image');
    expect(can('Share with accounts')).toContain('received ones cannot be passed on');
    expect(can('Edit name and description')).toContain('only its owner can');
    expect(fact('About', 'Snapshots')).toContain('Only its owner sees its snapshots');
  });
});

describe('an image that is being made', () => {
  test('tells how far it is, cannot be launched yet, and becomes available by itself', async () => {
    cloud = await startPageCloud('empty');
    await cloud.change((draft) => {
      const origin = { kind: 'instance', instance: 'ins-00000001' } as const;
      draft.put('images', imageRecord({ id: 'img-00000001', task: 'task-00000001', origin }));
      const resource = 'img-00000001';
      draft.put('tasks', taskRecord({ id: 'task-00000001', resource, end: NOON + 30 * MINUTE }));
    });
    await open('/images/custom/img-00000001');
    // 10 of 40 minutes have passed.
    expect(screen.getAllByText('25 %')).toHaveLength(2);
    expect(screen.getAllByText('30 min left')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Launch instance' })).toBeDefined();
    expect(can('Launch instances')).toContain('not until it is available');

    await cloud.advance('PT30M');
    await screen.findByRole('link', { name: 'Launch instance' });
    expect(screen.queryByText('25 %')).toBeNull();
  });

  test('that failed says why, in words and with the code', async () => {
    await open('/images/custom/img-t2d5rk9y');
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('The image could not be imported.')).toBeDefined();
    expect(alert.getByText(/^No root partition was found/)).toBeDefined();
    expect(alert.getByText('RootPartitionNotFound')).toBeDefined();
    expect(can('Launch instances')).toContain('its making failed');
    expect(card('Environment').getByText(/^It was never finished/)).toBeDefined();
    expect(card('Environment').queryByText('Healthy')).toBeNull();
  });
});

describe('the instances of an image', () => {
  test('stand in a tab with its own URL', async () => {
    const { user, url } = await open('/images/custom/img-6t0kq2mz');
    await user.click(screen.getByRole('link', { name: 'Instances 4' }));
    const table = within(await screen.findByRole('table', { name: 'Instances' }));
    expect(url()).toBe('/images/custom/img-6t0kq2mz/instances');
    expect(table.getByRole('link', { name: 'storefront-web-1' }).getAttribute('href')).toBe(
      '/instances/ins-3f7kq9wa',
    );
    await user.click(table.getByRole('button', { name: /Name/ }));
    expect(url()).toBe('/images/custom/img-6t0kq2mz/instances?sort=name');
    expect(table.getAllByRole('row')[1]?.textContent).toContain('storefront-web-1');
  });

  test('may be none', async () => {
    await open('/images/public/img-9tzezztj/instances');
    expect(screen.getByRole('heading', { name: 'No instance runs on this image' })).toBeDefined();
    expect(screen.getAllByRole('link', { name: 'Launch instance' })).toHaveLength(2);
  });
});

test('a wrong type leads to the right one, tab and query kept', async () => {
  const { url } = await open('/images/public/img-6t0kq2mz/instances?sort=name');
  expect(url()).toBe('/images/custom/img-6t0kq2mz/instances?sort=name');
  expect(heading()).toBe('storefront-web-2026.11');
});

test('a part whose answer fails says so in its place, and asks again', async () => {
  await cloud.fail('DescribeSnapshotOverview', 'InternalError');
  const { user } = await open('/images/custom/img-6t0kq2mz');
  expect(heading()).toBe('storefront-web-2026.11');
  const alert = await card('Fees').findByRole('alert');
  await cloud.ask('SetFaults', { Faults: [] });
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await card('Fees').findByText(/GiB stored, \d+ GiB billed$/)).toBeDefined();
});

describe('an image that is not here', () => {
  test('but in another region: offers to switch', async () => {
    const { user } = await open('/images/custom/img-0i9nt1sg');
    expect(heading()).toBe('No such image in Guangzhou');
    await user.click(await screen.findByRole('button', { name: 'Switch to Singapore' }));
    expect(useSession.getState().region).toBe('ap-singapore');
  });

  test('but offered in the mainland: offers some of its regions', async () => {
    cloud.enter(1, 'ap-singapore');
    await open('/images/marketplace/img-7fb5w0ad');
    // Mainland regions: Guangzhou, Shanghai, Nanjing, Beijing, Chengdu, Chongqing, two of finance.
    expect(
      await screen.findByText('It is in Guangzhou, Shanghai, Nanjing and 5 more regions.'),
    ).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^Switch to/ })).toHaveLength(3);
  });

  test.each([
    ['nobody’s', 'img-zzzzzzzz'],
    ['another account’s', 'img-mt2k6bs9'],
  ])('nor anywhere, being %s: says so and leads on', async (_whose, id) => {
    const { user, url } = await open(`/images/shared/${id}`);
    expect(heading()).toBe('No such image in Guangzhou');
    expect(screen.getByText(id, { selector: 'p *' })).toBeDefined();
    expect(await screen.findByText(/^None of the \d+ other regions has it/)).toBeDefined();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'lobby{Enter}');
    await waitFor(() => expect(url()).toBe('/images/shared?q=lobby'));
  });

  test('with regions that do not answer: says so instead of "nowhere"', async () => {
    const Faults = [
      {
        Action: 'DescribeImages',
        Kind: 'error' as const,
        Code: 'InternalError',
        Region: 'ap-tokyo',
      },
    ];
    await cloud.ask('SetFaults', { Faults });
    await open('/images/custom/img-zzzzzzzz');
    expect(await screen.findByText(/1 of the \d+ other regions did not answer/)).toBeDefined();
  });

  test('because its id is malformed: says how ids look, and asks nobody', async () => {
    await open('/images/custom/IMG-1');
    expect(screen.getByText(/is not the ID of an image/)).toBeDefined();
    expect(screen.queryByText('Looking in the other regions')).toBeNull();
    expect(screen.getByRole('link', { name: 'Open the list: Custom images' })).toBeDefined();
  });
});
