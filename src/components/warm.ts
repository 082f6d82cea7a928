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

/** The same for what a page can do without: a failure is left for the page to tell in its place. */
export async function warmAside<Answer, Data, Key extends QueryKey>(
  query: QueryExecuteOptions<Answer, Error, Data, Answer, Key>,
): Promise<void> {
  try {
    await warm(query);
  } catch {
    // The page reads the same query, and says that it failed.
  }
}
