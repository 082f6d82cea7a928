import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';
import { smallIcon } from './icons';
import type { Icon } from './icons';

/** Facts are neutral with an edge; `warn` for what is on its way out; `info` for "this one"; `ok` for the best of several. */
export type BadgeTone = 'neutral' | 'warn' | 'info' | 'ok' | 'bad';

const tones: Record<BadgeTone, string> = {
  neutral: 'border-line bg-surface text-ink-2',
  warn: 'border-transparent bg-warn-soft text-warn',
  info: 'border-transparent bg-accent-soft text-accent-ink',
  ok: 'border-transparent bg-ok-soft text-ok',
  bad: 'border-transparent bg-bad-soft text-bad',
};

/** Props of a badge. */
export interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly icon?: Icon;
  readonly children: ReactNode;
}

/** One short fact beside a name. */
export function Badge({ tone = 'neutral', icon: Glyph, children }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex h-5 shrink-0 items-center gap-1 rounded-sm border px-1.5 text-xs font-normal whitespace-nowrap',
        tones[tone],
      )}
    >
      {Glyph && <Glyph {...smallIcon} size={12} />}
      {children}
    </span>
  );
}
