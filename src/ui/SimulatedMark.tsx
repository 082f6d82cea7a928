import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';

/** Says that something is simulated; the only thing in the console that is hatched. `onBar` for the navy frame. */
export function SimulatedMark({
  children,
  onBar = false,
}: {
  readonly children: ReactNode;
  readonly onBar?: boolean;
}) {
  return (
    <span
      className={cx(
        'hatched inline-flex h-5 shrink-0 items-center rounded-sm border px-1.5 text-xs font-normal whitespace-nowrap',
        onBar ? 'border-bar-line text-bar-ink' : 'border-line text-ink-2',
      )}
    >
      {children}
    </span>
  );
}
