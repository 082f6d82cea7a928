import type { Locator, Page } from '@playwright/test';
import { choose, expect, expectRowVisible, open, rowAction, test, untilReady } from './fixtures';

/*
 * Parts that do not arrive: the network is gone, a newer version has replaced the files, the cloud
 * or its storage does not answer. Something says so, keeps what was entered, and leads on.
 */

// The browser itself complains of what it could not load.
test.use({
  expectedComplaints: [
    [/Failed to load (?:resource|module script)/, /dynamically imported module/],
    { scope: 'test' },
  ],
});

const MISSING = 'A part of the console did not load';
const UNOPENED = 'This part of the console did not load';
const OFFLINE = 'There is no connection yet';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const instances = (page: Page) => page.getByRole('table', { name: 'Instances' });

const reloadIn = (place: Locator) => place.getByRole('button', { name: 'Reload' }).click();

async function follow(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name }).click();
}

async function untilFailed(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-console', 'failed');
  await expect(heading(page)).toHaveText('The console could not start');
}

test('the network gone: what is there works on, the rest says so and comes back', async ({
  page,
  context,
  site,
}) => {
  await open(page, `${site.origin}/images/custom`, { speed: 0 });
  await follow(page, /^Instances/);
  await rowAction(page, 'payroll-1', 'Stop');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await context.setOffline(true);
  await site.stop();

  await test.step('pages and calls', async () => {
    await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
    await expectRowVisible(instances(page), { Name: 'payroll-1', Status: /^Stopping/ });
    await follow(page, /^Custom images/);
    await expect(page.getByRole('table', { name: 'Custom images' })).toBeVisible();
  });

  await test.step('a page that is not there yet comes with the network', async () => {
    await follow(page, /^Overview/);
    const alert = page.getByRole('alert').filter({ hasText: MISSING });
    await reloadIn(alert);
    await expect(alert).toContainText(OFFLINE);
    await site.go();
    await context.setOffline(false);
    await expect(alert).toBeHidden();
    await expect(heading(page)).toHaveText('Overview');
  });

  await test.step('only the host was away', async () => {
    await site.stop();
    await follow(page, /^Activity/);
    const alert = page.getByRole('alert').filter({ hasText: MISSING });
    await expect(alert).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText('Overview');
    await page.goForward();
    await expect(alert).toBeVisible();
    await site.go();
    await reloadIn(alert);
    await expect(heading(page)).toHaveText('Activity');
  });
});

