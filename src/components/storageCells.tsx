import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { storageMonthly } from '@/domain/prices/storage';
import { Meter } from '@/ui/Meter';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';
import { FigureUnit } from '@/ui/SummaryStrip';
import type { SummaryCell } from '@/ui/SummaryStrip';
import type { DescribeSnapshotOverviewResponse } from '@/wire/cbs/snapshots';

import { useStorageBook } from './storageBook';
import { useRegion } from './useRegion';

/** An answer of the cloud that is there, on its way, or did not come. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly isError: boolean;
}

/** What stands in a cell: grey bars until the answer is there, a dash with its reason where it did not come. */
export function told<Data>(
  answer: Answer<Data>,
  say: (data: Data) => Pick<SummaryCell, 'value' | 'detail'>,
): { readonly value: ReactNode; readonly detail?: ReactNode } {
  if (answer.data !== undefined) return say(answer.data);
  if (answer.isError) return { value: <NotTold />, detail: ' ' };
  return { value: <Skeleton className="w-20" />, detail: <Skeleton className="w-40" /> };
}

/** A dash for what the cloud did not tell. */
export function NotTold() {
  const t = useTranslations('storageCells');
  return <Missing reason={t('notTold')} />;
}

/** An estimate by the month in the chosen book's currency, as the figure of a cell. */
export function Monthly({ amount }: { readonly amount: number }) {
  const t = useTranslations('storageCells');
  const { money } = useStorageBook();
  return t.rich('monthly', {
    price: money(amount, 2),
    unit: (chunks) => <FigureUnit>{chunks}</FigureUnit>,
  });
}

/** The cells on what the account's snapshots here store, and what that costs (CBS DescribeSnapshotOverview). */
export function useStorageCells(storage: Answer<DescribeSnapshotOverviewResponse>) {
  const t = useTranslations('storageCells');
  const common = useTranslations('common');
  const { book, money, unpriced } = useStorageBook();
  const region = useRegion();
  const stored: SummaryCell = {
    label: t('stored'),
    ...told(storage, ({ TotalSize, FreeQuota, RealTradeSize }) => ({
      value: common('gib', { size: TotalSize }),
      detail: (
        <span className="flex items-center gap-3">
          <Meter
            parts={[
              { label: t('free'), value: TotalSize - RealTradeSize, tone: 4 },
              { label: t('billed'), value: RealTradeSize, tone: 1 },
            ]}
          />
          <span className="shrink-0">
            {FreeQuota === 0
              ? t('allBilled')
              : t('storedDetail', { free: FreeQuota, billed: RealTradeSize })}
          </span>
        </span>
      ),
    })),
  };
  const cost: SummaryCell = {
    label: t('cost'),
    ...told(storage, (data) => {
      const price = book.price(region.id);
      const monthly = storageMonthly(book, region.id, data);
      return price === undefined || monthly === undefined
        ? { value: <Missing reason={unpriced} />, detail: unpriced }
        : {
            value: <Monthly amount={monthly} />,
            detail: t('settled', { price: money(price.monthly) }),
          };
    }),
  };
  return { stored, cost };
}
