import { isFullRun } from '../src/test/fullRun';
import { expectAccessible } from './audit';
import { choose, expect, nextStep, open, test, type Page } from './fixtures';
import { pressButton, pressNext, tabTo } from './keyboard';

/*
 * The guided use cases, each from its start to the comparison at its end. A guide is followed where it leads: by its
 * panel, which travels along on the pages where its steps are done. Two of the four show how; all of them are for a full
 * run.
 */

const main = (page: Page) => page.getByRole('main');
const panel = (page: Page) => page.getByRole('region', { name: 'Guide under way' });
const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });
/** What the guide points at now. */
const pointedAt = (page: Page) => page.locator('[data-pointed-at]');

async function start(page: Page, path: string): Promise<void> {
  await open(page, path, { speed: 0 });
  await button(page, 'Start').click();
}

/** Follows the panel or the guide's own page to where the next step is done. */
async function go(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Go there' }).click();
}

/** Skips what a step waits for, until the panel tells the next one. */
async function skip(page: Page, step: string, time: string, next: string): Promise<void> {
  await expect(panel(page)).toContainText(step);
  await panel(page)
    .getByRole('button', { name: `Skip ${time} minutes` })
    .click();
  await expect(panel(page)).toContainText(next);
}

const FINISHED = 'All steps are done';

async function createImage(page: Page, name: string): Promise<void> {
  await expect(pointedAt(page)).toHaveAttribute('required');
  await main(page).getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await expect(pointedAt(page)).toHaveText('Create image');
  await pointedAt(page).click();
}

/** Goes through the launch wizard, from an image that is chosen already. */
async function launch(page: Page, name: string, servers = 1): Promise<void> {
  await nextStep(page, 'Instance');
  await main(page).getByRole('textbox', { name: 'Instance name' }).fill(name);
  if (servers > 1) {
    await main(page).getByRole('spinbutton', { name: 'Number' }).fill(String(servers));
  }
  await nextStep(page, 'Storage and network', 'Review');
  await expect(pointedAt(page)).toHaveText('Launch');
  await button(page, 'Launch').click();
}

