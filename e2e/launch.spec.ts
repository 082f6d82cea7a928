import type { Page } from '@playwright/test';
import {
  expect,
  expectRowVisible,
  expectStep,
  nextStep,
  open,
  rowAction,
  test,
  untilReady,
} from './fixtures';
import { pressButton, pressNext, tabTo } from './keyboard';

/*
 * From an image to a running server, and everything that can come in between.
 */

const summary = (page: Page) => page.getByRole('region', { name: 'Summary' });
const instances = (page: Page) => page.getByRole('table', { name: 'Instances' });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Instance name' });
const numberField = (page: Page) => page.getByRole('spinbutton', { name: 'Number' });

const launch = (page: Page) => page.getByRole('button', { name: 'Launch', exact: true });

test('servers from each of the four kinds come up', async ({ page, simulator }) => {
  await open(page, '/launch/image', { speed: 0 });

  await test.step('public: one is chosen already', async () => {
    await expect(summary(page)).toContainText('$0.045 /hour');
    await nextStep(page, 'Instance');
    await nameField(page).fill('from-public');
    await nextStep(page, 'Storage and network', 'Review');
    await launch(page).click();
    await expectRowVisible(instances(page), { Name: 'from-public', Status: /^Creating/ });
  });

  await test.step('marketplace: the fee is a line of its own, and in the sum', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Launch instance' }).click();
    await radio(page, 'Marketplace images').click();
    await expect(page.getByText('45 of 45')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search' }).fill('business');
    await radio(page, 'Small business suite').check();
    await expect(page.getByText('Set by the vendor, Fable Foundry.')).toBeVisible();
    await nextStep(page, 'Instance');
    await nameField(page).fill('from-market');
    await expect(summary(page)).toContainText('1 server × $0.04');
    await expect(summary(page)).toContainText('Image fee, 1 × $0.08');
    await expect(summary(page)).toContainText('$0.125 /hour');
    await nextStep(page, 'Storage and network', 'Review');
    await launch(page).click();
    await expectRowVisible(instances(page), { Name: 'from-market', Status: /^Creating/ });
  });

  await test.step('custom: from its row in the list', async () => {
    await page.getByRole('link', { name: /^Custom images/ }).click();
    await rowAction(page, 'base-hardened', 'Launch instance');
    await expect(radio(page, 'base-hardened')).toBeChecked();
    await nextStep(page, 'Instance');
    await nameField(page).fill('from-custom');
    await nextStep(page, 'Storage and network');
    await radio(page, 'Keep the image’s login').check();
    await nextStep(page, 'Review');
    await launch(page).click();
    await expectRowVisible(instances(page), { Name: 'from-custom', Status: /^Creating/ });
  });

  await test.step('received: only once it is acknowledged that nobody reviewed it', async () => {
    await open(page, '/images/shared/img-lb6y1gw4');
    await page.getByRole('main').getByRole('link', { name: 'Launch instance' }).click();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    const acknowledged = page.getByRole('checkbox', { name: /nobody has reviewed this image/ });
    await expect(acknowledged).toBeFocused();
    await expect(page.getByText('Tick the box to say that you know')).toBeVisible();
    await expectStep(page, 'Image');
    await acknowledged.check();
    await nextStep(page, 'Instance');
    await nameField(page).fill('from-received');
    await nextStep(page, 'Storage and network', 'Review');
    await launch(page).click();
    await expectRowVisible(instances(page), { Name: 'from-received', Status: /^Creating/ });
  });

  await simulator.advance('PT5M');
  await page.getByRole('searchbox', { name: 'Search' }).fill('from-');
  for (const kind of ['public', 'market', 'custom', 'received']) {
    await expectRowVisible(instances(page), { Name: `from-${kind}`, Status: 'Running' });
  }
});

