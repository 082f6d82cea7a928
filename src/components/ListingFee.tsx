import { useTranslations } from 'use-intl';

import { useFormats } from '@/i18n/format';
import { Hint } from '@/ui/Hint';
import type { Listing } from '@/wire/simulator/control';

import { SimulatedFigure } from './SimulatedFigure';

/** What a listing costs per server and hour; undefined when it is free. */
function feeOf(listing: Listing): number | undefined {
  return listing.PriceModel === 'FREE' ? undefined : listing.HourlyFee;
}

/** A vendor's fee by the hour and the month, made up by the simulator. */
export function ListingFee({ listing }: { readonly listing: Listing }) {
  const t = useTranslations('image.fees');
  const common = useTranslations('common');
  const format = useFormats();
  const fee = feeOf(listing);
  if (fee === undefined) return <SimulatedFigure>{t('free')}</SimulatedFigure>;
  return (
    <span>
      <SimulatedFigure>{common('perHour', { price: format.price(fee) })}</SimulatedFigure>{' '}
      <Hint content={common('perMonthHint')}>
        {() => (
          <span className="text-ink-3">{common('perMonth', { price: format.monthly(fee) })}</span>
        )}
      </Hint>
      <span className="block text-xs text-ink-3">{t('perServer')}</span>
    </span>
  );
}
