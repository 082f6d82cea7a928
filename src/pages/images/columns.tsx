import type { ComponentType } from 'react';

import type { DataColumn, PhonePlace } from '@/ui/dataColumns';

import * as cells from './cells';
import type { CellProps } from './cells';
import { LIST_KINDS } from './kinds';
import type { ColumnId, ListId } from './kinds';
import type { ImageRow } from './rows';

type Definition = Pick<DataColumn<ImageRow>, 'align' | 'width' | 'minWidth' | 'narrow'> & {
  readonly Cell: ComponentType<CellProps>;
  readonly sortValue: (row: ImageRow) => string | number | undefined;
};

const DEFINITIONS: Readonly<Record<ColumnId, Definition>> = {
  name: {
    Cell: cells.NameCell,
    minWidth: 200,
    narrow: 170,
    sortValue: ({ image }) => image.ImageName,
  },
  region: { Cell: cells.RegionCell, width: 116, narrow: 104, sortValue: ({ city }) => city },
  id: { Cell: cells.IdCell, width: 124, narrow: 116, sortValue: ({ image }) => image.ImageId },
  state: {
    Cell: cells.StatusCell,
    width: 220,
    narrow: 144,
    sortValue: ({ image }) => image.ImageState,
  },
  vendor: {
    Cell: cells.VendorCell,
    width: 148,
    narrow: 128,
    sortValue: ({ listing }) => listing?.Vendor,
  },
  category: {
    Cell: cells.CategoryCell,
    width: 168,
    narrow: 140,
    sortValue: ({ listing }) => listing?.Category,
  },
  version: {
    Cell: cells.VersionCell,
    width: 80,
    narrow: 60,
    sortValue: ({ listing }) => listing?.Version,
  },
  from: {
    Cell: cells.FromCell,
    width: 228,
    narrow: 208,
    sortValue: ({ image, owner }) => owner ?? image.ImageCreator,
  },
  platform: {
    Cell: PlatformCell,
    width: 112,
    narrow: 92,
    sortValue: ({ image }) => image.Platform,
  },
  system: {
    Cell: cells.SystemCell,
    width: 132,
    narrow: 116,
    sortValue: ({ image }) => image.OsName,
  },
  architecture: {
    Cell: cells.ArchitectureCell,
    width: 104,
    narrow: 90,
    sortValue: ({ image }) => image.Architecture,
  },
  price: {
    Cell: cells.PriceCell,
    width: 104,
    narrow: 98,
    align: 'end',
    sortValue: ({ listing }) => listing?.HourlyFee,
  },
  size: {
    Cell: cells.SizeCell,
    width: 80,
    narrow: 68,
    align: 'end',
    sortValue: ({ image }) => image.ImageSize,
  },
  used: { Cell: cells.UsedCell, width: 100, narrow: 92, sortValue: ({ instances }) => instances },
  cost: {
    Cell: cells.CostCell,
    width: 96,
    narrow: 90,
    align: 'end',
    sortValue: ({ cost }) => (cost.kind === 'known' ? cost.monthly : undefined),
  },
  maintenance: {
    Cell: cells.MaintenanceCell,
    width: 164,
    narrow: 158,
    sortValue: ({ maintenance }) => maintenance.until,
  },
  licence: {
    Cell: cells.LicenceCell,
    width: 152,
    narrow: 110,
    sortValue: ({ licence }) => licence,
  },
  tag: {
    Cell: cells.TagsCell,
    width: 208,
    sortValue: ({ image }) => image.Tags.map(({ Value }) => Value).join(' ') || undefined,
  },
  created: {
    Cell: cells.CreatedCell,
    width: 110,
    narrow: 98,
    sortValue: ({ image }) => image.CreatedTime,
  },
};

function PlatformCell({ row }: CellProps) {
  return row.image.Platform;
}

/** Where a list needs another width than the others. */
const WIDTHS: Readonly<Partial<Record<ListId, Readonly<Partial<Record<ColumnId, number>>>>>> = {
  // A received image is listed only while it is available.
  shared: { state: 124 },
};

/** Where a cell goes on a phone, per list: three lines at the left, a figure or two at the right. */
const PHONE: Readonly<Record<ListId, Readonly<Partial<Record<ColumnId, PhonePlace>>>>> = {
  public: {
    name: 'title',
    architecture: 'second',
    maintenance: 'third',
    size: 'end',
    licence: 'end-second',
  },
  marketplace: {
    name: 'title',
    vendor: 'second',
    category: 'third',
    price: 'end',
    size: 'end-second',
  },
  custom: {
    name: 'title',
    state: 'second',
    system: 'third',
    size: 'end',
    used: 'end-second',
  },
  everywhere: {
    name: 'title',
    state: 'second',
    region: 'third',
    size: 'end',
    used: 'end-second',
  },
  shared: {
    name: 'title',
    from: 'second',
    system: 'third',
    size: 'end',
  },
};

function column(list: ListId, id: ColumnId, header: string): DataColumn<ImageRow> {
  const { Cell, ...definition } = DEFINITIONS[id];
  const phone = PHONE[list][id];
  const width = WIDTHS[list]?.[id];
  return {
    ...definition,
    ...(width !== undefined && { width, narrow: width }),
    id,
    header,
    cell: (row) => <Cell row={row} />,
    hideable: id !== 'name',
    ...(phone && { phone }),
  };
}

/** All columns of a type's list, in their order. */
export function columnsOf(
  list: ListId,
  header: (id: ColumnId) => string,
): readonly DataColumn<ImageRow>[] {
  return LIST_KINDS[list].columns.map((id) => column(list, id, header(id)));
}
