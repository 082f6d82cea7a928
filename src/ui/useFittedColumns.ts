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

/** Whether a card is narrower than that, in px. */
function useIsNarrow(least: number) {
  const card = useRef<HTMLDivElement>(null);
  const [isNarrow, setIsNarrow] = useState(false);
  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return undefined;
    const measure = () => {
      const { clientWidth: room } = current;
      // Where nothing is laid out there is no room to speak of.
      setIsNarrow(room > 0 && room < least && !matchMedia(PHONE).matches);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [least]);
  return { card, isNarrow };
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
  const { card, isNarrow } = useIsNarrow(tableWidth(all, extra));
  const columns = useMemo(() => (isNarrow ? all.flatMap(narrowed) : all), [all, isNarrow]);
  return { card, columns, isNarrow, minWidth: tableWidth(columns, extra) };
}
