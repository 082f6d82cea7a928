import { useTranslations } from 'use-intl';

import type { Breakdown, PriceLine } from '@/components/launch/breakdown';
import { useFormats } from '@/i18n/format';

/** A price line by line, each with its factors; a line that costs nothing says why. */
export function PriceLines({ price }: { readonly price: Breakdown }) {
  const t = useTranslations('launch.summary');
  const format = useFormats();
  const total = { label: t('all'), value: format.price(price.total - price.fee.usd) };
  const label = useLineLabel();
  const lines = price.parts.map((line) => ({
    label: label(line),
    value: noneOf(line) === undefined ? format.price(line.usd) : undefined,
    none: noneOf(line),
  }));
  const fee = {
    label: label(price.fee),
    value: noneOf(price.fee) === undefined ? format.price(price.fee.usd) : undefined,
    none: noneOf(price.fee),
  };
  return (
    <dl className="text-sm">
      {[...(lines.length > 0 ? lines : [{ ...total, none: undefined }]), fee].map(
        ({ label, value, none }) => (
          <div key={label} className="flex min-h-7 items-baseline justify-between gap-3 py-1">
            <dt className="text-ink">{label}</dt>
            <dd className={none === undefined ? 'text-ink tabular-nums' : 'text-right text-ink-3'}>
              {none === undefined ? value : t(`none.${none}`)}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

const noneOf = (line: PriceLine) => ('none' in line ? line.none : undefined);

function useLineLabel(): (line: PriceLine) => string {
  const t = useTranslations('launch.summary');
  const format = useFormats();
  return (line) => {
    const each = format.price(line.each);
    const { count } = line;
    switch (line.kind) {
      case 'servers':
        return t('servers', { count, each });
      case 'disks':
        return t('disks', { count, each, size: line.size });
      case 'licence':
        return line.usd > 0 ? t('licenceEach', { count, each }) : t('licence');
      case 'fee':
        return line.usd > 0 ? t('feeEach', { count, each }) : t('fee');
    }
  };
}
