import { ChevronLeft, ChevronRight } from 'lucide-react';
import { cx } from '@/lib/cx';
import { iconButtonClass } from './buttonLook';
import { iconSize } from './icons';
import type { Icon } from './icons';
import { useUiText } from './uiText';

/** Props of the pages below a table. */
export interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Of rows. */
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** How many pages a number of rows fills, at least one. */
export function pageCount(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** Page numbers with the rows they show; nothing where one page holds all. */
export function Pagination({ page, pageSize, total, onPage }: PaginationProps) {
  const text = useUiText();
  const last = pageCount(total, pageSize);
  if (last === 1) return null;
  const from = (page - 1) * pageSize + 1;
  return (
    <nav aria-label={text.pages} className="flex items-center justify-between gap-4 pt-3">
      <span className="text-sm text-ink-3 tabular-nums">
        {text.rowsOf(from, Math.min(total, page * pageSize), total)}
      </span>
      <ul className="flex items-center gap-1">
        <Turn
          label={text.previousPage}
          icon={ChevronLeft}
          to={page > 1 ? page - 1 : undefined}
          onPage={onPage}
        />
        {numbersAround(page, last).map((number, index) => (
          <li key={number ?? `gap ${index}`}>
            {number === undefined ? (
              <span className="px-1 text-ink-3">…</span>
            ) : (
              <button
                type="button"
                aria-label={text.pageNumber(number)}
                aria-current={number === page ? 'page' : undefined}
                className={cx(
                  'inline-flex h-7 min-w-7 items-center justify-center rounded-md px-1.5 text-ink-2 tabular-nums hover:bg-hover touch:h-10 touch:min-w-10',
                  number === page && 'bg-accent-soft font-semibold text-accent-ink',
                )}
                onClick={() => onPage(number)}
              >
                {number}
              </button>
            )}
          </li>
        ))}
        <Turn
          label={text.nextPage}
          icon={ChevronRight}
          to={page < last ? page + 1 : undefined}
          onPage={onPage}
        />
      </ul>
    </nav>
  );
}

interface TurnProps {
  readonly label: string;
  readonly icon: Icon;
  readonly to: number | undefined;
  readonly onPage: (page: number) => void;
}

function Turn({ label, icon: Glyph, to, onPage }: TurnProps) {
  return (
    <li>
      <button
        type="button"
        aria-label={label}
        aria-disabled={to === undefined || undefined}
        className={cx(iconButtonClass('small'), 'aria-disabled:text-ink-3')}
        onClick={to === undefined ? undefined : () => onPage(to)}
      >
        <Glyph {...iconSize} />
      </button>
    </li>
  );
}

/** First, last and the neighbours of the current page; undefined stands for a gap. */
export function numbersAround(page: number, last: number): (number | undefined)[] {
  const wanted = [1, page - 1, page, page + 1, last];
  const numbers = [...new Set(wanted)].filter((n) => n >= 1 && n <= last).sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    if (before === undefined || number - before === 1) return [number];
    return number - before === 2 ? [number - 1, number] : [undefined, number];
  });
}
