import { useMemo } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from '@/lib/cx';
import { ColumnHead, headClass } from './ColumnHead';
import type { DataColumn, Density, Sort } from './dataColumns';
import { DataRow, SkeletonRow } from './DataRow';
import type { MenuEntry } from './menuEntries';
import { Pagination } from './Pagination';
import { useUiText } from './uiText';
import { useFittedColumns } from './useFittedColumns';
import { useSortedPage } from './useSortedPage';
import { asColumnHead, asRow, asRowGroup, asTable } from './tableRoles';

/** Selected rows, by key; selection outlives the page and the filter. */
export interface TableSelection {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
}

/** Props of a table of records. Sort, page and selection belong to the caller, so they can live in the URL. */
export interface DataTableProps<Row> {
  /** Accessible name: the page's heading. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  /** All rows that match, unsorted. Keep the array stable between renders. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a person calls the row: "Select NAME", "Actions for NAME". */
  readonly rowName: (row: Row) => string;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
  /** From 1; a page that no longer exists shows the last one. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly pageSize?: number;
  readonly selection?: TableSelection;
  readonly rowActions?: (row: Row) => readonly MenuEntry[];
  readonly density?: Density;
  /** Ids of the columns to show; all when left out. */
  readonly visibleColumns?: ReadonlySet<string>;
  /** Nothing has arrived yet: heads at once, grey rows of the same height. */
  readonly loading?: boolean;
  /** The rows are being asked for again; the old ones stay. */
  readonly reloading?: boolean;
  /** Stands in the rows' place when there are none. */
  readonly empty: ReactNode;
}

const end = 44;

/** A table in a card: sortable, selectable, paged; entries of three lines on phones. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, rowKey, selection, rowActions, pageSize = 20, density = 'normal' } = props;
  const { loading = false, sort, visibleColumns, columns } = props;
  const visible = useMemo(
    () => columns.filter((column) => visibleColumns?.has(column.id) ?? true),
    [columns, visibleColumns],
  );
  const extra = (selection ? end : 0) + (rowActions ? end : 0);
  const { card, columns: shown, isNarrow, minWidth } = useFittedColumns(visible, extra);
  const { pageRows, page } = useSortedPage({ columns, rows, sort, page: props.page, pageSize });
  const clearOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    // An open menu's Escape arrives here too, through React's tree; it closes only the menu.
    const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && inside && selection && selection.keys.size > 0) {
      selection.onChange(new Set());
    }
  };
  const isEmpty = !loading && rows.length === 0;

  return (
    <div role="presentation" onKeyDown={clearOnEscape}>
      <div
        ref={card}
        className="relative overflow-x-auto rounded-lg border border-line bg-surface shadow-card max-md:-mx-4 max-md:rounded-none max-md:border-x-0"
      >
        {isEmpty ? (
          props.empty
        ) : (
          <table
            {...asTable}
            aria-label={label}
            aria-busy={loading || props.reloading === true}
            style={{ minWidth }}
            className={cx('data-table', density, isNarrow && 'narrow')}
          >
            <thead {...asRowGroup}>
              <tr {...asRow}>
                {selection && (
                  <th {...asColumnHead} className={cx(headClass, 'w-11 px-0!')}>
                    <SelectAll keys={pageRows.map(rowKey)} selection={selection} />
                  </th>
                )}
                {shown.map((column) => (
                  <ColumnHead
                    key={column.id}
                    id={column.id}
                    header={column.header}
                    align={column.align}
                    width={column.width}
                    sort={sort}
                    onSort={column.sortValue && props.onSort}
                  />
                ))}
                {rowActions && <ActionsHead />}
              </tr>
            </thead>
            <tbody {...asRowGroup}>
              {loading
                ? Array.from({ length: 8 }, (_, index) => (
                    <SkeletonRow
                      key={index}
                      columns={shown}
                      lead={selection !== undefined}
                      tail={rowActions !== undefined}
                    />
                  ))
                : pageRows.map((row) => (
                    <DataRow key={rowKey(row)} row={row} columns={shown} table={props} />
                  ))}
            </tbody>
          </table>
        )}
      </div>
      {!loading && (
        <Pagination page={page} pageSize={pageSize} total={rows.length} onPage={props.onPage} />
      )}
    </div>
  );
}

function ActionsHead() {
  const text = useUiText();
  return (
    <th {...asColumnHead} data-place="menu" className={cx(headClass, 'w-11')}>
      <span className="sr-only">{text.actions}</span>
    </th>
  );
}

interface SelectAllProps {
  /** Of the rows on this page. */
  readonly keys: readonly string[];
  readonly selection: TableSelection;
}

function SelectAll({ keys, selection }: SelectAllProps) {
  const text = useUiText();
  const chosen = keys.filter((key) => selection.keys.has(key)).length;
  const all = keys.length > 0 && chosen === keys.length;
  const toggle = () => {
    const next = new Set(selection.keys);
    for (const key of keys) {
      if (all) next.delete(key);
      else next.add(key);
    }
    selection.onChange(next);
  };
  return (
    <label className="flex h-8 cursor-pointer items-center justify-center">
      <input
        type="checkbox"
        className="check-box"
        aria-label={text.selectAll}
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && !all;
        }}
        onChange={toggle}
      />
    </label>
  );
}
