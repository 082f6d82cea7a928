import { createBrowserRouter } from 'react-router-dom';
import type { LoaderFunction, RouteObject } from 'react-router-dom';

import { loadAllMessages, loadFormMessages } from '@/i18n/load';
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

interface Part {
  readonly path: string;
  readonly load: () => Promise<PageModule>;
}

interface Page extends Part, PageHandle {
  /** What it says, if that does not come with other pages; the lists' words come with the frame's. */
  readonly words?: keyof typeof loadWords;
  /** What opens over it, each under a URL of its own. The page stays where it is behind them. */
  readonly dialogs?: readonly Part[];
}

/** Dialogs on the custom images, over their list. */
const IMAGE_DIALOGS: readonly Part[] = [
  { path: PATTERNS.imageEdit, load: () => import('@/pages/imageEdit/route') },
];

/** Every page, in a chunk of its own. */
const PAGES: readonly Page[] = [
  { page: 'overview', path: PATTERNS.overview, load: () => import('@/pages/overview/route') },
  {
    page: 'images',
    path: PATTERNS.images,
    words: 'frame',
    load: () => import('@/pages/images/route'),
    dialogs: IMAGE_DIALOGS,
  },
  {
    page: 'imageCreate',
    path: PATTERNS.imageCreate,
    words: 'own',
    load: () => import('@/pages/imageCreate/route'),
  },
  { page: 'image', path: PATTERNS.image, load: () => import('@/pages/image/route') },
  {
    page: 'imageCopy',
    path: PATTERNS.imageCopy,
    words: 'own',
    load: () => import('@/pages/imageCopy/route'),
  },
  {
    page: 'imageCopy',
    path: PATTERNS.imagesCopy,
    words: 'own',
    load: () => import('@/pages/imageCopy/route'),
  },
  { page: 'image', path: PATTERNS.imageTab, load: () => import('@/pages/image/route') },
  { page: 'launch', path: PATTERNS.launch, load: () => import('@/pages/launch/route') },
  { page: 'instances', path: PATTERNS.instances, load: () => import('@/pages/instances/route') },
  { page: 'instance', path: PATTERNS.instance, load: () => import('@/pages/instance/route') },
  {
    page: 'restore',
    path: PATTERNS.restore,
    words: 'own',
    load: () => import('@/pages/restore/route'),
  },
  {
    page: 'snapshots',
    path: PATTERNS.snapshots,
    words: 'own',
    load: () => import('@/pages/snapshots/route'),
  },
  { page: 'activity', path: PATTERNS.activity, load: () => import('@/pages/activity/route') },
];

/** What a parameter of a path may say; the others are ids, which their pages look up. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  type: IMAGE_TYPES,
  tab: IMAGE_TABS,
  step: LAUNCH_STEPS,
};

/** No page knows what to do with a type of image, a tab or a step of a launch that does not exist. */
function guarded(loader: RouteObject['loader']): LoaderFunction {
  return (args, context) => {
    for (const [name, value = ''] of Object.entries(args.params)) {
      if (KNOWN[name]?.includes(value) === false) throw new NoSuchPage();
    }
    return typeof loader === 'function' ? loader(args, context) : null;
  };
}

/** The API lets nobody but its owner change an image: the other kinds have no dialogs. */
function ownOnly(loader: RouteObject['loader']): LoaderFunction {
  return (args, context) => {
    if (args.params['type'] !== 'custom') throw new NoSuchPage();
    return typeof loader === 'function' ? loader(args, context) : null;
  };
}

/** A failure of a dialog is told in the place of its page. */
function dialogOf({ path, load }: Part): RouteObject {
  return {
    path,
    HydrateFallback: Nothing,
    lazy: async () => {
      const [{ Component, loader }] = await Promise.all([load(), loadAllMessages()]);
      return { Component, loader: ownOnly(loader) };
    },
  };
}

function Nothing() {
  return null;
}

/** Messages that a page waits for. */
const loadWords = {
  frame: () => undefined,
  shared: loadAllMessages,
  own: loadFormMessages,
};

function routeOf({ page, path, load, words = 'shared', dialogs = [] }: Page): RouteObject {
  const handle: PageHandle = { page };
  return {
    path,
    handle,
    children: dialogs.map(dialogOf),
    HydrateFallback: PageSkeleton,
    ErrorBoundary: RouteErrorPage,
    lazy: async () => {
      const [{ Component, loader }] = await Promise.all([load(), loadWords[words]()]);
      return { Component, loader: guarded(loader) };
    },
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
        ...PAGES.map(routeOf),
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
