import { expect, expectRowVisible, open, rowAction, test } from './fixtures';

/*
 * An image of the list goes to a bucket, over a reload, until a message says where its file is and the import shows it.
 * The clock stands still and is moved by hand.
 */

test('an image is exported to a bucket, over a reload, to the file that can be imported again', async ({
  page,
  simulator,
}) => {
  await open(page, '/images/custom?q=catalog-search', { speed: 0 });
  const dialog = page.getByRole('dialog', { name: 'Export catalog-search' });
  const prefix = dialog.getByRole('textbox', { name: 'File name prefix' });
  const file = /shop_img-2zj6tq0d_system_snap-\w{8}\.qcow2/;

  await test.step('what is entered stays over a reload', async () => {
    await rowAction(page, 'catalog-search', 'Export');
    await dialog.getByRole('radio', { name: /^QCOW2/ }).check();
    await prefix.fill('shop');
    page.once('dialog', (question) => void question.accept());
    await page.reload();
    await expect(prefix).toHaveValue('shop');
    await expect(dialog.getByRole('radio', { name: /^QCOW2/ })).toBeChecked();
    await expect(dialog.getByRole('region', { name: 'What it writes' })).toContainText(file);
  });

  await test.step('it is checked, then begun', async () => {
    await dialog.getByRole('button', { name: 'Check only' }).click();
    await expect(dialog.getByText('The request would be accepted')).toBeVisible();
    await dialog.getByRole('button', { name: 'Export to images-1250000001' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('link', { name: 'Follow it' }).click();
    const tasks = page.getByRole('table', { name: 'Activity' });
    await expectRowVisible(tasks, { Task: 'Export image', Status: /^Running 0 %/ });
  });

  await test.step('its end is told, and leads to the message and to the file', async () => {
    await simulator.advance('PT31M');
    const notice = page.getByRole('status').filter({ hasText: 'Export image' });
    await notice.getByRole('link').click();
    const messages = page.getByRole('table', { name: 'Activity' });
    await expectRowVisible(messages, { Message: /^Export result/, Content: /^1 file in images-/ });
    await messages.getByRole('link', { name: 'images-1250000001' }).click();
    await expect(page.getByRole('radio', { name: file })).toBeVisible();
  });
});
