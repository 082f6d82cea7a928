import {
  expect,
  expectColumn,
  expectRowVisible,
  nextStep,
  open,
  rowAction,
  test,
} from './fixtures';
import { simulatorOf } from './simulator';

/*
 * Living with instances: one through all its states, several at once, and a world that changes
 * between the question and the answer. The clock stands still and is moved by hand.
 */

test('one instance is stopped, started, rebooted and terminated', async ({ page, simulator }) => {
  await open(page, '/instances?q=press-site', { speed: 0 });
  const table = page.getByRole('table', { name: 'Instances' });
  const dialog = page.getByRole('dialog');
  const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click();

  await test.step('stopped', async () => {
    await rowAction(page, 'press-site', 'Stop');
    await expect(dialog).toHaveAccessibleName('Stop press-site?');
    await press('Stop');
    await expect(dialog).toBeHidden();
    await expect(
      page.getByRole('status').filter({ hasText: 'press-site is stopping' }),
    ).toBeVisible();
    await expectRowVisible(table, { Name: 'press-site', Status: /^Stopping/ });
    await simulator.advance('PT10M');
    await expectRowVisible(table, { Name: 'press-site', Status: 'Stopped' });
  });

  await test.step('what is refused says why', async () => {
    await page.getByRole('button', { name: 'Actions for press-site' }).click();
    const stop = page.getByRole('menuitem', { name: 'Stop', exact: true });
    await expect(stop).toBeDisabled();
    await expect(stop).toHaveAccessibleDescription('It is stopped already.');
    await page.keyboard.press('Escape');
  });

  await test.step('started and rebooted', async () => {
    await rowAction(page, 'press-site', 'Start');
    await expectRowVisible(table, { Name: 'press-site', Status: /^Starting/ });
    await simulator.advance('PT10M');
    await expectRowVisible(table, { Name: 'press-site', Status: 'Running' });
    await rowAction(page, 'press-site', 'Reboot');
    await dialog.getByRole('radio', { name: /^Force/ }).check();
    await press('Reboot');
    await expectRowVisible(table, { Name: 'press-site', Status: /^Rebooting/ });
    await simulator.advance('PT10M');
    await expectRowVisible(table, { Name: 'press-site', Status: 'Running' });
    const ended = page.getByRole('status').filter({ hasText: 'Done: Reboot instance press-site' });
    await expect(ended).toBeVisible();
  });

  await test.step('terminated, once its name is typed', async () => {
    await rowAction(page, 'press-site', 'Terminate');
    await expect(dialog).toContainText('This cannot be undone.');
    await expect(dialog).toContainText(/Saves (?:at least )?\$\d/);
    const terminate = dialog.getByRole('button', { name: 'Terminate', exact: true });
    const name = dialog.getByRole('textbox', { name: 'Type press-site to confirm' });
    await name.fill('press-sit');
    await expect(terminate).toBeDisabled();
    await name.fill('press-site');
    await terminate.click();
    await expectRowVisible(table, { Name: 'press-site', Status: /^Terminating/ });
    await simulator.advance('PT10M');
    await expect(page.getByText('0 of 16 match')).toBeVisible();
  });
});

test('many at once: those that allow it, the others are named and left as they are', async ({
  page,
  simulator,
}) => {
  await open(page, '/instances?q=checkout', { speed: 0 });
  const table = page.getByRole('table', { name: 'Instances' });
  const dialog = page.getByRole('dialog');
  const bar = page.getByRole('toolbar', { name: '3 selected' });
  const statuses = async (...wanted: RegExp[]) => expectColumn(table, 'Status', wanted);
  await statuses(/^Running/, /^Running/, /^Stopped/);

  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await bar.getByRole('button', { name: 'Stop 2 of 3' }).click();
  await expect(dialog).toHaveAccessibleName('Stop 2 instances?');
  await expect(dialog).toContainText('1 instance is left out and stays as it is');
  await expect(dialog).toContainText('checkout-api-rollback: It is stopped already.');
  await dialog.getByRole('radio', { name: /^Do not charge the server/ }).check();
  await dialog.getByRole('button', { name: 'Stop 2 instances' }).click();
  await statuses(/^Stopping/, /^Stopping/, /^Stopped/);
  await simulator.advance('PT10M');
  await statuses(/^Stopped.*not charged/, /^Stopped.*not charged/, /^Stopped/);

  await bar.getByRole('button', { name: 'Reboot' }).focus();
  await expect(page.getByRole('tooltip')).toContainText('It is stopped. Start it first.');

  await bar.getByRole('button', { name: 'Terminate' }).click();
  await expect(dialog).toHaveAccessibleName('Terminate 3 instances?');
  await dialog.getByRole('textbox', { name: 'Type 3 to confirm' }).fill('3');
  await dialog.getByRole('button', { name: 'Terminate 3 instances' }).click();
  await statuses(/^Terminating/, /^Terminating/, /^Terminating/);
  await simulator.advance('PT10M');
  await expect(page.getByText('No instance matches')).toBeVisible();
  await expect(page.getByText('0 of 14 match')).toBeVisible();
});

