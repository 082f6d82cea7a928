import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { imageQuotaQuery } from '@/components/imageQuota';
import { useStorageBook } from '@/components/storageBook';
import { NotTold } from '@/components/storageCells';
import { useStorageUsage } from '@/components/storageUsage';
import { regionName, useRegion } from '@/components/useRegion';
import { gibHoursPrice, storageMonthly } from '@/domain/prices/storage';
import { FREE_RULES } from '@/domain/prices/storageBooks';
import type { StorageBook } from '@/domain/prices/storageBooks';
import { isRegionId } from '@/domain/regions';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { Hint } from '@/ui/Hint';
import { LinkText } from '@/ui/LinkText';
import { Meter } from '@/ui/Meter';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';
import type { DescribeStorageUsageResponse, RegionUsage } from '@/wire/simulator/storage';

/** What the account's snapshots of all regions cost by the month, and what has accrued. */
export function StorageCard() {
  const t = useTranslations('overview.storage');
  return (
    <Card
      title={t('title')}
      hint={t('hint')}
      action={
        <>
          <LinkText to={paths.snapshots()}>{t('all')}</LinkText>
          <LinkText to={paths.estimate()}>{t('estimate')}</LinkText>
        </>
      }
    >
      <Usage />
      <Quota />
    </Card>
  );
}

function Usage() {
  const usage = useStorageUsage();
  if (usage.ofMonth) return <Told usage={usage.ofMonth} />;
  return <p className="py-2">{usage.isError ? <NotTold /> : <Skeleton className="h-6 w-40" />}</p>;
}

function monthlyOf(book: StorageBook, use: RegionUsage): number | undefined {
  return isRegionId(use.Region) ? storageMonthly(book, use.Region, use) : undefined;
}

function Told({ usage }: { readonly usage: DescribeStorageUsageResponse }) {
  const t = useTranslations('overview.storage');
  const words = useTranslations('storageCells');
  const { book, money } = useStorageBook();
  const stored = usage.RegionSet.filter(({ TotalSize }) => TotalSize > 0)
    .map((use) => ({ use, monthly: monthlyOf(book, use) }))
    .toSorted(
      (one, other) =>
        (other.monthly ?? 0) - (one.monthly ?? 0) || other.use.TotalSize - one.use.TotalSize,
    );
  const sum = stored.reduce((total, { monthly }) => total + (monthly ?? 0), 0);
  const without = stored.filter(({ monthly }) => monthly === undefined).length;
  const largest = Math.max(0, ...stored.map(({ use }) => use.TotalSize));
  return (
    <>
      <p className="pt-1">
        <span className="text-figure font-semibold text-ink tabular-nums">
          {t('monthly', { price: money(sum, 2) })}
        </span>{' '}
        <span className="text-sm text-ink-3">{t('perMonth')}</span>
      </p>
      <Accrued />
      {without > 0 && (
        <p className="text-xs text-ink-3">
          {words('leftOut', { count: without, currency: book.currency })}
        </p>
      )}
      <table aria-label={t('byRegion')} className="mt-2 w-full border-t border-line text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('region')}</th>
            <th scope="col">{t('free')}</th>
            <th scope="col">{t('stored')}</th>
            <th scope="col">{t('cost')}</th>
          </tr>
        </thead>
        <tbody>
          {stored.map(({ use, monthly }) => (
            <Region key={use.Region} use={use} monthly={monthly} largest={largest} />
          ))}
        </tbody>
      </table>
      <Legend />
    </>
  );
}

/** What has been settled since the month began, and in the last thirty days. */
function Accrued() {
  const t = useTranslations('overview.storage');
  const format = useFormats();
  const { book, money } = useStorageBook();
  const { month, ofMonth, ofThirtyDays } = useStorageUsage();
  const costOf = (usage: DescribeStorageUsageResponse) =>
    usage.RegionSet.reduce((sum, { Region, BilledGibHours }) => {
      const price = isRegionId(Region) ? gibHoursPrice(book, Region, BilledGibHours) : undefined;
      return sum + (price ?? 0);
    }, 0);
  if (!month || !ofMonth || !ofThirtyDays) return <Skeleton className="w-48" />;
  return (
    <p className="text-sm text-ink-2">
      <Hint content={t('accruedHint', { hours: ofMonth.Hours })}>
        {() => (
          <span>
            {t('accrued', {
              day: format.published(month),
              price: money(costOf(ofMonth), 2),
              thirty: money(costOf(ofThirtyDays), 2),
            })}
          </span>
        )}
      </Hint>
    </p>
  );
}

interface RegionProps {
  readonly use: RegionUsage;
  readonly monthly: number | undefined;
  /** GiB of the region that stores most. */
  readonly largest: number;
}

function Region({ use, monthly, largest }: RegionProps) {
  const t = useTranslations('overview.storage');
  const { language } = useCaller();
  const { money, unpriced } = useStorageBook();
  const free = Math.min(use.TotalSize, use.FreeQuota);
  return (
    <tr className="h-8">
      <th scope="row" className="w-px pr-3 text-left font-normal whitespace-nowrap text-ink">
        {regionName(use.Region, language)}
      </th>
      <td>
        <span className="sr-only">{t('freeOf', { free })}</span>
        <Meter
          max={largest}
          parts={[
            { label: t('free'), value: free, tone: 4 },
            { label: t('billed'), value: use.TotalSize - free, tone: 1 },
          ]}
        />
      </td>
      <td className="w-px pl-3 text-right whitespace-nowrap text-ink-3 tabular-nums">
        {t('gib', { size: Math.round(use.TotalSize) })}
      </td>
      <td className="w-px pl-4 text-right whitespace-nowrap text-ink tabular-nums">
        {monthly === undefined ? <Missing reason={unpriced} /> : money(monthly, 2)}
      </td>
    </tr>
  );
}

function Legend() {
  const t = useTranslations('overview.storage');
  return (
    <p className="flex flex-wrap gap-x-4 py-2 text-xs text-ink-3">
      <span>
        <Mark color="bg-d4" />
        <Hint content={t('freeHint', { later: FREE_RULES.eighty.gib })}>
          {() => <span>{t('freeRule', { free: FREE_RULES.fifty.gib })}</span>}
        </Hint>
      </span>
      <span>
        <Mark color="bg-d1" />
        {t('billed')}
      </span>
    </p>
  );
}

function Mark({ color }: { readonly color: string }) {
  return <span aria-hidden className={`mr-1.5 inline-block size-2.5 rounded-sm ${color}`} />;
}

/** How many custom images the quota of the region still takes. */
function Quota() {
  const t = useTranslations('overview.storage');
  const region = useRegion();
  const quota = useQuery(imageQuotaQuery(useCaller()));
  const value: ReactNode = quota.data
    ? t('quotaValue', { used: quota.data.used, total: quota.data.total })
    : unknown(quota);
  return (
    <dl className="flex items-baseline justify-between gap-3 border-t border-line pt-2 text-sm">
      <dt className="text-ink-3">
        <Hint content={t('quotaNote')}>
          {() => <span>{t('quota', { region: region.label })}</span>}
        </Hint>
      </dt>
      <dd className="font-semibold text-ink tabular-nums">{value}</dd>
    </dl>
  );
}

function unknown({ isError }: { readonly isError: boolean }): ReactNode {
  return isError ? <NotTold /> : <Skeleton className="w-16" />;
}