test('types and prices follow image, region and number', async ({ page, simulator }) => {
  const search = page.getByRole('searchbox', { name: 'Search' });

  await test.step('Windows costs more than Linux outside the mainland', async () => {
    await open(page, '/launch/instance?image=img-9tzezztj&type=S2.MEDIUM8', {
      speed: 0,
      region: 'ap-hongkong',
    });
    await expect(summary(page)).toContainText('Windows Server 2022 Datacenter English');
    await expect(summary(page)).toContainText('1 server × $0.11');
    await expect(summary(page)).toContainText('System licence, 1 × $0.08');
    await expect(summary(page)).toContainText('$0.195 /hour');
    await open(page, '/launch/instance?image=img-487zeit5&type=S2.MEDIUM8');
    await expect(summary(page)).toContainText('System licencenone for Linux');
    await expect(summary(page)).toContainText('$0.115 /hour');
    await open(page, '/launch/image?kind=marketplace');
    await expect(page.getByText('The marketplace is for mainland regions only')).toBeVisible();
    await page.getByRole('button', { name: 'Switch to Guangzhou' }).click();
    await expect(page.getByText('45 of 45')).toBeVisible();
  });

  await test.step('an ARM image fits SR1 alone, whose prices are the simulator’s', async () => {
    await open(page, '/launch/instance?image=img-ieb3k16j');
    await expect(page.getByText('Hatched prices are the simulator’s own.')).toBeVisible();
    await search.fill('SR1.LARGE8');
    await expect(radio(page, 'SR1.LARGE8')).toBeEnabled();
    await search.fill('SA2.LARGE8');
    await expect(radio(page, 'SA2.LARGE8')).toBeDisabled();
    await expect(page.getByText('SA2 is x86. This image is for ARM.')).toBeVisible();
    await expect(summary(page)).toContainText(/SR1\./);
  });

  await test.step('three servers with a pattern, then 150, then more than one launch holds', async () => {
    await open(page, '/launch/instance?image=img-9axl1k53');
    await nameField(page).fill('web-{R:1}');
    await numberField(page).fill('3');
    await expect(page.getByText('web-1 to web-3')).toBeVisible();
    await expect(summary(page)).toContainText('3 servers × $0.04');
    await expect(summary(page)).toContainText('$0.135 /hour');
    await numberField(page).fill('150');
    await expect(summary(page)).toContainText('$6.75 /hour');
    const asked = JSON.stringify(await simulator.requests());
    expect(asked).toMatch(/InstanceCount\W+100\b/);
    expect(asked).toMatch(/InstanceCount\W+50\b/);
    expect(asked).not.toMatch(/InstanceCount\W+150\b/);
    await numberField(page).fill('501');
    await expect(page.getByText('it takes 2 launches, one after another')).toBeVisible();
    await numberField(page).fill('3');
    await nextStep(page, 'Storage and network', 'Review');
    await launch(page).click();
    await search.fill('web-');
    for (const name of ['web-1', 'web-2', 'web-3']) {
      await expectRowVisible(instances(page), { Name: name, Status: /^Creating/ });
    }
  });
});

