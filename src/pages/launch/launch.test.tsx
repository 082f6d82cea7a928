import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { useDrafts } from '@/stores/drafts';
import { usePreferences } from '@/stores/preferences';
import type { PageCloud } from '@/test/pageCloud';

import {
  arriveAt,
  button,
  imageNamed,
  next,
  openWizard,
  startCloud,
  summary,
} from './wizardTesting';

let cloud: PageCloud;
beforeEach(async () => {
  cloud = await startCloud();
});

const launched = async () => (await cloud.ask('DescribeInstances', { Limit: 100 })).InstanceSet;

/** Servers of the account that are called so. */
const named = async (name: string) =>
  (await launched()).filter(({ InstanceName }) => InstanceName.startsWith(name));

describe('the launch wizard', () => {
  it('has one image and one type chosen, and a price, before anything is pressed', async () => {
    const { user } = await openWizard();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Launch instances');
    const table = screen.getByRole('table', { name: 'Image' });
    expect(within(table).getByRole<HTMLInputElement>('radio', { checked: true })).toBeTruthy();
    await waitFor(() => expect(summary().textContent).toContain('$0.045/hour'));
    await next(user);
    await arriveAt('Instance');
    const types = screen.getByRole('table', { name: 'Instance type' });
    expect(within(types).getByRole('radio', { checked: true })).toBeTruthy();
  });

  it('goes through all steps to servers that come up, however often Launch is pressed', async () => {
    const { user, url } = await openWizard();
    await next(user);
    await user.type(await screen.findByRole('textbox', { name: 'Instance name' }), 'tested');
    const number = screen.getByRole('spinbutton', { name: 'Number' });
    await user.clear(number);
    await user.type(number, '3');
    await waitFor(() => expect(summary().textContent).toContain('3 servers × $0.04$0.12'));
    expect(summary().textContent).toContain('3 disks × 50 GiB × $0.0001$0.015');
    expect(summary().textContent).toContain('$0.135/hour');
    await next(user);
    await arriveAt('Storage');
    await next(user);
    await arriveAt('Review');
    expect(screen.getByText('tested1 to tested3')).toBeTruthy();
    await user.dblClick(button('Launch'));
    await screen.findByRole('heading', { name: 'Elsewhere: /instances' });
    expect(url()).toBe('/instances');
    const servers = await named('tested');
    expect(servers.map(({ InstanceName }) => InstanceName).toSorted()).toEqual([
      'tested1',
      'tested2',
      'tested3',
    ]);
    expect(servers[0]?.InstanceState).toBe('PENDING');
    expect(usePreferences.getState().recentImages).toEqual([servers[0]?.ImageId]);
  });

  it('begins with the image of a link, and takes it out of the address', async () => {
    const image = await imageNamed(cloud, 'storefront-web-2026.11');
    const { url } = await openWizard('image', { image: image.ImageId });
    expect(url()).toBe('/launch/image');
    const chosen = screen.getByRole('radio', { name: 'storefront-web-2026.11' });
    expect(chosen).toHaveProperty('checked', true);
  });

  it('launches more like a server: image, type and zone of the link', async () => {
    const image = await imageNamed(cloud, 'storefront-web-2026.11');
    await openWizard('instance', {
      image: image.ImageId,
      type: 'SA2.LARGE8',
      zone: 'ap-guangzhou-6',
    });
    expect(screen.getByRole('radio', { name: 'SA2.LARGE8' })).toHaveProperty('checked', true);
    expect(screen.getByRole('radio', { name: 'Guangzhou Zone 6' })).toHaveProperty('checked', true);
  });

  it('takes no other image in the place of one that is not here', async () => {
    const { user } = await openWizard('image', { image: 'img-zzzzzzzz' });
    expect(screen.getByText(/img-zzzzzzzz is not in Guangzhou/)).toBeTruthy();
    await next(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Choose an image.');
    await user.click(screen.getAllByRole('radio', { name: /TencentOS/ })[0] ?? document.body);
    await next(user);
    await arriveAt('Instance');
  });

  it('keeps what was chosen over Previous and over a reload', async () => {
    const { user } = await openWizard('instance');
    await user.type(screen.getByRole('textbox', { name: 'Instance name' }), 'kept');
    await user.click(screen.getByRole('radio', { name: 'SA2.MEDIUM4' }));
    await user.click(button('Previous'));
    await arriveAt('Image');
    await next(user);
    await arriveAt('Instance');
    expect(screen.getByRole('textbox', { name: 'Instance name' })).toHaveProperty('value', 'kept');
    expect(screen.getByRole('radio', { name: 'SA2.MEDIUM4' })).toHaveProperty('checked', true);
    expect(screen.getByText(/Draft kept in this browser/)).toBeTruthy();
  });

  it('wants to know that a received image was reviewed by nobody', async () => {
    const shared = await imageNamed(cloud, 'lobby-gateway', 'SHARED_IMAGE');
    const { user } = await openWizard('image', { image: shared.ImageId });
    await next(user);
    const box = screen.getByRole('checkbox', { name: /nobody has reviewed/ });
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Tick the box/)).toBeTruthy();
    expect(document.activeElement).toBe(box);
    await user.click(box);
    await next(user);
    await arriveAt('Instance');
  });
});

