import { useEffect, useMemo, useRef, useState } from 'react';
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
    // One order of keys, however one came there: the same list has the same URL.
    next.delete(key);
    if (value !== '') next.append(key, value);
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
  const { params, latest, ask } = useEagerParams();
  const state = useMemo(() => parseListState(params, shape), [params, shape]);
  const change = (make: (before: ListState) => Partial<ListState>, replace = false) => {
    const before = parseListState(latest(), shape);
    ask(writeListState({ ...before, ...make(before) }, shape, latest()), replace);
  };
  return {
    ...state,
    setSearch: (search) => change(() => ({ search, page: 1 }), true),
    setFilter: (key, values) =>
      change(({ filters }) => ({ filters: new Map(filters).set(key, [...values]), page: 1 })),
    clearFilters: () => change(() => ({ filters: new Map(), page: 1 })),
    clearAll: () => change(() => ({ filters: new Map(), search: '', page: 1 })),
    setSort: (sort) => change(() => ({ sort, page: 1 })),
    setPage: (page) => change(() => ({ page })),
    setHidden: (hidden) => change(() => ({ hidden })),
  };
}

/**
 * The query string as it was last asked for. The router renders a change a moment later, and letters or ticks that come
 * in between must not get lost; a change that was not asked for here, such as Back, is taken over.
 */
export function useEagerParams() {
  const [shown, setShown] = useSearchParams();
  const [asked, setAsked] = useState<URLSearchParams>();
  const newest = useRef(shown);
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const at = sent.current.lastIndexOf(shown.toString());
    const isOvertaken = at !== -1 && at < sent.current.length - 1;
    if (isOvertaken) return;
    sent.current = [];
    newest.current = shown;
    setAsked(undefined);
  }, [shown]);
  const ask = (next: URLSearchParams, replace: boolean) => {
    if (next.toString() === newest.current.toString()) return;
    newest.current = next;
    sent.current.push(next.toString());
    setAsked(next);
    setShown(next, { replace, preventScrollReset: true });
  };
  return { params: asked ?? shown, latest: () => newest.current, ask };
}
