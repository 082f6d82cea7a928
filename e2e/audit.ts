import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { tabWhile } from './keyboard';

/*
 * What holds on every page, whatever it shows.
 */

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Those of them that look at colours; a theme has no part in what the others see. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export type Theme = 'light' | 'dark';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Changes the theme of the system, and waits until the page follows. */
export async function changeTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

function violationsOf(page: Page, rules: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (runOnly) => {
      // Where the keyboard left a page scrolled, what is half under the bar counts as too small a target.
      window.scrollTo(0, 0);
      const { violations } = await window.axe.run({
        runOnly,
        resultTypes: ['violations'],
        // There is no media to look into, and no style sheet from elsewhere.
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      );
    },
    [...rules],
  );
}

/** No violation of WCAG 2.2 A and AA that axe can see, in a theme or in both. */
export async function expectAccessible(
  page: Page,
  themes: readonly Theme[] = ['dark', 'light'],
): Promise<void> {
  await page.evaluate(axeSource);
  let rules = AXE_RULES;
  for (const theme of themes) {
    await changeTheme(page, theme);
    expect(await violationsOf(page, rules), `axe, ${theme}`).toEqual([]);
    rules = COLOUR_RULES;
  }
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

/** One dialog with a name that has the focus, over a page that assistive technology does not meet meanwhile. */
export async function expectOneDialog(page: Page): Promise<void> {
  const dialogs = page.getByRole('dialog');
  await expect(dialogs).toHaveCount(1);
  await expect(dialogs).toHaveAccessibleName(/\S/);
  await expect
    .poll(() => dialogs.evaluate((dialog) => dialog.contains(document.activeElement)), {
      message: 'the focus is in the dialog',
    })
    .toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
}

/** The page itself does not scroll sideways. */
export async function expectFits(page: Page, width: number): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
      message: 'page width',
    })
    .toBeLessThanOrEqual(width);
}

async function atSize(
  page: Page,
  size: { readonly width: number; readonly height: number },
  check: () => Promise<void>,
): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(size);
  await check();
  if (before !== null) await page.setViewportSize(before);
}

/** On a phone the page itself does not scroll sideways. */
export const expectFitsPhone = (page: Page): Promise<void> =>
  atSize(page, { width: 390, height: 844 }, () => expectFits(page, 390));

/** A laptop's window has room for every column of every table, without a bar to scroll with. */
export const expectTablesFitLaptop = (page: Page): Promise<void> =>
  atSize(page, { width: 1280, height: 800 }, async () => {
    const wide = () =>
      page
        .locator('table')
        .evaluateAll((tables) =>
          tables
            .filter(
              ({ parentElement: card }) => card !== null && card.scrollWidth > card.clientWidth,
            )
            .map((table) => table.getAttribute('aria-label') ?? table.textContent),
        );
    await expect.poll(wide, { message: 'tables wider than their place' }).toEqual([]);
  });

/** Follows Tab from the page's start on: which targets are left, each with its look while it is not focused. */
function walkOf(page: Page) {
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
    const left = new Map(elements.map((element) => [element, looks(element)]));
    const unseen: string[] = [];
    /** The key comes up where the focus went, when the page has answered to it. */
    const visit = (): void => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return;
      if (left.get(element) === looks(element)) unseen.push(describe(element));
      left.delete(element);
    };
    addEventListener('keyup', visit, true);
    /** At the end of a dialog the focus comes by the first only in passing, when the next key is pressed already. */
    const pass = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && left.get(target) !== looks(target)) left.delete(target);
    };
    addEventListener('focusin', pass);
    return {
      // A dialog sends the focus from its end to its beginning only after the key came up.
      left: () => {
        visit();
        return left.size;
      },
      end: () => {
        removeEventListener('keyup', visit, true);
        removeEventListener('focusin', pass);
        const missed = [...left.keys()].filter((element) => element.isConnected).map(describe);
        return { missed, unseen };
      },
    };
  });
}

/** Tab reaches everything that can be operated, and one sees where one is. */
export async function expectKeyboardReachable(page: Page): Promise<void> {
  const walk = await walkOf(page);
  const total = await walk.evaluate((state) => state.left());
  // A few presses more than targets: those that appear on the way, and the page's own end.
  await tabWhile(page, total + 15, () => walk.evaluate((state) => state.left()));
  const { missed, unseen } = await walk.evaluate((state) => state.end());
  expect(missed, 'not reached by Tab').toEqual([]);
  expect(unseen, 'focused without a visible mark').toEqual([]);
  await walk.dispose();
}
