import { InstanceStatus } from '@/components/InstanceStatus';
import { nameOf } from '@/components/instanceActions/operations';
import { NameLink } from '@/components/NameLink';
import { shortSystem } from '@/components/systemName';
import { paths } from '@/paths';
import type { DataColumn } from '@/ui/dataColumns';
import { Id } from '@/ui/Id';
import { Truncate } from '@/ui/Truncate';

import { AddressCell, CreatedCell, ImageCell, TagsCell, TypeCell } from './cells';
import type { InstanceRow } from './rows';

/** Ids of the columns, in their order. */
export const COLUMN_IDS = [
  'name',
  'id',
  'status',
  'image',
  'system',
  'type',
  'zone',
  'publicAddress',
  'privateAddress',
  'tags',
  'created',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

type Column = Omit<DataColumn<InstanceRow>, 'id' | 'header'>;

const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  name: {
    cell: ({ instance }) => (
      <NameLink name={nameOf(instance)} to={paths.instance(instance.InstanceId)} />
    ),
    sortValue: ({ instance }) => nameOf(instance),
    minWidth: 168,
    narrow: 168,
    phone: 'title',
    hideable: false,
  },
  id: {
    cell: ({ instance }) => <Id value={instance.InstanceId} quiet />,
    sortValue: ({ instance }) => instance.InstanceId,
    width: 124,
    narrow: 116,
  },
  status: {
    cell: ({ instance, task }) => <InstanceStatus instance={instance} task={task} />,
    sortValue: ({ instance }) => instance.InstanceState,
    width: 196,
    narrow: 128,
    phone: 'second',
  },
  image: {
    cell: (row) => <ImageCell row={row} />,
    sortValue: ({ image }) => image?.ImageName,
    minWidth: 140,
    narrow: 140,
    phone: 'third',
  },
  system: {
    cell: ({ instance }) => <Truncate>{shortSystem(instance.OsName)}</Truncate>,
    sortValue: ({ instance }) => instance.OsName,
    minWidth: 120,
  },
  type: {
    cell: (row) => <TypeCell row={row} />,
    sortValue: ({ instance }) => instance.CPU * 100_000 + instance.Memory,
    width: 206,
    narrow: 132,
    phone: 'end',
  },
  zone: { cell: ({ zone }) => zone, sortValue: ({ zone }) => zone, width: 140 },
  publicAddress: {
    cell: ({ instance }) => <AddressCell addresses={instance.PublicIpAddresses} />,
    sortValue: ({ instance }) => instance.PublicIpAddresses[0],
    width: 120,
    narrow: 112,
    phone: 'end-second',
  },
  privateAddress: {
    cell: ({ instance }) => instance.PrivateIpAddresses.join(', '),
    sortValue: ({ instance }) => instance.PrivateIpAddresses[0],
    width: 124,
  },
  tags: { cell: (row) => <TagsCell row={row} />, minWidth: 180 },
  created: {
    cell: (row) => <CreatedCell row={row} />,
    sortValue: ({ instance }) => Date.parse(instance.CreatedTime),
    width: 108,
    narrow: 96,
  },
};

/** The columns with their heads in the person's language. */
export function instanceColumns(header: (id: ColumnId) => string): DataColumn<InstanceRow>[] {
  return COLUMN_IDS.map((id) => ({ ...COLUMNS[id], id, header: header(id) }));
}
