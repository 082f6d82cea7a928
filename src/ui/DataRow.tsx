import { cx } from '@/lib/cx';
import type { DataColumn } from './dataColumns';
import type { DataTableProps } from './DataTable';
import { RowMenu } from './RowMenu';
import { Skeleton } from './Skeleton';
import { useUiText } from './uiText';
import { asCell, asRow } from './tableRoles';

/** Props of one row. */
export interface DataRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly DataColumn<Row>[];
  readonly table: Pick<
    DataTableProps<Row>,
    'rowKey' | 'rowName' | 'selection' | 'rowActions' | 'density'
  >;
}

/** One record: checkbox, cells, menu. */
export function DataRow<Row>({ row, columns, table }: DataRowProps<Row>) {
  const text = useUiText();
  const { selection, rowActions } = table;
  const key = table.rowKey(row);
  const name = table.rowName(row);
  const selected = selection?.keys.has(key) ?? false;
  const toggle = () => {
    if (!selection) return;
    const next = new Set(selection.keys);
    if (!next.delete(key)) next.add(key);
    selection.onChange(next);
  };
  return (
    <tr {...asRow} data-selected={selected || undefined}>
      {selection && (
        <td {...asCell} data-place="check" className="p-0!">
          <label className="flex h-[calc(var(--row)-1px)] cursor-pointer items-center justify-center">
            <input
              type="checkbox"
              className="check-box"
              aria-label={text.selectRow(name)}
              checked={selected}
              onChange={toggle}
            />
          </label>
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.id}
          {...asCell}
          data-place={column.phone ?? 'none'}
          className={cellLook(column, index)}
        >
          {column.cell(row)}
        </td>
      ))}
      {rowActions && (
        <td {...asCell} data-place="menu" className="p-0! text-center">
          <RowMenu
            name={name}
            entries={() => rowActions(row)}
            compact={table.density === 'compact'}
          />
        </td>
      )}
    </tr>
  );
}

function cellLook<Row>(column: DataColumn<Row>, index: number): string {
  return cx(
    index === 0 ? 'text-base text-ink' : 'text-sm text-ink-2',
    column.align === 'end' && 'text-right tabular-nums',
    column.width === undefined && 'truncate',
  );
}

/** Props of a row on its way. */
export interface SkeletonRowProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  /** A checkbox column stands before. */
  readonly lead: boolean;
  /** A menu column stands after. */
  readonly tail: boolean;
}

/** Grey bars at a row's height. */
export function SkeletonRow<Row>({ columns, lead, tail }: SkeletonRowProps<Row>) {
  return (
    <tr {...asRow} aria-hidden="true">
      {lead && (
        <td data-place="check" className="text-center">
          <Skeleton className="w-4" />
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.id}
          data-place={column.phone ?? 'none'}
          className={column.align === 'end' ? 'text-right' : undefined}
        >
          <Skeleton className={index === 0 ? 'w-40' : 'w-16'} />
        </td>
      ))}
      {tail && (
        <td data-place="menu" className="text-center">
          <Skeleton className="w-4" />
        </td>
      )}
    </tr>
  );
}
