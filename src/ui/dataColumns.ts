import type { ReactNode } from 'react';

/** Where a cell goes when a row becomes an entry of three lines on a phone; left out, it is hidden there. */
export type PhonePlace = 'title' | 'second' | 'third' | 'end' | 'end-second';

/** A column of a table. Keep the array stable: at module scope, or memoised on the texts it needs. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What it shows. The first column's cell is a link to the row's page. */
  readonly cell: (row: Row) => ReactNode;
  /** What it sorts by; sortable only where given. Rows without a value come last in both directions. */
  readonly sortValue?: (row: Row) => string | number | undefined;
  /** Figures are right-aligned under a right-aligned head. */
  readonly align?: 'start' | 'end';
  /** In px. Columns without a width share what is left, at least `minWidth` each. */
  readonly width?: number;
  /** In px, for a column without a width; 160 when left out. */
  readonly minWidth?: number;
  /**
   * What becomes of it where the card has not the room for all columns: in px, in place of its width or least width, or
   * `away`. Only tables without a choice of columns may take one away.
   */
  readonly narrow?: number | 'away';
  readonly phone?: PhonePlace;
  /** False for a column that the columns menu cannot take away. */
  readonly hideable?: boolean;
}

/** The column that a table is sorted by. */
export interface Sort {
  readonly id: string;
  readonly desc: boolean;
}

/** `normal` rows are 40 px, `compact` ones 32. */
export type Density = 'normal' | 'compact';

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Orders two values of a column: numbers by size, texts as a person would, `v2` before `v10`. */
export function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}

/** Least width of a table in px, below which it scrolls within its card. */
export function tableWidth(
  columns: readonly Pick<DataColumn<never>, 'width' | 'minWidth'>[],
  extra: number,
): number {
  return columns.reduce((sum, column) => sum + (column.width ?? column.minWidth ?? 160), extra);
}
