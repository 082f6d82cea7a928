import { useTranslations } from 'use-intl';

import { STORAGE_BOOKS } from '@/domain/prices/storageBooks';
import type { StorageBook } from '@/domain/prices/storageBooks';
import { useFormats } from '@/i18n/format';
import { usePreferences } from '@/stores/preferences';

/** The book that the person chose for stored snapshots, and how its amounts are written. */
export interface ChosenBook {
  readonly book: StorageBook;
  /** An amount in the book's currency, with `decimals` (5) at most. */
  readonly money: (amount: number, decimals?: number) => string;
  /** What is said where the book has no price. */
  readonly unpriced: string;
}

/** Which prices storage is reckoned by, everywhere in the console. */
export function useStorageBook(): ChosenBook {
  const t = useTranslations('storageCells');
  const format = useFormats();
  const book = STORAGE_BOOKS[usePreferences(({ priceBook }) => priceBook)];
  const { currency } = book;
  return {
    book,
    money: (amount, decimals) => format.money(amount, currency, decimals),
    unpriced: t('unpriced', { currency }),
  };
}
