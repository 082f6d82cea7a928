import { hashKey } from '@tanstack/react-query';
import type { QueryExecuteOptions, QueryKey } from '@tanstack/react-query';

import { queryClient } from '@/api/client';

/**
 * What a loader awaits for the page's main data: asks, unless an answer is there already, however old; the page renews
 * that by itself. Throws what the cloud refused with.
 */
export async function warm<Answer, Data, Key extends QueryKey>(
  query: QueryExecuteOptions<Answer, Error, Data, Answer, Key>,
): Promise<void> {
  await queryClient.query({ ...query, staleTime: 'static' });
}

const nothing = () => undefined;

/** The same for a list of many pages: the first suffices to paint, the others arrive while it is looked at. */
export async function warmList<Answer, Data, Key extends QueryKey>(
  query: QueryExecuteOptions<Answer, Error, Data, Answer, Key>,
): Promise<void> {
  const hash = hashKey(query.queryKey);
  let stop: () => void = nothing;
  const begun = new Promise<void>((resolve) => {
    stop = queryClient.getQueryCache().subscribe(({ query: { queryHash, state } }) => {
      if (queryHash === hash && state.data !== undefined) resolve();
    });
  });
  const whole = warm(query);
  // Once the first page is told, what becomes of the others is for the page to say.
  whole.catch(nothing);
  try {
    await Promise.race([whole, begun]);
  } finally {
    stop();
  }
}

/** The same for what a page can do without: a failure is left for the page to tell in its place. */
export async function warmAside<Answer, Data, Key extends QueryKey>(
  query: QueryExecuteOptions<Answer, Error, Data, Answer, Key>,
): Promise<void> {
  try {
    await warmList(query);
  } catch {
    // The page reads the same query, and says that it failed.
  }
}
