import { useMemo } from 'react';

import type { FilterSpec } from '@/ui/FilterChip';

import { filteredRows, searchedRows, useFilterSpecs } from './listFilters';
import type { ListFilter } from './listFilters';
import type { ListControl } from './listState';

/** What a list of records is made of. */
export interface RecordSource<Row> {
  /** Every row that there is. */
  readonly rows: readonly Row[];
  readonly filters: readonly ListFilter<Row>[];
  /** The texts of a row that the search looks in. Keep it at module scope. */
  readonly texts: (row: Row) => readonly string[];
}

/** A list of records as its URL asks for it. */
export interface RecordListState<Row> {
  /** Every row that there is. */
  readonly all: readonly Row[];
  /** Those that search and filters let through. */
  readonly matching: readonly Row[];
  readonly filters: readonly FilterSpec[];
  readonly list: ListControl;
}

/** Searches and filters records by what the URL of their list says. */
export function useRecordList<Row>(
  list: ListControl,
  { rows, filters, texts }: RecordSource<Row>,
): RecordListState<Row> {
  const { search, filters: chosen } = list;
  const matching = useMemo(
    () => filteredRows(filters, searchedRows(rows, search, texts), chosen),
    [filters, rows, search, texts, chosen],
  );
  return { all: rows, matching, filters: useFilterSpecs(filters, rows, list), list };
}
