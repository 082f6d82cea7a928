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

const open = (search = '') => openPage(PATTERNS.compare, page, `/compare${search}`);
const region = (name: string) => within(screen.getByRole('region', { name }));
const table = (name: string) => within(screen.getByRole('table', { name }));
const cellsOf = (name: string, row: string) =>
  within(table(name).getByRole('rowheader', { name: row }).closest('tr') ?? document.body)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const SOFTWARE = ['Storefront web', 'Nginx', 'Node.js', 'Memcached'];
type User = Awaited<ReturnType<typeof openPage>>['user'];
/** Puts a text in a field's place at once. */
const fill = async (user: User, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.paste(text);
};
/** What passes and what is paid, by hand and from the image. */
const figures = () =>
  region('The race')
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);
const number = (name: string) => screen.getByRole('spinbutton', { name });

test('three servers of an own image, both ways, from what it carries', async () => {
  await open('?image=img-6t0kq2mz');
  const steps = table('Steps')
    .getAllByRole('spinbutton')
    .map((field) => [field.getAttribute('aria-valuenow'), field.getAttribute('value')]);
  // Choose, system, Storefront web, Nginx, Node.js, Memcached, test; fill in, come up, look; make the image.
  expect(steps.map(([minutes]) => Number(minutes))).toEqual([
    60, 60, 90, 90, 30, 90, 180, 10, 5, 5, 15,
  ]);
  expect(table('Steps').getByText(/It brings .*OpenSSH/)).toBeDefined();
  // 60 + 540 for the first, 270 for each of the two others: 19 hours, and two nights of 16.
  // From the image 10 + 5 + 3 × 5 minutes, of which 5 are paid to nobody.
  expect(figures()).toEqual(['51 hr elapsed', '19 hr paid', '30 min elapsed', '25 min paid']);
  const money = region('Hours and money');
  expect(money.getByText('$760.00')).toBeDefined();
  expect(money.getByText('$16.67')).toBeDefined();
  expect(money.getByText('$743.33')).toBeDefined();
  expect(money.getByText(/1\.3 working days of 8 hours/)).toBeDefined();
  expect(region('Break-even').getByText(/pays off from server 2 on/)).toBeDefined();
  expect(cellsOf('Break-even', '2')).toEqual(['14 hr 30 min', '10 hr 35 min', '20 min']);
});

test('what is entered stands in the address, and what cannot be is said', async () => {
  const { user, url } = await open('?image=img-6t0kq2mz&people=90');
  expect(screen.getByText(/cannot be entered here: people=90/)).toBeDefined();
  await fill(user, number('Servers'), '5');
  await fill(user, number('People at work'), '2');
  await fill(user, number('An hour costs'), '60');
  await fill(user, number('Minutes: Install and set up Nginx'), '0');
  await waitFor(() =>
    expect(url()).toBe('/compare?image=img-6t0kq2mz&servers=5&people=2&rate=60&len=pkg.Nginx%3A0'),
  );
  // 60 + 450 + 4 × 225 minutes are paid; 60 + 450 + 2 × 225 are worked one after another.
  expect(figures().slice(0, 2)).toEqual(['32 hr elapsed', '23 hr 30 min paid']);
  expect(region('Hours and money').getByText('$1,410.00')).toBeDefined();

  await user.clear(number('Servers'));
  expect(screen.getByText('Enter a whole number from 1 to 100.')).toBeDefined();
  expect(url()).toContain('servers=5');
  await user.click(screen.getByRole('button', { name: 'Usual lengths' }));
  await waitFor(() => expect(url()).not.toContain('len='));
});

