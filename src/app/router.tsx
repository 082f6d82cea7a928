import { createBrowserRouter } from 'react-router-dom';
import type { LoaderFunction, RouteObject } from 'react-router-dom';

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

interface Page extends PageHandle {
  readonly path: string;
  readonly load: () => Promise<PageModule>;
}

/** Every page, in a chunk of its own. */
const PAGES: readonly Page[] = [
  { page: 'overview', path: PATTERNS.overview, load: () => import('@/pages/overview/route') },
  { page: 'images', path: PATTERNS.images, load: () => import('@/pages/images/route') },
  { page: 'image', path: PATTERNS.image, load: () => import('@/pages/image/route') },
  { page: 'image', path: PATTERNS.imageInstances, load: () => import('@/pages/image/route') },
  { page: 'launch', path: PATTERNS.launch, load: () => import('@/pages/launch/route') },
  { page: 'instances', path: PATTERNS.instances, load: () => import('@/pages/instances/route') },
  { page: 'instance', path: PATTERNS.instance, load: () => import('@/pages/instance/route') },
  { page: 'activity', path: PATTERNS.activity, load: () => import('@/pages/activity/route') },
];

const types: readonly string[] = IMAGE_TYPES;
const steps: readonly string[] = LAUNCH_STEPS;

/** No page knows what to do with a type of image or a step of a launch that does not exist. */
function guarded(loader: RouteObject['loader']): LoaderFunction {
  return (args, context) => {
    const { type, step } = args.params;
    if (type !== undefined && !types.includes(type)) throw new NoSuchPage();
    if (step !== undefined && !steps.includes(step)) throw new NoSuchPage();
    return typeof loader === 'function' ? loader(args, context) : null;
  };
}

function routeOf({ page, path, load }: Page): RouteObject {
  const handle: PageHandle = { page };
  return {
    path,
    handle,
    HydrateFallback: PageSkeleton,
    ErrorBoundary: RouteErrorPage,
    lazy: async () => {
      // The messages of the lists come with the frame's; every other page waits for its own.
      const [{ Component, loader }] = await Promise.all([
        load(),
        page === 'images' ? undefined : loadAllMessages(),
      ]);
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
