import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { PATTERNS, paths } from '@/paths';
import type { LaunchStep } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { setPreferences, usePreferences } from '@/stores/preferences';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

let cloud: PageCloud;
beforeEach(async () => {
  useDrafts.setState({}, true);
  setPreferences({ recentImages: [] });
  cloud = await startPageCloud();
});

const open = (step: LaunchStep = 'image', search: Record<string, string> = {}) =>
  openPage(PATTERNS.launch, page, paths.launch(step, search));
type User = Awaited<ReturnType<typeof open>>['user'];

const button = (name: string) => screen.getByRole('button', { name });
const next = (user: User) => user.click(button('Next'));
const arriveAt = (step: string) =>
  waitFor(() =>
    expect(
      within(screen.getByRole('navigation', { name: 'Steps' }))
        .getAllByRole('listitem')
        .find((item) => item.getAttribute('aria-current') === 'step')?.textContent,
    ).toContain(step),
  );
const summary = () => screen.getByRole('region', { name: 'Summary' });
const launched = async () => (await cloud.ask('DescribeInstances', { Limit: 100 })).InstanceSet;

/** Everything of an account that is called so. */
const named = async (name: string) =>
  (await launched()).filter(({ InstanceName }) => InstanceName.startsWith(name));

async function imageNamed(name: string, type: 'PRIVATE_IMAGE' | 'SHARED_IMAGE' = 'PRIVATE_IMAGE') {
  const Filters = [{ Name: 'image-type', Values: [type] }];
  const { ImageSet } = await cloud.ask('DescribeImages', { Filters, Limit: 100 });
  const image = ImageSet.find(({ ImageName }) => ImageName === name);
  if (!image) throw new Error(`There is no image ${name}`);
  return image;
}

