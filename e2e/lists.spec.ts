import { bodyRows, choose, expect, expectColumn, expectRowVisible, open, test } from './fixtures';

/*
 * Looking through the lists of images: whatever one searches, filters or sorts stands in the
 * address, so that it outlives a reload, a look at a detail page and a step back.
 */

test('search, filter, sort, page and columns live in the address', async ({ page }) => {
  await open(page, '/images/custom', { speed: 0 });
  const table = page.getByRole('table', { name: 'Custom images' });
  const search = page.getByRole('searchbox', { name: 'Search' });
  const webReleases = [
    /^storefront-web-2026\.11/,
    /^storefront-web-2026\.10/,
    /^storefront-web-2026\.08/,
    /^storefront-web-2025\.12/,
  ];

  await test.step('the quota is shown, and twenty rows a page', async () => {
    const glance = page.getByRole('region', { name: 'At a glance' });
    await expect(glance).toContainText('Images in Guangzhou30 of 500');
    await expect(bodyRows(table)).toHaveCount(20);
    await expect(page.getByText('1 to 20 of 30')).toBeVisible();
  });

  await test.step('pages, with a step back', async () => {
    await page.getByRole('button', { name: 'Page forward' }).click();
    await expect(page).toHaveURL('/images/custom?page=2');
    await expect(bodyRows(table)).toHaveCount(10);
    await page.goBack();
    await expect(page).toHaveURL('/images/custom');
    await expect(bodyRows(table)).toHaveCount(20);
  });

  await test.step('a search by name or id', async () => {
    await search.fill('img-v9n3ka5e');
    await expectColumn(table, 'Name', ['vpn-gateway']);
    await search.fill('storefront');
    await expectColumn(table, 'Name', webReleases);
    await expect(page.getByText('4 of 30 match')).toBeVisible();
    await expect(page).toHaveURL('/images/custom?q=storefront');
  });

  await test.step('another order', async () => {
    const created = table.getByRole('columnheader', { name: 'Created' });
    await expect(created).toHaveAttribute('aria-sort', 'descending');
    await created.getByRole('button').click();
    await expect(created).toHaveAttribute('aria-sort', 'ascending');
    await expectColumn(table, 'Name', webReleases.toReversed());
  });

  await test.step('other columns', async () => {
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Tags' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Size' }).click();
    await page.keyboard.press('Escape');
    await expect(table.getByRole('columnheader', { name: 'Tags' })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: 'Size' })).toBeHidden();
  });

  await test.step('a look at one of them and back', async () => {
    const address = page.url();
    await table.getByRole('link', { name: 'storefront-web-2026.10' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('storefront-web-2026.10');
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expectColumn(table, 'Name', webReleases.toReversed());
  });

  await test.step('a reload', async () => {
    await page.reload();
    await expect(search).toHaveValue('storefront');
    await expectColumn(table, 'Name', webReleases.toReversed());
    await expect(table.getByRole('columnheader', { name: 'Tags' })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: 'Size' })).toBeHidden();
  });
});

test('filters narrow a list, compact rows stay, and nothing found is not nothing there', async ({
  page,
}) => {
  await open(page, '/images/custom', { speed: 0 });
  const table = page.getByRole('table', { name: 'Custom images' });
  const addFilter = page.getByRole('button', { name: 'Add filter' });
  const status = page.getByRole('button', { name: 'Status: Creation failed' });

  await test.step('two filters together', async () => {
    await addFilter.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Status' }).click();
    await page.getByRole('checkbox', { name: 'Creation failed' }).check();
    await page.keyboard.press('Escape');
    await expectColumn(table, 'Name', ['media-cache-try-3']);
    await expect(status).toBeVisible();

    await addFilter.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tags' }).click();
    await page.getByRole('checkbox', { name: 'env: prod' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByText('No image matches these filters')).toBeVisible();
    await expect(page.getByText('Without search and filters there are 30 images.')).toBeVisible();
  });

  await test.step('one taken away, then all', async () => {
    await page.getByRole('button', { name: 'Remove filter Status' }).first().click();
    await expectRowVisible(table, {
      Name: /^checkout-api-2026\.11/,
      Status: 'Available Shared with 1 account',
    });
    await expect(page.getByText('24 of 30 match')).toBeVisible();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(page.getByText('30 images', { exact: true })).toBeVisible();
    await expect(page).toHaveURL('/images/custom');
  });

  await test.step('compact rows outlive a reload', async () => {
    const compact = page.getByRole('button', { name: 'Compact rows' });
    const height = async () => (await bodyRows(table).first().boundingBox())?.height ?? 0;
    const before = await height();
    await compact.click();
    await expect.poll(height).toBeLessThan(before);
    await page.reload();
    await expect(compact).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(height).toBeLessThan(before);
  });

  await test.step('a world with nothing in it', async () => {
    await open(page, '/images/custom', { scenario: 'empty' });
    await expect(page.getByText('No custom images in Guangzhou yet')).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Launch instance' }),
    ).toBeVisible();
  });
});

test('the marketplace is found by category and price, and for mainland regions only', async ({
  page,
}) => {
  await open(page, '/images/marketplace?category=DATA_AND_STORAGE&price=HOURLY', { speed: 0 });
  const table = page.getByRole('table', { name: 'Marketplace images' });
  const paid = ['Analytics database', 'Document database'];
  await expectColumn(table, 'Name', paid);
  await expectRowVisible(table, { Name: 'Analytics database', Price: '$0.09 /hour' });

  await test.step('elsewhere it says so and offers to switch', async () => {
    await choose(page, 'Region', 'Singapore');
    await expect(page.getByText('The marketplace does not reach Singapore')).toBeVisible();
    await expect(table).toBeHidden();
    await page.getByRole('button', { name: 'Switch region' }).click();
    await page.getByRole('menuitem', { name: 'Shanghai' }).click();
    await expectColumn(table, 'Name', paid);
    await expect(page.getByRole('button', { name: 'Region' })).toHaveAccessibleDescription(
      'Shanghai',
    );
  });

  await test.step('all that the address does not know is ignored', async () => {
    await open(page, '/images/marketplace?category=NONE&sort=colour&page=99999999&columns=wings');
    await expect(page.getByText('1 to 20 of 45')).toBeVisible();
    await expectColumn(table, 'Size', Array<RegExp>(20).fill(/GiB$/));
  });
});

test('Refresh asks again, and an id is copied', async ({ page, context, simulator }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/images/shared', { speed: 0 });
  const table = page.getByRole('table', { name: 'Shared images' });
  await expectRowVisible(table, { Name: 'lobby-gateway', From: /Harbor Games.*100000000002/ });

  await table.getByRole('button', { name: 'Copy img-lb6y1gw4' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('img-lb6y1gw4');

  await simulator.faults([{ Action: 'DescribeImages', Kind: 'error', Code: 'InternalError' }]);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByRole('alert')).toContainText('The cloud had a failure of its own');
  await expectRowVisible(table, { Name: 'lobby-gateway' });
  await simulator.faults([]);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});
