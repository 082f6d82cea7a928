import { useQuery } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { imageQuotaQuery } from '@/components/imageQuota';
import { nameOf } from '@/components/instanceActions/operations';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { iconSize } from '@/ui/icons';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import type { AddedStorage } from './useAddedStorage';
import type { Plan } from './usePlan';

/** Props of the summary column. */
export interface CreateSummaryProps {
  readonly plan: Plan;
  readonly storage: AddedStorage;
}

/** What was chosen, what it will cost by the month, what is left of the quota and how long it takes. */
export function CreateSummary({ plan, storage }: CreateSummaryProps) {
  const t = useTranslations('imageCreate.summary');
  return (
    <>
      <DescriptionList layout="spread" items={[...useChoices(plan), useQuota()]} />
      <div className="mt-2 border-t border-line pt-3">
        <Cost storage={storage} />
      </div>
      <p className="mt-3 flex items-center gap-2 border-t border-line pt-3 text-sm">
        <Clock {...iconSize} className="shrink-0 text-ink-3" />
        {t('time')}
      </p>
    </>
  );
}

function useChoices({ source }: Plan): readonly Description[] {
  const t = useTranslations('imageCreate.summary');
  const isOfSnapshots = source.kind === 'snapshots';
  const disks = isOfSnapshots
    ? source.rows.map(({ snapshot }) => snapshot.DiskSize)
    : source.instance
      ? [source.instance.SystemDisk, ...source.dataDisks].map(({ DiskSize }) => DiskSize)
      : [];
  if (disks.length === 0) return [{ label: t('source'), value: <Missing reason={t('none')} /> }];
  const size = disks.reduce((sum, gib) => sum + gib, 0);
  return [
    {
      label: t('source'),
      value: isOfSnapshots
        ? t('snapshots', { count: disks.length })
        : source.instance && nameOf(source.instance),
    },
    { label: t('disks'), value: t('disksValue', { count: disks.length, size }) },
  ];
}

function useQuota(): Description {
  const t = useTranslations('imageCreate.summary');
  const { data, isError } = useQuery(imageQuotaQuery(useCaller()));
  const label = t('quota', { region: useRegion().label });
  if (!data) {
    const value = isError ? <Missing reason={t('notTold')} /> : <Skeleton className="w-20" />;
    return { label, value };
  }
  const { used, total } = data;
  const isFull = used >= total;
  return {
    label,
    value: (
      <span className={isFull ? 'text-bad' : undefined}>
        {t('quotaValue', { total, left: Math.max(0, total - used) })}
      </span>
    ),
  };
}

function Cost({ storage }: { readonly storage: AddedStorage }) {
  const t = useTranslations('imageCreate.summary');
  switch (storage.kind) {
    case 'open':
      return <p className="text-sm text-ink-3">{t('chooseFirst')}</p>;
    case 'asking':
      return <Skeleton className="h-6 w-32" />;
    case 'unknown':
      return <Missing reason={t('notTold')} />;
    case 'none':
      return <p className="text-sm">{t('sameSnapshots')}</p>;
    case 'known':
      return <Known storage={storage} />;
  }
}

type KnownStorage = Extract<AddedStorage, { readonly kind: 'known' }>;

function Known({
  storage: { stored, monthly, free, freeLeft },
}: {
  readonly storage: KnownStorage;
}) {
  const t = useTranslations('imageCreate.summary');
  const common = useTranslations('common');
  const { book, money, unpriced } = useStorageBook();
  const region = useRegion();
  const price = book.price(region.id)?.monthly;
  return (
    <>
      <DescriptionList
        layout="spread"
        items={[
          {
            label: t('stored'),
            value: <SimulatedFigure>{common('gib', { size: stored })}</SimulatedFigure>,
          },
          {
            label: t('price'),
            value: price === undefined ? unpriced : money(price),
          },
          {
            label: t('free'),
            value:
              free === 0
                ? t('freeNone', { region: region.label })
                : t('freeValue', { left: freeLeft, free }),
          },
        ]}
      />
      <p className="mt-1">
        <span className="text-figure font-semibold text-ink tabular-nums">
          {monthly === undefined ? (
            <Missing reason={unpriced} />
          ) : (
            t('more', { price: money(monthly, 2) })
          )}
        </span>{' '}
        <span className="text-sm text-ink-3">{t('perMonth')}</span>
      </p>
      <p className="mt-1 text-xs text-ink-3">
        {t('estimate')} {t('noFee')}
      </p>
    </>
  );
}
