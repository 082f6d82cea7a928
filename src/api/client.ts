import { MutationCache, notifyManager, QueryCache, QueryClient } from '@tanstack/react-query';

import { ApiError } from './errors';

// A paused `page.clock` stops timers, and with them the default scheduler: the console would hang.
notifyManager.setScheduler(queueMicrotask);

/** The head of every key of what the cloud said. */
export const CLOUD_KEY = 'cloud';

/** What the cloud said, for all pages. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache(),
  mutationCache: new MutationCache({
    // An accepted change stays pending until the screen shows it: over what it was before, a button that is free again
    // would offer what has just been done. Notices do not wait, they come with the answer. Nor does a refusal.
    // A dry run changed nothing.
    onSettled: (_answer, error, _parameters, _context, { meta }) => {
      if (meta?.['dryRun'] === true) return undefined;
      const refreshed = refreshAll();
      return error ? undefined : refreshed;
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      // A refusal stays one however often it is asked; only a lost answer is asked for again.
      retry: (failures, error) => !(error instanceof ApiError) && failures < 1,
      retryDelay: 300,
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Asks again for everything that is on the screen; the rest is asked for again when it is next shown. */
export function refreshAll(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [CLOUD_KEY] });
}
