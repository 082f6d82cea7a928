import { useTranslations } from 'use-intl';

import { compareValues } from '@/ui/dataColumns';
import type { FilterSpec } from '@/ui/FilterChip';
import { FilterChoices } from '@/ui/FilterChoices';
import type { Tag } from '@/wire/cvm/images';

import type { ListControl, ListState } from './listState';

/** One filter of a list. */
export interface ListFilter<Row> {
  /** Also its key in the URL. */
  readonly id: string;
  readonly label: string;
  /** The values of a row that it looks at. */
  readonly values: (row: Row) => readonly string[];
  /** What a value is called. */
  readonly name: (value: string) => string;
  /** Any value of a group suffices, and every group must be met. One group when left out. */
  readonly group?: (value: string) => string;
}

/** A tag as URLs and chips write it. */
export const tagText = ({ Key, Value }: Tag): string => (Value === '' ? Key : `${Key}: ${Value}`);

/** The key of a tag that is written so: of tags, any value of each key suffices, as with `tag:<key>` of the API. */
export const tagKey = (text: string): string => text.split(':', 1)[0] ?? text;

/** How many values a chip names before it counts the rest. */
const NAMED = 2;

/** The rows that every chosen filter lets through. */
export function filteredRows<Row>(
  filters: readonly ListFilter<Row>[],
  rows: readonly Row[],
  chosen: ListState['filters'],
): readonly Row[] {
  const conditions = filters.flatMap(({ id, values, group }) => {
    const groups = new Map<string, Set<string>>();
    for (const value of chosen.get(id) ?? []) {
      const key = group?.(value) ?? '';
      groups.set(key, (groups.get(key) ?? new Set()).add(value));
    }
    return [...groups.values()].map((wanted) => ({ values, wanted }));
  });
  if (conditions.length === 0) return rows;
  return rows.filter((row) =>
    conditions.every(({ values, wanted }) => values(row).some((value) => wanted.has(value))),
  );
}

/** The rows of which a text holds the search, in whatever case. */
export function searchedRows<Row>(
  rows: readonly Row[],
  search: string,
  texts: (row: Row) => readonly string[],
): readonly Row[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter((row) => texts(row).some((text) => text.toLowerCase().includes(wanted)));
}

function optionsOf<Row>(
  { values, name }: ListFilter<Row>,
  rows: readonly Row[],
  chosen: readonly string[],
) {
  // A chosen value stays to be taken away, though no row may have it any more.
  const counts = new Map(chosen.map((value) => [value, 0]));
  for (const value of rows.flatMap(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count, label: name(value) }))
    .toSorted((one, other) => compareValues(one.label, other.label));
}

/** The filters as the filter bar takes them, offering the values that the rows have. */
export function useFilterSpecs<Row>(
  filters: readonly ListFilter<Row>[],
  rows: readonly Row[],
  list: ListControl,
): readonly FilterSpec[] {
  const t = useTranslations('common');
  return filters.map((filter) => {
    const { id, label, name } = filter;
    const chosen = list.filters.get(id) ?? [];
    const named = chosen.slice(0, NAMED).map(name).join(', ');
    const rest = chosen.length - NAMED;
    const value = rest > 0 ? t('andMore', { named, count: rest }) : named;
    return {
      id,
      label,
      value: chosen.length === 0 ? undefined : value,
      editor: () => (
        <FilterChoices
          label={label}
          options={optionsOf(filter, rows, chosen)}
          selected={new Set(chosen)}
          onChange={(values) => list.setFilter(id, values)}
        />
      ),
      onClear: () => list.setFilter(id, []),
    };
  });
}
