import { createElement } from 'react';
import type { ReactElement } from 'react';
import { createBrowserRouter } from 'react-router-dom';
import type { Params, RouteObject } from 'react-router-dom';

import { GUIDE_IDS } from '@/domain/guides/ids';
import { loadMessages } from '@/i18n/load';
import type { MessagePart } from '@/i18n/load';
import { IMAGE_TABS, IMAGE_TYPES, LAUNCH_STEPS, PATTERNS } from '@/paths';

import { NoSuchPage } from './errors/NoSuchPage';
import { CrashPage } from './errors/CrashPage';
import { NotFoundPage } from './errors/NotFoundPage';
import { RouteErrorPage } from './errors/RouteErrorPage';
import { createRootLoader, ROOT } from './root';
import { PageSkeleton } from './shell/PageSkeleton';
import { Shell } from './shell/Shell';

/** What a page's `route.tsx` exports. */
type PageModule = Required<Pick<RouteObject, 'Component'>> & Pick<RouteObject, 'loader'>;

/** What a page tells the frame about itself. */
export interface PageHandle {
  /** Its name: two addresses of one page and the same record are one place, such as the tabs of an image. */
  readonly page: string;
}

/** A page that loads when it is first gone to. */
interface LazyPage {
  readonly load: () => Promise<PageModule>;
  readonly Component: () => ReactElement | null;
}

/**
 * Not the router's own `lazy`, which remembers a page that did not load as one that never will: here the next visit tries
 * again.
 */
function lazyPage(start: () => Promise<PageModule>, parts: readonly MessagePart[]): LazyPage {
  let arrived: PageModule | undefined;
  return {
    load: async () => {
      [arrived] = await Promise.all([start(), loadMessages(...parts)]);
      return arrived;
    },
    Component: () => (arrived?.Component ? createElement(arrived.Component) : null),
  };
}

/** Every page, in a chunk of its own, and what it says. The messages of the lists come with the frame's. */
const PAGES = {
  overview: lazyPage(() => import('@/pages/overview/route'), ['rest', 'guides']),
  images: lazyPage(() => import('@/pages/images/route'), []),
  image: lazyPage(() => import('@/pages/image/route'), ['rest']),
  imagesCompare: lazyPage(() => import('@/pages/imagesCompare/route'), ['rest', 'imagesCompare']),
  imageCopy: lazyPage(() => import('@/pages/imageCopy/route'), ['rest', 'forms', 'imageCopy']),
  imageCreate: lazyPage(
    () => import('@/pages/imageCreate/route'),
    ['rest', 'forms', 'imageCreate'],
  ),
  imageDelete: lazyPage(
    () => import('@/pages/imageDelete/route'),
    ['rest', 'forms', 'imageDelete'],
  ),
  imageEdit: lazyPage(() => import('@/pages/imageEdit/route'), ['rest', 'forms']),
  imageExport: lazyPage(
    () => import('@/pages/imageExport/route'),
    ['rest', 'forms', 'imageExport'],
  ),
  imageImport: lazyPage(
    () => import('@/pages/imageImport/route'),
    ['rest', 'forms', 'imageImport'],
  ),
  imageShare: lazyPage(() => import('@/pages/imageShare/route'), ['rest', 'forms']),
  launch: lazyPage(() => import('@/pages/launch/route'), ['rest', 'launch']),
  instances: lazyPage(() => import('@/pages/instances/route'), ['rest']),
  instance: lazyPage(() => import('@/pages/instance/route'), ['rest', 'forms']),
  restore: lazyPage(() => import('@/pages/restore/route'), ['rest', 'forms', 'restore']),
  snapshots: lazyPage(() => import('@/pages/snapshots/route'), ['rest', 'forms']),
  // It names disks as the launch does.
  estimate: lazyPage(() => import('@/pages/estimate/route'), ['rest', 'launch', 'estimate']),
  compare: lazyPage(() => import('@/pages/compare/route'), ['rest', 'compare']),
  activity: lazyPage(() => import('@/pages/activity/route'), ['rest']),
  guides: lazyPage(() => import('@/pages/guides/route'), ['rest', 'guides']),
  guide: lazyPage(() => import('@/pages/guide/route'), ['rest', 'guides']),
} satisfies Readonly<Record<string, LazyPage>>;

