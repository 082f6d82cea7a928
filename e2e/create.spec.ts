import { choose, expect, expectRowVisible, nextStep, open, rowAction, test } from './fixtures';

/*
 * An image of a running server, from the menu of the server to a copy of it that runs in another
 * region; one of snapshots; and what is left over, deleted. The clock stands still and is moved by hand.
 */

test('an image is made of a running server, copied, and launched from in another region', async ({
  page,
  simulator,
}) => {
  await open(page, '/instances?q=bastion', { speed: 0 });
  const images = page.getByRole('table', { name: 'Custom images' });
  const matrix = page.getByRole('table', { name: 'Copy to regions' });

  await test.step('checked, then created', async () => {
    await rowAction(page, 'bastion', 'Create image');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Create image');
    await expect(page).toHaveURL(/\/images\/custom\/create\?instance=ins-9v6bm3hq$/);
    await expect(page.getByRole('radio', { name: 'bastion', exact: true })).toBeChecked();
    await page.getByRole('textbox', { name: 'Name' }).fill('bastion-copy');
    await page.getByRole('button', { name: 'Check only' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Nothing was created' })).toBeVisible();
    await page.getByRole('button', { name: 'Create image' }).click();
    await expectRowVisible(images, { Name: 'bastion-copy', Status: /^Creating 0 %.* left$/ });
  });

  await test.step('its progress moves with the clock', async () => {
    await simulator.advance('PT5M');
    await expectRowVisible(images, { Name: 'bastion-copy', Status: /^Creating [2-5]\d %/ });
    await simulator.advance('PT15M');
    await expectRowVisible(images, { Name: 'bastion-copy', Status: 'Available' });
  });

  await test.step('it is copied to regions, one of which refuses and is tried again alone', async () => {
    await rowAction(page, 'bastion-copy', 'Copy to regions');
    for (const region of ['Nanjing', 'Chengdu', 'Chongqing']) {
      await page.getByRole('checkbox', { name: `Copy bastion-copy to ${region}` }).check();
    }
    await simulator.faults([
      { Action: 'SyncImages', Kind: 'error', Code: 'InvalidImageId.TooLarge', Times: 1 },
    ]);
    await page.getByRole('button', { name: 'Start 3 copies' }).click();
    const checks = page.getByRole('table', { name: 'Check before the start' });
    const alert = checks.getByRole('row', { name: /Nanjing/ }).getByRole('alert');
    await expect(alert).toContainText('InvalidImageId.TooLarge');
    await expect(page.getByText('1 chosen, 1 can start, 0 cannot')).toBeVisible();
    await expect(matrix.getByText('Copying')).toHaveCount(2);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(matrix.getByText('Copying')).toHaveCount(3);
    await simulator.advance('PT30M');
    await expect(matrix.getByText('Present')).toHaveCount(3);
  });

  await test.step('a copy of the server starts in another region', async () => {
    await choose(page, 'Region', 'Nanjing');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such image in Nanjing');
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByText('Custom images').click();
    await rowAction(page, 'bastion-copy', 'Launch instance');
    await nextStep(page, 'Instance');
    await page.getByRole('textbox', { name: 'Instance name' }).fill('bastion-2');
    await nextStep(page, 'Storage and network', 'Review');
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    const instances = page.getByRole('table', { name: 'Instances' });
    await expectRowVisible(instances, { Name: 'bastion-2', Status: /^Creating/ });
    await simulator.advance('PT5M');
    await expectRowVisible(instances, {
      Name: 'bastion-2',
      Status: 'Running',
      Image: 'bastion-copy',
    });
  });
});

test('an image is made of snapshots, over a reload and a refusal', async ({ page, simulator }) => {
  await open(page, '/snapshots?held=none', { speed: 0 });
  await page.getByRole('checkbox', { name: 'Select orders-db-1 system, nightly' }).check();
  await page.getByRole('checkbox', { name: 'Select orders-db-1 data, nightly' }).check();
  const bar = page.getByRole('toolbar', { name: '2 selected' });
  await bar.getByRole('button', { name: 'Create image' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('orders-db-nightly');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(name).toHaveValue('orders-db-nightly');
  await expect(page.getByText('1 of a system disk, 1 of data disks chosen.')).toBeVisible();
  await simulator.faults([
    { Action: 'CreateImage', Kind: 'error', Code: 'InternalError', Times: 1 },
  ]);
  await page.getByRole('button', { name: 'Create image' }).click();
  await expect(page.getByRole('alert')).toContainText('InternalError');
  await expect(name).toHaveValue('orders-db-nightly');
  await page.getByRole('button', { name: 'Create image' }).click();
  const images = page.getByRole('table', { name: 'Custom images' });
  await expectRowVisible(images, { Name: 'orders-db-nightly', Status: /^Creating/ });
});

test('a snapshot that no image holds is found and deleted', async ({ page }) => {
  const left = 'left behind by storefront-web-2026.02';
  await open(page, '/snapshots', { speed: 0 });
  await page.getByRole('link', { name: 'Show', exact: true }).click();
  const table = page.getByRole('table', { name: 'Snapshots' });
  await expectRowVisible(table, { Name: left, 'Held by': 'No image', Stored: '15 GiB' });
  await rowAction(page, left, 'Delete');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName(`Delete ${left}?`);
  await expect(dialog).toContainText('Saves ≈ $0.28 /month');
  await dialog.getByRole('textbox').fill(left);
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2 of 32 match')).toBeVisible();
});
