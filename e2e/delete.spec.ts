import { bodyRows, choose, expect, open, test, type Page } from './fixtures';

/*
 * The end of an image: what stands in the way is cleared from the dialog, of several each has its
 * own result, and what another tab changes meanwhile is met where it arises.
 */

const custom = (page: Page) => page.getByRole('table', { name: 'Custom images' });
const link = (page: Page, name: string) => custom(page).getByRole('link', { name, exact: true });

test('a shared image is deleted once sharing is stopped, from one dialog', async ({ page }) => {
  const name = 'checkout-api-2026.11';
  await open(page, '/images/custom/img-kq71vz3e', { speed: 0 });
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page).toHaveURL('/images/custom/img-kq71vz3e/delete');
  const dialog = page.getByRole('dialog', { name: `Delete ${name}?` });
  const remove = dialog.getByRole('button', { name: 'Delete image' });

  await test.step('it names what depends on the image', async () => {
    const list = dialog.getByRole('list', { name: 'What depends on it' });
    await expect(list).toContainText('Shared with 1 account');
    await expect(list).toContainText('checkout-api-2026.09 becomes the newest');
    await expect(list).toContainText('2 instances were launched from it');
    await expect(list).toContainText('22 GiB stored');
  });

  await test.step('typed in vain while it is shared, and kept over a reload', async () => {
    await dialog.getByRole('textbox', { name: `Type ${name} to confirm` }).fill(name);
    await expect(remove).toHaveAttribute('aria-disabled', 'true');
    page.once('dialog', (question) => void question.accept());
    await page.reload();
    await expect(dialog.getByRole('textbox')).toHaveValue(name);
  });

  await test.step('sharing stops, and it goes', async () => {
    await dialog.getByRole('button', { name: 'Stop sharing with Harbor Games' }).click();
    await expect(remove).not.toHaveAttribute('aria-disabled', 'true');
    await remove.click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL('/images/custom');
    await expect(page.getByText(`${name} is deleted`)).toBeVisible();
    await expect(link(page, name)).toHaveCount(0);
    await expect(page.getByText('29 images', { exact: true })).toBeVisible();
  });

  await test.step('the other account has lost it', async () => {
    await choose(page, 'Account', 'Harbor Games');
    await page.getByRole('link', { name: /^Shared images/ }).click();
    const shared = page.getByRole('table', { name: 'Shared images' });
    await expect(bodyRows(shared).first()).toBeVisible();
    await expect(shared.getByRole('link', { name })).toHaveCount(0);
  });
});

test('of several images each has its own result', async ({ page, simulator }) => {
  await open(page, '/images/custom', { speed: 0 });
  for (const name of ['orders-db-backup-1121', 'storefront-web-2026.11', 'build-agent-arm64']) {
    await custom(page)
      .getByRole('checkbox', { name: `Select ${name}` })
      .check();
  }
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Delete/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Delete 3 images?' });
  await expect(dialog).toContainText('1 image is left out');
  await expect(dialog).toContainText('orders-db-backup-1121: It is not ready.');

  await simulator.faults([
    { Action: 'DeleteImages', Kind: 'error', Code: 'InternalError', Times: 1 },
  ]);
  await dialog.getByRole('textbox', { name: 'Type 2 to confirm' }).fill('2');
  await dialog.getByRole('button', { name: 'Delete 2 images' }).click();
  const failed = page.getByRole('region', { name: '1 image was not deleted' });
  await expect(failed.getByRole('alert')).toContainText('InternalError');
  await failed.getByRole('button', { name: 'Try again' }).click();

  await expect(page).toHaveURL('/images/custom');
  await expect(page.getByText('28 images', { exact: true })).toBeVisible();
  await expect(link(page, 'storefront-web-2026.11')).toHaveCount(0);
  await expect(link(page, 'build-agent-arm64')).toHaveCount(0);
  await expect(link(page, 'orders-db-backup-1121')).toBeVisible();
});

test('what another tab changes between opening and deleting is met in the dialog', async ({
  page,
  context,
}) => {
  const name = 'vpn-gateway';
  await open(page, '/images/custom/img-v9n3ka5e/delete', { speed: 0 });
  const dialog = page.getByRole('dialog', { name: `Delete ${name}?` });
  const remove = dialog.getByRole('button', { name: 'Delete image' });
  await dialog.getByRole('textbox').fill(name);
  await expect(remove).not.toHaveAttribute('aria-disabled', 'true');

  const other = await context.newPage();
  await open(other, '/images/custom/img-v9n3ka5e/share');
  await other.getByRole('textbox', { name: 'Account IDs' }).fill('100000000002,');
  await other.getByRole('button', { name: 'Share with 1 account' }).click();
  await expect(other).toHaveURL('/images/custom');

  await expect(dialog).toContainText('Still shared with 1 account');
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await expect(dialog.getByRole('textbox')).toHaveValue(name);
  await page.bringToFront();
  await dialog.getByRole('button', { name: 'Stop sharing with Harbor Games' }).click();
  await remove.click();
  await expect(page.getByText(`${name} is deleted`)).toBeVisible();
});
