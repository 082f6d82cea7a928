import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { browserPath, launchArguments } from './browser';
import { open } from './fixtures';
import { withPalette } from './png';
import { simulatorOf } from './simulator';

/*
 * `npm run screenshots`: the pictures of the README, of a fresh build, in one world whose clock stands still, so that
 * the same browser paints the same bytes. `-- --all [DIR]` writes every page in every theme and width instead, each as
 * long as it is, for a person to look through.
 */

const WORLD = { scenario: 'default', seed: 20_261_122, time: '2026-11-22T08:00:00Z' };
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const SIZES = [DESKTOP, { width: 1024, height: 768 }, PHONE] as const;
type Size = (typeof SIZES)[number];

/** Every page by the name of its picture. What is named here is in every world of that seed. */
const PAGES = {
  overview: '/',
  'images-public': '/images/public',
  'images-marketplace': '/images/marketplace',
  'images-custom': '/images/custom',
  'images-shared': '/images/shared',
  'images-no-match': '/images/custom?q=nothing+is+called+so',
  'image-public': '/images/public/img-22trbn9x',
  'image-custom': '/images/custom/img-6t0kq2mz',
  'image-custom-instances': '/images/custom/img-6t0kq2mz/instances',
  'image-custom-sharing': '/images/custom/img-kq71vz3e/sharing',
  'image-custom-copies': '/images/custom/img-6t0kq2mz/copies',
  'image-custom-billing': '/images/custom/img-6t0kq2mz/billing',
  'image-custom-activity': '/images/custom/img-kq71vz3e/activity',
  'images-all-regions': '/images/custom?regions=all',
  'create-image': '/images/custom/create?instance=ins-9v6bm3hq',
  'import-image': '/images/custom/import',
  'copy-image': '/images/custom/img-kq71vz3e/copy',
  'edit-image': '/images/custom/img-kq71vz3e/edit',
  'export-image': '/images/custom/img-6t0kq2mz/export',
  'share-image': '/images/custom/img-kq71vz3e/share',
  'delete-image': '/images/custom/img-kq71vz3e/delete',
  'delete-images': '/images/custom/delete?ids=img-kq71vz3e,img-6t0kq2mz',
  snapshots: '/snapshots',
  'image-creating': '/images/custom/img-w3c9ue5h',
  'image-failed': '/images/custom/img-t2d5rk9y',
  'launch-image': '/launch/image',
  'launch-instance': '/launch/instance',
  'launch-storage': '/launch/storage',
  'launch-review': '/launch/review',
  instances: '/instances',
  instance: '/instances/ins-6n3ve9bh',
  restore: '/instances/ins-6n3ve9bh/restore?image=img-2zj6tq0d',
  'compare-images': '/images/compare?ids=img-6t0kq2mz,img-2zj6tq0d,img-22trbn9x,img-mt4k8rv2',
  'compare-images-two': '/images/compare?ids=img-6t0kq2mz,img-kq71vz3e&only=differences',
  'compare-images-one': '/images/compare?ids=img-6t0kq2mz',
  compare: '/compare?image=img-6t0kq2mz',
  activity: '/activity',
  messages: '/activity?tab=messages',
  changes: '/activity?tab=changes',
  estimate:
    '/estimate?name=Render+farm&line=launch+S2.LARGE8+6&line=licence+windows+S2.LARGE8+6&line=storage+120&line=disk+CLOUD_PREMIUM+50+6&line=traffic+200',
  guides: '/guides',
  guide: '/guides/backup/break',
  'no-such-page': '/no/such/page',
  'no-such-image': '/images/custom/img-00000000',
} as const;
type PageName = keyof typeof PAGES;

interface Picture {
  readonly file: string;
  readonly page: PageName;
  readonly theme: Theme;
  readonly size: Size;
}

/** What the README shows. */
const README: readonly Picture[] = [
  { file: 'overview', page: 'overview', theme: 'light', size: DESKTOP },
  { file: 'custom-images', page: 'images-custom', theme: 'dark', size: DESKTOP },
  { file: 'image', page: 'image-custom', theme: 'light', size: DESKTOP },
  { file: 'launch', page: 'launch-instance', theme: 'dark', size: DESKTOP },
  { file: 'phone-light', page: 'images-custom', theme: 'light', size: PHONE },
  { file: 'phone-dark', page: 'images-custom', theme: 'dark', size: PHONE },
];

/** A picture of the README that weighs more has something on it that does not compress: a photo, noise, a gradient. */
const MOST_BYTES = 150_000;

const everyPicture = (): Picture[] =>
  Object.keys(PAGES)
    .filter((name): name is PageName => name in PAGES)
    .flatMap((page) =>
      SIZES.flatMap((size) =>
        THEMES.map((theme) => ({ file: `${page}-${size.width}-${theme}`, page, theme, size })),
      ),
    );

/** A browser that has been here before: nothing about it changes from one picture to the next. */
async function visitor(browser: Browser, baseURL: string, theme: Theme): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await open(page, '/', { speed: 0 });
  await simulatorOf(page).load(WORLD);
  return page;
}

/** Takes pictures of one theme, and returns how large each file became. */
async function take(page: Page, pictures: readonly Picture[], folder: string, whole: boolean) {
  for (const { file, page: name, size } of pictures) {
    await page.setViewportSize(size);
    await open(page, PAGES[name]);
    const path = join(folder, `${file}.png`);
    const picture = await page.screenshot({
      fullPage: whole,
      scale: 'css',
      animations: 'disabled',
    });
    const bytes = whole ? picture : withPalette(picture);
    if (!whole && bytes.length > MOST_BYTES) throw new Error(`${file}: ${bytes.length} bytes`);
    writeFileSync(path, bytes);
    console.log(`${path} ${(bytes.length / 1000).toFixed(0)} KB`);
  }
}

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, port: { type: 'string', default: '4181' } },
  allowPositionals: true,
});
const [folder = 'test-results/pages'] = values.all
  ? positionals
  : [join(import.meta.dirname, 'screenshots')];
const pictures = values.all ? everyPicture() : README;

mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: Number(values.port), strictPort: true } });
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: [...launchArguments, '--disable-lcd-text', '--disable-partial-raster'],
});
try {
  const [address = ''] = server.resolvedUrls?.local ?? [];
  for (const theme of THEMES) {
    const page = await visitor(browser, address, theme);
    const ofTheme = pictures.filter((picture) => picture.theme === theme);
    await take(page, ofTheme, folder, values.all);
    await page.context().close();
  }
} finally {
  await browser.close();
  await server.close();
}
