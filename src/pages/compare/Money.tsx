import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { actionQuery, listingQuery, storedSizesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { againstPublished, hoursUntilSpent, MANUAL_DAYS } from '@/domain/deployment';
import { storageShare } from '@/domain/prices/storage';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';
import type { Image } from '@/wire/cvm/images';

import type { Way } from './comparison';
import type { Inputs } from './inputs';
import type { ComparisonProps } from './Race';
import { useHours } from './words';

/** Props of the card about money. */
export interface MoneyProps extends ComparisonProps {
  readonly inputs: Inputs;
  readonly image: Image;
}

/** What the paid hours of both ways cost, and what the image itself does. */
export function Money({ comparison, inputs, image }: MoneyProps) {
  const t = useTranslations('compare.money');
  const hours = useHours();
  const format = useFormats();
  const { manual, image: fromImage, servers } = comparison;
  const { rate, day } = inputs.numbers;
  const saved = manual.wages - fromImage.wages;
  const working = manual.course.once + manual.course.first;
  const work = (way: Way) => <Product way={way} rate={rate} />;
  const fees = useFees(image, servers, saved);
  return (
    <Card title={t('title')} hint={t('hint', { count: servers })}>
      <DescriptionList
        layout="spread"
        items={[
          { label: t('manual'), value: work(manual) },
          { label: t('image'), value: work(fromImage) },
          {
            label: saved >= 0 ? t('saved') : t('lost'),
            value: (
              <span className="text-section font-semibold tabular-nums">
                {format.price(Math.abs(saved), 2)}
              </span>
            ),
          },
        ]}
      />
      <div className="mt-1 border-t border-line pt-1">
        <DescriptionList
          layout="spread"
          items={[{ label: t('keep'), value: <Keeping image={image} /> }, ...fees]}
        />
      </div>
      <p className="mt-1 border-t border-line py-2 text-xs text-ink-3">
        {t(`published.${againstPublished(working, day)}`, {
          time: hours(working),
          days: (working / 60 / day).toFixed(1),
          hours: day,
          least: MANUAL_DAYS.least,
          most: MANUAL_DAYS.most,
        })}
      </p>
    </Card>
  );
}

function Product({ way, rate }: { readonly way: Way; readonly rate: number }) {
  const t = useTranslations('compare.money');
  const hours = useHours();
  const format = useFormats();
  return (
    <span className="tabular-nums">
      <span className="mr-2 text-ink-3">
        {t('product', { time: hours(way.paid), price: format.price(rate) })}
      </span>
      <span className="font-semibold">{format.price(way.wages, 2)}</span>
    </span>
  );
}

/** What it costs to keep the image: of an own one its part of what the region's snapshots cost. */
function Keeping({ image }: { readonly image: Image }) {
  const t = useTranslations('compare.money');
  const cells = useTranslations('storageCells');
  const region = useRegion();
  const caller = useCaller();
  const { book, money, unpriced } = useStorageBook();
  const format = useFormats();
  const isDay = book.published.length > 4;
  const ids = image.SnapshotSet.map(({ SnapshotId }) => SnapshotId);
  const sizes = useQuery(storedSizesQuery(caller, ids));
  const all = useQuery(actionQuery(caller, 'DescribeSnapshotOverview', {}));
  if (image.ImageType !== 'PRIVATE_IMAGE') return t(`keeps.${image.ImageType}`);
  if (sizes.isError || all.isError) return <Missing reason={cells('notTold')} />;
  if (!sizes.data || !all.data) return <Skeleton className="w-16" />;
  const size = ids.reduce((sum, id) => sum + (sizes.data.get(id) ?? 0), 0);
  const monthly = storageShare(book, region.id, all.data, size);
  if (monthly === undefined) return unpriced;
  return (
    <span className="tabular-nums">
      {t('keepShare', { price: money(monthly, 2) })}
      <span className="block text-xs text-ink-3">
        {t('keepWhy', {
          size,
          price: money(book.price(region.id)?.monthly ?? 0),
          date: isDay ? format.published(book.published) : book.published,
        })}
      </span>
    </span>
  );
}

/** The fee of a paid image, and how long the saving pays for it. */
function useFees(image: Image, servers: number, saved: number): readonly Description[] {
  const t = useTranslations('compare.money');
  const common = useTranslations('common');
  const format = useFormats();
  const listing = useQuery(listingQuery(useCaller(), image.ImageId)).data?.ListingSet[0];
  const hourly = servers * (listing?.HourlyFee ?? 0);
  const hours = hoursUntilSpent(saved, hourly);
  if (hours === undefined) return [];
  const fee: ReactNode = (
    <SimulatedFigure>{common('perHour', { price: format.price(hourly) })}</SimulatedFigure>
  );
  return [
    { label: t('fee', { count: servers }), value: fee },
    { label: t('spent'), value: t('spentAfter', { time: format.duration(hours * 3_600_000) }) },
  ];
}
