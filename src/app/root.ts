import { useRouteLoaderData } from 'react-router-dom';

import type { Caller } from '@/api/call';
import { currentCaller } from '@/components/caller';

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

/** Who asks, as the root route was told last. */
export function useRootCaller(): Caller | undefined {
  return useRouteLoaderData<ReturnType<typeof createRootLoader>>(ROOT);
}
