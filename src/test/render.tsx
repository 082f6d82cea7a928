import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import {
  createMemoryRouter,
  Outlet,
  RouterProvider,
  useLocation,
  useRouteError,
} from 'react-router-dom';
import type { LoaderFunction, RouteObject } from 'react-router-dom';

import { queryClient } from '@/api/client';
import { CallerContext, currentCaller } from '@/components/caller';
import { en } from '@/i18n/en/index';
import { I18nProvider } from '@/i18n/provider';
import { testUiText } from '@/ui/testing';
import { UiTextProvider } from '@/ui/uiText';

/** Everything that a page or a part of one finds above it; the session is read as it stands. */
export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider language="en" messages={en}>
        <UiTextProvider text={testUiText}>
          <CallerContext value={currentCaller()}>{children}</CallerContext>
        </UiTextProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}

/** What a page's `route.tsx` exports. */
export interface PageModule {
  readonly loader?: LoaderFunction;
  readonly Component: ComponentType;
}

/** A page that was opened in a router of its own. */
export interface OpenedPage {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly router: ReturnType<typeof createMemoryRouter>;
  /** Path and query string as they stand. */
  readonly url: () => string;
}

/**
 * Opens a page at a URL and waits for its h1. Other pages stand in as an h1 that names their path, so that a test sees
 * where a link or redirect led.
 *
 * @param patterns the page's own, from `PATTERNS`
 */
export async function openPage(
  patterns: string | readonly string[],
  page: PageModule,
  at: string,
): Promise<OpenedPage> {
  const opened = openRoutes(
    [patterns].flat().map((path) => routeOf(path, page)),
    at,
  );
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

/**
 * Opens a dialog at its URL, over a page that is only an h1, and waits for it. Other pages stand in as with `openPage`.
 *
 * @param behind pattern of the page behind it
 */
export async function openDialog(
  behind: string,
  pattern: string,
  page: PageModule,
  at: string,
): Promise<OpenedPage> {
  const route = { path: behind, Component: Behind, children: [routeOf(pattern, page)] };
  const opened = openRoutes([route], at);
  await screen.findByRole('dialog');
  return opened;
}

function routeOf(path: string, { loader, Component }: PageModule): RouteObject {
  const own = { path, Component, HydrateFallback: Nothing, ErrorBoundary: Failed };
  return loader ? { ...own, loader } : own;
}

function openRoutes(routes: RouteObject[], at: string): OpenedPage {
  const all = [...routes, { path: '*', Component: Elsewhere }];
  const router = createMemoryRouter(all, { initialEntries: [at] });
  const user = userEvent.setup();
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  const url = () => `${router.state.location.pathname}${router.state.location.search}`;
  return { user, router, url };
}

function Behind() {
  return (
    <>
      <h1>Behind: {useLocation().pathname}</h1>
      <Outlet />
    </>
  );
}

function Nothing() {
  return null;
}

function Failed() {
  return <h1>The page failed: {String(useRouteError())}</h1>;
}

function Elsewhere() {
  return <h1>Elsewhere: {useLocation().pathname}</h1>;
}
