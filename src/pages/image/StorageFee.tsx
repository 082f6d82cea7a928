import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { useRegion } from '@/components/useRegion';
import {
  freeSnapshotGib,
  LATER_FREE_SNAPSHOT_GIB,
  roundPrice,
  snapshotPrice,
} from '@/domain/prices/usd';
import { useFormats } from '@/i18n/format';
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
  const format = useFormats();
  const { data, error, refetch } = useStorage(image);
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="my-3 w-32" />;
  const usd = data.RealTradeSize * snapshotPrice(region.id).monthly;
  return (
    <p className="py-1">
      <span className="text-figure font-semibold text-ink tabular-nums">
        {data.RealTradeSize > 0 && '≈ '}
        {format.price(roundPrice(usd), 2)}
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
  const format = useFormats();
  const price = format.price(snapshotPrice(region.id).monthly);
  const free = freeSnapshotGib(region.id);
  return (
    <>
      <DescriptionList
        layout="spread"
        items={[
          { label: t('storagePart'), value: <Part image={image} /> },
          { label: t('storage'), value: t('storagePrice', { price }) },
        ]}
      />
      <p className="py-1 text-xs text-ink-3">
        {free > 0
          ? t('storageFree', { free, later: LATER_FREE_SNAPSHOT_GIB })
          : t('storageNotFree')}
      </p>
    </>
  );
}

function Part({ image }: ImageProps) {
  const t = useTranslations('image.fees');
  const about = useTranslations('image.about');
  const region = useRegion();
  const format = useFormats();
  const size = image.SnapshotSet.reduce((sum, { DiskSize }) => sum + DiskSize, 0);
  if (size === 0) return <Missing reason={about('noSnapshotsYet')} />;
  const usd = roundPrice(size * snapshotPrice(region.id).monthly);
  return (
    <Hint content={t('storagePartHint', { size })}>
      {() => <span>{t('storagePartMost', { price: format.price(usd, 2) })}</span>}
    </Hint>
  );
}
