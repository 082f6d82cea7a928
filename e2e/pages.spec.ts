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
  expectTablesFitLaptop,
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
  /** Has a matrix of all regions, which scrolls within its card. */
  readonly matrix?: boolean;
  /** Goes on to the first row's detail page. */
  readonly firstRow?: boolean;
  /** Alike the page that is named so: left to a full run. */
  readonly like?: string;
}

/** Visited one after the other in one browser, which has the console's parts from the second on. */
const groups: Readonly<Record<string, readonly Route[]>> = {
  lists: [
    { title: 'custom images', path: '/images/custom' },
    { title: 'marketplace images', path: '/images/marketplace' },
    { title: 'public images', path: '/images/public', like: 'custom images' },
    { title: 'shared images', path: '/images/shared', like: 'custom images' },
    { title: 'custom images of all regions', path: '/images/custom?regions=all' },
  ],
  images: [
    { title: 'custom image', path: '/images/custom/img-6t0kq2mz' },
    { title: 'marketplace image', path: '/images/marketplace', firstRow: true },
    { title: 'public image', path: '/images/public', firstRow: true, like: 'custom image' },
    { title: 'shared image', path: '/images/shared/img-mt4k8rv2', like: 'custom image' },
    { title: 'no such image', path: '/images/custom/img-00000000' },
  ],
  'tabs of an image': [
    { title: 'instances', path: '/images/custom/img-6t0kq2mz/instances' },
    { title: 'sharing', path: '/images/custom/img-kq71vz3e/sharing' },
    { title: 'copies', path: '/images/custom/img-6t0kq2mz/copies' },
    { title: 'billing', path: '/images/custom/img-6t0kq2mz/billing' },
    { title: 'activity', path: '/images/custom/img-kq71vz3e/activity' },
  ],
  'dialogs of images': [
    { title: 'edit', path: '/images/custom/img-kq71vz3e/edit', dialog: true },
    { title: 'export', path: '/images/custom/img-kq71vz3e/export', dialog: true },
    {
      title: 'share',
      path: '/images/custom/img-kq71vz3e/share',
      dialog: true,
      like: 'share several',
    },
    {
      title: 'share several',
      path: '/images/custom/share?ids=img-kq71vz3e,img-6t0kq2mz',
      dialog: true,
    },
    {
      title: 'delete',
      path: '/images/custom/img-kq71vz3e/delete',
      dialog: true,
      like: 'delete several',
    },
    {
      title: 'delete several',
      path: '/images/custom/delete?ids=img-kq71vz3e,img-6t0kq2mz,img-w3c9ue5h',
      dialog: true,
    },
  ],
  'images in the making': [
    { title: 'create', path: '/images/custom/create?instance=ins-9v6bm3hq' },
    {
      title: 'create of snapshots',
      path: '/images/custom/create?snapshots=snap-5y4at2an',
      like: 'create',
    },
    { title: 'import', path: '/images/custom/import' },
    { title: 'copy', path: '/images/custom/img-kq71vz3e/copy', like: 'copy several', matrix: true },
    {
      title: 'copy several',
      path: '/images/custom/copy?ids=img-kq71vz3e,img-6t0kq2mz',
      matrix: true,
    },
    {
      title: 'copy a shared image',
      path: '/images/shared/img-mt4k8rv2/copy',
      matrix: true,
      like: 'copy several',
    },
  ],
  launch: [
    { title: 'image', path: '/launch/image' },
    { title: 'instance type', path: '/launch/instance' },
    { title: 'storage and network', path: '/launch/storage' },
    { title: 'review', path: '/launch/review' },
  ],
  servers: [
    { title: 'instances', path: '/instances' },
    { title: 'instance', path: '/instances', firstRow: true },
    { title: 'restore', path: '/instances/ins-6n3ve9bh/restore?kind=custom' },
    { title: 'snapshots', path: '/snapshots' },
  ],
  'costs and comparisons': [
    {
      title: 'images side by side',
      path: '/images/compare?ids=img-6t0kq2mz,img-2zj6tq0d,img-22trbn9x,img-mt4k8rv2',
    },
    {
      title: 'images side by side: choosing',
      path: '/images/compare?ids=img-6t0kq2mz',
      like: 'images side by side',
    },
    { title: 'image or manual', path: '/compare?image=img-6t0kq2mz' },
    { title: 'image or manual: choosing', path: '/compare?pick=1', like: 'image or manual' },
    {
      title: 'estimate',
      path: '/estimate?line=launch+S2.LARGE8+6&line=licence+windows+S2.LARGE8+6&line=storage+120&line=gpu+3',
    },
  ],
  'overview, activity and guides': [
    { title: 'overview', path: '/' },
    { title: 'activity', path: '/activity' },
    { title: 'audit trail', path: '/activity?tab=changes', like: 'activity' },
    { title: 'guides', path: '/guides' },
    { title: 'guide', path: '/guides/backup/create' },
    { title: 'end of a guide', path: '/guides/life/compare', like: 'guide' },
    { title: 'no such page', path: '/no/such/page', like: 'no such image' },
    { title: 'no such type', path: '/images/imaginary', like: 'no such page' },
  ],
};

async function visit(page: Page, { path, firstRow }: Route): Promise<void> {
  await open(page, path, { speed: 0 });
  if (firstRow !== true) return;
  const link = page.getByRole('table').locator('tbody tr').first().getByRole('link').first();
  const target = await link.getAttribute('href');
  expect(target).toMatch(/^\/\w/);
  await page.goto(target ?? '');
  await untilReady(page);
}

/** What holds whatever the page is and however it is shown. */
async function expectSound(page: Page, { dialog }: Route): Promise<void> {
  await (dialog === true ? expectOneDialog(page) : expectOneHeading(page));
  await expectSoundText(page);
  await expectKeyboardReachable(page);
}

for (const [group, routes] of Object.entries(groups)) {
  test(group, async ({ page }) => {
    for (const route of routes.filter(({ like }) => isFullRun || like === undefined)) {
      await test.step(route.title, async () => {
        await visit(page, route);
        await expectSound(page, route);
        await expectAccessible(page);
        if (route.matrix !== true) await expectTablesFitLaptop(page);
        await expectFitsPhone(page);
      });
    }
  });
}

const themes: readonly Theme[] = ['light', 'dark'];
const widths = [1440, 390];

for (const [group, route] of isFullRun
  ? Object.entries(groups).flatMap(([name, routes]) => routes.map((one) => [name, one] as const))
  : []) {
  for (const width of widths) {
    for (const theme of themes) {
      test(`${group}: ${route.title}, ${theme}, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await visit(page, route);
        await changeTheme(page, theme);
        await expectSound(page, route);
        await expectAccessible(page, [theme]);
        await expectFits(page, width);
      });
    }
  }
}
