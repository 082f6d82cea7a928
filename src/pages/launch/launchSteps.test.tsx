import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { useDrafts } from '@/stores/drafts';
import { setPreferences } from '@/stores/preferences';
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

describe('the images', () => {
  it('are of four kinds, one press apart', async () => {
    const { user, url } = await openWizard();
    await user.click(screen.getByRole('radio', { name: 'Shared images' }));
    expect(await screen.findByRole('radio', { name: 'lobby-gateway' })).toBeTruthy();
    expect(url()).toBe('/launch/image?kind=shared');
    await user.click(screen.getByRole('radio', { name: 'Custom images' }));
    expect(await screen.findByRole('radio', { name: 'storefront-web-2026.11' })).toBeTruthy();
  });

  it('of the marketplace are for the mainland, and elsewhere a way there is offered', async () => {
    cloud.enter(1, 'ap-hongkong');
    await openWizard('image', { kind: 'marketplace' });
    expect(
      screen.getByRole('heading', { name: 'The marketplace is for mainland regions only' }),
    ).toBeTruthy();
    expect(button('Switch to Guangzhou')).toBeTruthy();
  });

  it('that are not ready stay, with the reason', async () => {
    const Filters = [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }];
    const { ImageSet } = await cloud.ask('DescribeImages', { Filters, Limit: 100 });
    const failed = ImageSet.find(({ ImageState }) => ImageState === 'IMPORTFAILED');
    await openWizard('image', { kind: 'custom', q: failed?.ImageId ?? '' });
    const row = screen.getByRole('row', { name: new RegExp(failed?.ImageName ?? 'none') });
    expect(within(row).getByText('It could not be imported. Choose another one.')).toBeTruthy();
    expect(within(row).getByRole('radio').getAttribute('aria-disabled')).toBe('true');
  });

  it('begin with those used last', async () => {
    const image = await imageNamed(cloud, 'storefront-web-2026.11');
    setPreferences({ recentImages: ['img-zzzzzzzz', image.ImageId] });
    await openWizard('image');
    const [first] = within(screen.getByRole('table', { name: 'Image' })).getAllByRole('radio');
    expect(first).toHaveProperty('checked', true);
    expect(screen.getByRole('row', { name: /storefront-web-2026\.11.*Recent/ })).toBeTruthy();
  });
});

describe('the types', () => {
  it('that do not fit stay, with the reason and a way out', async () => {
    const { user } = await openWizard('instance');
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'SR1.LARGE8');
    const row = await screen.findByRole('row', { name: /SR1\.LARGE8/ });
    expect(within(row).getByText('ARM. This image is x86-64.')).toBeTruthy();
    expect(within(row).getByRole('link', { name: 'Choose an ARM image' })).toHaveProperty(
      'pathname',
      '/launch/image',
    );
    await user.click(within(row).getByRole('radio'));
    expect(within(row).getByRole('radio')).toHaveProperty('checked', false);
  });

  it('are none where no price is published, and another region is offered', async () => {
    cloud.enter(1, 'ap-jakarta');
    await openWizard('instance');
    expect(
      screen.getByRole('heading', { name: 'No prices are published for Jakarta' }),
    ).toBeTruthy();
    expect(button('Switch to Singapore')).toBeTruthy();
  });

  it('are sold in some zones only, and the others say so', async () => {
    const { user } = await openWizard('instance');
    const soldOut = screen.getByRole('radio', { name: /^Guangzhou Zone 1/ });
    expect(soldOut.getAttribute('aria-disabled')).toBe('true');
    await user.click(soldOut);
    expect(screen.getByRole('radio', { name: 'Guangzhou Zone 3' })).toHaveProperty('checked', true);
    expect(summary().textContent).toContain('Guangzhou Zone 3');
  });

  it('have only one way to pay, and say why there is no other', async () => {
    await openWizard('instance');
    expect(screen.getByRole('radio', { name: /Pay as you go/ })).toHaveProperty('checked', true);
    const spot = screen.getByRole('radio', { name: 'Spot' });
    expect(spot.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/Not simulated: spot prices/)).toBeTruthy();
  });
});

describe('the price', () => {
  it('of more than a hundred servers is the sum of several inquiries', async () => {
    const { user } = await openWizard('instance');
    const number = screen.getByRole('spinbutton', { name: 'Number' });
    await user.clear(number);
    await user.type(number, '250');
    // 250 × (0.04 + 50 × 0.0001)
    await waitFor(() => expect(summary().textContent).toContain('$11.25/hour'));
  });

  it('says why there is none', async () => {
    await cloud.fail('InquiryPriceRunInstances', 'FailedOperation.InquiryPriceFailed');
    await openWizard('instance');
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
    await openWizard('instance', { image: listing?.ImageId ?? '' });
    await waitFor(() => expect(summary().textContent).toContain('Image fee, 1 × $0.05$0.05'));
  });

  it('has the fee of a paid image for its descendants, too', async () => {
    const image = await imageNamed(cloud, 'shop-suite-branches');
    await openWizard('instance', { image: image.ImageId });
    await waitFor(() => expect(summary().textContent).toContain('Image fee, 1 × $0.08$0.08'));
  });
});

describe('disks, network and login', () => {
  it('take no disk that is smaller than the image', async () => {
    const image = await imageNamed(cloud, 'win-render-node');
    const { user } = await openWizard('storage', { image: image.ImageId });
    const size = screen.getByRole('spinbutton', { name: 'System disk size' });
    await user.clear(size);
    await user.type(size, '20');
    await next(user);
    expect(size.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(size);
  });

  it('want a password that the system takes, and show where it is wrong', async () => {
    const { user } = await openWizard('storage');
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
    const { user } = await openWizard('storage');
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

describe('the API call', () => {
  it('is the request that will be sent, in four ways, without the password', async () => {
    const { user } = await openWizard('storage');
    await user.click(screen.getByRole('radio', { name: 'Set a password' }));
    await user.type(screen.getByLabelText('Password'), 'Correct-horse-9');
    await user.click(button('API call'));
    const dialog = await screen.findByRole('dialog', { name: 'API call' });
    const text = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'request' });
    expect(text.value).toContain('tccli cvm RunInstances');
    expect(text.value).toContain('--InstanceType SA1.MEDIUM4');
    expect(text.value).not.toContain('Correct-horse-9');
    await user.click(within(dialog).getByRole('radio', { name: 'Python SDK' }));
    expect(text.value).toContain('request = models.RunInstancesRequest()');
  });
});
