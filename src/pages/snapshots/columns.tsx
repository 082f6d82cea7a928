import {
  CostCell,
  CreatedCell,
  DiskCell,
  ImagesCell,
  StoredCell,
} from '@/components/snapshots/cells';
import type { SnapshotRow } from '@/components/snapshots/rows';
import { SnapshotStatus } from '@/components/snapshots/SnapshotStatus';
import type { DataColumn } from '@/ui/dataColumns';
import { Id } from '@/ui/Id';
import { Truncate } from '@/ui/Truncate';

import { DiskIdCell, EncryptionCell } from './cells';

/** Ids of the columns, in their order. */
const COLUMN_IDS = [
  'name',
  'id',
  'status',
  'disk',
  'stored',
  'images',
  'cost',
  'diskId',
  'zone',
  'encrypted',
  'created',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Those that are not shown until asked for. */
export const HIDDEN = ['diskId', 'zone', 'encrypted'] as const satisfies readonly ColumnId[];

type Column = Omit<DataColumn<SnapshotRow>, 'id' | 'header'>;

const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  name: {
    cell: ({ snapshot }) => <Truncate>{snapshot.SnapshotName}</Truncate>,
    sortValue: ({ snapshot }) => snapshot.SnapshotName,
    minWidth: 168,
    narrow: 162,
    phone: 'title',
    hideable: false,
  },
  id: {
    cell: ({ snapshot }) => <Id value={snapshot.SnapshotId} quiet />,
    sortValue: ({ snapshot }) => snapshot.SnapshotId,
    width: 136,
    narrow: 120,
  },
  status: {
    cell: ({ snapshot }) => <SnapshotStatus snapshot={snapshot} />,
    sortValue: ({ snapshot }) => snapshot.SnapshotState,
    width: 132,
    narrow: 138,
    phone: 'second',
  },
  disk: {
    cell: (row) => <DiskCell row={row} />,
    sortValue: ({ snapshot }) => snapshot.DiskSize,
    width: 156,
    narrow: 92,
  },
  stored: {
    cell: (row) => <StoredCell row={row} />,
    sortValue: ({ stored }) => stored ?? undefined,
    align: 'end',
    width: 88,
    narrow: 68,
    phone: 'end',
  },
  images: {
    cell: (row) => <ImagesCell row={row} />,
    sortValue: ({ snapshot }) => snapshot.Images[0]?.ImageName,
    minWidth: 160,
    narrow: 138,
    phone: 'third',
  },
  cost: {
    cell: (row) => <CostCell row={row} />,
    sortValue: ({ monthly }) => monthly ?? undefined,
    align: 'end',
    width: 108,
    narrow: 88,
    phone: 'end-second',
  },
  diskId: {
    cell: (row) => <DiskIdCell row={row} />,
    sortValue: ({ snapshot }) => snapshot.DiskId,
    width: 144,
  },
  zone: {
    cell: ({ snapshot }) => snapshot.Placement.Zone,
    sortValue: ({ snapshot }) => snapshot.Placement.Zone,
    width: 140,
  },
  encrypted: {
    cell: (row) => <EncryptionCell row={row} />,
    sortValue: ({ snapshot }) => Number(snapshot.Encrypt),
    width: 110,
  },
  created: {
    cell: (row) => <CreatedCell row={row} />,
    sortValue: ({ created }) => Date.parse(created),
    width: 108,
    narrow: 96,
  },
};

/** The columns with their heads in the person's language. */
export function snapshotColumns(header: (id: ColumnId) => string): DataColumn<SnapshotRow>[] {
  return COLUMN_IDS.map((id) => ({ ...COLUMNS[id], id, header: header(id) }));
}

/** Ids of the columns that can be taken away. */
export const HIDEABLE = COLUMN_IDS.filter((id) => id !== 'name');
/** Ids of the columns that can be sorted by. */
export const SORTABLE: readonly string[] = COLUMN_IDS;
