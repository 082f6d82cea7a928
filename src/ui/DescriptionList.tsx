import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';

/** One fact: its label and its value. */
export interface Description {
  readonly label: string;
  readonly value: ReactNode;
}

/** Props of a list of facts. */
export interface DescriptionListProps {
  readonly items: readonly Description[];
  /** `one` or `two` columns of label and value; `spread` puts values at the right edge. */
  readonly layout?: 'one' | 'two' | 'spread';
}

/** Labels and values, as in "About" and in summaries. */
export function DescriptionList({ items, layout = 'one' }: DescriptionListProps) {
  const spread = layout === 'spread';
  return (
    <dl className={cx('text-sm', layout === 'two' && 'gap-x-8 lg:columns-2')}>
      {items.map((item) => (
        <div
          key={item.label}
          className={cx(
            'flex min-h-7 break-inside-avoid items-baseline gap-4 py-1',
            spread && 'justify-between',
          )}
        >
          <dt className={cx('shrink-0 text-ink-3', !spread && 'w-28')}>{item.label}</dt>
          <dd
            className={cx(
              'min-w-0 text-ink wrap-anywhere',
              spread ? 'text-right' : 'flex flex-1 flex-wrap items-center gap-1.5',
            )}
          >
            {item.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
