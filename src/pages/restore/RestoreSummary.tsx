import { Clock } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { nameOf } from '@/components/instanceActions/operations';
import { Problem } from '@/components/Problem';
import { useFormats } from '@/i18n/format';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { iconSize } from '@/ui/icons';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import type { Plan } from './usePlan';
import type { Prices } from './usePrices';

/** Props of the summary column. */
export interface RestoreSummaryProps {
  readonly plan: Plan;
  readonly prices: Prices;
}

/** What becomes of the instance, what that changes in its price, and how long it takes. */
export function RestoreSummary({ plan, prices }: RestoreSummaryProps) {
  const t = useTranslations('restore.summary');
  return (
    <>
      <DescriptionList layout="spread" items={useChoices(plan)} />
      <div className="mt-2 border-t border-line pt-2">
        <PriceOf prices={prices} />
      </div>
      <p className="mt-3 flex items-center gap-2 border-t border-line pt-3 text-sm">
        <Clock {...iconSize} className="shrink-0 text-ink-3" />
        {t('time')}
      </p>
    </>
  );
}

function useChoices({ instance, image, diskSize, login }: Plan): readonly Description[] {
  const t = useTranslations('restore.summary');
  const ways = useTranslations('login.way');
  const { DiskSize: size } = instance.SystemDisk;
  return [
    { label: t('instance'), value: nameOf(instance) },
    { label: t('image'), value: image?.ImageName ?? <Missing reason={t('noImage')} /> },
    {
      label: t('system'),
      value:
        image && image.OsName !== instance.OsName
          ? t('fromTo', { from: instance.OsName, to: image.OsName })
          : instance.OsName,
    },
    {
      label: t('disk'),
      value:
        diskSize === null ? (
          <Missing reason={t('noSize')} />
        ) : diskSize === size ? (
          t('sameSize', { size })
        ) : (
          t('newSize', { from: size, to: diskSize })
        ),
    },
    { label: t('login'), value: ways(login.entries.login) },
  ];
}

function PriceOf({ prices: { now, after, refused, retry } }: Pick<RestoreSummaryProps, 'prices'>) {
  const t = useTranslations('restore.summary');
  const common = useTranslations('common');
  const format = useFormats();
  if (refused) return <Problem error={refused} onRetry={retry} />;
  const hourly = (usd: number) => common('perHour', { price: format.price(usd) });
  const asking = <Skeleton className="w-20" />;
  return (
    <>
      <DescriptionList
        layout="spread"
        items={[
          {
            label: t('priceNow'),
            value:
              now === null ? (
                <Missing reason={t('nowUnknown')} />
              ) : now === undefined ? (
                asking
              ) : (
                hourly(now)
              ),
          },
          { label: t('priceAfter'), value: after === undefined ? asking : hourly(after) },
        ]}
      />
      {typeof now === 'number' && after !== undefined && <Difference usd={after - now} />}
      <p className="mt-1 text-xs text-ink-3">{t('priceHint')}</p>
    </>
  );
}

/** Smaller than any published price: what is left of a difference by counting in binary. */
const TOLERANCE = 0.000001;

/** What the price changes by, as the one figure. */
export function Difference({ usd }: { readonly usd: number }) {
  const t = useTranslations('restore.summary');
  const format = useFormats();
  if (Math.abs(usd) < TOLERANCE) {
    return <p className="mt-1 text-section font-semibold text-ink">{t('samePrice')}</p>;
  }
  const sign = usd > 0 ? '+' : '−';
  return (
    <p className="mt-1">
      <span className="text-figure font-semibold text-ink tabular-nums">
        {sign}
        {format.price(Math.abs(usd))}
      </span>{' '}
      <span className="text-sm text-ink-3">{t('perHour')}</span>
      <span className="block text-sm text-ink-3 tabular-nums">
        {t('month', { price: `${sign}${format.monthly(Math.abs(usd))}` })}
      </span>
    </p>
  );
}
