import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;

beforeEach(async () => {
  cloud = await startPageCloud();
});

const open = (id: string) => openPage(PATTERNS.instance, page, `/instances/${id}`);

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const card = (name: string) => within(screen.getByRole('region', { name }));

/** The value beside a label. */
function fact(of: ReturnType<typeof card>, label: string): string | null | undefined {
  return of.getByText(label).nextElementSibling?.textContent;
}

const software = () => card('Environment');
const row = (table: string, name: string) =>
  within(screen.getByRole('table', { name: table }))
    .getByRole('rowheader', { name })
    .closest('tr')?.textContent;

describe('an instance', () => {
  test('tells what it is, where and on which terms', async () => {
    await open('ins-6n3ve9bh');
    expect(heading()).toBe('orders-db-1');
    const about = card('About');
    expect(fact(about, 'Instance type')).toBe('M4.LARGE32');
    expect(fact(about, 'vCPU and memory')).toBe('4 vCPU, 32 GiB');
    expect(fact(about, 'Zone')).toBe('Guangzhou Zone 6');
    expect(fact(about, 'Charge type')).toBe('Pay as you go');
    expect(fact(about, 'Termination')).toBe('Protected');
    expect(fact(about, 'Tags')).toBe('env: prodowner: data');
  });

  test('lists its disks, and what becomes of each', async () => {
    await open('ins-6n3ve9bh');
    const [, ...rows] = within(screen.getByRole('table', { name: 'Disks' })).getAllByRole('row');
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'System disk',
      'Data disk 1',
      'Data disk 2',
    ]);
    expect(rows.map((row) => within(row).getAllByRole('cell')[2]?.textContent)).toEqual([
      '80 GiB',
      '200 GiB',
      '100 GiB',
    ]);
    expect(rows.map((row) => within(row).getAllByRole('cell')[3]?.textContent)).toEqual([
      'Deleted',
      'Deleted',
      'Deleted',
    ]);
  });

  test('says how to log in, from its key or from the messages', async () => {
    const opened = await open('ins-3f7kq9wa');
    const login = card('Login');
    expect(fact(login, 'User')).toBe('root');
    expect(login.getByText('ssh root@203.0.113.20')).toBeDefined();
    expect(await login.findByText('ops_2026')).toBeDefined();
    expect(login.queryByText('Show messages')).toBeNull();
    await opened.router.navigate('/instances/ins-1q7xg4dk');
    await screen.findByRole('heading', { name: 'win-render-1' });
    expect(fact(card('Login'), 'Port')).toBe('3389');
    expect(card('Login').getByRole('link', { name: 'Show messages' }).getAttribute('href')).toBe(
      '/activity?tab=messages',
    );
  });

  test('names the image it came from, and the others that came from it', async () => {
    await open('ins-3f7kq9wa');
    const origin = card('Image it came from');
    const image = await origin.findByRole('link', { name: 'storefront-web-2026.11' });
    expect(image.getAttribute('href')).toBe('/images/custom/img-6t0kq2mz');
    expect(
      origin.getByRole('link', { name: 'All instances from this image' }).getAttribute('href'),
    ).toBe('/instances?image=img-6t0kq2mz');
  });

  test('shows the operation that runs, and moves by itself when that is done', async () => {
    const { user } = await open('ins-3f7kq9wa');
    await user.click(screen.getByRole('button', { name: 'Reboot' }));
    const dialog = await screen.findByRole('dialog', { name: 'Reboot storefront-web-1?' });
    await user.click(within(dialog).getByRole('button', { name: 'Reboot' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText(/Rebooting/)).toBeDefined();
    expect(fact(card('Latest operation'), 'Result')).toBe('Under way');
    await cloud.advance('PT10M');
    await waitFor(() => expect(screen.queryByText(/Rebooting/)).toBeNull());
    expect(fact(card('Latest operation'), 'Operation')).toBe('Reboot');
  });

  test('offers to install and to break software while it runs, as the simulator’s own', async () => {
    const { user } = await open('ins-3f7kq9wa');
    await user.click(screen.getByRole('button', { name: 'Install software' }));
    let dialog = within(await screen.findByRole('dialog', { name: /^Install software on/ }));
    expect(dialog.getByText('Simulator extension')).toBeDefined();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Software' }), 'Something else');
    await user.type(dialog.getByRole('textbox', { name: 'Software name' }), 'Varnish');
    await user.click(dialog.getByRole('button', { name: 'Install' }));
    expect(dialog.getByText('Enter 1 to 60 characters.')).toBeDefined();
    await user.type(dialog.getByRole('textbox', { name: 'Version' }), '7.6');
    await user.click(dialog.getByRole('button', { name: 'Install' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await software().findByRole('rowheader', { name: 'Varnish' })).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Break' }));
    dialog = within(await screen.findByRole('dialog', { name: 'Break storefront-web-1?' }));
    await user.click(dialog.getByRole('radio', { name: /^Varnish/ }));
    await user.click(dialog.getByRole('button', { name: 'Break' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await software().findByText('Broken')).toBeDefined();
    const row = software().getByRole('rowheader', { name: 'Varnish' }).closest('tr');
    expect(row?.textContent).toContain('Failed');
  });

  test('compares what it carries with what a restore brings and brought', async () => {
    await cloud.ask('ResetInstance', { InstanceId: 'ins-3f7kq9wa', ImageId: 'img-kq71vz3e' });
    await open('ins-3f7kq9wa');
    expect(screen.getByText(/Reinstalling/)).toBeDefined();
    expect(row('What the restore changes', 'Redis')).toContain('Added');
    await cloud.advance('PT30M');
    await screen.findByRole('table', { name: 'What the latest restore changed' });
    expect(row('What the latest restore changed', 'Memcached')).toContain('Lost');
    await waitFor(() => expect(screen.queryByText(/Reinstalling/)).toBeNull());
  });

  test('shows the dialog that its URL names, and takes it off the URL when closed', async () => {
    const { user, url, router } = await open('ins-3f7kq9wa');
    await router.navigate('/instances/ins-3f7kq9wa?do=stop&ids=ins-3f7kq9wa');
    await screen.findByRole('dialog', { name: 'Stop storefront-web-1?' });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(url()).toBe('/instances/ins-3f7kq9wa');
  });

  test('shows a refusal that its state did not foretell, and nothing is started', async () => {
    await cloud.fail('StartInstances', 'InternalError', 1);
    const { user } = await open('ins-2w8cn5jr');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(within(await screen.findByRole('alert')).getByText('InternalError')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(await screen.findByText(/Starting/)).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('no instance', () => {
  test.each(['ins-zzzzzzzz', 'nonsense'])('of the id %s is there: the page says so', async (id) => {
    await open(id);
    expect(heading()).toBe('No such instance in Guangzhou');
    expect(screen.getByRole('link', { name: /Open the list/ }).getAttribute('href')).toBe(
      '/instances',
    );
  });

  test('here, but in another region: the page offers to switch there', async () => {
    const { InstanceSet } = await cloud.ask('DescribeInstances', {}, 1, 'ap-shanghai');
    const id = InstanceSet[0]?.InstanceId ?? '';
    const { user } = await open(id);
    await user.click(await screen.findByRole('button', { name: 'Switch to Shanghai' }));
    expect(useSession.getState().region).toBe('ap-shanghai');
  });

  test('of another account is shown', async () => {
    const { InstanceSet } = await cloud.ask('DescribeInstances', {}, 2);
    await open(InstanceSet[0]?.InstanceId ?? '');
    expect(heading()).toBe('No such instance in Guangzhou');
  });

  test('is left once it is terminated', async () => {
    await cloud.ask('TerminateInstances', { InstanceIds: ['ins-3f7kq9wa'] });
    await open('ins-3f7kq9wa');
    expect(heading()).toBe('storefront-web-1');
    await cloud.advance('PT10M');
    await screen.findByRole('heading', { name: 'No such instance in Guangzhou' });
  });
});
