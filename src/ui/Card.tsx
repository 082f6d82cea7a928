import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';

/** Props of a card. Never put a card into a card. */
export interface CardProps {
  readonly title?: string;
  /** A mark or badge right after the title. */
  readonly mark?: ReactNode;
  /** A short note after the title. */
  readonly hint?: ReactNode;
  /** One link or small button at the right. */
  readonly action?: ReactNode;
  /** True for content that runs from edge to edge, as a table does. */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** White paper with a hairline; named after its heading. */
export function Card({ title, mark, hint, action, flush = false, className, children }: CardProps) {
  const id = useId();
  const look = cx('rounded-lg border border-line bg-surface shadow-card', className);
  const body = flush ? 'overflow-hidden rounded-b-lg' : 'px-4 pb-3';
  if (title === undefined) {
    return <div className={cx(look, flush ? 'overflow-hidden' : 'px-4 py-3')}>{children}</div>;
  }
  return (
    <section aria-labelledby={id} className={look}>
      <div
        className={cx(
          'flex flex-wrap items-center gap-x-2 gap-y-1 px-4 pt-3',
          flush ? 'pb-2' : 'pb-1',
        )}
      >
        <h2 id={id} className="text-section">
          {title}
        </h2>
        {mark}
        {hint !== undefined && <span className="text-sm text-ink-3">{hint}</span>}
        {action !== undefined && (
          <div className="ml-auto flex items-center gap-2 text-sm">{action}</div>
        )}
      </div>
      <div className={body}>{children}</div>
    </section>
  );
}
