import { useRouteLoaderData } from 'react-router-dom';

import type { Caller } from '@/api/call';
import { currentCaller } from '@/components/caller';
import { useSession } from '@/stores/session';

/** Id of the root route, whose data is who asks. */
export const ROOT = 'root';

/** What the root route is told with every navigation and every revalidation: a new object each time. */
export interface Visit {
  /** Who asks, as the pages see it; the same object for as long as it is the same account, region and language. */
  readonly caller: Caller;
}

/** The root's loader: so the pages' caller changes together with what the loaders fetched for it, and never before. */
export function createRootLoader(): () => Visit {
  let last = currentCaller();
  return () => {
    const now = currentCaller();
    const same =
      now.account === last.account && now.region === last.region && now.language === last.language;
    if (!same) last = now;
    return { caller: last };
  };
}

/** Another account or region: the loaders fetch for it first, then the root route tells the pages. Returns how to stop. */
export function followSession(router: { readonly revalidate: () => Promise<void> }): () => void {
  return useSession.subscribe((now, before) => {
    if (now.account !== before.account || now.region !== before.region) void router.revalidate();
  });
}

/** The visit that is on the screen. */
export function useVisit(): Visit | undefined {
  return useRouteLoaderData<ReturnType<typeof createRootLoader>>(ROOT);
}
