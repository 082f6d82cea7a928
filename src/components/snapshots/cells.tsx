import { useTranslations } from 'use-intl';

import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Badge } from '@/ui/Badge';
import { Hint } from '@/ui/Hint';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import { NameLink } from '../NameLink';
import { SimulatedFigure } from '../SimulatedFigure';
import { useStorageBook } from '../storageBook';
import { useRegion } from '../useRegion';
import type { SnapshotRow } from './rows';

/** Props of a cell that draws more than a text. */
interface CellProps {
  readonly row: SnapshotRow;
}

/** Whether it is of a system or a data disk, and how large that is. */
export function DiskCell({ row: { snapshot } }: CellProps) {
  const t = useTranslations();
  return (
    <span className="flex items-baseline gap-2 whitespace-nowrap">
      {t(`snapshots.usage.${snapshot.DiskUsage}`)}
      <span className="cell-aside text-xs text-ink-3">
        {t('common.gib', { size: snapshot.DiskSize })}
      </span>
    </span>
  );
}

/** GiB that it stores. Nothing tells that but the simulator. */
export function StoredCell({ row: { snapshot, stored } }: CellProps) {
  const t = useTranslations();
  if (snapshot.SnapshotState === 'CREATING') return <Missing reason={t('snapshots.unfinished')} />;
  if (stored === undefined) return <Skeleton className="w-12" />;
  if (stored === null) return <Missing reason={t('snapshots.notTold')} />;
  return <SimulatedFigure>{t('common.gib', { size: stored })}</SimulatedFigure>;
}

/** Its part of what the region's snapshots cost by the month. */
export function CostCell({ row: { snapshot, monthly } }: CellProps) {
  const t = useTranslations('snapshots');
  const { money, unpriced, book } = useStorageBook();
  const region = useRegion();
  if (snapshot.SnapshotState === 'CREATING') return <Missing reason={t('unfinished')} />;
  if (book.price(region.id) === undefined) return <Missing reason={unpriced} />;
  if (monthly === undefined) return <Skeleton className="w-12" />;
  if (monthly === null) return <Missing reason={t('notTold')} />;
  return (
    <Hint content={t('costHint')}>
      {() => <span>{t('cost', { price: money(monthly, 2) })}</span>}
    </Hint>
  );
}

/** The images that are kept in it; none, where it is left over. */
export function ImagesCell({ row: { snapshot } }: CellProps) {
  const t = useTranslations('snapshots');
  const [first, ...others] = snapshot.Images;
  if (!first) return <Badge tone="warn">{t('noImage')}</Badge>;
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <NameLink name={first.ImageName} to={paths.image('custom', first.ImageId)} />
      {others.length > 0 && (
        <Hint content={others.map(({ ImageName }) => ImageName).join(', ')}>
          {() => <span className="text-ink-3">{t('moreImages', { count: others.length })}</span>}
        </Hint>
      )}
    </span>
  );
}

export function CreatedCell({ row: { created } }: CellProps) {
  const format = useFormats();
  return <Hint content={format.exact(created)}>{() => <span>{format.date(created)}</span>}</Hint>;
}
