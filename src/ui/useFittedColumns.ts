import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';

import { tableWidth } from './dataColumns';
import type { DataColumn } from './dataColumns';

/** The columns of a table as its card has room for them. */
export interface FittedColumns<Row> {
  /** Goes on the card. */
  readonly card: RefObject<HTMLDivElement | null>;
  /** All of them; where they would not fit, as narrow as each can be. */
  readonly columns: readonly DataColumn<Row>[];
  readonly isNarrow: boolean;
  /** In px, below which the table scrolls within its card. */
  readonly minWidth: number;
}

/** On a phone a row is an entry of lines, which has room for whatever its columns say. */
const PHONE = '(width < 768px)';

/** In px; undefined until it is known, and on a phone. */
function useRoom() {
  const card = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number>();
  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return undefined;
    const measure = () => setRoom(matchMedia(PHONE).matches ? undefined : current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { card, room };
}

function narrowed<Row>(column: DataColumn<Row>): readonly DataColumn<Row>[] {
  const { narrow, width } = column;
  if (narrow === 'away') return [];
  if (narrow === undefined) return [column];
  return [width === undefined ? { ...column, minWidth: narrow } : { ...column, width: narrow }];
}

/**
 * Makes columns narrow where their card has not the room for them.
 *
 * @param extra px of the cells beside the columns
 */
export function useFittedColumns<Row>(
  all: readonly DataColumn<Row>[],
  extra: number,
): FittedColumns<Row> {
  const { card, room } = useRoom();
  const isNarrow = room !== undefined && room > 0 && room < tableWidth(all, extra);
  const columns = useMemo(() => (isNarrow ? all.flatMap(narrowed) : all), [all, isNarrow]);
  return { card, columns, isNarrow, minWidth: tableWidth(columns, extra) };
}
