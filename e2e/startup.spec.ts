import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import {
  complaintsOf,
  expect,
  expectRowVisible,
  nextStep,
  open,
  rowAction,
  sentBy,
  show,
  test,
} from './fixtures';
import { post } from './signedCall';
import { simulatorOf, type Simulator } from './simulator';
import { BUILT } from './site';

/*
 * Every way in which a page can come to the simulated cloud, and lose its worker on the way: it
 * works in each, says how it reaches the cloud, and nothing is done twice. What browsers and hosts
 * deny for good is in trouble.spec.ts, broken parts are in broken.spec.ts.
 */

const LIST = '/instances';

const instances = (page: Page) => page.getByRole('table', { name: 'Instances' });

const STARTING = /^In this page.*It has not started yet/;
const WORKER = /^Through the service worker/;

/** Looks up in the frame how the page reaches the cloud, and waits until it is like that. */
async function expectWay(page: Page, way: RegExp): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Simulated cloud' }).click();
  const popover = page.getByRole('dialog', { name: 'Simulated cloud' });
  await expect(popover.getByRole('definition').first()).toHaveText(way);
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
}

/** How many servers the cloud of this page was asked to stop, by whatever way. */
async function stopsDone(simulator: Simulator): Promise<number> {
  const log = JSON.stringify(await simulator.requests());
  return log.match(/"Action":"StopInstances"/g)?.length ?? 0;
}

/** Stops a server, and waits until these tabs show it. */
async function stop(page: Page, name: string, ...others: readonly Page[]): Promise<void> {
  await rowAction(page, name, 'Stop');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(dialog).toBeHidden();
  for (const tab of [page, ...others]) {
    await expectRowVisible(instances(tab), { Name: name, Status: /^Stopping/ });
  }
}

async function openServed(page: Page, path: string): Promise<void> {
  await open(page, path, { speed: 0 });
  await expectWay(page, WORKER);
}

/** The pages that a browser loads from now on. */
function documentsOf(context: BrowserContext): readonly string[] {
  const documents: string[] = [];
  context.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url());
  });
  return documents;
}

/** Lets the browser load a file only once the returned function is called. */
async function holdBack(context: BrowserContext, file: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('first visit: the page answers the first list, then the worker takes over', async ({
  page,
  context,
  simulator,
}) => {
  const sent = sentBy(page);
  const release = await holdBack(context, '**/assets/worker-*.js');
  await open(page, LIST, { speed: 0 });
  await expectRowVisible(instances(page), { Name: 'payroll-1', Status: 'Running' });
  await page.getByRole('button', { name: 'Simulated cloud' }).click();
  const told = page.getByRole('dialog').getByRole('definition');
  await expect(told.first()).toHaveText(STARTING);
  await expect(told.last()).toHaveText(/^In IndexedDB of this browser.*Your own world/);
  expect(sent).toEqual([]);
  release();
  await expect(told.first()).toHaveText(WORKER);
  await page.keyboard.press('Escape');
  await stop(page, 'payroll-1');
  expect(sent).toContain('StopInstances');
  expect(await stopsDone(simulator)).toBe(1);
});

test('a second tab, opened while the worker is still installing: both are taken over', async ({
  page,
  context,
}) => {
  const documents = documentsOf(context);
  const release = await holdBack(context, '**/sw.js');
  const asked = context.waitForEvent('request', (request) => request.url().endsWith('/sw.js'));
  await open(page, LIST, { speed: 0 });
  await asked;
  const other = await context.newPage();
  await open(other, LIST);
  await stop(other, 'payroll-1', page);
  await expectWay(page, STARTING);
  release();
  await expectWay(page, WORKER);
  await expectWay(other, WORKER);
  expect(documents, 'loaded by the test only').toHaveLength(2);
});

test('two tabs that begin together: one world, in which each sees what the other does', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([open(page, LIST, { speed: 0 }), open(other, LIST, { speed: 0 })]);
  await stop(page, 'payroll-1', other);
  await stop(other, 'press-site', page);
  await expectWay(page, WORKER);
  await expectWay(other, WORKER);
});

test('hard reload, alone and beside another tab: the worker takes the page over again', async ({
  page,
  context,
}) => {
  await openServed(page, LIST);
  const documents = documentsOf(context);
  const browser = await context.newCDPSession(page);
  const reload = async () => {
    const loaded = page.waitForEvent('load');
    await browser.send('Page.reload', { ignoreCache: true });
    await loaded;
  };
  await reload();
  await stop(page, 'payroll-1');
  await expectWay(page, WORKER);
  const other = await context.newPage();
  await openServed(other, LIST);
  await reload();
  await stop(page, 'press-site', other);
  await expectWay(page, WORKER);
  await stop(other, 'bastion', page);
  await expectWay(other, WORKER);
  expect(documents, 'loaded by the test only').toHaveLength(3);
});

