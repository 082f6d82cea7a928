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
    onSettled: () => refreshAll(),
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