test('a deploy under an open page: a reload is offered, and the draft is kept', async ({
  page,
  site,
}) => {
  await open(page, `${site.origin}/launch/instance`, { speed: 0 });
  const name = page.getByRole('textbox', { name: 'Instance name' });
  await name.fill('kept-1');
  site.deploy('newer');
  const toast = page.getByRole('alert').filter({ hasText: UNOPENED });

  await test.step('a dialog and a menu that do not load leave the form alone', async () => {
    await page.getByRole('button', { name: 'API call' }).click();
    await expect(toast).toBeVisible();
    await page.getByRole('button', { name: 'Theme' }).click();
    await expect(page.getByRole('button', { name: 'Theme' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    await expect(toast).toHaveCount(1);
    // Whether to leave the form cannot even be asked: one stays.
    await follow(page, /^Overview/);
    await expect(name).toHaveValue('kept-1');
  });

  await test.step('the reload leads to the newer version with the draft in it', async () => {
    await site.stop();
    await reloadIn(toast);
    const offline = page.getByRole('alert').filter({ hasText: OFFLINE });
    await expect(offline).toBeVisible();
    await expect(toast).toBeHidden();
    await site.go();
    page.once('dialog', (prompt) => void prompt.accept());
    await reloadIn(offline);
    await expect(page.locator('link[href*="-newer.css"]')).toBeAttached();
    await untilReady(page);
    await expect(name).toHaveValue('kept-1');
  });

  await test.step('a page of the version that is gone', async () => {
    await follow(page, /^Public images/);
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await expect(heading(page)).toHaveText('Public images');
    // Many hosts answer with their first page for whatever they do not have.
    site.deploy('newest');
    site.replace = (path) =>
      path.endsWith('-newer.js')
        ? { status: 200, type: 'text/html', body: '<!doctype html><p>Home</p>' }
        : undefined;
    await follow(page, /^Instances/);
    await reloadIn(page.getByRole('alert').filter({ hasText: MISSING }));
    await expectRowVisible(instances(page), { Name: 'payroll-1' });
  });
});

test('parts without which nothing starts: the page says so, and a reload helps', async ({
  page,
  site,
}) => {
  const parts = [
    { named: 'index', says: 'A part of it did not load' },
    { named: 'first', says: 'A part of it did not load' },
    { named: 'cloud', says: 'A part of it did not load' },
    { named: 'default', says: 'The scenario default did not load' },
  ];
  for (const { named, says } of parts) {
    await test.step(named, async () => {
      const gone = new RegExp(`/assets/${named}-[^/]*\\.js$`);
      site.replace = (path) => (gone.test(path) ? { status: 404, body: 'Gone' } : undefined);
      await page.goto(`${site.origin}/images/public`);
      await untilFailed(page);
      await expect(page.getByRole('alert')).toContainText(says);
      site.replace = () => undefined;
      await page.getByText('Reload', { exact: true }).click();
      await untilReady(page);
      await expect(heading(page)).toHaveText('Public images');
      // For the next one this is a first visit again.
      await page.evaluate(() => indexedDB.deleteDatabase('image-console'));
    });
  }
});

test('storage that does not answer: the start says so after seconds, and a reset resets', async ({
  page,
  context,
  site,
}) => {
  await open(page, `${site.origin}/instances?q=payroll`, { speed: 0, theme: 'dark' });
  await rowAction(page, 'payroll-1', 'Stop');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`${site.origin}/icon.svg`);

  // Another tab holds the database and does not let go, though it is to be deleted.
  const holder = await context.newPage();
  await holder.goto(`${site.origin}/icon.svg`);
  await holder.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.open('image-console').addEventListener('success', resolve);
    });
    await new Promise((resolve) => {
      indexedDB.open('image-console', 2).addEventListener('blocked', resolve);
    });
  });
  await page.clock.install();
  await page.goto(`${site.origin}/instances?q=payroll`);
  await page.clock.runFor(6000);
  await untilFailed(page);
  await expect(page.getByRole('alert')).toContainText(
    'The storage of this browser does not answer',
  );

  await holder.close();
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByRole('button', { name: 'Keep everything' }).click();
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expectRowVisible(instances(page), { Name: 'payroll-1', Status: 'Running' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

/** Changes how the header of the person's own world is stored, as a console of another version might. */
function spoil(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error('The database does not answer')));
      });
    const opening = indexedDB.open('image-console');
    await done(opening);
    const worlds = opening.result.transaction('worlds', 'readwrite').objectStore('worlds');
    const reading = worlds.get('home');
    await done(reading);
    await done(worlds.put({ ...reading.result, version: 99 }));
    opening.result.close();
  });
}

test('a stored world that cannot be read, and storage of a newer console: a reset clears both', async ({
  page,
  site,
}) => {
  await open(page, `${site.origin}/instances?q=payroll`, { speed: 0 });
  const reset = async (notice: Locator) => {
    await notice.getByRole('button', { name: 'Reset everything' }).click();
    const asked = page.getByRole('dialog', { name: 'Reset everything?' });
    await asked.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect(asked).toBeHidden();
    await untilReady(page);
    await expect(notice).toBeHidden();
  };
  const storedThings = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));

  await test.step('unreadable', async () => {
    await spoil(page);
    await page.reload();
    const notice = page.getByRole('status').filter({ hasText: 'A stored world could not be read' });
    await expect(notice).toContainText('It was set aside, not deleted');
    await expectRowVisible(instances(page), { Name: 'payroll-1', Status: 'Running' });
    await reset(notice);
    await choose(page, 'Theme', 'Dark');
  });

  await test.step('newer', async () => {
    await page.goto(`${site.origin}/icon.svg`);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('image-console', 99);
          opening.addEventListener('success', () => resolve(opening.result.close()));
        }),
    );
    await page.goto(`${site.origin}/instances?q=payroll`);
    const notice = page.getByRole('status').filter({ hasText: 'Nothing is kept in this browser' });
    await expect(notice).toContainText('A newer console has stored its worlds here');
    await expectRowVisible(instances(page), { Name: 'payroll-1', Status: 'Running' });
    expect(await storedThings()).toEqual([99]);
    await reset(notice);
    expect(await storedThings()).toEqual([1]);
  });
});
