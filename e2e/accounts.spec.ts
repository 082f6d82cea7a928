import {
  bodyRows,
  choose,
  expect,
  expectColumn,
  expectRowVisible,
  open,
  rowAction,
  test,
} from './fixtures';

/*
 * Three accounts and their regions: each sees a world of its own, and a tab stays where it is.
 */

test('account and region decide what there is, and both are remembered', async ({
  page,
  context,
}) => {
  await open(page, '/images/custom', { speed: 0 });
  const custom = page.getByRole('table', { name: 'Custom images' });
  const shared = page.getByRole('table', { name: 'Shared images' });
  const account = page.getByRole('button', { name: 'Account' });
  const region = page.getByRole('button', { name: 'Region' });
  await expect(account).toHaveAccessibleDescription('Northwind Studio');
  await expect(bodyRows(custom)).toHaveCount(20);

  await test.step('another region', async () => {
    await choose(page, 'Region', 'Singapore');
    await expectColumn(custom, 'Name', [/^storefront-intl-2026\.10/, /^base-intl/]);
    await expect(page).toHaveTitle('Custom images · Singapore · CVM Images');
  });

  await test.step('a region that the image API does not reach is listed, and explained', async () => {
    await region.click();
    const mumbai = page.getByRole('menuitem', { name: 'Mumbai' });
    await expect(mumbai).toBeDisabled();
    await expect(mumbai).toHaveAccessibleDescription(/the image API does not reach this region/);
    await page.keyboard.press('Escape');
  });

  await test.step('what is shared is seen by both sides, each in its own list', async () => {
    await choose(page, 'Region', 'Guangzhou');
    await page.getByRole('link', { name: /^Shared images/ }).click();
    await expectColumn(shared, 'Name', [
      /^match-server-2026\.10/,
      'lobby-gateway',
      'log-shipper-base',
    ]);
    await choose(page, 'Account', 'Harbor Games');
    await expectColumn(shared, 'Name', [
      /^checkout-api-2026\.11/,
      'catalog-search',
      /^base-hardened/,
    ]);
    await expectRowVisible(shared, { From: 'Northwind Studio 100000000001' });
    await page.getByRole('link', { name: /^Custom images/ }).click();
    await expectColumn(custom, 'Name', [
      /^match-server-2026\.11/,
      /^match-server-2026\.10/,
      'lobby-gateway',
      'log-shipper-base',
      /^match-server-2026\.07/,
    ]);
  });

  await test.step('an account with nothing in it', async () => {
    await choose(page, 'Account', 'Fresh Start');
    await expect(page.getByText('No custom images in Guangzhou yet')).toBeVisible();
    await page.getByRole('link', { name: /^Shared images/ }).click();
    await expect(page.getByText('Nothing is shared with Fresh Start in Guangzhou')).toBeVisible();
    await page.getByRole('link', { name: 'Instances' }).click();
    await expect(page.getByText('No instances in Guangzhou')).toBeVisible();
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await expect(page.getByText('First steps')).toBeVisible();
  });

  await test.step('the choice outlives a reload, and a new tab begins with it', async () => {
    await choose(page, 'Region', 'Tokyo');
    await page.reload();
    await expect(account).toHaveAccessibleDescription('Fresh Start');
    await expect(region).toHaveAccessibleDescription('Tokyo');
    const other = await context.newPage();
    await open(other, '/images/custom');
    await expect(other.getByText('No custom images in Tokyo yet')).toBeVisible();
  });
});

test('two tabs hold different accounts, and see one world', async ({
  page,
  context,
  simulator,
}) => {
  await open(page, '/instances', { speed: 0 });
  const table = page.getByRole('table', { name: 'Instances' });
  const other = await context.newPage();
  await open(other, '/images/shared');

  await test.step('each its own account', async () => {
    await choose(other, 'Account', 'Harbor Games');
    await expect(other.getByRole('table', { name: 'Shared images' })).toContainText(
      'checkout-api-2026.11',
    );
    await page.bringToFront();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Account' })).toHaveAccessibleDescription(
      'Northwind Studio',
    );
    await expect(page.getByText('17 instances', { exact: true })).toBeVisible();
  });

  await test.step("what one tab changes, the other's account does not see, its own tab does", async () => {
    await choose(other, 'Account', 'Northwind Studio');
    await other.getByRole('link', { name: 'Instances' }).click();
    await rowAction(other, 'win-render-1', 'Start');
    await expectRowVisible(table, { Name: 'win-render-1', Status: /^Starting/ });
    await simulator.advance('PT10M');
    await expectRowVisible(table, { Name: 'win-render-1', Status: 'Running' });
    await expectRowVisible(other.getByRole('table', { name: 'Instances' }), {
      Name: 'win-render-1',
      Status: 'Running',
    });
  });
});
