import type { ReactNode } from 'react';

import { cx } from '@/lib/cx';

import { StatusMark } from './StatusMark';
import type { StatusKind } from './StatusMark';
import { useUiText } from './uiText';

/** Props of a state: mark, word, and in small type the time left or the reason. */
export type StatusProps = {
  readonly word: string;
  readonly hint?: ReactNode;
  /** Where there is room below, nothing is cut: the hint goes to a line of its own. */
  readonly wraps?: boolean | undefined;
} & (
  | { readonly kind: Exclude<StatusKind, 'running'>; readonly percent?: never }
  /** Percent may be unknown. */
  | { readonly kind: 'running'; readonly percent?: number | undefined }
);

/** A good state is quiet; running and failed ones colour their word too. */
const wordLook: Record<StatusKind, string> = {
  good: 'text-ink-2',
  active: 'text-ink-2',
  off: 'text-ink-2',
  running: 'text-accent-ink',
  failed: 'text-bad',
  warning: 'text-warn',
};

/** A state as a mark, a word and a colour together. */
export function Status({ kind, word, hint, wraps = false, percent }: StatusProps) {
  const text = useUiText();
  return (
    <span
      className={cx(
        'inline-flex max-w-full min-w-0 items-center gap-x-[7px]',
        wraps ? 'flex-wrap align-top' : 'align-middle whitespace-nowrap',
      )}
    >
      {kind === 'running' ? (
        <StatusMark kind={kind} percent={percent} />
      ) : (
        <StatusMark kind={kind} />
      )}
      <span className={cx(wordLook[kind], hint === undefined && 'truncate')}>
        {word}
        {percent !== undefined && (
          <>
            {' '}
            <b className="font-semibold tabular-nums">{text.percent(percent)}</b>
          </>
        )}
      </span>
      {hint !== undefined && (
        <span className={cx('cell-aside text-xs text-ink-3', !wraps && 'truncate')}>{hint}</span>
      )}
    </span>
  );
}
