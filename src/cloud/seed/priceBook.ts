import type { PriceBook } from '@/domain/prices/instancePrices';

/** Loads the instance types and prices, a chunk of their own that no page carries. */
export async function loadPriceBook(): Promise<PriceBook> {
  const { default: book } = await import('@/domain/prices/instanceTypes.json');
  return book;
}
