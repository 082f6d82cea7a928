import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { imageQuotaQuery } from '@/components/imageQuota';
import { useRegion } from '@/components/useRegion';
import { snapshotPrice } from '@/domain/prices/usd';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { Meter } from '@/ui/Meter';
import type { MeterProps } from '@/ui/Meter';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

/** What the account's custom images take in the region: of the quota, and of snapshot storage. */
export function StorageCard() {
  const t = useTranslations('overview.storage');
  const format = useFormats();
  const caller = useCaller();
  const region = useRegion();
  const quota = useQuery(imageQuotaQuery(caller));
  const storage = useQuery(actionQuery(caller, 'DescribeSnapshotOverview', {}));
  const price = snapshotPrice(region.id).monthly;
  return (
    <Card
      title={t('title')}
      hint={t('hint', { region: region.label })}
      action={<LinkText to={paths.images('custom')}>{t('all')}</LinkText>}
    >
      <dl className="flex flex-col gap-3 pb-1">
        <Line
          label={t('quota')}
          value={
            quota.data
              ? t('quotaValue', { used: quota.data.used, total: quota.data.total })
              : unknown(quota, t('notTold'))
          }
          meter={
            quota.data && {
              max: quota.data.total,
              parts: [{ label: t('quota'), value: quota.data.used, tone: 1 }],
            }
          }
          note={t('quotaNote')}
        />
        <Line
          label={t('snapshots')}
          value={
            storage.data
              ? t('gib', { size: storage.data.TotalSize })
              : unknown(storage, t('notTold'))
          }
          meter={
            storage.data && {
              parts: [
                {
                  label: t('free'),
                  value: storage.data.TotalSize - storage.data.RealTradeSize,
                  tone: 4,
                },
                { label: t('billed'), value: storage.data.RealTradeSize, tone: 1 },
              ],
            }
          }
          note={
            storage.data &&
            t('snapshotsNote', {
              free: storage.data.FreeQuota,
              billed: storage.data.RealTradeSize,
              price: format.price(storage.data.RealTradeSize * price, 2),
            })
          }
        />
      </dl>
    </Card>
  );
}

function unknown(answer: { readonly isError: boolean }, reason: string): ReactNode {
  return answer.isError ? <Missing reason={reason} /> : <Skeleton className="w-16" />;
}

interface LineProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly meter: MeterProps | undefined;
  readonly note: ReactNode;
}

function Line({ label, value, meter, note }: LineProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
      <dt className="text-sm text-ink-3">{label}</dt>
      <dd className="font-semibold text-ink tabular-nums">{value}</dd>
      <dd className="col-span-2 my-1">
        <Meter {...(meter ?? { parts: [] })} />
      </dd>
      <dd className="col-span-2 min-h-4 text-xs text-ink-3">{note}</dd>
    </div>
  );
}