test('what is missing is shown, what was entered is kept, and leaving asks first', async ({
  page,
}) => {
  const secret = 'Simulated-2026!';
  const password = page.getByRole('textbox', { name: 'Password', exact: true });
  await open(page, '/launch/instance', { speed: 0 });

  await test.step('Next too early', async () => {
    await numberField(page).fill('0');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(numberField(page)).toBeFocused();
    await expect(numberField(page)).toHaveAccessibleDescription(/Enter a whole number from 1/);
    await numberField(page).fill('2');
    await nameField(page).fill('kept');
    await nextStep(page, 'Storage and network');
    await radio(page, 'Set a password').check();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(password).toBeFocused();
    await expect(password).toHaveAccessibleDescription(/Enter a password/);
    await password.fill('short');
    await expect(password).toHaveAccessibleDescription(/Use 8 to 30 characters/);
    await password.fill(secret);
    await page.getByRole('spinbutton', { name: 'System disk size' }).fill('100');
    await nextStep(page, 'Review');
  });

  await test.step('back and forth', async () => {
    await page.getByRole('button', { name: 'Previous' }).click();
    await expectStep(page, 'Storage and network');
    await expect(password).toHaveValue(secret);
    for (const step of ['Review', 'Storage and network', 'Instance'] as const) {
      await page.goBack();
      await expectStep(page, step);
    }
    await expect(nameField(page)).toHaveValue('kept');
  });

  await test.step('a reload asks, and forgets the password alone', async () => {
    await nextStep(page, 'Storage and network');
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.accept();
      return dialog.type();
    });
    await page.reload();
    expect(await asked).toBe('beforeunload');
    await untilReady(page);
    await expect(radio(page, 'Set a password')).toBeChecked();
    await expect(password).toHaveValue('');
    await expect(page.getByRole('spinbutton', { name: 'System disk size' })).toHaveValue('100');
    const stored = await page.evaluate(() =>
      JSON.stringify([...Object.entries(localStorage), ...Object.entries(sessionStorage)]),
    );
    expect(stored).toContain('kept');
    expect(stored).not.toContain(secret);
  });

  await test.step('leaving asks: stay, then leave, and find the draft again', async () => {
    const dialog = page.getByRole('dialog', { name: 'Leave without finishing?' });
    const away = page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', {
      name: /^Instances/,
    });
    await away.click();
    await dialog.getByRole('button', { name: 'Stay' }).click();
    await expect(dialog).toBeHidden();
    await expectStep(page, 'Storage and network');
    await away.click();
    await dialog.getByRole('button', { name: 'Leave' }).click();
    await expect(page).toHaveURL('/instances');
    await open(page, '/launch/instance');
    await expect(nameField(page)).toHaveValue('kept');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(nameField(page)).toHaveValue('');
  });
});

test('a refused launch keeps the form, a double click launches once, and the password arrives', async ({
  page,
  simulator,
}) => {
  await open(page, '/launch/instance', { speed: 0 });
  await nameField(page).fill('twice');
  await nextStep(page, 'Storage and network', 'Review');
  const code = 'ResourceInsufficient.SpecifiedInstanceType';
  await simulator.faults([{ Action: 'RunInstances', Kind: 'error', Code: code, Times: 1 }]);
  await launch(page).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The instance type is sold out');
  await expect(alert).toContainText(code);
  await expect(alert).toContainText(/Request ID\s*[0-9a-f]{8}-/);
  await expect(page.getByRole('main')).toContainText('twice');

  // The answer takes its time, so that both presses come before it.
  await simulator.faults([{ Action: 'RunInstances', Kind: 'delay', DelayMs: 400 }]);
  await launch(page).dblclick();
  await expectRowVisible(instances(page), { Name: 'twice', Status: /^Creating/ });
  await expect(page.getByText('18 instances', { exact: true })).toBeVisible();
  await simulator.advance('PT5M');
  await expectRowVisible(instances(page), { Name: 'twice', Status: 'Running' });
  await expect(page.getByText('18 instances', { exact: true })).toBeVisible();

  await test.step('the random password is in the messages', async () => {
    await page.getByRole('link', { name: /^Activity, .*new message/ }).click();
    await page.getByRole('link', { name: /^Messages/ }).click();
    const message = page.getByRole('row').filter({ hasText: 'twice' });
    await expect(message).toContainText('Hidden');
    await message.getByRole('button', { name: /^Reveal password of ins-/ }).click();
    await expect(message.locator('code')).toHaveText(/^\S{8,30}$/);
  });
});

test('a whole launch by keyboard alone', async ({ page }) => {
  await open(page, '/instances', { speed: 0 });
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Launch instance' }));
  await page.keyboard.press('Enter');
  await expectStep(page, 'Image');
  const images = page.getByRole('table', { name: 'Image' });
  await tabTo(page, images.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'OpenCloudOS Server 8 64-bit')).toBeChecked();
  await pressNext(page, 'Instance');
  await tabTo(page, nameField(page));
  await page.keyboard.type('by-keys');
  await tabTo(
    page,
    page.getByRole('table', { name: 'Instance type' }).getByRole('radio', { checked: true }),
  );
  await page.keyboard.press('ArrowUp');
  await pressNext(page, 'Storage and network');
  await pressNext(page, 'Review');
  await pressButton(page, 'Launch');
  await expectRowVisible(instances(page), { Name: 'by-keys', Status: /^Creating/ });
});
