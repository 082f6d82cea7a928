import type { BrowserContext, Page } from '@playwright/test';
import { choose, expect, expectRowVisible, open, rowAction, test, untilReady } from './fixtures';

/*
 * Coming back: after a reload, in a new tab, after the browser was closed, and after hours away.
 */

const HOUR = 3_600_000;

async function stop(page: Page, name: string): Promise<void> {
  await rowAction(page, name, 'Stop');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(dialog).toBeHidden();
}

const instances = (page: Page) => page.getByRole('table', { name: 'Instances' });

test('everything is as it was left: after a reload, in a new tab, in a closed browser', async ({
  playwright,
  launchOptions,
  baseURL,
}, testInfo) => {
  const start = (): Promise<BrowserContext> =>
    playwright.chromium.launchPersistentContext(testInfo.outputPath('profile'), {
      ...launchOptions,
      baseURL: baseURL ?? '',
      viewport: { width: 1440, height: 900 },
      locale: 'en-US',
    });
  const asLeft = async (page: Page) => {
    await expectRowVisible(instances(page), { Name: 'payroll-1', Status: /^Stopping/ });
    await expect(page.getByRole('button', { name: 'Simulated clock' })).toContainText(
      '22 Nov, 08:00',
    );
  };

  await test.step('stopped, reloaded, and opened in a new tab', async () => {
    const context = await start();
    const page = await context.newPage();
    await open(page, '/instances?q=payroll', { speed: 0, theme: 'dark' });
    await stop(page, 'payroll-1');
    await page.reload();
    await asLeft(page);
    await page.close();
    const next = await context.newPage();
    await open(next, '/instances');
    await asLeft(next);
    await context.close();
  });

  await test.step('opened in the browser of the next day', async () => {
    const context = await start();
    const page = await context.newPage();
    await open(page, '/instances');
    await asLeft(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await context.close();
  });
});

test('the clock runs while somebody is there, and stands still while nobody is', async ({
  page,
  context,
}) => {
  const shown = async (at: Page): Promise<number> => {
    const text = await at.getByRole('button', { name: 'Simulated clock' }).innerText();
    const [, day, hours, minutes] = /(\d+) Nov, (\d+):(\d+)/.exec(text) ?? [];
    return ((Number(day) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
  };
  /** A tab of the same browser in which that much time has passed. */
  const after = async (passed: number): Promise<number> => {
    const tab = await context.newPage();
    await tab.clock.install({ time: Date.now() + passed });
    await open(tab, '/activity');
    const time = await shown(tab);
    await tab.close();
    return time;
  };

  await open(page, '/activity', { speed: 60 });
  const left = await shown(page);
  await page.close();
  // A minute counts as a pause for breath: sixty minutes pass at sixty times the pace.
  const soon = await after(60_000);
  expect(soon - left).toBeGreaterThanOrEqual(HOUR - 60_000);
  expect(soon - left).toBeLessThan(3 * HOUR);
  // Two days away would be 120 days at that pace.
  const late = await after(48 * HOUR);
  expect(late - soon).toBeGreaterThanOrEqual(0);
  expect(late - soon).toBeLessThan(HOUR);
});

test('what a link asks for is applied, leaves the address and stays', async ({ page }) => {
  await open(page, '/images/custom?q=leader', {
    account: '100000000002',
    region: 'ap-tokyo',
    theme: 'dark',
    time: 'yesterday',
    speed: 0,
  });
  const asked = async () => {
    await expect(page).toHaveURL('/images/custom?q=leader');
    await expectRowVisible(page.getByRole('table', { name: 'Custom images' }), {
      Name: /^leaderboard/,
    });
    await expect(page.getByRole('button', { name: 'Region' })).toHaveAccessibleDescription('Tokyo');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('button', { name: 'Simulated clock' })).toContainText('paused');
  };
  await asked();
  const ignored = page.getByRole('status').filter({ hasText: 'A part of the link was ignored' });
  await expect(ignored).toContainText('“yesterday” is not an ISO 8601 time');
  await ignored.getByRole('button', { name: 'Close notice' }).click();
  await expect(ignored).toBeHidden();
  await page.reload();
  await asked();
});

test('a link with a scenario opens a world of its own, and one click leads home', async ({
  page,
  context,
}) => {
  await open(page, '/instances?q=payroll', { speed: 0 });
  await stop(page, 'payroll-1');
  const other = await context.newPage();
  await open(other, '/instances', { scenario: 'empty', time: '2027-03-01T12:00:00Z', speed: 0 });
  await expect(other.getByText('No instances in Guangzhou')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Simulated clock' })).toContainText(
    '1 Mar, 12:00',
  );
  const world = other.getByRole('region', { name: 'World' });
  await expect(world).toContainText('You are in the scenario empty.');

  await test.step('the first tab stays in its own', async () => {
    await page.bringToFront();
    await page.reload();
    await expectRowVisible(instances(page), { Name: 'payroll-1', Status: /^Stopping/ });
    await expect(page.getByRole('region', { name: 'World' })).toBeHidden();
  });

  await test.step('home again', async () => {
    await other.bringToFront();
    await world.getByRole('button', { name: 'Back to your own world' }).click();
    await expectRowVisible(instances(other), { Name: 'payroll-1', Status: /^Stopping/ });
    await expect(world).toBeHidden();
    await untilReady(other);
    await choose(other, 'Region', 'Singapore');
    await expect(other.getByText('2 instances', { exact: true })).toBeVisible();
  });
});