describe('leaving the wizard', () => {
  it('asks first once something was entered, and the draft waits', async () => {
    const { user, url } = await openWizard('instance');
    await user.type(screen.getByRole('textbox', { name: 'Instance name' }), 'left');
    await user.click(button('Cancel'));
    const dialog = await screen.findByRole('dialog', { name: 'Leave without finishing?' });
    await user.click(within(dialog).getByRole('button', { name: 'Stay' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(url()).toBe('/launch/instance');
    await user.click(button('Cancel'));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Leave' }),
    );
    await screen.findByRole('heading', { name: 'Elsewhere: /instances' });
    expect(JSON.stringify(useDrafts.getState())).toContain('left');
  });

  it('asks nothing while nothing was entered', async () => {
    const { user } = await openWizard('instance');
    await user.click(button('Cancel'));
    expect(await screen.findByRole('heading', { name: 'Elsewhere: /instances' })).toBeTruthy();
  });

  it('is not what going from step to step is, nor starting over', async () => {
    const { user } = await openWizard('instance');
    await user.type(screen.getByRole('textbox', { name: 'Instance name' }), 'over');
    await next(user);
    await arriveAt('Storage');
    await user.click(button('Previous'));
    await arriveAt('Instance');
    await user.click(button('Start over'));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Instance name' })).toHaveProperty('value', ''),
    );
    expect(screen.queryByText(/Draft kept in this browser/)).toBeNull();
  });
});

describe('more servers than one launch can make', () => {
  it('are launched one part after another, and a refused part can be tried again', async () => {
    const { user } = await openWizard('instance');
    await user.type(screen.getByRole('textbox', { name: 'Instance name' }), 'many');
    const number = screen.getByRole('spinbutton', { name: 'Number' });
    await user.clear(number);
    await user.type(number, '1100');
    expect(screen.getByText('Above 500 it takes 3 launches, one after another.')).toBeTruthy();
    await next(user);
    await arriveAt('Storage');
    await next(user);
    await arriveAt('Review');
    await user.click(button('Launch'));
    // The account has servers already, and may have 1000.
    const report = await screen.findByText(/500 of 1,100 are starting/);
    expect(report).toBeTruthy();
    expect(screen.getByText('Launch 1: 500 instances starting')).toBeTruthy();
    expect(screen.getByText(/Launch 2: 500 refused, InstancesQuotaLimitExceeded/)).toBeTruthy();
    expect(screen.getByText('Launch 3: 100 not tried')).toBeTruthy();
    expect(screen.getByText('many501 to many1100')).toBeTruthy();
  });
});

describe('a launch that is refused', () => {
  it('keeps the form and leads to where the trouble is', async () => {
    const { user } = await openWizard('review');
    await cloud.fail('RunInstances', 'ResourcesSoldOut.SpecifiedInstanceType', 1);
    await user.click(button('Launch'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('ResourcesSoldOut.SpecifiedInstanceType');
    await user.click(screen.getAllByRole('link', { name: 'Change Instance' })[0] ?? document.body);
    await arriveAt('Instance');
    expect(screen.getByRole('alert').textContent).toContain('ResourcesSoldOut');
  });

  it('is shown in a step only once it can be launched at all', async () => {
    const shared = await imageNamed(cloud, 'lobby-gateway', 'SHARED_IMAGE');
    const { user } = await openWizard('review', { image: shared.ImageId });
    await user.click(button('Launch'));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Before it can be launched');
    expect(within(alert).getByRole('link', { name: 'Image' })).toBeTruthy();
    expect((await launched()).some(({ ImageId }) => ImageId === shared.ImageId)).toBe(false);
  });
});
