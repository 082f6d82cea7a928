import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { useStorageBook } from '@/components/storageBook';
import { NotTold } from '@/components/storageCells';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { useStorageUsage } from '@/components/storageUsage';
import { regionName } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { cx } from '@/lib/cx';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { SimulatedMark } from '@/ui/SimulatedMark';
import { Skeleton } from '@/ui/Skeleton';

import type { ImageProps } from '../ImagePage';
import { billOf } from './bill';
import type { BillRow } from './bill';

/** What the snapshots of an image and of its copies store, cost by the month and have cost, region by region. */
export function StorageTable({ image }: ImageProps) {
  const t = useTranslations('image.billing');
  const common = useTranslations('common');
  const usage = useStorageUsage(image.ImageName);
  const { book } = useStorageBook();
  return (
    <Card
      title={t('storage')}
      mark={<SimulatedMark>{common('simulatorExtension')}</SimulatedMark>}
      action={<LinkText to={paths.snapshots()}>{t('snapshots')}</LinkText>}
      flush
    >
      {usage.ofMonth && usage.ofThirtyDays && usage.month ? (
        <Table
          rows={billOf(book, image.ImageId, usage.ofMonth, usage.ofThirtyDays)}
          month={usage.month}
        />
      ) : (
        <p className="px-4 pb-3">{usage.isError ? <NotTold /> : <Skeleton className="w-48" />}</p>
      )}
      <p className="border-t border-line px-4 py-2 text-xs text-ink-3">{t('storageNote')}</p>
    </Card>
  );
}

const COLUMNS = ['stored', 'ofRegion', 'monthly', 'sinceMonth', 'thirty'] as const;
const cell = 'px-2 py-2 text-right whitespace-nowrap tabular-nums last:pr-4 sm:px-4';
/** What phones have no room for. */
const beside = 'max-md:hidden';

function Table({ rows, month }: { readonly rows: readonly BillRow[]; readonly month: string }) {
  const t = useTranslations('image.billing');
  const format = useFormats();
  const day = format.published(month);
  if (rows.length === 0) return <p className="px-4 pb-3 text-sm text-ink-3">{t('nothing')}</p>;
  return (
    <div className="relative overflow-x-auto">
      <table aria-label={t('storage')} className="w-full text-sm">
        <thead className="border-y border-line bg-sunken text-ink-3">
          <tr>
            <th scope="col" className="px-4 py-2 text-left font-normal whitespace-nowrap">
              {t('column.region')}
            </th>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={cx(cell, 'font-normal', column === 'ofRegion' && beside)}
              >
                {t(`column.${column}`, { day })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.region} row={row} />
          ))}
        </tbody>
        {rows.length > 1 && <Sum rows={rows} />}
      </table>
    </div>
  );
}

function Row({ row }: { readonly row: BillRow }) {
  const t = useTranslations('image.billing');
  const common = useTranslations('common');
  const { language } = useCaller();
  const { money, unpriced } = useStorageBook();
  const written = (amount: number | undefined) =>
    amount === undefined ? <Missing reason={unpriced} /> : money(amount, 2);
  return (
    <tr className="border-b border-line-soft last:border-0">
      <th scope="row" className="px-4 py-2 text-left font-normal whitespace-nowrap text-ink">
        {row.isThis ? (
          <b className="font-semibold">{regionName(row.region, language)}</b>
        ) : (
          <>
            {regionName(row.region, language)} <span className="text-ink-3">{t('copy')}</span>
          </>
        )}
      </th>
      <td className={cell}>
        <SimulatedFigure>{common('gib', { size: row.stored })}</SimulatedFigure>
      </td>
      <td className={cx(cell, 'text-ink-3', beside)}>
        {t(row.free > 0 ? 'ofFree' : 'ofAll', { total: row.total, free: row.free })}
      </td>
      <td className={cell}>{written(row.monthly)}</td>
      <td className={cell}>{written(row.sinceMonth)}</td>
      <td className={cell}>{written(row.thirtyDays)}</td>
    </tr>
  );
}

function Sum({ rows }: { readonly rows: readonly BillRow[] }) {
  const t = useTranslations('image.billing');
  const words = useTranslations('storageCells');
  const { book, money } = useStorageBook();
  const priced = rows.filter(({ monthly }) => monthly !== undefined);
  const sum = (of: 'monthly' | 'sinceMonth' | 'thirtyDays') =>
    money(
      priced.reduce((total, row) => total + (row[of] ?? 0), 0),
      2,
    );
  const without = rows.length - priced.length;
  return (
    <tfoot className="border-t border-line bg-sunken font-semibold text-ink">
      <tr>
        <th scope="row" colSpan={2} className="px-4 py-2 text-left">
          {t('sum')}
          {without > 0 && (
            <span className="block text-xs font-normal text-ink-3">
              {words('leftOut', { count: without, currency: book.currency })}
            </span>
          )}
        </th>
        <td className={beside}>
          <span className="sr-only">{t('notSummed')}</span>
        </td>
        <td className={cell}>{sum('monthly')}</td>
        <td className={cell}>{sum('sinceMonth')}</td>
        <td className={cell}>{sum('thirtyDays')}</td>
      </tr>
    </tfoot>
  );
}
