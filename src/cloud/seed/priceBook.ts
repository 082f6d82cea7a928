import type { PriceBook } from '@/domain/prices/instancePrices';

import { notLoaded } from './notLoaded';

/** Loads the instance types and prices, a chunk of their own that no page carries. */
export async function loadPriceBook(): Promise<PriceBook> {
  const loading = import('@/domain/prices/instanceTypes.json');
  const { default: book } = await loading.catch(() => notLoaded('The price list'));
  return book;
}