/** The page of every address. */
const PLACES: readonly (readonly [path: string, page: keyof typeof PAGES])[] = [
  [PATTERNS.overview, 'overview'],
  [PATTERNS.images, 'images'],
  [PATTERNS.image, 'image'],
  [PATTERNS.imageTab, 'image'],
  [PATTERNS.imagesCompare, 'imagesCompare'],
  [PATTERNS.imageCopy, 'imageCopy'],
  [PATTERNS.imagesCopy, 'imageCopy'],
  [PATTERNS.imageCreate, 'imageCreate'],
  [PATTERNS.imageImport, 'imageImport'],
  [PATTERNS.restore, 'restore'],
  [PATTERNS.snapshots, 'snapshots'],
  [PATTERNS.launch, 'launch'],
  [PATTERNS.instances, 'instances'],
  [PATTERNS.instance, 'instance'],
  [PATTERNS.compare, 'compare'],
  [PATTERNS.activity, 'activity'],
  [PATTERNS.estimate, 'estimate'],
  [PATTERNS.guides, 'guides'],
  [PATTERNS.guide, 'guide'],
];

/** What opens over a page, each under a URL of its own. The page stays where it is behind them. */
const DIALOGS: Partial<
  Record<keyof typeof PAGES, readonly (readonly [path: string, dialog: keyof typeof PAGES])[]>
> = {
  images: [
    [PATTERNS.imageEdit, 'imageEdit'],
    [PATTERNS.imageShare, 'imageShare'],
    [PATTERNS.imagesShare, 'imageShare'],
    [PATTERNS.imageExport, 'imageExport'],
    [PATTERNS.imageDelete, 'imageDelete'],
    [PATTERNS.imagesDelete, 'imageDelete'],
  ],
};

/** What a parameter of a path may say; the others are ids, which their pages look up. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  type: IMAGE_TYPES,
  tab: IMAGE_TABS,
  step: LAUNCH_STEPS,
  guide: GUIDE_IDS,
};

/** No page knows what to do with a type of image, a tab, a step of a launch or a guide that does not exist. */
function guard(params: Params): void {
  for (const [name, value = ''] of Object.entries(params)) {
    if (KNOWN[name]?.includes(value) === false) throw new NoSuchPage();
  }
}

/** The API lets nobody but its owner change an image: the other kinds have no dialogs. */
function ownOnly({ type }: Params): void {
  if (type !== undefined && type !== 'custom') throw new NoSuchPage();
}

function Nothing() {
  return null;
}

/** A failure of a dialog is told in the place of its page. */
function dialogOf(path: string, dialog: keyof typeof PAGES): RouteObject {
  return { path, HydrateFallback: Nothing, ...lazily(PAGES[dialog], ownOnly) };
}

function lazily(
  { load, Component }: LazyPage,
  check: (params: Params) => void,
): Pick<RouteObject, 'Component' | 'loader'> {
  return {
    Component,
    loader: async (args, context) => {
      check(args.params);
      const { loader } = await load();
      return typeof loader === 'function' ? loader(args, context) : null;
    },
  };
}

function routeOf(path: string, page: keyof typeof PAGES): RouteObject {
  const handle: PageHandle = { page };
  const dialogs = DIALOGS[page] ?? [];
  return {
    path,
    handle,
    HydrateFallback: PageSkeleton,
    ErrorBoundary: RouteErrorPage,
    children: dialogs.map(([own, dialog]) => dialogOf(own, dialog)),
    ...lazily(PAGES[page], guard),
  };
}

/** All routes. */
export function createRoutes(rootLoader: ReturnType<typeof createRootLoader>): RouteObject[] {
  return [
    {
      id: ROOT,
      loader: rootLoader,
      shouldRevalidate: () => true,
      Component: Shell,
      ErrorBoundary: CrashPage,
      children: [
        ...PLACES.map(([path, page]) => routeOf(path, page)),
        { path: '*', handle: { page: 'not-found' } satisfies PageHandle, Component: NotFoundPage },
      ],
    },
  ];
}

/** Starts the router: the first page's questions are asked at once, before anything is rendered. */
export function createRouter() {
  const rootLoader = createRootLoader();
  return createBrowserRouter(createRoutes(rootLoader), {
    basename: import.meta.env.BASE_URL,
    hydrationData: { loaderData: { [ROOT]: rootLoader() } },
  });
}

/** The console's router. */
export type Router = ReturnType<typeof createRouter>;