test('what another tab changed meanwhile, and what the cloud refuses, is told in the dialog', async ({
  page,
  context,
  simulator,
}) => {
  await open(page, '/instances', { speed: 0 });
  const dialog = page.getByRole('dialog');
  await rowAction(page, 'bastion', 'Stop');
  const stop = dialog.getByRole('button', { name: 'Stop', exact: true });
  await expect(stop).toBeEnabled();

  await test.step('another tab was quicker', async () => {
    const other = await context.newPage();
    await open(other, '/instances');
    await rowAction(other, 'bastion', 'Stop');
    await other.getByRole('dialog').getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(other.getByRole('dialog')).toBeHidden();
    await other.close();
    await expect(dialog).toContainText('bastion: It is stopping. Wait until it has stopped.');
    await expect(stop).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('the cloud refuses, and the second try goes through', async () => {
    await rowAction(page, 'payroll-1', 'Stop');
    const code = 'UnsupportedOperation.InstanceStateStopping';
    await simulator.faults([{ Action: 'StopInstances', Kind: 'error', Code: code, Times: 1 }]);
    await stop.click();
    await expect(dialog.getByRole('alert')).toContainText(code);
    await expect(dialog).toContainText('Nothing was changed.');
    await stop.click();
    await expect(dialog).toBeHidden();
    const table = page.getByRole('table', { name: 'Instances' });
    await expectRowVisible(table, { Name: 'payroll-1', Status: /^Stopping/ });
  });
});

test('launch more like this; what failed or is protected stays as it is', async ({
  page,
  context,
  simulator,
}) => {
  await open(page, '/instances', { speed: 0 });
  const table = page.getByRole('table', { name: 'Instances' });
  await expectRowVisible(table, { Name: 'storefront-web-4', Status: /^Launch failed/ });
  for (const [name, action, reason] of [
    ['storefront-web-4', 'Start', 'Its launch failed, so there is no server.'],
    ['bastion', 'Terminate', /^It was launched with protection against termination/],
  ] as const) {
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    const item = page.getByRole('menuitem', { name: action, exact: true });
    await expect(item).toBeDisabled();
    await expect(item).toHaveAccessibleDescription(reason);
    await page.keyboard.press('Escape');
  }

  await rowAction(page, 'storefront-web-3', 'Launch more like this');
  await expect(page.getByRole('radio', { name: 'SA2.MEDIUM4' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Guangzhou Zone 6' })).toBeChecked();
  const summary = page.getByRole('region', { name: 'Summary' });
  await expect(summary).toContainText('storefront-web-2026.11');
  await page.getByRole('textbox', { name: 'Instance name' }).fill('storefront-web-5');
  await nextStep(page, 'Storage and network', 'Review');
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expectRowVisible(table, { Name: 'storefront-web-5', Status: /^Creating/ });

  await test.step('another tab shows it, and both see it come up', async () => {
    const other = await context.newPage();
    await open(other, '/instances?q=storefront-web-5');
    const there = other.getByRole('table', { name: 'Instances' });
    await expectRowVisible(there, { Name: 'storefront-web-5', Status: /^Creating/ });
    await simulatorOf(other).advance('PT5M');
    await expectRowVisible(there, { Name: 'storefront-web-5', Status: 'Running' });
    await expectRowVisible(table, { Name: 'storefront-web-5', Status: 'Running' });
    await simulator.ready();
  });
});
