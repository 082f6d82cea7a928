import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { setPreferences } from '@/stores/preferences';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';
import { toasts } from '@/ui/toast';

import * as page from './route';

let cloud: PageCloud;

beforeEach(async () => {
  cloud = await startPageCloud();
  setPreferences({ density: 'normal' });
  toasts.set([]);
});

const open = (at = '/instances') => openPage(PATTERNS.instances, page, at);

/** The names in the main cells of the shown rows. */
function names(): string[] {
  const [, ...rows] = screen.getAllByRole('row');
  return rows.map((row) => within(row).getAllByRole('link')[0]?.textContent ?? '');
}

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^Select ${name} `) });

type User = Awaited<ReturnType<typeof open>>['user'];

async function choose(user: User, name: string, action: string) {
  await user.click(screen.getByRole('button', { name: `Actions for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: action }));
}

async function select(user: User, ...chosen: string[]) {
  for (const name of chosen) {
    await user.click(screen.getByRole('checkbox', { name: `Select ${name}` }));
  }
  return within(screen.getByRole('toolbar', { name: `${chosen.length} selected` }));
}

async function stateOf(instanceId: string): Promise<string | undefined> {
  const { InstanceSet } = await cloud.ask('DescribeInstances', { InstanceIds: [instanceId] });
  return InstanceSet[0]?.InstanceState;
}

