import { choose, expect, open, test, untilReady } from './fixtures';

/*
 * The frame around every page: theme, clock, link, keyboard, and the drawer of phones.
 */

test('theme and clock are set in the bar', async ({ page, simulator }) => {
  await open(page, '/activity', { speed: 0 });
  const html = page.locator('html');
  const clock = page.getByRole('button', { name: 'Simulated clock' });
  const popover = page.getByRole('dialog', { name: 'Simulated clock' });

  await test.step('dark stays, and follows the system again', async () => {
    await expect(html).toHaveAttribute('data-theme', 'light');
    await choose(page, 'Theme', 'Dark');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await choose(page, 'Theme', 'As the system');
    await expect(html).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(html).toHaveAttribute('data-theme', 'dark');
  });

  await test.step('the clock stands, skips, runs and pauses', async () => {
    // It never ran: the start of the world to the second.
    expect(await simulator.clock({})).toMatchObject({ Time: '2026-11-22T08:00:00Z', Paused: true });
    await expect(clock).toContainText('22 Nov, 08:00');
    await clock.click();
    await expect(popover).toContainText('Time stands still');
    await popover.getByRole('button', { name: '1 h' }).click();
    await expect(clock).toContainText('22 Nov, 09:00');
    await popover.getByRole('button', { name: '30 days' }).click();
    await expect(clock).toContainText('22 Dec, 09:00');
    await popover.getByRole('radio', { name: '×1000' }).click();
    await expect(popover).toContainText('A second here is 1,000 seconds there');
    await expect(clock).not.toContainText('22 Dec, 09:00');
    await popover.getByRole('button', { name: 'Pause' }).click();
    await expect(popover).toContainText('Time stands still');
    await clock.click();
    await expect(popover).toBeHidden();
    await clock.press('Enter');
    // A button with a hint would have Escape close that first.
    await popover.getByRole('button', { name: '10 min' }).focus();
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
    await expect(clock).toBeFocused();
  });
});

test('navigation moves title, focus and announcement, and the keyboard skips the frame', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/', { speed: 0 });
  const heading = page.getByRole('heading', { level: 1 });
  const navigation = page.getByRole('navigation', { name: 'Navigation' });

  await test.step('to another page', async () => {
    await navigation.getByRole('link', { name: /^Custom images/ }).click();
    await expect(page).toHaveTitle('Custom images · Guangzhou · CVM Images');
    await expect(heading).toBeFocused();
    await expect(
      page.locator('[aria-live=polite]').filter({ hasText: 'Custom images, Guangzhou' }),
    ).toHaveCount(1);
  });

  await test.step('a filter is no other place', async () => {
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.fill('base');
    await expect(page).toHaveURL('/images/custom?q=base');
    await expect(search).toBeFocused();
  });

  await test.step('a link with account and region', async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'The link opens this page' }),
    ).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/images\/custom\?q=base&account=100000000001&region=ap-guangzhou$/);
  });

  await test.step('the first stop of Tab skips to the content', async () => {
    await page.reload();
    await untilReady(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('the navigation folds to its icons, and stays so', async () => {
    const wide = (await navigation.boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: 'Fold navigation' }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Unfold navigation' })).toBeVisible();
    expect((await navigation.boundingBox())?.width).toBeLessThan(wide / 2);
    await expect(navigation.getByRole('link', { name: 'Instances' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the drawer holds navigation and settings, and a list its entries', async ({ page }) => {
    await open(page, '/', { speed: 0 });
    const opener = page.getByRole('button', { name: 'Open navigation' });
    const drawer = page.getByRole('dialog', { name: 'Navigation' });
    await opener.tap();
    await drawer.getByRole('link', { name: /^Custom images/ }).tap();
    await expect(drawer).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Custom images');

    await opener.tap();
    await choose(page, 'Account', 'Harbor Games');
    await drawer.getByRole('button', { name: '1 h' }).tap();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(opener).toBeFocused();

    const table = page.getByRole('table', { name: 'Custom images' });
    await expect(table.getByRole('row').filter({ hasText: 'lobby-gateway' })).toBeVisible();
    await page.getByRole('button', { name: 'Actions for lobby-gateway' }).tap();
    await page.getByRole('menuitem', { name: 'Launch instance' }).tap();
    await expect(page.getByRole('radio', { name: 'lobby-gateway' })).toBeChecked();
    await page.getByRole('button', { name: 'Next', exact: true }).tap();
    await expect(page.getByRole('textbox', { name: 'Instance name' })).toBeVisible();
  });
});
