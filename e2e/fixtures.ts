import {
  test as base,
  expect,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import { simulatorOf, type Simulator } from './simulator';
import { startSite, type Site } from './site';

export { expect, type Page } from '@playwright/test';

/** Read once when a page opens; `fault` is `Action:Code`. */
export interface BootParameters {
  readonly scenario?: string;
  readonly seed?: string;
  readonly time?: string;
  readonly account?: string;
  readonly region?: string;
  readonly lang?: 'zh-CN' | 'ko' | 'en';
  readonly theme?: 'light' | 'dark' | 'system';
  readonly speed?: number;
  readonly latency?: number;
  readonly fault?: readonly string[];
}

interface Fixtures {
  /** `window.simulator` of the test's first page. */
  simulator: Simulator;
  /** A host of its own, for a test that lets it fail. */
  site: Site;
  /** Complaints on the console that a test provokes on purpose, such as an HTTP fault. */
  expectedComplaints: readonly RegExp[];
  quietConsole: void;
}

/** What is thrown and complained of on the pages of a browser from now on. */
export function complaintsOf(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    const { stack = '', message } = error.error();
    // What the browser itself throws has no stack.
    complaints.push(`thrown: ${stack === '' ? message : stack}`);
  });
  return complaints;
}

export const test = base.extend<Fixtures>({
  simulator: async ({ page }, use) => {
    await use(simulatorOf(page));
  },

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing.
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },

  expectedComplaints: [[], { option: true }],

  // Every page of every test: nothing is thrown, and nothing is complained of on the console.
  quietConsole: [
    async ({ context, expectedComplaints }, use) => {
      const complaints = complaintsOf(context);
      await use();
      const unexpected = complaints.filter(
        (complaint) => !expectedComplaints.some((pattern) => pattern.test(complaint)),
      );
      expect(unexpected, 'complaints on the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the page has its final content; fails at once where the console cannot start. */
export async function untilReady(page: Page): Promise<void> {
  const reached = await page.waitForFunction(() => {
    const phase = document.documentElement.dataset.console;
    return phase === 'ready' || phase === 'failed' ? phase : undefined;
  });
  expect(await reached.jsonValue()).toBe('ready');
}

/** Opens an address of the console, a path or a whole one, with boot parameters, and waits until it can be asserted on. */
export async function open(page: Page, path: string, boot: BootParameters = {}): Promise<void> {
  const [pathname = '/', query] = path.split('?');
  const search = new URLSearchParams(query);
  for (const [name, value] of Object.entries(boot)) {
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  await page.goto(search.size === 0 ? pathname : `${pathname}?${search.toString()}`);
  await untilReady(page);
}

/** The rows of a table as a person reads them: from the words of a column's head to the cell's. */
function rowsOf(table: Locator): Promise<Record<string, string>[]> {
  return table.evaluate((element) => {
    // What is shown: descriptions that only assistive technology reads stay out.
    const words = (cell: HTMLElement): string => cell.innerText.replaceAll(/\s+/g, ' ').trim();
    const cellsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>(':scope > *')];
    const heads = [...element.querySelectorAll('thead tr:last-child')].flatMap(cellsOf).map(words);
    return [...element.querySelectorAll('tbody tr')].map((row) =>
      Object.fromEntries(
        cellsOf(row)
          .map((cell, index): [string, string] => [heads[index] ?? '', words(cell)])
          .filter(([head]) => head !== ''),
      ),
    );
  });
}

/**
 * Waits for a row with these cells, named by their column's head. A string is the whole text of the
 * cell, a pattern a part of it.
 */
export async function expectRowVisible(
  table: Locator,
  cells: Readonly<Record<string, string | RegExp>>,
): Promise<void> {
  const wanted = Object.fromEntries(
    Object.entries(cells).map(([head, text]): [string, unknown] => [
      head,
      text instanceof RegExp ? expect.stringMatching(text) : text,
    ]),
  );
  await expect(table).toBeVisible();
  await expect
    .poll(() => rowsOf(table))
    .toEqual(expect.arrayContaining([expect.objectContaining(wanted)]));
}

/** What stands in one column of a table, row by row, as soon as it is what is wanted. */
export async function expectColumn(
  table: Locator,
  head: string,
  wanted: readonly (string | RegExp)[],
): Promise<void> {
  const texts = wanted.map((text) => (text instanceof RegExp ? expect.stringMatching(text) : text));
  await expect(table).toBeVisible();
  await expect.poll(async () => (await rowsOf(table)).map((row) => row[head])).toEqual(texts);
}

/** Changes a setting of the frame: `Region`, `Account`, `Language` or `Theme`. */
export async function choose(page: Page, setting: string, value: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: setting, exact: true }).click();
  await page.getByRole('menuitemradio', { name: value }).click();
}

/** The rows of a table without its head. */
export function bodyRows(table: Locator): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('cell') });
}

/**
 * Opens the menu of the row with this name and takes an action from it. The page comes to the front, as it does where a
 * person clicks; behind another one it paints once a second.
 */
export async function rowAction(page: Page, name: string, action: string): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

/** A step of the launch, as it is named above it. */
export type LaunchStep = 'Image' | 'Instance' | 'Storage and network' | 'Review';

/** Holds when this step of the launch is on the screen. */
export async function expectStep(page: Page, step: LaunchStep): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await expect(steps.locator('[aria-current=step]')).toContainText(step);
}

/** Goes on to the next steps of the launch, one after the other. */
export async function nextStep(page: Page, ...steps: readonly LaunchStep[]): Promise<void> {
  for (const step of steps) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expectStep(page, step);
  }
}

/** The actions that left a page as requests from now on: those through the worker. */
export function sentBy(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const action = request.headers()['x-tc-action'];
    if (action !== undefined) sent.push(action);
  });
  return sent;
}

/** Lets a page believe that it is in the background, where it asks for nothing, or in front again. */
export async function show(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((visibilityState) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      value: visibilityState,
    });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, state);
  if (state === 'hidden') await simulatorOf(page).ready();
}
