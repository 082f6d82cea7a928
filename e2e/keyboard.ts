import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';
import { expectStep, type LaunchStep } from './fixtures';

/*
 * Tab, pressed often. The presses are those that a keyboard makes; several go to the browser
 * together, because to wait for the answer to each takes longer than all that they do.
 */

/** Presses Tab so many times. */
async function press(browser: CDPSession, times: number): Promise<void> {
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: times }, () => [
    browser.send('Input.dispatchKeyEvent', { ...tab, type: 'rawKeyDown' }),
    browser.send('Input.dispatchKeyEvent', { ...tab, type: 'keyUp' }),
  ]);
  await Promise.all(presses.flat());
}

/**
 * Presses Tab until nothing is left, or that many times.
 *
 * @param left how many presses it takes at least
 */
export async function tabWhile(
  page: Page,
  presses: number,
  left: () => Promise<number>,
): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  let more = await left();
  for (let spare = presses; more > 0 && spare > 0; more = await left()) {
    const times = Math.min(more, spare);
    await press(browser, times);
    spare -= times;
  }
  await browser.detach();
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  // Where the focus is there, the page does not see the presses that are left of the ten.
  const upToTen = () =>
    target.evaluate((element) => {
      window.holdFocus?.abort();
      if (element === document.activeElement) return 0;
      window.holdFocus = new AbortController();
      const hold = (event: KeyboardEvent): void => {
        if (element !== document.activeElement) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener('keydown', hold, { capture: true, signal: window.holdFocus.signal });
      return 10;
    });
  await tabWhile(page, 80, upToTen);
  await expect(target).toBeFocused();
}

/** Presses a button of that name. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** Goes on to the next step of the launch. It has a "Next" of its own, and takes the focus to its heading. */
export async function pressNext(page: Page, step: LaunchStep): Promise<void> {
  await pressButton(page, 'Next');
  await expectStep(page, step);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

declare global {
  interface Window {
    /** Ends what `tabTo` listens to. */
    holdFocus?: AbortController;
  }
}
