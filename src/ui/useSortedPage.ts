import {
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { ColumnDef, Row as TableRow } from '@tanstack/react-table';
import { useMemo } from 'react';
import { compareValues } from './dataColumns';
import type { DataColumn, Sort } from './dataColumns';
import { pageCount } from './Pagination';

const features = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});

/** What is to be sorted and cut into pages. */
export interface SortedPageInput<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort: Sort | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** The rows of one page in their order, and the page that was really taken. */
export function useSortedPage<Row>(input: SortedPageInput<Row>) {
  const { columns, rows, sort, pageSize } = input;
  const page = Math.min(Math.max(1, input.page), pageCount(rows.length, pageSize));
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const defs = useMemo(() => columns.map(definition), [columns]);
  const sorting = useMemo(() => (sort ? [{ id: sort.id, desc: sort.desc }] : []), [sort]);
  const pagination = useMemo(() => ({ pageIndex: page - 1, pageSize }), [page, pageSize]);
  const table = useTable({
    features,
    data,
    columns: defs,
    state: { sorting, pagination },
    autoResetPageIndex: false,
  });
  return { page, pageRows: table.getRowModel().rows.map((line) => line.original.row) };
}

interface Boxed<Row> {
  readonly row: Row;
}

function definition<Row>(column: DataColumn<Row>): ColumnDef<typeof features, Boxed<Row>> {
  return {
    id: column.id,
    header: column.header,
    accessorFn: ({ row }) => column.sortValue?.(row),
    enableSorting: column.sortValue !== undefined,
    sortUndefined: 'last',
    sortFn: (a: TableRow<typeof features, Boxed<Row>>, b: TableRow<typeof features, Boxed<Row>>) =>
      compareValues(
        column.sortValue?.(a.original.row) ?? '',
        column.sortValue?.(b.original.row) ?? '',
      ),
  };
}
