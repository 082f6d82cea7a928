import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { storedOf } from '@/components/snapshots/rows';
import type { SnapshotRow } from '@/components/snapshots/rows';
import { NotTold, useStorageCells } from '@/components/storageCells';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { storageChange } from '@/domain/prices/storage';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { LinkText } from '@/ui/LinkText';
import { Skeleton } from '@/ui/Skeleton';
import { SummaryStrip } from '@/ui/SummaryStrip';
import type { DescribeSnapshotOverviewResponse } from '@/wire/cbs/snapshots';

import { isOrphan } from './filters';

/** Props of the strip above the list. */
export interface SummaryProps {
  readonly rows: readonly SnapshotRow[];
  readonly storage: UseQueryResult<DescribeSnapshotOverviewResponse>;
}

/** How many there are, what they store and cost, and what is left over. */
export function Summary({ rows, storage }: SummaryProps) {
  const t = useTranslations('snapshots');
  const format = useFormats();
  const region = useRegion();
  const system = rows.filter(({ snapshot }) => snapshot.DiskUsage === 'SYSTEM_DISK').length;
  const { stored, cost } = useStorageCells(storage);
  return (
    <SummaryStrip
      label={t('summary.label')}
      cells={[
        {
          label: t('summary.count', { region: region.label }),
          value: format.number(rows.length),
          detail: t('summary.countDetail', { system, data: rows.length - system }),
        },
        { ...stored, label: t('summary.stored') },
        cost,
        { label: t('summary.orphans'), ...useOrphans(rows, storage) },
      ]}
    />
  );
}

/** What no image is kept in any more, and what would be saved without it. */
function useOrphans(
  rows: readonly SnapshotRow[],
  { data, isError }: SummaryProps['storage'],
): { readonly value: ReactNode; readonly detail: ReactNode } {
  const t = useTranslations('snapshots');
  const { book, money, unpriced } = useStorageBook();
  const region = useRegion();
  const orphans = rows.filter(isOrphan);
  const value = t('count', { count: orphans.length });
  if (orphans.length === 0) return { value, detail: t('summary.orphansNone') };
  if (!data) return { value, detail: <Unknown failed={isError} /> };
  const change = storageChange(book, region.id, data, -storedOf(orphans));
  return {
    value,
    detail: (
      <span data-prose>
        {change === undefined
          ? unpriced
          : change < 0
            ? t('summary.orphansCost', { price: money(-change, 2) })
            : t('summary.orphansFree')}{' '}
        <LinkText to={paths.snapshots({ held: 'none' })}>{t('summary.show')}</LinkText>
      </span>
    ),
  };
}

function Unknown({ failed }: { readonly failed: boolean }) {
  return failed ? <NotTold /> : <Skeleton className="w-20" />;
}