test('one environment, by keyboard alone', async ({ page }) => {
  await open(page, '/guides/environment/launch', { speed: 0 });
  await test.step('a key starts it, and leads to where it is done', async () => {
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page.getByText('The cloud does not show it yet.')).toBeVisible();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page).toHaveURL(/^[^?]*\/launch\/image/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(panel(page)).toContainText('Step 1 of 3');
  });

  await test.step('the server is launched', async () => {
    await expect(pointedAt(page)).toHaveRole('radio');
    await tabTo(page, main(page).getByRole('table').getByRole('radio').first());
    await page.keyboard.press('Space');
    await expect(pointedAt(page)).toHaveText('Next');
    await pressNext(page, 'Instance');
    await pressNext(page, 'Storage and network');
    await pressNext(page, 'Review');
    await pressButton(page, 'Launch');
    await expect(page).toHaveURL(/\/instances/);
    await expect(panel(page)).toContainText('Wait until it runs');
  });

  await test.step('a reload loses nothing', async () => {
    await page.reload();
    await expect(panel(page)).toContainText('Wait until it runs');
    const wait = panel(page).getByRole('button', { name: 'Skip 5 minutes' });
    await tabTo(page, wait);
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText(FINISHED);
  });

  await test.step('and the server carries what its image does', async () => {
    await tabTo(page, panel(page).getByRole('link', { name: 'See the comparison' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/guides/environment/compare');
    await expect(page.getByText(/carries the same as/)).toBeVisible();
    await expect(page.getByText('The cloud shows that this is done.')).toBeVisible();
  });
});

test('a server is backed up, broken and restored', async ({ page }) => {
  await open(page, '/guides', { speed: 0 });
  await button(page, 'Start: Back up and restore').click();
  await go(page);
  await expectAccessible(page, ['light']);
  // What the guide looks like comes late: it takes nothing of the look of others.
  const choice = main(page).getByRole('table').getByRole('radio').first();
  await expect(choice).toHaveCSS('border-top-width', '1px');
  await panel(page).getByRole('button', { name: 'Hide the frame' }).click();
  await expect(page.getByRole('navigation', { name: 'Navigation' })).toBeHidden();
  await createImage(page, 'good');
  await skip(page, 'Wait until the image is available', '30', 'Break the server');
  await go(page);
  await expect(pointedAt(page)).toHaveText('Break');
  const name = await main(page).getByRole('heading', { level: 1 }).textContent();
  await pointedAt(page).click();
  await dialog(page).getByRole('button', { name: 'Break', exact: true }).click();
  await expect(dialog(page)).toBeHidden();

  // Left and taken up again, it is where it was; the frame is back.
  await panel(page).getByRole('button', { name: 'Leave the guide' }).click();
  await expect(panel(page)).toBeHidden();
  await page.getByRole('link', { name: 'Guides', exact: true }).click();
  await expect(main(page)).toContainText('Next: Restore it from the image');
  await button(page, 'Continue: Back up and restore').click();
  await go(page);
  await expect(pointedAt(page)).toHaveText('Restore from image');
  await pointedAt(page).click();
  await dialog(page)
    .getByRole('textbox')
    .fill(name ?? '');
  await dialog(page).getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(dialog(page)).toBeHidden();
  await skip(page, 'Wait until it is restored', '30', FINISHED);
  await panel(page).getByRole('link', { name: 'See the comparison' }).click();
  await expect(page.getByText(`${name} carries the same as good`)).toBeVisible();
});

if (isFullRun) {
  test('one environment on many servers', async ({ page }) => {
    await start(page, '/guides/many/prepare');
    await go(page);
    await expect(pointedAt(page)).toHaveText('Install software');
    await pointedAt(page).click();
    await dialog(page).getByRole('button', { name: 'Install', exact: true }).click();
    await expect(dialog(page)).toBeHidden();
    await go(page);
    await createImage(page, 'golden');
    await skip(page, 'Wait until the image is available', '30', 'Launch three servers');
    await go(page);
    await launch(page, 'worker', 3);
    await skip(page, 'Wait until three of them run', '5', FINISHED);
    await panel(page).getByRole('link', { name: 'See the comparison' }).click();
    await expect(page.getByText(/^worker.* carries the same as/)).toHaveCount(3);
  });

  test('the whole life of an image, in two regions and two accounts', async ({
    page,
    simulator,
  }) => {
    await start(page, '/guides/life/create');

    await test.step('made', async () => {
      await go(page);
      await createImage(page, 'travelling');
      await skip(page, 'Wait until it is available', '30', 'Copy it to Shanghai');
    });

    await test.step('copied', async () => {
      await go(page);
      await expect(pointedAt(page)).toBeVisible();
      await pointedAt(page).click();
      await expect(pointedAt(page)).toHaveText('Start 1 copy');
      await pointedAt(page).click();
      await skip(page, 'Wait until the copy is there', '30', 'Share it with Harbor Games');
    });

    await test.step('shared', async () => {
      await go(page);
      await dialog(page).getByRole('textbox', { name: 'Account IDs' }).fill('100000000002');
      await dialog(page).getByRole('button', { name: 'Share with 1 account' }).click();
      await expect(dialog(page)).toBeHidden();
    });

    await test.step('used by the other account', async () => {
      await panel(page).getByRole('button', { name: 'Go there as Harbor Games' }).click();
      await main(page)
        .getByRole('checkbox', { name: /nobody has reviewed this image/ })
        .check();
      await launch(page, 'borrowed');
      await skip(page, 'Wait until that server runs', '5', 'Stop sharing it');
    });

    await test.step('taken back and deleted', async () => {
      await panel(page).getByRole('button', { name: 'Go there as Northwind Studio' }).click();
      await page.getByRole('button', { name: 'Actions for Harbor Games' }).click();
      await page.getByRole('menuitem', { name: 'Stop sharing' }).click();
      await dialog(page).getByRole('button', { name: 'Stop sharing' }).click();
      await expect(panel(page)).toContainText('Delete the image');
      await go(page);
      await dialog(page).getByRole('textbox').fill('travelling');
      await dialog(page).getByRole('button', { name: 'Delete image' }).click();
      await expect(panel(page)).toContainText(FINISHED);
    });

    await test.step('and what is left of it still carries its environment', async () => {
      await panel(page).getByRole('link', { name: 'See the comparison' }).click();
      await expect(page.getByText('borrowed carries the same as travelling')).toBeVisible();
    });

    await test.step('starting over takes it all away', async () => {
      await button(page, 'Start over').click();
      await expect(dialog(page).getByRole('listitem')).toHaveText([
        /^borrowed ins-.* Harbor Games in Guangzhou/,
        /^travelling img-.* Northwind Studio in Shanghai/,
      ]);
      await dialog(page).getByRole('button', { name: 'Start over' }).click();
      await expect(button(page, 'Start')).toBeVisible();
      await page.goto('/images/custom?regions=all&q=travelling');
      await expect(page.getByText('No image matches these filters')).toBeVisible();
      // A server takes a minute to go.
      await simulator.advance('PT5M');
      await choose(page, 'Account', 'Harbor Games');
      await page.goto('/instances?q=borrowed');
      await expect(page.getByText('No instance matches')).toBeVisible();
    });
  });
}
