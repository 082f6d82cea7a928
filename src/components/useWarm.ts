import { useQuery } from '@tanstack/react-query';
import type { QueryKey, UseQueryOptions } from '@tanstack/react-query';

/**
 * Reads what the route's loader has warmed. Throws when it was not: a page has no branch for data that is not there.
 * `updatedAt` is when the answer arrived (milliseconds), `failed` why the latest attempt to renew it did not work.
 */
export function useWarm<Data, Key extends QueryKey>(
  query: UseQueryOptions<Data, Error, Data, Key>,
) {
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(query);
  if (data === undefined) throw error ?? new Error('The loader did not warm this query');
  return { data, failed: error, updatedAt: dataUpdatedAt, reloading: isFetching, refetch };
}
