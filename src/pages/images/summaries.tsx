import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { imageQuotaQuery } from '@/components/imageQuota';
import { useStorageBook } from '@/components/storageBook';
import { Monthly, told, useStorageCells } from '@/components/storageCells';
import { useRegion } from '@/components/useRegion';
import { storageMonthly } from '@/domain/prices/storage';
import { rhelLicence } from '@/domain/prices/usd';
import { useFormats } from '@/i18n/format';
import { Meter } from '@/ui/Meter';
import { FigureUnit, SummaryStrip } from '@/ui/SummaryStrip';
import type { SummaryCell, SummaryStripProps } from '@/ui/SummaryStrip';

import type { ListId } from './kinds';
import type { ImageRow } from './rows';
import type { RegionStorage } from '@/components/imageCosts';

const count = (rows: readonly ImageRow[], has: (row: ImageRow) => boolean) =>
  rows.filter(has).length;

const distinct = (values: readonly (string | undefined)[]) =>
  new Set(values.filter((value) => value !== undefined)).size;

function usePublicCells(rows: readonly ImageRow[]): readonly SummaryCell[] {
  const t = useTranslations('images.summary');
  const format = useFormats();
  const region = useRegion();
  const arm = count(rows, ({ image }) => image.Architecture === 'arm');
  const ended = count(rows, ({ maintenance }) => maintenance.ended);
  return [
    {
      label: t('systems'),
      value: t('images', { count: rows.length }),
      detail: t('systemsDetail', { count: distinct(rows.map(({ image }) => image.Platform)) }),
    },
    {
      label: t('arm'),
      value: t('images', { count: arm }),
      short: t('armShort', { count: arm }),
      detail: t('armDetail'),
    },
    {
      label: t('ended'),
      value: t('images', { count: ended }),
      short: t('endedShort', { count: ended }),
      detail: t('endedDetail'),
    },
    {
      label: t('licence', { region: region.label }),
      value: region.mainland ? t('licenceFree') : t('licenceWindows'),
      short: null,
      detail: t('licenceDetail', {
        small: format.price(rhelLicence(1)),
        large: format.price(rhelLicence(5)),
      }),
    },
  ];
}

function useMarketplaceCells(rows: readonly ImageRow[]): readonly SummaryCell[] {
  const t = useTranslations('images.summary');
  const format = useFormats();
  const listings = rows.flatMap(({ listing }) => listing ?? []);
  const fees = listings.filter(({ PriceModel }) => PriceModel === 'HOURLY');
  const least = Math.min(...fees.map(({ HourlyFee }) => HourlyFee));
  return [
    {
      label: t('listings'),
      value: t('images', { count: rows.length }),
      detail: t('listingsDetail', { count: distinct(listings.map(({ Vendor }) => Vendor)) }),
    },
    {
      label: t('fees'),
      value: t('feesValue', { free: listings.length - fees.length, paid: fees.length }),
      detail: fees.length === 0 ? t('feesNone') : t('feesDetail', { price: format.price(least) }),
    },
    {
      label: t('categories'),
      value: distinct(listings.map(({ Category }) => Category)),
      short: null,
      detail: t('categoriesDetail'),
    },
    { label: t('offered'), value: t('offeredValue'), short: null, detail: t('offeredDetail') },
  ];
}

function useCustomCells(rows: readonly ImageRow[]): readonly SummaryCell[] {
  const t = useTranslations('images.summary');
  const caller = useCaller();
  const region = useRegion();
  const quota = useQuery(imageQuotaQuery(caller));
  const { stored, cost } = useStorageCells(
    useQuery(actionQuery(caller, 'DescribeSnapshotOverview', {})),
  );
  return [
    {
      label: t('quota', { region: region.label }),
      ...told(quota, ({ used, total }) => ({
        value: t.rich('quotaValue', {
          used,
          total,
          unit: (chunks) => <FigureUnit>{chunks}</FigureUnit>,
        }),
        detail: (
          <Meter
            className="my-[5px]"
            max={total}
            parts={[{ label: t('used'), value: used, tone: 1 }]}
          />
        ),
      })),
    },
    stored,
    cost,
    useStatesCell(rows),
  ];
}

