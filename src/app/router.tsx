import { createElement } from 'react';
import type { ReactElement } from 'react';
import { createBrowserRouter } from 'react-router-dom';
import type { Params, RouteObject } from 'react-router-dom';

import { loadAllMessages } from '@/i18n/load';
import { IMAGE_TYPES, LAUNCH_STEPS, PATTERNS } from '@/paths';

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
function lazyPage(start: () => Promise<PageModule>, words: () => Promise<void>): LazyPage {
  let arrived: PageModule | undefined;
  return {
    load: async () => {
      [arrived] = await Promise.all([start(), words()]);
      return arrived;
    },
    Component: () => (arrived?.Component ? createElement(arrived.Component) : null),
  };
}

/** The messages of the lists come with the frame's; every other page waits for its own. */
const noMoreWords = () => Promise.resolve();

/** Every page, in a chunk of its own. */
const PAGES = {
  overview: lazyPage(() => import('@/pages/overview/route'), loadAllMessages),
  images: lazyPage(() => import('@/pages/images/route'), noMoreWords),
  image: lazyPage(() => import('@/pages/image/route'), loadAllMessages),
  launch: lazyPage(() => import('@/pages/launch/route'), loadAllMessages),
  instances: lazyPage(() => import('@/pages/instances/route'), loadAllMessages),
  instance: lazyPage(() => import('@/pages/instance/route'), loadAllMessages),
  activity: lazyPage(() => import('@/pages/activity/route'), loadAllMessages),
} satisfies Readonly<Record<string, LazyPage>>;

/** The page of every address. */
const PLACES: readonly (readonly [path: string, page: keyof typeof PAGES])[] = [
  [PATTERNS.overview, 'overview'],
  [PATTERNS.images, 'images'],
  [PATTERNS.image, 'image'],
  [PATTERNS.imageInstances, 'image'],
  [PATTERNS.launch, 'launch'],
  [PATTERNS.instances, 'instances'],
  [PATTERNS.instance, 'instance'],
  [PATTERNS.activity, 'activity'],
];

const types: readonly string[] = IMAGE_TYPES;
const steps: readonly string[] = LAUNCH_STEPS;

/** No page knows what to do with a type of image or a step of a launch that does not exist. */
function guard({ type, step }: Params): void {
  if (type !== undefined && !types.includes(type)) throw new NoSuchPage();
  if (step !== undefined && !steps.includes(step)) throw new NoSuchPage();
}

function routeOf(path: string, page: keyof typeof PAGES): RouteObject {
  const handle: PageHandle = { page };
  const { load, Component } = PAGES[page];
  return {
    path,
    handle,
    HydrateFallback: PageSkeleton,
    ErrorBoundary: RouteErrorPage,
    Component,
    loader: async (args, context) => {
      guard(args.params);
      const { loader } = await load();
      return typeof loader === 'function' ? loader(args, context) : null;
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
