import { expect, expectRowVisible, nextStep, open, test, type Page } from './fixtures';

/*
 * A disk file becomes an image: looked at on this computer first, then chosen in a bucket, imported, and launched from;
 * and one that the cloud cannot use.
 */

/** The header of a QCOW2 file with a disk of 40 GiB, with nothing in it yet. */
function qcow2Header(): Buffer {
  const header = Buffer.alloc(128);
  header.write('QFI\u00fb', 'latin1');
  header.writeUInt32BE(3, 4);
  header.writeBigUInt64BE(40n * 1024n ** 3n, 24);
  header.writeBigUInt64BE(64n, 40);
  return header;
}

const button = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });

test('a file is checked, imported over a reload, and launched from', async ({
  page,
  simulator,
}) => {
  await open(page, '/images/custom/import', { speed: 0 });
  const name = page.getByRole('textbox', { name: 'Name' });
  const files = page.getByRole('table', { name: 'Files of the bucket' });

  await test.step('a file on this computer is looked at', async () => {
    const local = page.getByRole('region', { name: 'Check a local file' });
    const choose = (file: string, buffer: Buffer) =>
      local
        .getByLabel('Disk file on this computer')
        .setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer });
    await choose('old-shop.raw', qcow2Header().subarray(0, 20));
    await expect(local.getByText('It is cut off: a part is missing.')).toBeVisible();
    await expect(local.getByText('Its name ends otherwise than its format.')).toBeVisible();
    await choose('old-shop.qcow2', qcow2Header());
    await expect(local.getByText('Nothing against it that can be seen')).toBeVisible();
    await expect(local).toContainText('Disk in it40 GiB');
  });

  await test.step('one in a bucket is chosen, and kept over a reload', async () => {
    await page
      .getByRole('combobox', { name: 'Bucket', exact: true })
      .selectOption('images-sh-1250000001');
    await files.getByRole('radio', { name: 'ubuntu-18.qcow2' }).check();
    await expect(name).toHaveValue('ubuntu-18');
    await name.fill('old-shop');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(files.getByRole('radio', { name: 'ubuntu-18.qcow2' })).toBeChecked();
    await expect(name).toHaveValue('old-shop');
    await expect(page.getByRole('combobox', { name: 'System' })).toHaveValue('Ubuntu');
  });

  await test.step('checked without a start, then imported', async () => {
    await button(page, 'Check only').click();
    await expect(page.getByText('The request would be accepted')).toBeVisible();
    await button(page, 'Import image').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('old-shop');
    await expect(page.getByRole('main')).toContainText(/Importing 0 %/);
    const environment = page.getByRole('region', { name: 'Environment' });
    await expect(environment).toContainText('What it carries can be told once it is made.');
    await simulator.advance('PT30M');
    await expect(environment).toContainText('Healthy');
    await expect(environment.getByRole('row', { name: /^Nginx 1\.14\.0/ })).toBeVisible();
    // That it has begun is no news any longer.
    await expect(page.getByText('Done: Import image old-shop')).toBeVisible();
    await expect(page.getByText('The import of old-shop has begun')).toBeHidden();
  });

  await test.step('and launched from', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Launch instance' }).click();
    await nextStep(page, 'Instance');
    await page.getByRole('textbox', { name: 'Instance name' }).fill('shop-again');
    await nextStep(page, 'Storage and network', 'Review');
    await button(page, 'Launch').click();
    const instances = page.getByRole('table', { name: 'Instances' });
    await expectRowVisible(instances, { Name: 'shop-again', Status: /^Creating/ });
    await simulator.advance('PT5M');
    await expectRowVisible(instances, {
      Name: 'shop-again',
      Status: 'Running',
      Image: 'old-shop',
    });
  });
});

test('a file that does not fit says so before, and its import fails with its reason', async ({
  page,
  simulator,
}) => {
  await open(page, '/images/custom/import', { speed: 0 });
  await page.getByRole('radio', { name: 'bad/no-virtio.vhd' }).check();
  await expect(page.getByText('The import of this file will fail')).toBeVisible();
  await simulator.faults([
    { Action: 'ImportImage', Kind: 'error', Code: 'InternalError', Times: 1 },
  ]);
  await button(page, 'Import image').click();
  await expect(page.getByRole('alert')).toContainText('InternalError');
  await button(page, 'Import image').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('no-virtio');
  await simulator.advance('PT30M');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('The image could not be imported.');
  await expect(alert).toContainText('VirtioNotInstall');
  await expect(page.getByRole('region', { name: 'Environment' })).not.toContainText('Healthy');
});
