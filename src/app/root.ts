import { useRouteLoaderData } from 'react-router-dom';

import type { Caller } from '@/api/call';
import { currentCaller } from '@/components/caller';
import { useSession } from '@/stores/session';

/** Id of the root route, whose data is who asks. */
export const ROOT = 'root';

/**
 * Who asks, as the pages see it: told anew with every navigation, so that it changes together with what the loaders
 * fetched for it and never before.
 */
export function createRootLoader(): () => Caller {
  let last = currentCaller();
  return () => {
    const now = currentCaller();
    const same =
      now.account === last.account && now.region === last.region && now.language === last.language;
    if (!same) last = now;
    return last;
  };
}

/** Another account or region: the loaders fetch for it first, then the root route tells the pages. Returns how to stop. */
export function followSession(router: { readonly revalidate: () => Promise<void> }): () => void {
  return useSession.subscribe((now, before) => {
    if (now.account !== before.account || now.region !== before.region) void router.revalidate();
  });
}

/** Who asks, as the root route was told last. */
export function useRootCaller(): Caller | undefined {
  return useRouteLoaderData<ReturnType<typeof createRootLoader>>(ROOT);
}
