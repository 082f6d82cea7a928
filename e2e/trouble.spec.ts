import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { complaintsOf, expect, expectRowVisible, open, rowAction, test } from './fixtures';
import { post } from './signedCall';
import { startSite } from './site';

/*
 * Browsers and hosts that deny the console something: it works with what is left, and says what
 * that means.
 */

const instances = (page: Page) => page.getByRole('table', { name: 'Instances' });

const told = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Nothing is kept in this browser' });

/** Launches one more than the seventeen instances that are there. */
async function launchOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect(page.getByText('18 instances', { exact: true })).toBeVisible();
}

test('plain http by a name: everything works and stays, copying included', async ({
  page,
  site,
}) => {
  await open(page, `${site.plainOrigin}/launch/review`, { speed: 0 });
  const offered = await page.evaluate(() => ({
    isSecureContext,
    worker: 'serviceWorker' in navigator,
    clipboard: 'clipboard' in navigator,
    subtle: 'subtle' in crypto,
    randomUUID: 'randomUUID' in crypto,
  }));
  expect(Object.values(offered), JSON.stringify(offered)).toEqual(Array(5).fill(false));
  await launchOne(page);
  await page.reload();
  await expect(page.getByText('18 instances', { exact: true })).toBeVisible();
  await expect(told(page)).toBeHidden();

  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('payroll-1');
  await page.getByRole('button', { name: 'Copy ins-4x1dp7ks' }).click();
  await search.fill('');
  await search.press('Control+V');
  await expect(search).toHaveValue('ins-4x1dp7ks');
});

test('site data blocked: the console says that nothing is kept, and works', async ({
  playwright,
  launchOptions,
  site,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
  });
  const complaints = complaintsOf(context);
  const page = await context.newPage();
  await open(page, `${site.origin}/launch/review`, { speed: 0 });
  const denied = await page.evaluate(() => {
    try {
      return `${localStorage.length} items`;
    } catch (error) {
      return String(error);
    }
  });
  expect(denied).toContain('SecurityError');
  await expect(told(page)).toContainText('It blocks the data of this site.');
  await launchOne(page);
  await page.reload();
  await expect(page.getByText('17 instances', { exact: true })).toBeVisible();
  await expect(told(page)).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();
});

test('storage full from the start: the console says that nothing is kept, and works', async ({
  page,
  context,
  site,
}) => {
  const browser = await context.newCDPSession(page);
  const { origin } = site;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await open(page, `${origin}/launch/review`, { speed: 0 });
  await expect(told(page)).toContainText('Its storage is full.');
  await launchOne(page);
  await page.reload();
  await expect(page.getByText('17 instances', { exact: true })).toBeVisible();
});

/** Fills what is left of the origin's storage, to the last few bytes. */
function fillStorage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('filler', 1);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('filler'));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The filler does not open')));
    });
    // By chance, or else it would be stored compressed.
    const put = (key: number, size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('filler', 'readwrite', { durability: 'strict' });
        transaction.objectStore('filler').put(crypto.getRandomValues(new Uint8Array(size)), key);
        transaction.addEventListener('complete', () => resolve(true));
        transaction.addEventListener('abort', () => resolve(false));
      });
    let refused = 0;
    for (let size = 1 << 16, key = 0; size >= 16 && key < 100; key += 1) {
      if (await put(key, size)) continue;
      refused += 1;
      size /= 2;
    }
    return refused;
  });
}

test('storage full on the way: what was not stored is not answered as stored', async ({
  page,
  context,
  site,
}) => {
  const browser = await context.newCDPSession(page);
  const { origin } = site;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await open(page, `${origin}/instances?q=payroll`, { speed: 0 });
  expect(await fillStorage(page)).toBe(13);
  await rowAction(page, 'payroll-1', 'Stop');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('The storage of this browser is full');
  await expect(dialog.getByRole('alert')).toContainText('Free some disk space or reset');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expectRowVisible(instances(page), { Name: 'payroll-1', Status: 'Running' });
  await page.reload();
  await expectRowVisible(instances(page), { Name: 'payroll-1', Status: 'Running' });
});

test('under a sub-path: pages, deep links, the worker and calls of scripts', async ({
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('built');
  const build = spawnSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, BASE_PATH: '/demo/' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(build.status, build.stderr).toBe(0);
  const site = await startSite(folder, '/demo/');
  await open(page, `${site.origin}/demo/images/custom?q=leader`, { speed: 0 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Custom images');
  await expect(page).toHaveURL(`${site.origin}/demo/images/custom?q=leader`);
  const navigation = page.getByRole('navigation', { name: 'Navigation' });
  await navigation.getByRole('link', { name: /^Instances/ }).click();
  await expect(page).toHaveURL(`${site.origin}/demo/instances`);
  await expectRowVisible(instances(page), { Name: 'payroll-1', Status: 'Running' });

  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const call = () =>
    post(page, 'StopInstances', { InstanceIds: ['ins-4x1dp7ks'] }, { path: '/demo/api/cvm' });
  await expect.poll(call).toMatchObject({ Response: { RequestId: expect.any(String) } });
  await expectRowVisible(instances(page), { Name: 'payroll-1', Status: /^Stopping/ });
  await page.reload();
  await expectRowVisible(instances(page), { Name: 'payroll-1', Status: /^Stopping/ });
  // Nothing was looked for outside, and no call reached the host.
  expect(site.asked.filter((one) => !/^(GET|HEAD) \/demo\/(?!api\/)/.test(one))).toEqual([]);
  await site.stop();
});

test('a foreign page in the cloud’s place: asked again in the page, and done once', async ({
  page,
  site,
  simulator,
}) => {
  // A worker that says it is there and lets every call pass, to a host that has a page for all of them.
  const passing = `self.addEventListener('fetch', (event) => event.stopImmediatePropagation());
    importScripts('mockServiceWorker.js');`;
  site.replace = (path) => {
    if (path === '/sw.js') return { status: 200, type: 'text/javascript', body: passing };
    if (!path.startsWith('/api/')) return undefined;
    return { status: 200, type: 'text/html', body: '<!doctype html><h1>Welcome</h1>' };
  };
  await open(page, `${site.origin}/launch/review`, { speed: 0 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect
    .poll(async () => {
      await simulator.requests();
      return site.asked.filter((one) => one === 'POST /api/simulator').length;
    })
    .toBeGreaterThan(0);
  await launchOne(page);
  expect(site.asked.filter((one) => one === 'POST /api/cvm').length).toBeGreaterThan(0);
  const calls = JSON.stringify(await simulator.requests()).match(/"Action":"RunInstances"/g);
  expect(calls).toHaveLength(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
