import { isFullRun } from '../src/test/fullRun';
import {
  changeTheme,
  expectAccessible,
  expectFits,
  expectFitsPhone,
  expectKeyboardReachable,
  expectOneDialog,
  expectOneHeading,
  expectSoundText,
  type Theme,
} from './audit';
import { expect, open, test, untilReady, type Page } from './fixtures';

/*
 * What every page owes everybody, each page once, and of pages that are alike one; in a full run all of them in every
 * theme and width.
 */

interface Route {
  readonly title: string;
  readonly path: string;
  /** Whether it is a dialog, over a page. */
  readonly dialog?: boolean;
  /** Goes on to the first row's detail page. */
  readonly firstRow?: boolean;
  /** Below the first row's detail page. */
  readonly tab?: string;
  /** Alike the page that is named so: left to a full run. */
  readonly like?: string;
}

const routes: readonly Route[] = [
  { title: 'overview', path: '/' },
  { title: 'custom images', path: '/images/custom' },
  { title: 'marketplace images', path: '/images/marketplace' },
  { title: 'public images', path: '/images/public', like: 'custom images' },
  { title: 'shared images', path: '/images/shared', like: 'custom images' },
  { title: 'custom image', path: '/images/custom', firstRow: true },
  { title: 'marketplace image', path: '/images/marketplace', firstRow: true },
  { title: 'public image', path: '/images/public', firstRow: true, like: 'custom image' },
  { title: 'shared image', path: '/images/shared', firstRow: true, like: 'custom image' },
  { title: "an image's instances", path: '/images/custom', firstRow: true, tab: '/instances' },
  { title: "an image's sharing", path: '/images/custom/img-kq71vz3e/sharing' },
  { title: "an image's copies", path: '/images/custom/img-6t0kq2mz/copies' },
  { title: "an image's billing", path: '/images/custom/img-6t0kq2mz/billing' },
  { title: "an image's activity", path: '/images/custom/img-kq71vz3e/activity' },
  { title: 'edit an image', path: '/images/custom/img-kq71vz3e/edit', dialog: true },
  { title: 'export an image', path: '/images/custom/img-kq71vz3e/export', dialog: true },
  { title: 'copy an image', path: '/images/custom/img-kq71vz3e/copy', like: 'copy images' },
  { title: 'copy images', path: '/images/custom/copy?ids=img-kq71vz3e,img-6t0kq2mz' },
  { title: 'copy a shared image', path: '/images/shared/img-mt4k8rv2/copy' },
  { title: 'import image', path: '/images/custom/import' },
  {
    title: 'share an image',
    path: '/images/custom/img-kq71vz3e/share',
    dialog: true,
    like: 'share images',
  },
  {
    title: 'share images',
    path: '/images/custom/share?ids=img-kq71vz3e,img-6t0kq2mz',
    dialog: true,
  },
  { title: 'custom images of all regions', path: '/images/custom?regions=all' },
  {
    title: 'delete an image',
    path: '/images/custom/img-kq71vz3e/delete',
    dialog: true,
    like: 'delete images',
  },
  {
    title: 'delete images',
    path: '/images/custom/delete?ids=img-kq71vz3e,img-6t0kq2mz,img-w3c9ue5h',
    dialog: true,
  },
  { title: 'launch: image', path: '/launch/image' },
  { title: 'launch: instance type', path: '/launch/instance' },
  { title: 'launch: storage and network', path: '/launch/storage' },
  { title: 'launch: review', path: '/launch/review' },
  { title: 'instances', path: '/instances' },
  { title: 'instance', path: '/instances', firstRow: true },
  { title: 'create image', path: '/images/custom/create?instance=ins-9v6bm3hq' },
  { title: 'create image: snapshots', path: '/images/custom/create?snapshots=snap-5y4at2an' },
  { title: 'snapshots', path: '/snapshots' },
  { title: 'restore', path: '/instances/ins-3f7kq9wa/restore' },
  {
    title: 'images side by side',
    path: '/images/compare?ids=img-6t0kq2mz,img-2zj6tq0d,img-22trbn9x,img-mt4k8rv2',
  },
  { title: 'images side by side: choosing', path: '/images/compare?ids=img-6t0kq2mz' },
  { title: 'image or manual', path: '/compare?image=img-6t0kq2mz' },
  { title: 'image or manual: choosing', path: '/compare?pick=1' },
  { title: 'activity', path: '/activity' },
  { title: 'audit trail', path: '/activity?tab=changes' },
  {
    title: 'estimate',
    path: '/estimate?line=launch+S2.LARGE8+6&line=licence+windows+S2.LARGE8+6&line=storage+120&line=gpu+3',
  },
  { title: 'guides', path: '/guides' },
  { title: 'guide', path: '/guides/backup/create' },
  { title: 'end of a guide', path: '/guides/life/compare' },
  { title: 'no such page', path: '/no/such/page' },
  { title: 'no such type', path: '/images/imaginary', like: 'no such page' },
  { title: 'no such image', path: '/images/custom/img-00000000' },
];

async function visit(page: Page, { path, firstRow, tab }: Route): Promise<void> {
  await open(page, path, { speed: 0 });
  if (firstRow !== true) return;
  const link = page.getByRole('table').locator('tbody tr').first().getByRole('link').first();
  const target = await link.getAttribute('href');
  expect(target).toMatch(/^\/\w/);
  await page.goto(`${target}${tab ?? ''}`);
  await untilReady(page);
}

for (const route of routes.filter(({ like }) => isFullRun || like === undefined)) {
  test(route.title, async ({ page }) => {
    await visit(page, route);
    await test.step('one heading', () =>
      route.dialog === true ? expectOneDialog(page) : expectOneHeading(page));
    await test.step('sound text', () => expectSoundText(page));
    await test.step('keyboard', () => expectKeyboardReachable(page));
    await test.step('accessible', () => expectAccessible(page));
    await test.step('fits a phone', () => expectFitsPhone(page));
  });
}

const themes: readonly Theme[] = ['light', 'dark'];
const widths = [1440, 390];

for (const route of isFullRun ? routes : []) {
  for (const width of widths) {
    for (const theme of themes) {
      test(`${route.title}, ${theme}, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await visit(page, route);
        await changeTheme(page, theme);
        await test.step('one heading', () => expectOneHeading(page));
        await test.step('sound text', () => expectSoundText(page));
        await test.step('keyboard', () => expectKeyboardReachable(page));
        await test.step('accessible', () => expectAccessible(page, [theme]));
        await test.step('fits', () => expectFits(page, width));
      });
    }
  }
}