test('another image is chosen from the four kinds; what its fee eats up is told', async () => {
  const { user, url } = await open(
    '?len=pkg.Nginx:5&len=test:60&pick=1&kind=marketplace&q=small+business',
  );
  await user.click(await screen.findByRole('radio', { name: 'Small business suite' }));
  await waitFor(() => expect(url()).toBe('/compare?len=test%3A60&image=img-7fb5w0ad'));
  // Three servers at 0.08 USD.
  expect(await screen.findByText('$0.24 /hour')).toBeDefined();
  expect(region('Hours and money').getByText('free, the vendor keeps it')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Change image' })).toBe(document.activeElement);
});

test('without an own image a public one is taken; one that is not there is none', async () => {
  cloud.enter(3);
  const { router } = await open();
  expect(await screen.findByRole('link', { name: /TencentOS Server/ })).toBeDefined();
  expect(table('Steps').queryByText(/Install and set up/)).toBeNull();
  expect(screen.getByText(/with little to install it is less/)).toBeDefined();
  await router.navigate('/compare?image=img-00000000');
  await screen.findByText(/img-00000000 is not in Guangzhou/);
  expect(screen.queryByRole('table', { name: 'Steps' })).toBeNull();
});

test('of an image without content nothing is compared', async () => {
  await open('?image=img-t2d5rk9y');
  expect(screen.getByText(/Nobody can tell what erp-migration-rhel carries/)).toBeDefined();
});

test('the product page stands side by side, its contested claim marked', async () => {
  await open('?image=img-6t0kq2mz');
  expect(
    cellsOf('Side by side', 'Time').map((text) => text?.replace(/^(From an image|By hand)/, '')),
  ).toEqual(['3 to 5 minutes', '1 to 2 days']);
  const [security] = cellsOf('Side by side', 'Security');
  expect(security).toMatch(/Custom images: said to be tested.*Contested.*No other source says so/);
  expect(security).toMatch(/Shared images: not reviewed/);
});

test('software that cannot be asked for is said in its place, and asked again', async () => {
  await cloud.fail('DescribeEnvironments', 'InternalError');
  const { user } = await open('?image=img-6t0kq2mz');
  const alert = within(await screen.findByRole('alert'));
  await cloud.ask('SetFaults', { Faults: [] });
  await user.click(alert.getByRole('button', { name: /again/ }));
  expect(await screen.findByRole('table', { name: 'Steps' })).toBeDefined();
});

const runButton = () => screen.getByRole('button', { name: 'Run it for real' });

test('the race is not run before its cost is known', async () => {
  const release = await cloud.hold('InquiryPriceRunInstances');
  const { user } = await open('?image=img-6t0kq2mz&servers=2');
  await waitFor(() => expect(runButton().getAttribute('aria-disabled')).toBeNull());
  await user.click(runButton());
  const dialog = within(await screen.findByRole('dialog'));
  const isBlocked = () =>
    dialog.getByRole('button', { name: 'Launch all 2' }).getAttribute('aria-disabled');
  expect(isBlocked()).toBe('true');
  release();
  expect(await dialog.findByText(/≈ \$0\.09 for each hour/)).toBeDefined();
  expect(isBlocked()).toBeNull();
});

test('the race is run for real: its cost first, then the measured time, then the servers go', async () => {
  const { user, url, router } = await open('?image=img-6t0kq2mz&servers=2');
  await user.click(
    await screen.findByRole('button', { name: /^Run it for real, ≈ \$0\.09 for 1/ }),
  );
  let dialog = within(
    await screen.findByRole('dialog', { name: 'Launch 2 servers from storefront-web-2026.11?' }),
  );
  expect(dialog.getByText(/≈ \$0\.09 for each hour/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Launch all 2' }));
  const card = within(await screen.findByRole('region', { name: 'The race that was run' }));
  expect(await card.findByText('0 of 2 are up')).toBeDefined();
  expect(card.getByText(/still be at: Choose/)).toBeDefined();
  expect(url()).toMatch(/&run=[0-9a-f-]{36}&as=servers%3D2$/);

  await cloud.advance('PT5M');
  expect(await card.findByText(/^All 2 were up after [345] min/)).toBeDefined();

  expect(card.getByText(/^All 2 were up/).textContent).toMatch(/as estimated|sooner|later/);
  expect(card.getByText('Estimated').nextElementSibling?.textContent).toBe('5 min');

  // By hand the first server takes 600 minutes and the second 270: a night of sixteen hours more. What is entered since,
  // a hundred servers and no time for the steps, is not that of the race.
  const short = ['choose:0', 'system:0', 'test:1', ...SOFTWARE.map((name) => `pkg.${name}:0`)];
  const since = new URLSearchParams(
    url().replace('/compare', '').replace('servers=2', 'servers=100'),
  );
  for (const length of short) since.append('len', length);
  await router.navigate(`/compare?${since.toString()}`);
  await waitFor(() => expect(number('Servers').getAttribute('value')).toBe('100'));
  expect(
    card.getByText(/2 servers, 1 person, 8 hours a day\. What is entered since/),
  ).toBeDefined();
  expect(card.getByText(/still be at: Choose; estimated are 30 hr 30 min in all/)).toBeDefined();

  // The instances' own answer comes after that of the tasks.
  await waitFor(() =>
    expect(
      card.getByRole('button', { name: 'Terminate all 2' }).getAttribute('aria-disabled'),
    ).toBeNull(),
  );
  await user.click(card.getByRole('button', { name: 'Terminate all 2' }));
  dialog = within(await screen.findByRole('dialog', { name: 'Terminate 2 instances?' }));
  await user.click(dialog.getByRole('textbox'));
  await user.paste('2');
  await user.click(dialog.getByRole('button', { name: /^Terminate/ }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await cloud.advance('PT1M');
  const { InstanceSet } = await cloud.ask('DescribeInstances', { Limit: 100 });
  const left = InstanceSet.filter(({ InstanceName }) => InstanceName.startsWith('race-'));
  expect(left.every(({ InstanceState }) => InstanceState === 'SHUTDOWN')).toBe(true);
});
