import type { ReactNode } from 'react';
import { useUiText } from './uiText';

/** Props of a form with its summary beside it. */
export interface WithSummaryProps {
  /** What was chosen and what it costs, in the column at the right. */
  readonly summary: ReactNode;
  /** At the head of the summary: "API call". */
  readonly summaryAction?: ReactNode;
  /** The one figure, for the bar at the bottom of narrow windows. */
  readonly total: ReactNode;
  /** Buttons, once: in the summary column, or fixed at the bottom of narrow windows. */
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** Content left, summary right; a bar at the bottom of narrow windows. */
export function WithSummary(props: WithSummaryProps) {
  const text = useUiText();
  return (
    <div className="grid grid-cols-1 items-start gap-4 max-lg:pb-20 lg:grid-cols-[minmax(0,1fr)_304px]">
      <div className="min-w-0">{props.children}</div>
      <section
        aria-label={text.summary}
        className="flex max-h-[calc(100dvh-80px)] flex-col rounded-lg border border-line bg-surface shadow-card max-lg:max-h-none lg:sticky lg:top-16"
      >
        <div className="flex items-center justify-between px-4 pt-3 pb-2">
          <h2 className="text-section">{text.summary}</h2>
          {props.summaryAction}
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-3">{props.summary}</div>
        <div className="flex items-center gap-2 px-4 pb-4 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:border-t max-lg:border-line max-lg:bg-surface max-lg:py-3 max-lg:shadow-popover">
          <span className="min-w-0 flex-1 truncate text-section font-semibold text-ink tabular-nums lg:hidden">
            {props.total}
          </span>
          {props.buttons}
        </div>
      </section>
    </div>
  );
}
