import { choose, expect, open, test, untilReady, type Page } from './fixtures';

/*
 * Opening an image: what each of the four kinds tells, what can be done with it or why not, and
 * every address at which there is no such image.
 */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const part = (page: Page, name: string) => page.getByRole('region', { name });
const deed = (page: Page, name: string) =>
  part(page, 'What can be done').getByRole('listitem').filter({ hasText: name });

test('each of the four kinds tells what it is and what can be done with it', async ({ page }) => {
  await test.step('public, past its end of maintenance', async () => {
    await open(page, '/images/public?q=CentOS+7.6', { speed: 0 });
    await page.getByRole('link', { name: 'CentOS 7.6 64-bit', exact: true }).click();
    await expect(heading(page)).toHaveText('CentOS 7.6 64-bit');
    await expect(
      page.getByRole('status').filter({ hasText: 'ended on 30 Jun 2024' }),
    ).toContainText('Maintenance of CentOS 7.6 64-bit');
    await expect(part(page, 'Fees')).toContainText('ImageFree');
    await expect(deed(page, 'Share with accounts')).toContainText('belongs to Tencent Cloud');
    await expect(deed(page, 'Launch instances')).toContainText('possible');
  });

  await test.step('marketplace, with its vendor and fee', async () => {
    await open(page, '/images/marketplace/img-7fb5w0ad');
    await expect(heading(page)).toHaveText('Small business suite');
    await expect(part(page, 'Listing')).toContainText('Fable Foundry');
    await expect(part(page, 'Fees')).toContainText('$0.08 /hour');
    await expect(part(page, 'Fees')).toContainText('≈ $57.60 /month');
    await expect(deed(page, 'Delete')).toContainText('belongs to its vendor');
  });

  await test.step('custom, and the instances that run on it', async () => {
    await open(page, '/images/custom/img-6t0kq2mz');
    await expect(heading(page)).toHaveText('storefront-web-2026.11');
    await expect(
      part(page, 'Environment').getByRole('row', { name: /Storefront web/ }),
    ).toContainText('2026.11');
    await expect(part(page, 'Family').getByRole('link')).toHaveText([
      'storefront-web-2026.10',
      'storefront-web-2026.08',
      'storefront-web-2025.12',
    ]);
    await expect(deed(page, 'Copy to other regions')).toContainText('among mainland regions');
    await page
      .getByRole('link', { name: /^Instances/ })
      .last()
      .click();
    await expect(page).toHaveURL('/images/custom/img-6t0kq2mz/instances');
    await page.getByRole('link', { name: 'storefront-web-3' }).click();
    await expect(heading(page)).toHaveText('storefront-web-3');
  });

  await test.step('shared, from whom, and that nobody reviewed it', async () => {
    await open(page, '/images/shared/img-mt4k8rv2');
    const notice = page.getByRole('status').filter({ hasText: 'Nobody reviewed it' });
    await expect(notice).toContainText('Received from Harbor Games (100000000002)');
    await expect(part(page, 'Fees')).toContainText('Harbor Games pays the storage');
    await expect(deed(page, 'Share with accounts')).toContainText('cannot be passed on');
    await expect(deed(page, 'Copy within Guangzhou')).toContainText('becomes your custom image');
  });

  await test.step('custom, where the licence of its system forbids an export', async () => {
    await open(page, '/images/custom/img-e1x7lc2k');
    await expect(deed(page, 'Export to a bucket')).toContainText('not possible');
    await expect(deed(page, 'Export to a bucket')).toContainText('it is Windows');
  });
});

test('an image in the making moves with the clock and can be launched when it is there', async ({
  page,
  simulator,
}) => {
  await open(page, '/images/custom/img-w3c9ue5h', { speed: 0 });
  const status = part(page, 'About')
    .locator('dd')
    .filter({ hasText: /Creating|Available/ });
  const launch = page.getByRole('main').getByRole('button', { name: 'Launch instance' });
  await expect(status).toHaveText(/38 %.*2 hr 11 min left|Creating.*38 %/);
  await launch.focus();
  await expect(page.getByRole('tooltip')).toHaveText(
    'It is still being created. Wait until it is available.',
  );
  await expect(deed(page, 'Share with accounts')).toContainText('not until it is available');

  await simulator.advance('PT1H');
  await expect(status).toContainText('66 %');
  await simulator.advance('PT1H9M');
  await expect(status).toContainText('99 %');
  await simulator.advance('PT1M');
  await expect(status).toHaveText('Available');
  await expect(page.getByText('2 hr 11 min left')).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Launch instance' }).click();
  await expect(page.getByRole('radio', { name: 'orders-db-backup-1121' })).toBeChecked();
});

test('an address with another type leads to the right one, and one from another region offers to switch', async ({
  page,
}) => {
  await open(page, '/', { speed: 0 });
  await page.goto('/images/public/img-mt4k8rv2/instances');
  await expect(page).toHaveURL('/images/shared/img-mt4k8rv2/instances');
  await expect(heading(page)).toHaveText('match-server-2026.10');
  await page.goBack();
  await expect(heading(page)).toHaveText('Overview');

  await page.goto('/images/custom/img-0i9nt1sg');
  await expect(heading(page)).toHaveText('No such image in Guangzhou');
  await page.getByRole('button', { name: 'Switch to Singapore' }).click();
  await expect(heading(page)).toHaveText('storefront-intl-2026.10');
  await expect(
    page.getByRole('button', { name: 'Region', exact: true }),
  ).toHaveAccessibleDescription('Singapore');
  await expect(page).toHaveURL('/images/custom/img-0i9nt1sg');

  await choose(page, 'Region', 'Guangzhou');
  await expect(heading(page)).toHaveText('No such image in Guangzhou');
  await expect(page.getByText('before you switched regions')).toBeVisible();
});

test('ids that lead nowhere are explained, with ways on', async ({ page }) => {
  await open(page, '/images/custom/img-00000000', { speed: 0 });
  await expect(heading(page)).toHaveText('No such image in Guangzhou');
  await expect(page.getByText(/None of the \d+ other regions has it/)).toBeVisible();

  await test.step('malformed', async () => {
    await page.goto('/images/custom/image-1');
    await untilReady(page);
    await expect(page.getByText('image-1 is not the ID of an image.')).toBeVisible();
    await expect(page.getByText(/other regions has it/)).toBeHidden();
  });

  await test.step("another account's", async () => {
    await page.goto('/images/custom/img-mt0k4jl5');
    await expect(page.getByText('belongs to an account that does not share it')).toBeVisible();
    await choose(page, 'Account', 'Harbor Games');
    await expect(heading(page)).toHaveText('match-server-2026.07');
    await choose(page, 'Account', 'Fresh Start');
    await expect(heading(page)).toHaveText('No such image in Guangzhou');
    await page.getByRole('button', { name: 'Back to Harbor Games' }).click();
    await expect(heading(page)).toHaveText('match-server-2026.07');
  });

  await test.step('no such page, and a search from there', async () => {
    await page.goto('/images/custom/img-00000000');
    await page.getByRole('searchbox', { name: 'Search' }).fill('lobby');
    await page.getByRole('searchbox', { name: 'Search' }).press('Enter');
    await expect(page).toHaveURL('/images/custom?q=lobby');
    await expect(page.getByRole('table', { name: 'Custom images' })).toContainText('lobby-gateway');
    await page.goto('/images/imaginary');
    await expect(heading(page)).toHaveText('There is no such page');
    await page.getByRole('main').getByRole('link', { name: 'Go to the overview' }).click();
    await expect(heading(page)).toHaveText('Overview');
  });
});
