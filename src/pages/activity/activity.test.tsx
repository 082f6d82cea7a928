import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useSeen } from '@/stores/seen';
import { useSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;

beforeEach(async () => {
  cloud = await startPageCloud();
  useSeen.setState({}, true);
});

const open = (search = '') => openPage(PATTERNS.activity, page, `/activity${search}`);

const rows = () =>
  within(screen.getByRole('table', { name: 'Activity' }))
    .getAllByRole('row')
    .slice(1);
const rowOf = (text: RegExp) => within(screen.getByRole('row', { name: text }));

describe('tasks', () => {
  test('of all regions stand newest first, with how far they are and how they ended', async () => {
    await open();
    expect(rows()).toHaveLength(15);
    // 80 of 210 minutes have passed.
    expect(rowOf(/img-w3c9ue5h/).getByText('38 %')).toBeDefined();
    expect(rowOf(/img-w3c9ue5h/).getByText('2 hr 11 min left')).toBeDefined();
    expect(rowOf(/img-t2d5rk9y/).getByText('No root partition was found')).toBeDefined();
    expect(rowOf(/img-3x5yb7bj/).getByText('Beijing')).toBeDefined();
    expect(await rowOf(/ins-5s2zj8fn/).findByText('match-server-trial')).toBeDefined();
  });

  test('are filtered by what the URL says', async () => {
    await open('?state=FAILED&action=ImportImage&state=LOST');
    expect(rows()).toHaveLength(1);
    expect(screen.getByText('1 of 15 match')).toBeDefined();
  });

  test('lead to what they are about, in its region', async () => {
    const { user } = await open();
    await user.click(rowOf(/img-3x5yb7bj/).getByRole('link', { name: 'Copy image' }));
    await screen.findByRole('heading', { name: 'Elsewhere: /images/custom/img-3x5yb7bj' });
    expect(useSession.getState().region).toBe('ap-beijing');
  });

  test('are finished early by the simulator', async () => {
    const { user } = await open('?q=img-3x5yb7bj');
    await user.click(screen.getByRole('button', { name: /^Actions for Copy image/ }));
    const finish = await screen.findByRole('menuitem', { name: /^Finish now/ });
    expect(finish.textContent).toContain('Simulator extension');
    await user.click(finish);
    expect(await rowOf(/img-3x5yb7bj/).findByText('Done')).toBeDefined();
    const { ImageSet } = await cloud.ask(
      'DescribeImages',
      { ImageIds: ['img-3x5yb7bj'] },
      1,
      'ap-beijing',
    );
    expect(ImageSet[0]?.ImageState).toBe('NORMAL');
  });

  test('that have ended have nothing left to finish', async () => {
    const { user } = await open('?q=img-t2d5rk9y');
    await user.click(screen.getByRole('button', { name: /^Actions for Import image/ }));
    const ended = await screen.findByRole('menuitem', {
      name: 'Finish now',
      description: 'It has ended.',
    });
    expect(ended.getAttribute('aria-disabled')).toBe('true');
  });

  test('of a fresh account are none, and the page says what will be here', async () => {
    cloud.enter(3);
    await open();
    expect(screen.getByText('No tasks yet')).toBeDefined();
  });
});

describe('messages', () => {
  test('keep a random password to themselves until asked', async () => {
    const { user } = await open('?tab=messages');
    const row = rowOf(/ins-5s2zj8fn/);
    const { MessageSet } = await cloud.ask('DescribeMessages', {});
    const message = MessageSet.find(({ ResourceId }) => ResourceId === 'ins-5s2zj8fn');
    const password = message?.Password ?? '';
    expect(password).not.toBe('');
    expect(row.queryByText(password)).toBeNull();
    await user.click(row.getByRole('button', { name: 'Reveal password of ins-5s2zj8fn' }));
    expect(row.getByText(password)).toBeDefined();
    await user.click(row.getByRole('button', { name: 'Hide password of ins-5s2zj8fn' }));
    expect(row.queryByText(password)).toBeNull();
  });

  test('say how imports ended', async () => {
    await open('?tab=messages&kind=ImportResult');
    expect(rows()).toHaveLength(2);
    expect(rowOf(/img-t2d5rk9y/).getByText('No root partition was found')).toBeDefined();
    expect(rowOf(/img-q7z3hv5c/).getByText('The image can be used')).toBeDefined();
  });

  test('say where an export put its files, and lead there', async () => {
    await cloud.ask('ExportImages', {
      BucketName: 'images-1250000001',
      ImageIds: ['img-6t0kq2mz'],
      FileNamePrefixList: ['shop'],
    });
    await cloud.advance('PT31M');
    const { user, url } = await open('?tab=messages&kind=ExportResult');
    expect(rows()).toHaveLength(1);
    const row = rowOf(/img-6t0kq2mz/);
    expect(row.getByText(/^1 file in/)).toBeDefined();
    expect(row.getByText(/^shop_img-6t0kq2mz_system_/)).toBeDefined();
    await user.click(row.getByRole('link', { name: 'images-1250000001' }));
    await waitFor(() => expect(url()).toBe('/images/custom/import?bucket=images-1250000001'));
  });

  test('that came since the last visit are marked', async () => {
    useSeen.setState({ 'home/100000000001': 2 });
    await open('?tab=messages');
    expect(screen.getAllByText('New')).toHaveLength(1);
    expect(rowOf(/img-t2d5rk9y/).getByText('New')).toBeDefined();
  });

  test('arrive by themselves when what they tell of ends', async () => {
    const { InstanceIdSet } = await cloud.ask('RunInstances', {
      Placement: { Zone: 'ap-guangzhou-3' },
      ImageId: 'img-6t0kq2mz',
      InstanceType: 'SA2.MEDIUM4',
    });
    const [id = ''] = InstanceIdSet ?? [];
    await open('?tab=messages');
    expect(rows()).toHaveLength(3);
    await cloud.advance('PT10M');
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(rowOf(new RegExp(id)).getByText('Random password')).toBeDefined();
  });

  test('are a tab of their own', async () => {
    const { user, url } = await open();
    const tabs = within(screen.getByRole('navigation', { name: 'Kinds of activity' }));
    expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe('Tasks 15');
    await user.click(tabs.getByRole('link', { name: /Messages/ }));
    await waitFor(() =>
      expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe('Messages 3'),
    );
    expect(url()).toBe('/activity?tab=messages');
  });
});

describe('the audit trail', () => {
  test('keeps what was changed by whom, where, and how it ended, and shows the request', async () => {
    await cloud.ask('ModifyImageAttribute', { ImageId: 'img-2zj6tq0d', ImageFamily: 'search' });
    await cloud.ask('StopInstances', { InstanceIds: ['ins-5s2zj8fn'] });
    // Refused, so nothing was changed.
    await expect(
      cloud.ask('ModifyImageAttribute', { ImageId: 'img-2zj6tq0d', ImageName: 'base-hardened' }),
    ).rejects.toThrow('base-hardened');
    const { user } = await open('?tab=changes');
    const [stopped, edited] = rows().map((row) => within(row));
    expect(stopped?.getByText('Stop instance')).toBeDefined();
    expect(stopped?.getByText('Under way')).toBeDefined();
    expect(edited?.getByText('Edit image')).toBeDefined();
    expect(edited?.getByText('Northwind Studio')).toBeDefined();
    expect(edited?.getByText('Guangzhou')).toBeDefined();
    expect(edited?.getByText('Done')).toBeDefined();
    expect(await edited?.findByText('catalog-search')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Actions for Edit image catalog-search' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show request' }));
    const request = await screen.findByRole('dialog', { name: 'ModifyImageAttribute' });
    expect(request.textContent).toContain('"ImageFamily": "search"');
  });

  test('is searched by what a call was about', async () => {
    await cloud.ask('ModifyImageAttribute', { ImageId: 'img-2zj6tq0d', ImageFamily: 'search' });
    await cloud.ask('ModifyImageAttribute', { ImageId: 'img-m0s4jy6v', ImageFamily: 'search' });
    await open('?tab=changes&q=img-2zj6tq0d&action=ModifyImageAttribute');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toMatch(/img-2zj6tq0d|catalog-search/);
  });
});
