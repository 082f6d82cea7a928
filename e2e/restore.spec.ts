import { isFullRun } from '../src/test/fullRun';
import { expect, open, rowAction, test } from './fixtures';

/* A server is backed up, broken, and restored from the backup; the guide through that does so in every run. */

if (isFullRun) {
  test('back up, break, restore', async ({ page, simulator }) => {
    await open(page, '/instances/ins-3f7kq9wa', { speed: 0 });
    const main = page.getByRole('main');
    const environment = main.getByRole('region', { name: 'Environment' });
    const dialog = page.getByRole('dialog');
    const restore = main.getByRole('button', { name: 'Restore from image', exact: true });

    await test.step('the healthy server gets something of its own', async () => {
      await environment.getByRole('button', { name: 'Install software' }).click();
      await dialog.getByRole('combobox', { name: 'Software' }).selectOption('Redis');
      await dialog.getByRole('button', { name: 'Install', exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(environment.getByRole('row', { name: /^Redis/ })).toContainText('Active');
    });

    await test.step('back up', async () => {
      await main.getByRole('link', { name: 'Restore from image' }).click();
      await expect(page).toHaveURL('/instances/ins-3f7kq9wa/restore');
      await main.getByRole('textbox', { name: 'Image name' }).fill('web-1-good');
      await main.getByRole('button', { name: 'Create a backup image' }).click();
      const backup = main.getByRole('region', { name: 'Backup image first' });
      await expect(backup).toContainText(/Creating/);
      await page.reload();
      await expect(backup).toContainText(/Creating/);
      await restore.hover();
      await expect(page.getByText(/backup image is still being made/)).toBeVisible();
      await simulator.advance('PT30M');
      await expect(backup.getByRole('link', { name: 'web-1-good' })).toBeVisible();
      await expect(backup).toContainText('Available');
    });

    await test.step('break', async () => {
      await main.getByRole('link', { name: 'storefront-web-1' }).click();
      await environment.getByRole('button', { name: 'Break' }).click();
      await dialog.getByRole('radio', { name: 'Redis' }).check();
      await dialog.getByRole('button', { name: 'Break', exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(environment).toContainText('Broken');
      await expect(environment.getByRole('row', { name: /^Redis/ })).toContainText('Failed');
    });

    await test.step('restore', async () => {
      await page.getByRole('navigation', { name: 'Breadcrumb' }).getByText('Instances').click();
      await rowAction(page, 'storefront-web-1', 'Restore from image');
      await main.getByRole('radio', { name: 'web-1-good' }).check();
      const compared = main.getByRole('table', { name: 'What it carries' });
      await expect(compared.getByRole('row', { name: /^Redis/ })).toContainText('Works again');
      await expect(compared.getByRole('row', { name: /^Data mark/ })).toContainText('Another one');
      await expect(main.getByRole('region', { name: 'Summary' })).toContainText(
        'No change in price',
      );
      await restore.click();
      await expect(dialog).toContainText('Everything on the system disk, 50 GiB');
      await dialog.getByRole('textbox').fill('storefront-web-1');
      await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
      await expect(page).toHaveURL('/instances/ins-3f7kq9wa');
      await expect(main).toContainText(/Reinstalling/);
    });

    await test.step('and it is as it was', async () => {
      await simulator.advance('PT30M');
      await expect(environment).toContainText('Healthy');
      await expect(environment.getByRole('row', { name: /^Redis/ })).toContainText('Active');
      const changed = main.getByRole('table', { name: 'What the latest restore changed' });
      await expect(changed.getByRole('row', { name: /^Redis/ })).toContainText('Works again');
      await expect(page.getByText(/Restore instance from image/).first()).toBeVisible();
    });
  });
}

test('on a laptop a name beside a warning is read in full', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/instances/ins-6n3ve9bh/restore?kind=custom', { speed: 0 });
  const name = page.getByRole('table', { name: 'Image' }).getByText('qa-centos7-import').last();
  await expect(name).toBeVisible();
  expect(await name.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
});
