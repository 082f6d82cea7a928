import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { isSizeSimulated } from '@/domain/systems';
import { useFormats } from '@/i18n/format';
import type { Formats } from '@/i18n/format';
import type { ImageTypeSlug } from '@/paths';
import { Badge } from '@/ui/Badge';
import type { DataColumn } from '@/ui/dataColumns';
import { Missing } from '@/ui/Missing';
import { Truncate } from '@/ui/Truncate';
import { credentialOf } from '@/wire/credentials';
import type { Image } from '@/wire/cvm/images';
import type { Listing } from '@/wire/simulator/control';

import { EndedMark } from './EndedMark';
import { SimulatedFigure } from './SimulatedFigure';

/** An image that can be picked, and what is known beside it. */
export interface PickerRow {
  readonly image: Image;
  /** Launched or opened in the wizard before. */
  readonly recent: boolean;
  /** The last day or month that the system's makers maintained it, where that is over. */
  readonly endedAfter: string | undefined;
  readonly listing: Listing | undefined;
}

/** Which columns each kind of image has; all sortable by the same ids. */
const COLUMNS_OF: Readonly<Record<ImageTypeSlug, readonly string[]>> = {
  public: ['name', 'id', 'architecture', 'size', 'created'],
  marketplace: ['name', 'from', 'system', 'size', 'fee'],
  custom: ['name', 'id', 'system', 'architecture', 'size', 'created'],
  shared: ['name', 'from', 'system', 'architecture', 'size'],
};

/** Which columns give way where the table is narrow. */
const YIELDING: Readonly<Record<ImageTypeSlug, readonly string[]>> = {
  public: ['id'],
  marketplace: ['system'],
  custom: ['id', 'architecture'],
  shared: ['architecture'],
};

/** Ids of the columns that can be sorted by. */
export const PICKER_SORTABLE = [...new Set(Object.values(COLUMNS_OF).flat())];

const nameOfOwner = (image: Image) => credentialOf(image.ImageCreator)?.name ?? image.ImageCreator;

interface Words {
  readonly t: ReturnType<typeof useTranslations<'imagePicker'>>;
  readonly common: ReturnType<typeof useTranslations<'common'>>;
  readonly architecture: ReturnType<typeof useTranslations<'images.architecture'>>;
  readonly format: Formats;
}

function NameCell({ row, t }: { readonly row: PickerRow; readonly t: Words['t'] }) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Truncate>{row.image.ImageName}</Truncate>
      {row.recent && <Badge>{t('recent')}</Badge>}
      {row.endedAfter !== undefined && <EndedMark until={row.endedAfter} />}
    </span>
  );
}

function FeeCell({ row, words }: { readonly row: PickerRow; readonly words: Words }) {
  const { t, common, format } = words;
  if (row.listing === undefined) return <Missing reason={common('notKnown')} />;
  return row.listing.HourlyFee === 0
    ? t('feeFree')
    : common('perHour', { price: format.price(row.listing.HourlyFee) });
}

function allColumns(words: Words): readonly DataColumn<PickerRow>[] {
  const { t, common, architecture, format } = words;
  return [
    {
      id: 'name',
      header: t('column.name'),
      cell: (row) => <NameCell row={row} t={t} />,
      sortValue: ({ image }) => image.ImageName,
      minWidth: 240,
      phone: 'title',
    },
    {
      id: 'id',
      header: t('column.id'),
      cell: ({ image }) => <span className="font-mono text-mono">{image.ImageId}</span>,
      sortValue: ({ image }) => image.ImageId,
      width: 128,
      phone: 'third',
    },
    {
      id: 'from',
      header: t('column.from'),
      cell: ({ image, listing }) => <Truncate>{listing?.Vendor ?? nameOfOwner(image)}</Truncate>,
      sortValue: ({ image, listing }) => listing?.Vendor ?? nameOfOwner(image),
      minWidth: 140,
      phone: 'third',
    },
    {
      id: 'system',
      header: t('column.system'),
      cell: ({ image }) => <Truncate>{image.OsName}</Truncate>,
      sortValue: ({ image }) => image.OsName,
      minWidth: 140,
      phone: 'second',
    },
    {
      id: 'architecture',
      header: t('column.architecture'),
      cell: ({ image }) => architecture(image.Architecture),
      sortValue: ({ image }) => image.Architecture,
      width: 116,
      phone: 'end-second',
    },
    {
      id: 'size',
      header: t('column.size'),
      cell: ({ image }) => {
        const size = common('gib', { size: image.ImageSize });
        const simulated = isSizeSimulated(image.ImageId, image.ImageType);
        return simulated ? <SimulatedFigure>{size}</SimulatedFigure> : size;
      },
      sortValue: ({ image }) => image.ImageSize,
      align: 'end',
      width: 92,
      phone: 'end',
    },
    {
      id: 'fee',
      header: t('column.fee'),
      cell: (row) => <FeeCell row={row} words={words} />,
      sortValue: ({ listing }) => listing?.HourlyFee,
      align: 'end',
      width: 112,
      phone: 'end-second',
    },
    {
      id: 'created',
      header: t('column.created'),
      cell: ({ image }) => {
        const date = format.date(image.CreatedTime);
        const simulated = image.ImageType === 'PUBLIC_IMAGE';
        return simulated ? <SimulatedFigure>{date}</SimulatedFigure> : date;
      },
      sortValue: ({ image }) => image.CreatedTime,
      width: 116,
    },
  ];
}

/** The columns of a kind of image, in the person's language. */
export function usePickerColumns(kind: ImageTypeSlug): readonly DataColumn<PickerRow>[] {
  const t = useTranslations('imagePicker');
  const common = useTranslations('common');
  const architecture = useTranslations('images.architecture');
  const format = useFormats();
  return useMemo(() => {
    const shown = COLUMNS_OF[kind];
    const columns = allColumns({ t, common, architecture, format })
      .filter(({ id }) => shown.includes(id))
      .map((column): DataColumn<PickerRow> =>
        YIELDING[kind].includes(column.id) ? { ...column, narrow: 'away' } : column,
      );
    // Where the system is the name, the id takes its line on phones.
    return shown.includes('system')
      ? columns
      : columns.map((column) => (column.id === 'id' ? { ...column, phone: 'second' } : column));
  }, [kind, t, common, architecture, format]);
}