test('a worker that the browser stopped: the next call, and the one in its hands', async ({
  page,
  context,
  simulator,
}) => {
  await openServed(page, LIST);
  const sent = sentBy(page);
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  const halt = () => browser.send('ServiceWorker.stopAllWorkers');

  // Between two calls of a script, and between two of the console.
  await halt();
  const one = { InstanceIds: ['ins-4x1dp7ks'] };
  expect(await post(page, 'DescribeInstances', one)).toMatchObject({ Response: { TotalCount: 1 } });
  await halt();
  await stop(page, 'payroll-1');
  expect(sent).toContain('StopInstances');

  // While a call is on its way.
  await simulator.faults([{ Action: 'StopInstances', Kind: 'delay', DelayMs: 500, Times: 1 }]);
  const leaves = page.waitForRequest(
    (request) => request.headers()['x-tc-action'] === 'StopInstances',
  );
  const stopped = stop(page, 'press-site');
  await leaves;
  await halt();
  await stopped;
  expect(await stopsDone(simulator)).toBe(2);
  await expectWay(page, WORKER);
});

test('a leave prompt answered with Stay: what was typed stays, and calls go on', async ({
  page,
  simulator,
}) => {
  await openServed(page, '/launch/instance');
  const name = page.getByRole('textbox', { name: 'Instance name' });
  await name.fill('still-here');
  const sent = sentBy(page);
  const prompt = page.waitForEvent('dialog');
  const left = page.evaluate(() => location.reload());
  const dialog = await prompt;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await left;
  expect(await post(page, 'DescribeInstances', { Limit: 1 })).toMatchObject({
    Response: { TotalCount: 17 },
  });
  await expect(name).toHaveValue('still-here');
  await nextStep(page, 'Storage and network', 'Review');
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expectRowVisible(instances(page), { Name: 'still-here', Status: /^Creating/ });
  expect(sent).toContain('RunInstances');
  await expectWay(page, WORKER);
  const log = JSON.stringify(await simulator.requests());
  expect(log.match(/"Action":"RunInstances"/g)).toHaveLength(1);
});

test('back from the back/forward cache: what changed meanwhile is there, and calls go on', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // Playwright switches that cache off, unless it is told not to.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
  });
  const complaints = complaintsOf(context);
  const page = await context.newPage();
  await openServed(page, LIST);
  // Until nothing is under way. While it is, the page asks how far that is, and Chromium keeps no page that the worker
  // still owes an answer.
  await simulatorOf(page).advance('P1D');
  const other = await context.newPage();
  await open(other, LIST);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  // The other page's start has this one ask again; with a call under way no browser would keep it.
  await simulatorOf(page).ready();
  await page.goto('about:blank');
  await stop(other, 'payroll-1');
  await simulatorOf(other).advance('PT1H');
  await page.goBack({ waitUntil: 'commit' });
  const reasons = await page.evaluate(() =>
    JSON.stringify(performance.getEntriesByType('navigation')),
  );
  await expect(page.locator('html'), reasons).toHaveAttribute('data-persisted', 'true');
  await expectRowVisible(instances(page), { Name: 'payroll-1', Status: 'Stopped' });
  await expect(page.getByRole('button', { name: 'Simulated clock' })).toContainText('09:00');
  await stop(page, 'press-site', other);
  await stop(other, 'bastion', page);
  await expectWay(page, WORKER);
  expect(complaints).toEqual([]);
  await browser.close();
});

test.describe('no worker is to be had', () => {
  const withoutWorker = async (page: Page, simulator: Simulator) => {
    const sent = sentBy(page);
    await open(page, LIST, { speed: 0 });
    await expectWay(page, /^In this page.*This browser has none, or blocks it/);
    await stop(page, 'payroll-1');
    expect(await stopsDone(simulator)).toBe(1);
    await page.reload();
    await expectRowVisible(instances(page), { Name: 'payroll-1', Status: /^Stopping/ });
    expect(sent).toEqual([]);
  };

  test('because the browser refuses them: the page answers all calls', async ({
    page,
    simulator,
  }) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('Workers are switched off', 'SecurityError'));
    });
    await withoutWorker(page, simulator);
  });

  test.describe('because the tests block them', () => {
    test.use({
      serviceWorkers: 'block',
      expectedComplaints: [
        [/Service Worker registration blocked by Playwright/],
        { scope: 'test' },
      ],
    });
    test('the page answers all calls', ({ page, simulator }) => withoutWorker(page, simulator));
  });
});

test('a newer worker comes while pages are open: both go on through it', async ({
  page,
  context,
  site,
}) => {
  const path = `${site.origin}${LIST}`;
  await openServed(page, path);
  const other = await context.newPage();
  await openServed(other, path);
  const sent = sentBy(page);
  // Both listen before there is anything to hear.
  const changes = await Promise.all(
    [page, other].map((tab) =>
      tab.evaluateHandle(() => ({
        heard: new Promise<void>((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), {
            once: true,
          });
        }),
      })),
    ),
  );
  // Developer tools are attached here. With them, Chrome keeps the older worker for minutes where a
  // call goes through it at the moment of the takeover; so the pages rest until it is over.
  for (const tab of [page, other]) await show(tab, 'hidden');
  const newer = `${readFileSync(join(BUILT, 'sw.js'), 'utf8')}// newer`;
  site.replace = (asked) =>
    asked === '/sw.js' ? { status: 200, type: 'text/javascript', body: newer } : undefined;
  await other.evaluate(async () => (await navigator.serviceWorker.ready).update());
  for (const change of changes) await change.evaluate(({ heard }) => heard);
  for (const tab of [page, other]) await show(tab, 'visible');
  await stop(page, 'payroll-1', other);
  await stop(other, 'press-site', page);
  await expectWay(page, WORKER);
  await expectWay(other, WORKER);
  await stop(page, 'bastion', other);
  expect(sent).toContain('StopInstances');
});
