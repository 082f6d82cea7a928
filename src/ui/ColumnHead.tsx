import { ArrowDown, ArrowUp } from 'lucide-react';
import { cx } from '@/lib/cx';
import type { Sort } from './dataColumns';
import { smallIcon } from './icons';
import { asColumnHead } from './tableRoles';

/** Props of a column's head. */
export interface ColumnHeadProps {
  readonly id: string;
  readonly header: string;
  readonly align?: 'start' | 'end' | undefined;
  readonly width?: number | undefined;
  readonly sort: Sort | undefined;
  /** Left out for a column that cannot be sorted. */
  readonly onSort?: ((sort: Sort) => void) | undefined;
}

/** A head cell; a sortable one is a button, and `aria-sort` tells the direction. */
export function ColumnHead({ id, header, align = 'start', width, sort, onSort }: ColumnHeadProps) {
  const current = sort?.id === id ? sort : undefined;
  const Arrow = current?.desc ? ArrowDown : ArrowUp;
  return (
    <th
      {...asColumnHead}
      scope="col"
      aria-sort={current && (current.desc ? 'descending' : 'ascending')}
      style={width === undefined ? undefined : { width }}
      className={cx(headClass, align === 'end' ? 'text-right' : 'text-left')}
    >
      {onSort ? (
        <button
          type="button"
          className={cx(
            'group relative inline-flex h-6 max-w-full items-center gap-1 rounded-sm hover:text-ink',
            align === 'end' && 'flex-row-reverse',
            current && 'text-ink',
          )}
          onClick={() => onSort({ id, desc: current ? !current.desc : false })}
        >
          <span className="truncate">{header}</span>
          <Arrow
            {...smallIcon}
            size={12}
            className={cx('shrink-0', !current && waitingArrow[align])}
          />
        </button>
      ) : (
        header
      )}
    </th>
  );
}

/** The arrow of a column that is not sorted by shows beside its head, which has all of the width for its words. */
const waitingArrow = {
  start: 'absolute left-full opacity-0 group-hover:opacity-60',
  end: 'absolute right-full opacity-0 group-hover:opacity-60',
};

/** A column's head: 32 px, small, quiet. */
export const headClass =
  'h-8 border-b border-line bg-sunken px-(--cell) text-xs font-normal whitespace-nowrap text-ink-3';
