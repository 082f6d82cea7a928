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
  const told = (usd: number | null | undefined, why: string) => {
    if (usd === null) return <Missing reason={why} />;
    return usd === undefined ? (
      <Skeleton className="w-20" />
    ) : (
      common('perHour', { price: format.price(usd) })
    );
  };
  return (
    <>
      <DescriptionList
        layout="spread"
        items={[
          {
            label: t('priceNow'),
            value: told(now, t('nowUnknown')),
          },
          { label: t('priceAfter'), value: told(after, t('afterUnknown')) },
        ]}
      />
      {typeof now === 'number' && typeof after === 'number' && <Difference usd={after - now} />}
      <p className="mt-1 text-xs text-ink-3">{t('priceHint')}</p>
    </>
  );
}

/** Smaller than any published price: what is left of a difference by counting in binary. */
const TOLERANCE = 0.000001;

/** A change of price with its sign; undefined where there is none. */
function signed(usd: number, write: (usd: number) => string): string | undefined {
  if (Math.abs(usd) < TOLERANCE) return undefined;
  return `${usd > 0 ? '+' : '−'}${write(Math.abs(usd))}`;
}

/** What the price changes by, in one line. */
export function ChangeLine({ usd }: { readonly usd: number }) {
  const t = useTranslations('restore.summary');
  const common = useTranslations('common');
  const format = useFormats();
  const change = signed(usd, format.price);
  return change === undefined ? t('samePrice') : common('perHour', { price: change });
}

/** The same as the one figure, with what it makes by the month. */
function Difference({ usd }: { readonly usd: number }) {
  const t = useTranslations('restore.summary');
  const format = useFormats();
  const change = signed(usd, format.price);
  if (change === undefined) {
    return <p className="mt-1 text-section font-semibold text-ink">{t('samePrice')}</p>;
  }
  return (
    <p className="mt-1">
      <span className="text-figure font-semibold text-ink tabular-nums">{change}</span>{' '}
      <span className="text-sm text-ink-3">{t('perHour')}</span>
      <span className="block text-sm text-ink-3 tabular-nums">
        {t('month', { price: signed(usd, format.monthly) ?? '' })}
      </span>
    </p>
  );
}
