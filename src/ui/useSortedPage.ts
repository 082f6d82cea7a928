import { useMemo } from 'react';
import { compareValues } from './dataColumns';
import type { DataColumn, Sort } from './dataColumns';
import { pageCount } from './Pagination';

/** What is to be sorted and cut into pages. */
export interface SortedPageInput<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly sort: Sort | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** The rows in their order: those without a value last, in either direction; equal ones as they came. */
function sorted<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const valueOf = columns.find(({ id }) => id === sort?.id)?.sortValue;
  if (!sort || !valueOf) return rows;
  const direction = sort.desc ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row) }));
  keyed.sort((a, b) => {
    if (a.value === undefined || b.value === undefined) {
      return Number(a.value === undefined) - Number(b.value === undefined);
    }
    return direction * compareValues(a.value, b.value);
  });
  return keyed.map(({ row }) => row);
}

/** The rows of one page in their order, and the page that was really taken. */
export function useSortedPage<Row>({ columns, rows, sort, page, pageSize }: SortedPageInput<Row>) {
  const ordered = useMemo(() => sorted(rows, columns, sort), [rows, columns, sort]);
  const taken = Math.min(Math.max(1, page), pageCount(rows.length, pageSize));
  return { page: taken, pageRows: ordered.slice((taken - 1) * pageSize, taken * pageSize) };
}
