import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import type { Sort } from '@/ui/dataColumns';

/** What a list can be asked for in its URL. Keep it at module scope. */
export interface ListShape {
  /**
   * Filters by their key in the URL, with the values that they know; `open` for those whose values come from the data,
   * such as tags.
   */
  readonly filters: Readonly<Record<string, readonly string[] | 'open'>>;
  /** Ids of the columns that can be sorted by. */
  readonly sortable: readonly string[];
  readonly defaultSort: Sort;
  /** Ids of the columns that can be taken away. */
  readonly hideable: readonly string[];
  /** Those that are not shown until asked for. */
  readonly hidden?: readonly string[];
}

/** What a list shows, as its URL says. */
export interface ListState {
  readonly search: string;
  /** Values by filter; a filter without values is not in it. */
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly sort: Sort;
  /** From 1. Whether there are so many pages is for the table to say. */
  readonly page: number;
  /** Which of the hideable columns are taken away. */
  readonly hidden: ReadonlySet<string>;
}

const SEARCH = 'q';
const SORT = 'sort';
const PAGE = 'page';
const COLUMNS = 'columns';
/** Stands for "no hideable column" in the URL. */
const NO_COLUMNS = 'none';

function parseSort(text: string | null, shape: ListShape): Sort {
  const desc = text?.startsWith('-') ?? false;
  const id = desc ? text?.slice(1) : text;
  return id && shape.sortable.includes(id) ? { id, desc } : shape.defaultSort;
}

function parsePage(text: string | null): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

function parseHidden(text: string | null, shape: ListShape): ReadonlySet<string> {
  const standard = new Set(shape.hidden);
  if (text === null) return standard;
  const shown = text.split(',').filter((id) => shape.hideable.includes(id));
  if (shown.length === 0 && text !== NO_COLUMNS) return standard;
  return new Set(shape.hideable.filter((id) => !shown.includes(id)));
}

function parseFilters(params: URLSearchParams, shape: ListShape): ListState['filters'] {
  const entries = Object.entries(shape.filters).map(([key, known]) => {
    const values = [...new Set(params.getAll(key))].filter((value) =>
      known === 'open' ? value !== '' : known.includes(value),
    );
    return [key, values] as const;
  });
  return new Map(entries.filter(([, values]) => values.length > 0));
}

/** Reads a list's state from a query string. What it does not know, it ignores. */
export function parseListState(params: URLSearchParams, shape: ListShape): ListState {
  return {
    search: params.get(SEARCH) ?? '',
    filters: parseFilters(params, shape),
    sort: parseSort(params.get(SORT), shape),
    page: parsePage(params.get(PAGE)),
    hidden: parseHidden(params.get(COLUMNS), shape),
  };
}

const isSame = (one: ReadonlySet<string>, other: readonly string[]) =>
  one.size === other.length && other.every((id) => one.has(id));

function writeHidden(hidden: ReadonlySet<string>, shape: ListShape): string {
  if (isSame(hidden, shape.hidden ?? [])) return '';
  return shape.hideable.filter((id) => !hidden.has(id)).join(',') || NO_COLUMNS;
}

/** Writes a list's state into a query string, defaults left out; keys that are not the list's stay. */
export function writeListState(
  state: ListState,
  shape: ListShape,
  params: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const put = (key: string, value: string) => {
    if (value === '') next.delete(key);
    else next.set(key, value);
  };
  const { sort } = state;
  const isStandard = sort.id === shape.defaultSort.id && sort.desc === shape.defaultSort.desc;
  put(SEARCH, state.search);
  for (const key of Object.keys(shape.filters)) {
    next.delete(key);
    for (const value of state.filters.get(key) ?? []) next.append(key, value);
  }
  put(SORT, isStandard ? '' : `${sort.desc ? '-' : ''}${sort.id}`);
  put(PAGE, state.page === 1 ? '' : String(state.page));
  put(COLUMNS, writeHidden(state.hidden, shape));
  return next;
}

/** A list's state and how to change it. Whatever changes the rows leads back to the first page. */
export interface ListControl extends ListState {
  /** What stands in the search field: ahead of `search` while one types. */
  readonly typed: string;
  readonly setSearch: (text: string) => void;
  /** No values take the filter away. */
  readonly setFilter: (key: string, values: Iterable<string>) => void;
  readonly clearFilters: () => void;
  /** Filters and search. */
  readonly clearAll: () => void;
  readonly setSort: (sort: Sort) => void;
  readonly setPage: (page: number) => void;
  readonly setHidden: (hidden: ReadonlySet<string>) => void;
}

/** A list's state in the URL. Typing replaces the entry in the history, everything else adds one. */
export function useListState(shape: ListShape): ListControl {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseListState(params, shape), [params, shape]);
  // Two changes in one moment: the second must build on the first, which the router has not rendered yet.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);

  const change = useCallback(
    (changes: Partial<ListState>, replace = false) => {
      const before = parseListState(latest.current, shape);
      latest.current = writeListState({ ...before, ...changes }, shape, latest.current);
      setParams(latest.current, { replace, preventScrollReset: true });
    },
    [setParams, shape],
  );
  const [typed, setTyped] = useTyped(state.search, (search) => change({ search, page: 1 }, true));

  return {
    ...state,
    typed,
    setSearch: setTyped,
    setFilter(key, values) {
      const filters = new Map(parseListState(latest.current, shape).filters);
      const chosen = [...values];
      if (chosen.length === 0) filters.delete(key);
      else filters.set(key, chosen);
      change({ filters, page: 1 });
    },
    clearFilters: () => change({ filters: new Map(), page: 1 }),
    clearAll: () => change({ filters: new Map(), search: '', page: 1 }),
    setSort: (sort) => change({ sort, page: 1 }),
    setPage: (page) => change({ page }),
    setHidden: (hidden) => change({ hidden }),
  };
}

/**
 * What is being typed, ahead of what the URL says: the router renders a change of the URL a moment later, and letters
 * would get lost. A change of the URL that was not typed here is taken over.
 */
function useTyped(
  committed: string,
  commit: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(committed);
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const at = sent.current.lastIndexOf(committed);
    if (at === -1) {
      sent.current = [];
      setTyped(committed);
    } else {
      sent.current = sent.current.slice(at + 1);
    }
  }, [committed]);
  const type = (text: string) => {
    sent.current.push(text);
    setTyped(text);
    commit(text);
  };
  return [typed, type];
}