describe('the launch wizard', () => {
  it('has one image and one type chosen, and a price, before anything is pressed', async () => {
    const { user } = await open();
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
    const { user, url } = await open();
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
    const image = await imageNamed('storefront-web-2026.11');
    const { url } = await open('image', { image: image.ImageId });
    expect(url()).toBe('/launch/image');
    const chosen = screen.getByRole('radio', { name: 'storefront-web-2026.11' });
    expect(chosen).toHaveProperty('checked', true);
  });

  it('launches more like a server: image, type and zone of the link', async () => {
    const image = await imageNamed('storefront-web-2026.11');
    await open('instance', { image: image.ImageId, type: 'SA2.LARGE8', zone: 'ap-guangzhou-6' });
    expect(screen.getByRole('radio', { name: 'SA2.LARGE8' })).toHaveProperty('checked', true);
    expect(screen.getByRole('radio', { name: 'Guangzhou Zone 6' })).toHaveProperty('checked', true);
  });

  it('takes no other image in the place of one that is not here', async () => {
    const { user } = await open('image', { image: 'img-zzzzzzzz' });
    expect(screen.getByText(/img-zzzzzzzz is not in Guangzhou/)).toBeTruthy();
    await next(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Choose an image.');
    await user.click(screen.getAllByRole('radio', { name: /TencentOS/ })[0] ?? document.body);
    await next(user);
    await arriveAt('Instance');
  });

  it('keeps what was chosen over Previous and over a reload', async () => {
    const { user } = await open('instance');
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
    const shared = await imageNamed('lobby-gateway', 'SHARED_IMAGE');
    const { user } = await open('image', { image: shared.ImageId });
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

describe('the types', () => {
  it('that do not fit stay, with the reason and a way out', async () => {
    const { user } = await open('instance');
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'SR1.LARGE8');
    const row = await screen.findByRole('row', { name: /SR1\.LARGE8/ });
    expect(within(row).getByText('ARM. This image is x86_64.')).toBeTruthy();
    expect(within(row).getByRole('link', { name: 'Choose an ARM image' })).toHaveProperty(
      'pathname',
      '/launch/image',
    );
    await user.click(within(row).getByRole('radio'));
    expect(within(row).getByRole('radio')).toHaveProperty('checked', false);
  });

  it('are none where no price is published, and another region is offered', async () => {
    cloud.enter(1, 'ap-jakarta');
    await open('instance');
    expect(
      screen.getByRole('heading', { name: 'No prices are published for Jakarta' }),
    ).toBeTruthy();
    expect(button('Switch to Singapore')).toBeTruthy();
  });

  it('have only one way to pay, and say why there is no other', async () => {
    await open('instance');
    expect(screen.getByRole('radio', { name: /Pay as you go/ })).toHaveProperty('checked', true);
    const spot = screen.getByRole('radio', { name: 'Spot' });
    expect(spot.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/Not simulated: spot prices/)).toBeTruthy();
  });
});

describe('the price', () => {
  it('of more than a hundred servers is the sum of several inquiries', async () => {
    const { user } = await open('instance');
    const number = screen.getByRole('spinbutton', { name: 'Number' });
    await user.clear(number);
    await user.type(number, '250');
    // 250 × (0.04 + 50 × 0.0001)
    await waitFor(() => expect(summary().textContent).toContain('$11.25/hour'));
  });

  it('says why there is none', async () => {
    await cloud.fail('InquiryPriceRunInstances', 'FailedOperation.InquiryPriceFailed');
    await open('instance');
    const alert = await within(summary()).findByRole('alert');
    expect(alert.textContent).toContain('FailedOperation.InquiryPriceFailed');
    expect(summary().textContent).not.toContain('$0.00');
  });

  it('has the vendor’s fee as a line of its own', async () => {
    const Filters = [{ Name: 'image-type', Values: ['MARKET_IMAGE'] }];
    const { ImageSet } = await cloud.ask('DescribeImages', { Filters, Limit: 100 });
    const { ListingSet } = await cloud.ask('DescribeMarketplaceListings', { Limit: 100 });
    const listing = ListingSet.find(({ HourlyFee }) => HourlyFee === 0.05);
    expect(ImageSet.map(({ ImageId }) => ImageId)).toContain(listing?.ImageId);
    await open('instance', { image: listing?.ImageId ?? '' });
    await waitFor(() => expect(summary().textContent).toContain('Image fee, 1 × $0.05$0.05'));
  });
});

describe('disks, network and login', () => {
  it('take no disk that is smaller than the image', async () => {
    const image = await imageNamed('win-render-node');
    const { user } = await open('storage', { image: image.ImageId });
    const size = screen.getByRole('spinbutton', { name: 'System disk size' });
    await user.clear(size);
    await user.type(size, '20');
    await next(user);
    expect(size.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(size);
  });

  it('want a password that the system takes, and show where it is wrong', async () => {
    const { user } = await open('storage');
    await user.click(screen.getByRole('radio', { name: 'Set a password' }));
    await user.type(screen.getByLabelText('Password'), 'short');
    await next(user);
    expect(screen.getByText('Use 8 to 30 characters.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Password'));
    await user.type(screen.getByLabelText('Password'), 'Correct-horse-9');
    await next(user);
    await arriveAt('Review');
    expect(JSON.stringify(useDrafts.getState())).not.toContain('Correct-horse-9');
  });

  it('make a key pair on the spot, choose it, and show its private half once', async () => {
    const { user } = await open('storage');
    await user.click(screen.getByRole('radio', { name: 'Use a key pair' }));
    await user.click(button('Create key pair'));
    const dialog = await screen.findByRole('dialog', { name: 'Create key pair' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'made_here');
    await user.click(within(dialog).getByRole('button', { name: 'Create' }));
    const made = await screen.findByRole('dialog', { name: 'Key pair made_here' });
    expect(within(made).getByRole('textbox', { name: 'Private key' })).toHaveProperty(
      'value',
      expect.stringContaining('PRIVATE KEY'),
    );
    await user.click(within(made).getByRole('button', { name: 'Done' }));
    const select = screen.getByRole('combobox', { name: 'Key pair' });
    await waitFor(() => expect(select).toHaveProperty('value', expect.stringMatching(/^skey-/)));
  });
});

describe('more servers than one launch can make', () => {
  it('are launched one part after another, and a refused part can be tried again', async () => {
    const { user } = await open('instance');
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
    const { user } = await open('review');
    await cloud.fail('RunInstances', 'ResourcesSoldOut.SpecifiedInstanceType', 1);
    await user.click(button('Launch'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('ResourcesSoldOut.SpecifiedInstanceType');
    await user.click(screen.getAllByRole('link', { name: 'Change Instance' })[0] ?? document.body);
    await arriveAt('Instance');
    expect(screen.getByRole('alert').textContent).toContain('ResourcesSoldOut');
  });

  it('is shown in a step only once it can be launched at all', async () => {
    const shared = await imageNamed('lobby-gateway', 'SHARED_IMAGE');
    const { user } = await open('review', { image: shared.ImageId });
    await user.click(button('Launch'));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Before it can be launched');
    expect(within(alert).getByRole('link', { name: 'Image' })).toBeTruthy();
    expect((await launched()).some(({ ImageId }) => ImageId === shared.ImageId)).toBe(false);
  });
});
