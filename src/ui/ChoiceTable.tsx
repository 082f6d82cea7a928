import { Info } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';
import { linkClass } from './buttonLook';
import { ColumnHead, headClass } from './ColumnHead';
import type { DataColumn, Sort } from './dataColumns';
import { smallIcon } from './icons';
import { LinkText } from './LinkText';
import { Pagination } from './Pagination';
import type { Remedy } from './RemedyAction';
import { useUiText } from './uiText';
import { useFittedColumns } from './useFittedColumns';
import { useSortedPage } from './useSortedPage';
import { asCell, asColumnHead, asRow, asRowGroup, asTable } from './tableRoles';

/** Why a row cannot be chosen, and what would make it fit. */
export interface Unfit {
  readonly reason: ReactNode;
  readonly remedy?: Remedy;
}

/** Props of a table of radios. */
export interface ChoiceTableProps<Row> {
  /** Accessible name of the table and of its radios. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Name of a row's radio. */
  readonly rowName: (row: Row) => string;
  /** Key of the chosen row. */
  readonly value: string | undefined;
  readonly onChange: (key: string, row: Row) => void;
  /** Undefined for a row that fits. Unfit rows stay, greyed. */
  readonly unfit?: (row: Row) => Unfit | undefined;
  /** How many cells an unfit row keeps before its reason takes the rest; 1 when left out. */
  readonly unfitKeeps?: number;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly pageSize?: number;
  /** Below the table at the left: where the figures come from. */
  readonly foot?: ReactNode;
  /** Stands in the rows' place when there are none. */
  readonly empty: ReactNode;
}

/** One of many, as rows: the first column is a radio and the whole row its target. */
export function ChoiceTable<Row>(props: ChoiceTableProps<Row>) {
  const text = useUiText();
  const group = useId();
  const { label, rows, rowKey, sort, onSort, pageSize = 20 } = props;
  const { card, columns, minWidth } = useFittedColumns(props.columns, 44);
  const { pageRows, page } = useSortedPage({
    columns: props.columns,
    rows,
    sort,
    page: props.page,
    pageSize,
  });
  return (
    <div>
      <div
        ref={card}
        className="relative overflow-x-auto rounded-lg border border-line bg-surface shadow-card max-md:-mx-4 max-md:rounded-none max-md:border-x-0"
      >
        {rows.length === 0 ? (
          props.empty
        ) : (
          <table
            {...asTable}
            aria-label={label}
            style={{ minWidth }}
            className="data-table roomy choice-table"
          >
            <thead {...asRowGroup}>
              <tr {...asRow}>
                <th {...asColumnHead} className={cx(headClass, 'w-11')}>
                  <span className="sr-only">{text.choose}</span>
                </th>
                {columns.map((column) => (
                  <ColumnHead
                    key={column.id}
                    id={column.id}
                    header={column.header}
                    align={column.align}
                    width={column.width}
                    sort={sort}
                    onSort={column.sortValue && onSort}
                  />
                ))}
              </tr>
            </thead>
            <tbody {...asRowGroup}>
              {pageRows.map((row) => (
                <ChoiceRow
                  key={rowKey(row)}
                  row={row}
                  columns={columns}
                  group={group}
                  table={props}
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        {props.foot !== undefined && <div className="pt-3 text-xs text-ink-3">{props.foot}</div>}
        <div className="ml-auto">
          <Pagination page={page} pageSize={pageSize} total={rows.length} onPage={props.onPage} />
        </div>
      </div>
    </div>
  );
}

interface ChoiceRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly DataColumn<Row>[];
  readonly group: string;
  readonly table: ChoiceTableProps<Row>;
}

function ChoiceRow<Row>({ row, columns, group, table }: ChoiceRowProps<Row>) {
  const id = useId();
  const { unfitKeeps = 1 } = table;
  const key = table.rowKey(row);
  const checked = table.value === key;
  const unfit = table.unfit?.(row);
  const kept = unfit ? columns.slice(0, unfitKeeps) : columns;
  return (
    <tr
      {...asRow}
      data-selected={checked || undefined}
      className={unfit ? 'bg-sunken text-ink-3' : 'cursor-pointer'}
    >
      <td {...asCell} data-place="check" className="p-0! text-center">
        <input
          id={id}
          type="radio"
          name={group}
          className="radio-dot relative z-1 mx-auto grid!"
          aria-disabled={unfit ? true : undefined}
          aria-describedby={unfit ? `${id}-why` : undefined}
          checked={checked}
          onChange={() => {
            if (!unfit) table.onChange(key, row);
          }}
        />
        <label htmlFor={id} className={unfit ? undefined : 'absolute inset-0 cursor-pointer'}>
          <span className="sr-only">{table.rowName(row)}</span>
        </label>
      </td>
      {kept.map((column, index) => (
        <td
          key={column.id}
          {...asCell}
          data-place={column.phone ?? 'none'}
          className={cx(
            index === 0 ? 'text-base' : 'text-sm',
            !unfit && (index === 0 ? 'text-ink' : 'text-ink-2'),
            column.align === 'end' && 'text-right tabular-nums',
            column.width === undefined && 'truncate',
            checked && index === 0 && 'font-semibold',
          )}
        >
          {column.cell(row)}
        </td>
      ))}
      {unfit && (
        <td
          {...asCell}
          data-place="third"
          colSpan={columns.length - kept.length}
          className="text-sm"
        >
          <span className="flex min-w-0 items-center gap-2 whitespace-normal">
            <Info {...smallIcon} className="shrink-0" />
            <span id={`${id}-why`}>{unfit.reason}</span>
            {unfit.remedy && <WayOut remedy={unfit.remedy} />}
          </span>
        </td>
      )}
    </tr>
  );
}

function WayOut({ remedy }: { readonly remedy: Remedy }) {
  const look = 'shrink-0 whitespace-nowrap';
  if (remedy.to !== undefined) {
    return (
      <LinkText to={remedy.to} className={look}>
        {remedy.label}
      </LinkText>
    );
  }
  return (
    <button type="button" className={cx(linkClass, look)} onClick={remedy.onClick}>
      {remedy.label}
    </button>
  );
}
