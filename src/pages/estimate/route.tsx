import { replace } from 'react-router-dom';
import type { LoaderFunctionArgs } from 'react-router-dom';

import { currentCaller } from '@/components/caller';
import { regionById } from '@/domain/regions';
import { usePreferences } from '@/stores/preferences';

import { EstimatePage } from './EstimatePage';
import { readLink, writeLink } from './link';

/**
 * Writes into an address what it leaves to the person's region and prices, so that wherever it is opened it says the same.
 * What was not understood stays in it, for the page to say so.
 */
export function loader({ request }: LoaderFunctionArgs): Response | null {
  const { searchParams } = new URL(request.url);
  if (['in', 'per', 'book', 'free'].every((name) => searchParams.has(name))) return null;
  const region = regionById(currentCaller().region);
  if (!region) return null;
  const { priceBook } = usePreferences.getState();
  const link = readLink(searchParams, { region: region.id, book: priceBook });
  return link.problems.length > 0 ? null : replace(writeLink(link));
}

/** The estimate. */
export function Component() {
  return <EstimatePage />;
}