function useSharedCells(rows: readonly ImageRow[]): readonly SummaryCell[] {
  const t = useTranslations('images.summary');
  const region = useRegion();
  const names = [...new Set(rows.map(({ image, owner }) => owner ?? image.ImageCreator))];
  return [
    {
      label: t('received', { region: region.label }),
      value: t('images', { count: rows.length }),
      detail: t('receivedDetail'),
    },
    {
      label: t('from'),
      value: names.length === 0 ? t('fromNobody') : names.join(', '),
      short: names.length === 0 ? null : t('fromShort', { names: names.join(', ') }),
      detail: t('fromDetail'),
    },
    {
      label: t('review'),
      value: t('reviewValue'),
      short: t('reviewShort'),
      detail: t('reviewDetail'),
    },
    { label: t('keeping'), value: t('keepingValue'), short: null, detail: t('keepingDetail') },
  ];
}

function useEverywhereCells(
  rows: readonly ImageRow[],
  storage: readonly RegionStorage[],
): readonly SummaryCell[] {
  const t = useTranslations('images.summary');
  const words = useTranslations('storageCells');
  const common = useTranslations('common');
  const { book } = useStorageBook();
  const known = storage.flatMap(({ region, overview }) =>
    overview ? [{ region, ...overview }] : [],
  );
  const isError = storage.some(({ overview }) => overview === null);
  const sum = (of: (one: (typeof known)[number]) => number) =>
    known.reduce((total, one) => total + of(one), 0);
  const sums = {
    total: sum(({ TotalSize }) => TotalSize),
    billed: sum(({ RealTradeSize }) => RealTradeSize),
    monthly: sum((one) => storageMonthly(book, one.region, one) ?? 0),
    unpriced: known.filter(({ region }) => book.price(region) === undefined).length,
  };
  const answer = { data: known.length === storage.length ? sums : undefined, isError };
  return [
    {
      label: t('everywhere'),
      value: t('images', { count: rows.length }),
      detail: t('everywhereDetail', { count: distinct(rows.map(({ region }) => region)) }),
    },
    {
      label: words('stored'),
      ...told(answer, ({ total, billed }) => ({
        value: common('gib', { size: total }),
        detail: words('storedDetail', { free: total - billed, billed }),
      })),
    },
    {
      label: words('cost'),
      ...told(answer, ({ monthly, unpriced }) => ({
        value: <Monthly amount={monthly} />,
        detail:
          unpriced === 0
            ? t('costEverywhere')
            : words('leftOut', { count: unpriced, currency: book.currency }),
      })),
    },
    useStatesCell(rows),
  ];
}

/** How many images can be launched, and what the others are at. */
function useStatesCell(rows: readonly ImageRow[]): SummaryCell {
  const t = useTranslations('images.summary');
  const inState = (has: (state: string) => boolean) =>
    count(rows, ({ image }) => has(image.ImageState));
  const available = inState((state) => state === 'NORMAL');
  const failed = inState((state) => state.endsWith('FAILED'));
  return {
    label: t('states'),
    value: t('statesValue', { count: available }),
    short: null,
    detail: t('statesDetail', { running: rows.length - available - failed, failed }),
  };
}

/** Props of a type's card. */
export interface TypeCardProps {
  readonly rows: readonly ImageRow[];
  readonly storage: readonly RegionStorage[];
  readonly fold: SummaryStripProps['fold'];
}

/** A card of the cells that a hook tells. */
function cardOf(
  useCells: (
    rows: readonly ImageRow[],
    storage: readonly RegionStorage[],
  ) => readonly SummaryCell[],
) {
  return function TypeCard({ rows, storage, fold }: TypeCardProps) {
    const t = useTranslations('images');
    return (
      <SummaryStrip
        label={t('cardLabel')}
        cells={useCells(rows, storage)}
        {...(fold && { fold })}
      />
    );
  };
}

/** The card of each list, above it. */
export const TYPE_CARDS: Readonly<Record<ListId, ComponentType<TypeCardProps>>> = {
  public: cardOf(usePublicCells),
  marketplace: cardOf(useMarketplaceCells),
  custom: cardOf(useCustomCells),
  everywhere: cardOf(useEverywhereCells),
  shared: cardOf(useSharedCells),
};
