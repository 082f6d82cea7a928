import type { ComponentType } from 'react';

import type { DataColumn, PhonePlace } from '@/ui/dataColumns';

import * as cells from './cells';
import type { CellProps } from './cells';
import { CostCell } from './CostCell';
import { LIST_KINDS } from './kinds';
import type { ColumnId, ListId } from './kinds';
import type { ImageRow } from './rows';

type Definition = Pick<DataColumn<ImageRow>, 'align' | 'width' | 'minWidth'> & {
  readonly Cell: ComponentType<CellProps>;
  readonly sortValue: (row: ImageRow) => string | number | undefined;
};

const DEFINITIONS: Readonly<Record<ColumnId, Definition>> = {
  name: {
    Cell: cells.NameCell,
    minWidth: 200,
    sortValue: ({ image }) => image.ImageName,
  },
  region: { Cell: cells.RegionCell, width: 116, sortValue: ({ city }) => city },
  id: { Cell: cells.IdCell, width: 128, sortValue: ({ image }) => image.ImageId },
  state: {
    Cell: cells.StatusCell,
    width: 232,
    sortValue: ({ image }) => image.ImageState,
  },
  vendor: { Cell: cells.VendorCell, width: 148, sortValue: ({ listing }) => listing?.Vendor },
  category: {
    Cell: cells.CategoryCell,
    width: 168,
    sortValue: ({ listing }) => listing?.Category,
  },
  version: { Cell: cells.VersionCell, width: 80, sortValue: ({ listing }) => listing?.Version },
  from: {
    Cell: cells.FromCell,
    width: 228,
    sortValue: ({ image, owner }) => owner ?? image.ImageCreator,
  },
  platform: { Cell: PlatformCell, width: 112, sortValue: ({ image }) => image.Platform },
  system: { Cell: cells.SystemCell, width: 132, sortValue: ({ image }) => image.OsName },
  architecture: {
    Cell: cells.ArchitectureCell,
    width: 104,
    sortValue: ({ image }) => image.Architecture,
  },
  price: {
    Cell: cells.PriceCell,
    width: 104,
    align: 'end',
    sortValue: ({ listing }) => listing?.HourlyFee,
  },
  size: {
    Cell: cells.SizeCell,
    width: 80,
    align: 'end',
    sortValue: ({ image }) => image.ImageSize,
  },
  used: { Cell: cells.UsedCell, width: 100, sortValue: ({ instances }) => instances },
  cost: {
    Cell: CostCell,
    width: 96,
    align: 'end',
    sortValue: ({ cost }) => (cost.kind === 'known' ? cost.monthly : undefined),
  },
  maintenance: {
    Cell: cells.MaintenanceCell,
    width: 164,
    sortValue: ({ maintenance }) => maintenance.until,
  },
  licence: { Cell: cells.LicenceCell, width: 152, sortValue: ({ licence }) => licence },
  tag: {
    Cell: cells.TagsCell,
    width: 208,
    sortValue: ({ image }) => image.Tags.map(({ Value }) => Value).join(' ') || undefined,
  },
  created: { Cell: cells.CreatedCell, width: 110, sortValue: ({ image }) => image.CreatedTime },
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
    ...(width !== undefined && { width }),
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
