import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

/*
 * What holds on every page, whatever it shows.
 */

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;

declare global {
  interface Window {
    axe: typeof axe;
  }
}

function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run({ runOnly: rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
  }, AXE_RULES);
}

/** No violation of WCAG 2.2 A and AA that axe can see, in either theme. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await violationsOf(page), `axe, ${theme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Nothing that a person reads or hears is a slip of the program. */
export async function expectSoundText(page: Page): Promise<void> {
  const slips = await page.evaluate(() => {
    const pattern = /.{0,30}(?:\bundefined\b|\bNaN\b|\[object \w+\]|Invalid Date|\{\w+\}).{0,30}/g;
    const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'].flatMap(
      (name) =>
        [...document.querySelectorAll(`[${name}]`)].map(
          (element) => element.getAttribute(name) ?? '',
        ),
    );
    const seen = [document.title, document.body.innerText, ...spoken];
    return seen.flatMap((text) => text.match(pattern) ?? []);
  });
  expect(slips, 'slips in the text').toEqual([]);
}

/** One heading of the first level, and it says something. */
export async function expectOneHeading(page: Page): Promise<void> {
  const headings = page.getByRole('heading', { level: 1 });
  await expect(headings).toHaveCount(1);
  await expect(headings).toHaveText(/\S/);
}

/** One dialog with a name, over a page that assistive technology does not meet meanwhile. */
export async function expectOneDialog(page: Page): Promise<void> {
  const dialogs = page.getByRole('dialog');
  await expect(dialogs).toHaveCount(1);
  await expect(dialogs).toHaveAccessibleName(/\S/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
}

/** On a phone the page itself does not scroll sideways. */
export async function expectFitsPhone(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
      message: 'page width',
    })
    .toBeLessThanOrEqual(390);
  if (size !== null) await page.setViewportSize(size);
}

/** What Tab must reach, in the order of the page, each with its look while it is not focused. */
function targetsOf(page: Page) {
  return page.evaluateHandle(() => {
    const operable =
      'a[href], button, input, select, textarea, summary, [contenteditable=true], [tabindex="0"]';
    const isReachable = (element: HTMLElement): boolean =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [type=hidden]') &&
      element.closest('[inert], [aria-hidden=true]') === null &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    // Of a group of radios Tab reaches one, the arrows the others.
    const isSpareRadio = (element: HTMLElement): boolean =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      element.name !== '' &&
      !element.checked;
    const look = (element: Element | null): string => {
      if (element === null) return '';
      const { outline, boxShadow, borderColor, backgroundColor, textDecoration } =
        getComputedStyle(element);
      return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join();
    };
    /** The ring may be drawn by what surrounds or follows the element. */
    const looks = (element: Element): string =>
      [
        element,
        element.parentElement,
        element.parentElement?.parentElement,
        element.nextElementSibling,
      ]
        .map((near) => look(near ?? null))
        .join(' | ');
    const describe = (element: Element): string => {
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return `${element.tagName.toLowerCase()} "${name.slice(0, 40)}"`;
    };

    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const elements = [...document.querySelectorAll<HTMLElement>(operable)].filter(
      (element) => isReachable(element) && !isSpareRadio(element),
    );
    return {
      left: new Map(elements.map((element) => [element, looks(element)])),
      total: elements.length,
      unseen: new Array<string>(),
      looks,
      describe,
    };
  });
}

/** Tab reaches everything that can be operated, and one sees where one is. */
export async function expectKeyboardReachable(page: Page): Promise<void> {
  const targets = await targetsOf(page);
  const total = await targets.evaluate((state) => state.total);
  // A few presses more than targets: those that appear on the way, and the page's own end.
  for (let press = 0; press < total + 15; press += 1) {
    await page.keyboard.press('Tab');
    const left = await targets.evaluate((state) => {
      const element = document.activeElement;
      if (element instanceof HTMLElement && state.left.has(element)) {
        if (state.left.get(element) === state.looks(element))
          state.unseen.push(state.describe(element));
        state.left.delete(element);
      }
      return state.left.size;
    });
    if (left === 0) break;
  }
  const { missed, unseen } = await targets.evaluate((state) => ({
    missed: [...state.left.keys()].filter((element) => element.isConnected).map(state.describe),
    unseen: state.unseen,
  }));
  expect(missed, 'not reached by Tab').toEqual([]);
  expect(unseen, 'focused without a visible mark').toEqual([]);
  await targets.dispose();
}
