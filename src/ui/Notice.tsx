import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';
import { iconSize } from './icons';
import { StatusMark } from './StatusMark';

/** What a notice is about. `bad` is an alert, the others are a status. */
export type NoticeTone = 'info' | 'ok' | 'warn' | 'bad';

const looks: Record<NoticeTone, { readonly ground: string; readonly mark: ReactNode }> = {
  info: { ground: 'bg-accent-soft', mark: <Info {...iconSize} className="text-accent-ink" /> },
  ok: { ground: 'bg-ok-soft', mark: <StatusMark kind="good" /> },
  warn: { ground: 'bg-warn-soft', mark: <StatusMark kind="warning" /> },
  bad: { ground: 'bg-bad-soft', mark: <StatusMark kind="failed" /> },
};

/** Props of a notice. */
export interface NoticeProps {
  readonly tone: NoticeTone;
  /** What it is about, in a few words. */
  readonly title?: string;
  /** One or two sentences. */
  readonly children?: ReactNode;
  /** A link or a small button. */
  readonly action?: ReactNode;
}

/** A message in its place on the page, on soft ground. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  const look = looks[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={cx('flex gap-2.5 rounded-md px-3 py-2.5 text-sm text-ink', look.ground)}
    >
      <span className="mt-0.5 shrink-0">{look.mark}</span>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-52">
          {title !== undefined && <p className="font-semibold">{title}</p>}
          {children !== undefined && (
            <div data-prose className="text-ink-2">
              {children}
            </div>
          )}
        </div>
        {action}
      </div>
    </div>
  );
}