describe('the list', () => {
  test('stands newest first under a table named as the page', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Instances');
    expect(screen.getByRole('table', { name: 'Instances' })).toBeDefined();
    expect(names()).toHaveLength(17);
    expect(names().slice(0, 3)).toEqual(['match-server-trial', 'checkout-api-1', 'checkout-api-2']);
    const web = within(rowOf('storefront-web-1'));
    expect(web.getByText('Running')).toBeDefined();
    expect(web.getByText('2 vCPU, 4 GiB')).toBeDefined();
    expect(web.getByText('203.0.113.20')).toBeDefined();
    expect(
      (await web.findByRole('link', { name: 'storefront-web-2026.11' })).getAttribute('href'),
    ).toBe('/images/custom/img-6t0kq2mz');
  });

  test('searches names, ids and addresses', async () => {
    const { user, url } = await open();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), '203.0.113.2');
    expect(names()).toEqual(['storefront-web-1', 'storefront-web-2', 'storefront-web-3']);
    expect(url()).toBe('/instances?q=203.0.113.2');
    expect(screen.getByText('3 of 17 match')).toBeDefined();
  });

  test('filters by what its URL says, and ignores what it does not know', async () => {
    await open('/instances?image=img-6t0kq2mz&state=RUNNING&state=SLEEPING&sort=colour&page=zero');
    expect(names()).toEqual(['storefront-web-1', 'storefront-web-2', 'storefront-web-3']);
  });

  test('says what to do where nothing matches, and where there is nothing yet', async () => {
    const { user } = await open('/instances?q=nowhere');
    expect(await screen.findByText('No instance matches')).toBeDefined();
    expect(screen.getByText(/There are 17 instances/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(names()).toHaveLength(17);
  });

  test('keeps its rows when renewing them fails, says so, and tries again', async () => {
    const { user } = await open();
    await cloud.fail('DescribeInstances', 'InternalError', 1);
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    const problem = within(await screen.findByRole('alert'));
    expect(problem.getByText('InternalError')).toBeDefined();
    expect(names()).toHaveLength(17);
    await user.click(problem.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('of an account with nothing leads to the first launch', async () => {
    cloud.enter(3);
    await open();
    expect(screen.getByText('No instances in Guangzhou')).toBeDefined();
    const [first] = screen.getAllByRole('link', { name: 'Launch instance' });
    expect(first?.getAttribute('href')).toBe('/launch/image');
  });

  test('shows an image that is gone as missing, with the reason', async () => {
    await cloud.change((draft) => {
      const instance = draft.get('instances', 'ins-3f7kq9wa');
      if (instance) draft.put('instances', { ...instance, image: 'img-g0neg0ne' });
    });
    await open();
    expect(
      await within(rowOf('storefront-web-1')).findByText(
        /Deleted, or no longer shared with this account/,
      ),
    ).toBeDefined();
  });
});

describe('one instance', () => {
  test('says why something cannot be done to it', async () => {
    const { user } = await open('/instances?q=bastion');
    await user.click(screen.getByRole('button', { name: 'Actions for bastion' }));
    const start = await screen.findByRole('menuitem', { name: 'Start' });
    expect(start.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('It is running already.')).toBeDefined();
    expect(screen.getByText(/launched with protection against termination/)).toBeDefined();
  });

  test('is stopped as chosen, and shows how far that is until it is done', async () => {
    const { user, url } = await open('/instances?q=web-1');
    await choose(user, 'storefront-web-1', 'Stop');
    const dialog = await screen.findByRole('dialog', { name: 'Stop storefront-web-1?' });
    expect(url()).toBe('/instances?q=web-1&do=stop&ids=ins-3f7kq9wa');
    await user.click(within(dialog).getByRole('radio', { name: /Do not charge the server/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(url()).toBe('/instances?q=web-1');
    expect(toasts.get().map(({ text }) => text)).toEqual(['storefront-web-1 is stopping']);
    expect(await within(rowOf('storefront-web-1')).findByText(/Stopping/)).toBeDefined();
    await cloud.advance('PT10M');
    expect(await within(rowOf('storefront-web-1')).findByText('Stopped')).toBeDefined();
    expect(within(rowOf('storefront-web-1')).getByText('not charged')).toBeDefined();
  });

  test('starts without being asked', async () => {
    const { user } = await open('/instances?q=rollback');
    await choose(user, 'checkout-api-rollback', 'Start');
    expect(await within(rowOf('checkout-api-rollback')).findByText(/Starting/)).toBeDefined();
    expect(await stateOf('ins-2w8cn5jr')).toBe('STARTING');
  });

  test('is terminated only once its name is typed, knowing what goes and what that saves', async () => {
    const { user } = await open('/instances?q=press');
    await choose(user, 'press-site', 'Terminate');
    const dialog = await screen.findByRole('dialog', { name: 'Terminate press-site?' });
    expect(within(dialog).getByText(/System disk 50 GiB/)).toBeDefined();
    expect(within(dialog).getByText('Public address 203.0.113.32')).toBeDefined();
    // SA2.MEDIUM4 0.04 and 50 GiB at 0.0001; 720 hours.
    expect(await within(dialog).findByText('Saves $0.045 /hour, ≈ $32.40 /month')).toBeDefined();
    const terminate = within(dialog).getByRole('button', { name: 'Terminate' });
    await user.click(terminate);
    expect(await stateOf('ins-3r9yh6em')).toBe('RUNNING');
    await user.type(within(dialog).getByRole('textbox'), 'press-site');
    await user.click(within(dialog).getByRole('button', { name: 'Terminate' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await within(rowOf('press-site')).findByText(/Terminating/)).toBeDefined();
  });

  test('leads to a launch of more like it', async () => {
    const { user, router } = await open('/instances?q=web-1');
    await choose(user, 'storefront-web-1', 'Launch more like this');
    await screen.findByRole('heading', { name: 'Elsewhere: /launch/instance' });
    expect(router.state.location.search).toBe(
      '?image=img-6t0kq2mz&type=SA2.MEDIUM4&zone=ap-guangzhou-3',
    );
  });
});

describe('many instances', () => {
  test('leave out and name those that do not allow it', async () => {
    const { user } = await open('/instances?q=203.0.113.');
    const bar = await select(user, 'storefront-web-1', 'storefront-web-2', 'bastion');
    await user.click(bar.getByRole('button', { name: 'Terminate2 of 3' }));
    const dialog = await screen.findByRole('dialog', { name: 'Terminate 2 instances?' });
    expect(within(dialog).getByText('1 instance is left out and stays as it is')).toBeDefined();
    await user.type(within(dialog).getByRole('textbox', { name: 'Type 2 to confirm' }), '2');
    await user.click(within(dialog).getByRole('button', { name: 'Terminate 2 instances' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await stateOf('ins-3f7kq9wa')).toBe('TERMINATING');
    expect(await stateOf('ins-5g2mx8rb')).toBe('TERMINATING');
    expect(await stateOf('ins-9v6bm3hq')).toBe('RUNNING');
  });

  test('that changed meanwhile are refused together, and told one by one', async () => {
    const { user } = await open('/instances?q=storefront-web');
    const bar = await select(user, 'storefront-web-1', 'storefront-web-2');
    await user.click(bar.getByRole('button', { name: 'Stop' }));
    const dialog = await screen.findByRole('dialog', { name: 'Stop 2 instances?' });
    await cloud.ask('StopInstances', { InstanceIds: ['ins-3f7kq9wa'] });
    await user.click(within(dialog).getByRole('button', { name: 'Stop 2 instances' }));
    const refusal = await within(dialog).findByRole('alert');
    expect(within(refusal).getByText('UnsupportedOperation.InstanceStateStopping')).toBeDefined();
    expect(await within(dialog).findByText(/1 instance is left out/)).toBeDefined();
    expect(await stateOf('ins-5g2mx8rb')).toBe('RUNNING');
    await user.click(within(dialog).getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await stateOf('ins-5g2mx8rb')).toBe('STOPPING');
  });

  test('explain what none of them allows', async () => {
    const { user } = await open('/instances?q=storefront-web');
    const bar = await select(user, 'storefront-web-1', 'storefront-web-2');
    const start = bar.getByRole('button', { name: 'Start0 of 2' });
    expect(start.getAttribute('aria-disabled')).toBe('true');
    expect(
      screen.getByText('None of the selected instances allows it: It is running already.'),
    ).toBeDefined();
  });
});
