import { useTranslations } from 'use-intl';

import { useFormats } from '@/i18n/format';

/** Props of the one figure of a page. */
export interface HourlyPriceProps {
  /** USD per hour. */
  readonly usd: number;
  /** Beside the figure: "updating". */
  readonly note?: string | undefined;
}

/** An hourly price large, and the month of 720 hours below it. */
export function HourlyPrice({ usd, note }: HourlyPriceProps) {
  const t = useTranslations('price');
  const format = useFormats();
  return (
    <div className="mt-1">
      <p className="flex flex-wrap items-baseline gap-x-1.5">
        <span className="text-figure font-semibold text-ink tabular-nums">{format.price(usd)}</span>
        <span className="text-sm text-ink-3">{t('perHour')}</span>
        {note !== undefined && <span className="ml-auto text-xs text-ink-3">{note}</span>}
      </p>
      <p className="text-sm text-ink-3 tabular-nums">
        {t('month', { price: format.monthly(usd) })}
      </p>
    </div>
  );
}
