import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { storedSizesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { Problem } from '@/components/Problem';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { storageMonthly, storageShare } from '@/domain/prices/storage';
import { FREE_RULES, freeSnapshotGib } from '@/domain/prices/storageBooks';
import { DescriptionList } from '@/ui/DescriptionList';
import { Hint } from '@/ui/Hint';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import { useStorage } from './beside';
import type { ImageProps } from './ImagePage';

/** What the region's snapshots cost by the month: that is how storage is settled. */
export function StorageFigure({ image }: ImageProps) {
  const t = useTranslations('image.fees');
  const region = useRegion();
  const { book, money, unpriced } = useStorageBook();
  const { data, error, refetch } = useStorage(image);
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="my-3 w-32" />;
  const monthly = storageMonthly(book, region.id, data);
  return (
    <p className="py-1">
      <span className="text-figure font-semibold text-ink tabular-nums">
        {data.RealTradeSize > 0 && '≈ '}
        {monthly === undefined ? <Missing reason={unpriced} /> : money(monthly, 2)}
      </span>{' '}
      <span className="text-sm text-ink-3">{t('storageHere', { region: region.label })}</span>
      <span className="block text-sm text-ink-2">
        {t('storageStored', { total: data.TotalSize, billed: data.RealTradeSize })}
      </span>
    </p>
  );
}

/** The image's own part of it, and the price that it is reckoned with. */
export function StorageFacts({ image }: ImageProps) {
  const t = useTranslations('image.fees');
  const region = useRegion();
  const { book, money, unpriced } = useStorageBook();
  const price = book.price(region.id)?.monthly;
  const free = freeSnapshotGib(region.id);
  return (
    <>
      <DescriptionList
        layout="spread"
        items={[
          { label: t('storagePart'), value: <Part image={image} /> },
          {
            label: t('storage'),
            value: price === undefined ? unpriced : t('storagePrice', { price: money(price) }),
          },
        ]}
      />
      <p className="py-1 text-xs text-ink-3">
        {free > 0 ? t('storageFree', { free, later: FREE_RULES.eighty.gib }) : t('storageNotFree')}
      </p>
    </>
  );
}

function Part({ image }: ImageProps) {
  const t = useTranslations('image.fees');
  const about = useTranslations('image.about');
  const cells = useTranslations('storageCells');
  const region = useRegion();
  const { book, money, unpriced } = useStorageBook();
  const ids = image.SnapshotSet.map(({ SnapshotId }) => SnapshotId);
  const sizes = useQuery(storedSizesQuery(useCaller(), ids));
  const all = useStorage(image);
  if (ids.length === 0) return <Missing reason={about('noSnapshotsYet')} />;
  if (sizes.isError || all.isError) return <Missing reason={cells('notTold')} />;
  if (!sizes.data || !all.data) return <Skeleton className="w-16" />;
  const stored = ids.reduce((sum, id) => sum + (sizes.data.get(id) ?? 0), 0);
  const monthly = storageShare(book, region.id, all.data, stored);
  if (monthly === undefined) return unpriced;
  return (
    <Hint content={t('storagePartHint', { size: stored })}>
      {() => <span>{t('storagePartValue', { price: money(monthly, 2) })}</span>}
    </Hint>
  );
}
