import { useTranslations } from 'use-intl';

import { BOOK_IDS, FREE_RULES, STORAGE_BOOKS } from '@/domain/prices/storageBooks';
import type { BookId } from '@/domain/prices/storageBooks';
import { useFormats } from '@/i18n/format';
import { setPreferences, usePreferences } from '@/stores/preferences';
import { SegmentedControl } from '@/ui/SegmentedControl';

/** The choice between the two sites' prices, for the whole console. */
export function BookChoice() {
  const t = useTranslations('price.book');
  const chosen = usePreferences(({ priceBook }) => priceBook);
  return (
    <SegmentedControl
      label={t('label')}
      segments={BOOK_IDS.map((id) => ({ value: id, label: t(`name.${id}`) }))}
      value={chosen}
      onChange={(priceBook) => setPreferences({ priceBook })}
    />
  );
}

/** By which prices and which rules storage is reckoned, each with its date. */
export function PriceRules({ book }: { readonly book: BookId }) {
  const t = useTranslations('price');
  const format = useFormats();
  const { published } = STORAGE_BOOKS[book];
  const { fifty, eighty } = FREE_RULES;
  const date = published.length > 4 ? format.published(published) : published;
  return (
    <ul className="flex list-disc flex-col gap-1.5 pl-5 text-sm text-ink-2">
      <li>{t(`book.source.${book}`, { date })}</li>
      <li>
        {t('rules.free', { free: fifty.gib, date: format.published(fifty.published) })}{' '}
        {t('rules.later', { later: eighty.gib, date: format.published(eighty.published) })}
      </li>
      <li>{t('rules.finance')}</li>
      <li>{t('rules.hourly')}</li>
      <li>{t('rules.month')}</li>
    </ul>
  );
}
