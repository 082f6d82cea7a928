import {
  choose,
  expect,
  expectColumn,
  expectRowVisible,
  nextStep,
  open,
  rowAction,
  test,
  type Page,
} from './fixtures';

/*
 * An image in other hands: shared from the list, used by the account that receives it, and taken
 * back while what was launched from it runs on.
 */

const IMAGE = 'storefront-web-2026.11';

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const ids = (page: Page) => page.getByRole('textbox', { name: 'Account IDs' });
const shared = (page: Page) => page.getByRole('table', { name: 'Shared images' });
const deed = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'What can be done' })
    .getByRole('listitem')
    .filter({ hasText: name });

test('an image is shared, launched by the other account, and gone there once sharing stops', async ({
  page,
  simulator,
}) => {
  await open(page, '/images/custom', { speed: 0 });

  await test.step('shared from its row', async () => {
    await rowAction(page, IMAGE, 'Share');
    await expect(page).toHaveURL('/images/custom/img-6t0kq2mz/share');
    await ids(page).fill('1250000003 100000000003,');
    await expect(page.getByText('1 will be added, 1 left out')).toBeVisible();
    await expect(page.getByText('1 of 500 accounts then')).toBeVisible();
    await page.getByRole('button', { name: 'Share with 1 account' }).click();
    await expect(page).toHaveURL('/images/custom');
    await expect(page.getByText(`${IMAGE} is shared with 1 account`)).toBeVisible();
  });

  await test.step('the other account sees whose it is and what may be done with it', async () => {
    await choose(page, 'Account', 'Fresh Start');
    await page.getByRole('link', { name: /^Shared images/ }).click();
    await expectRowVisible(shared(page), {
      Name: /^storefront-web-2026\.11/,
      From: 'Northwind Studio 100000000001',
    });
    await page.getByRole('link', { name: IMAGE }).click();
    await expect(deed(page, 'Launch instances')).toContainText(': possible');
    await expect(deed(page, 'Copy within Guangzhou')).toContainText('becomes your custom image');
    await expect(deed(page, 'Share with accounts')).toContainText('cannot be passed on');
    await expect(deed(page, 'Edit name and description')).toContainText('only its owner can');
    await page.getByRole('button', { name: 'Share', exact: true }).focus();
    await expect(page.getByRole('tooltip')).toHaveText(
      'What was shared with you cannot be passed on.',
    );
  });

  await test.step('and launches from it', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Launch instance' }).click();
    await page.getByRole('checkbox', { name: /nobody has reviewed this image/ }).check();
    await nextStep(page, 'Instance');
    await page.getByRole('textbox', { name: 'Instance name' }).fill('borrowed');
    await nextStep(page, 'Storage and network', 'Review');
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    const instances = page.getByRole('table', { name: 'Instances' });
    await expectRowVisible(instances, { Name: 'borrowed', Status: /^Creating/ });
    await simulator.advance('PT5M');
    await expectRowVisible(instances, { Name: 'borrowed', Status: 'Running' });
  });

  await test.step('sharing stops, from the page of the image', async () => {
    await choose(page, 'Account', 'Northwind Studio');
    await page.getByRole('link', { name: /^Custom images/ }).click();
    const images = page.getByRole('table', { name: 'Custom images' });
    await images.getByRole('link', { name: IMAGE }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(IMAGE);
    await page.getByRole('link', { name: 'Shared with 1 account' }).click();
    await rowAction(page, 'Fresh Start', 'Stop sharing');
    const question = dialog(page, `Stop sharing ${IMAGE} with Fresh Start?`);
    await expect(question).toContainText('run on');
    await question.getByRole('button', { name: 'Stop sharing' }).click();
    await expect(page.getByRole('heading', { name: 'Nobody else has it' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sharing 0' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Who has it' })).toBeFocused();
  });

  await test.step('it is gone there, and the instance runs on', async () => {
    await choose(page, 'Account', 'Fresh Start');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such image in Guangzhou');
    await page.getByRole('link', { name: /^Shared images/ }).click();
    await expect(page.getByText('Nothing is shared with Fresh Start in Guangzhou')).toBeVisible();
    await page.getByRole('link', { name: /^Instances/ }).click();
    await expectRowVisible(page.getByRole('table', { name: 'Instances' }), {
      Name: 'borrowed',
      Status: 'Running',
    });
    await page.getByRole('link', { name: 'borrowed' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('borrowed');
  });
});

test('several images are shared at once, and the one that fails is tried again', async ({
  page,
  simulator,
}) => {
  await open(page, '/images/custom?q=storefront-web', { speed: 0 });
  const table = page.getByRole('table', { name: 'Custom images' });
  for (const name of [IMAGE, 'storefront-web-2026.10']) {
    await table.getByRole('checkbox', { name: `Select ${name}` }).check();
  }
  await page.getByRole('toolbar').getByRole('button', { name: 'Share' }).click();
  await expect(dialog(page, 'Share 2 images')).toBeVisible();
  await ids(page).fill('100000000002');
  await simulator.faults([
    { Action: 'ModifyImageSharePermission', Kind: 'error', Code: 'InternalError', Times: 1 },
  ]);
  await page.getByRole('button', { name: 'Share 2 images with 1 account' }).click();
  await expect(page.getByRole('alert')).toContainText('InternalError');

  // What was entered outlives a reload, which asks.
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(page.getByRole('button', { name: /^Share 1 image with 1 account/ })).toBeVisible();
  await page.getByRole('button', { name: /^Share 1 image with 1 account/ }).click();
  await expect(page).toHaveURL('/images/custom?q=storefront-web');
  await choose(page, 'Account', 'Harbor Games');
  await page.getByRole('link', { name: /^Shared images/ }).click();
  await expectColumn(shared(page), 'Name', [
    /^checkout-api-2026\.11/,
    /^storefront-web-2026\.11/,
    'catalog-search',
    /^storefront-web-2026\.10/,
    /^base-hardened/,
  ]);
});
