import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';
import { IconButton } from './IconButton';
import { useUiText } from './uiText';

/** One cell: a figure, what it is, and below it a meter or a line. */
export interface SummaryCell {
  readonly label: string;
  readonly value: ReactNode;
  readonly detail?: ReactNode;
  /** What it says in the one line of a folded strip on a phone, where its label has no room; null to say nothing. */
  readonly short?: ReactNode;
}

/** What stands small behind a figure: its unit, or what it is a part of. */
export function FigureUnit({ children }: { readonly children: ReactNode }) {
  return <span className="text-xs font-normal text-ink-3">{children}</span>;
}

/** Props of the strip above a list. */
export interface SummaryStripProps {
  /** Name of the group for assistive technology. */
  readonly label: string;
  /** Three or four. */
  readonly cells: readonly SummaryCell[];
  /** Folded, it is one line of the values. Leave both out for a strip that does not fold. */
  readonly fold?: { readonly folded: boolean; readonly onFold: (folded: boolean) => void };
}

/** Three or four equal things in one card with hairlines between. */
export function SummaryStrip({ label, cells, fold }: SummaryStripProps) {
  const text = useUiText();
  const folded = fold?.folded ?? false;
  return (
    <section
      aria-label={label}
      className={cx(
        'relative rounded-lg border border-line bg-surface shadow-card',
        folded && 'max-md:border-transparent max-md:bg-transparent max-md:shadow-none',
      )}
    >
      <dl
        className={cx(
          folded ? foldedGrid : openGrid,
          fold && (folded ? 'pr-11' : 'max-md:[&>:first-child]:pr-11 md:pr-11'),
        )}
      >
        {cells.map((cell) => (
          <div
            key={cell.label}
            className={cx(
              folded ? foldedCell : openCell,
              folded && cell.short === null && 'max-md:hidden',
            )}
          >
            <dt className={cx('text-sm text-ink-3', folded && 'max-md:sr-only')}>{cell.label}</dt>
            <dd className={folded ? foldedValue : openValue}>
              {folded && cell.short !== undefined ? (
                <>
                  <span className="max-md:hidden">{cell.value}</span>
                  <span className="md:hidden">{cell.short}</span>
                </>
              ) : (
                cell.value
              )}
            </dd>
            {!folded && cell.detail !== undefined && (
              <dd className="col-span-2 mt-1 text-xs text-ink-3">{cell.detail}</dd>
            )}
          </div>
        ))}
      </dl>
      {fold && (
        <div className="absolute top-1 right-1">
          <IconButton
            size="small"
            icon={folded ? ChevronDown : ChevronUp}
            label={`${folded ? text.unfold : text.fold}: ${label}`}
            aria-expanded={!folded}
            onClick={() => fold.onFold(!folded)}
          />
        </div>
      )}
    </section>
  );
}

const openGrid =
  'grid grid-cols-1 sm:grid-cols-2 xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none';
const openCell = cx(
  'grid grid-cols-[minmax(0,1fr)_auto] content-start items-baseline gap-x-2 border-line px-3 py-2.5 2xl:px-4',
  'max-sm:not-first:border-t',
  'sm:max-xl:nth-[n+3]:border-t sm:max-xl:even:border-l',
  'xl:not-first:border-l',
);
const openValue = 'text-right text-base font-semibold whitespace-nowrap text-ink tabular-nums';
const foldedGrid =
  'flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 max-md:gap-x-2 max-md:pl-0';
const foldedCell =
  'flex min-w-0 items-center gap-2 max-md:not-first:before:text-ink-3 max-md:not-first:before:content-["•"]';
const foldedValue =
  'text-ink tabular-nums max-md:text-sm max-md:text-ink-2 md:text-base md:font-semibold';
