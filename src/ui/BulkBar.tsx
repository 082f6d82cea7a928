import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Hint } from './Hint';
import { iconSize } from './icons';
import type { Explained } from './ExplainedButton';
import { RemedyAction } from './RemedyAction';
import { useUiText } from './uiText';
import { hasReason } from './ExplainedButton';

/** What can be done with the selected rows. */
export type BulkAction = {
  readonly label: string;
  /** "2 of 3", when not all rows allow it. */
  readonly note?: string;
  readonly onClick: () => void;
} & Explained;

/** Props of the bar at the bottom while rows are selected. */
export interface BulkBarProps {
  readonly count: number;
  /** What they add up to. */
  readonly sum?: ReactNode;
  readonly actions: readonly BulkAction[];
  readonly onClear: () => void;
}

/** Dark toolbar after the table. Escape in it clears the selection. Shows nothing when nothing is selected. */
export function BulkBar({ count, sum, actions, onClear }: BulkBarProps) {
  const text = useUiText();
  if (count === 0) return null;
  return (
    <>
      {/* Room below the list, so the bar covers no row at its end. */}
      <div aria-hidden className="h-16" />
      <div
        data-no-print
        data-bulk-bar
        className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex justify-center px-4 md:pl-[calc(var(--content-left,0px)+16px)]"
      >
        <div
          role="toolbar"
          tabIndex={-1}
          aria-label={text.selectedCount(count)}
          className="on-bar pointer-events-auto flex min-h-12 max-w-full items-center gap-1 overflow-x-auto rounded-bar bg-float px-4 text-base whitespace-nowrap text-bar-ink shadow-dialog"
          onKeyDown={(event) => event.key === 'Escape' && onClear()}
        >
          <output className="flex gap-4 pr-3">
            <b className="font-semibold">{text.selectedCount(count)}</b>
            {sum !== undefined && <span className="text-bar-ink-2 max-md:hidden">{sum}</span>}
          </output>
          <span aria-hidden className="h-6 w-px shrink-0 bg-bar-line" />
          {actions.map((action) => (
            <Action key={action.label} action={action} />
          ))}
          <span aria-hidden className="h-6 w-px shrink-0 bg-bar-line" />
          <button
            type="button"
            aria-label={text.clearSelection}
            className="flex size-8 shrink-0 items-center justify-center rounded-md hover:bg-bar-2 touch:size-10"
            onClick={onClear}
          >
            <X {...iconSize} />
          </button>
        </div>
      </div>
    </>
  );
}

function Action({ action }: { readonly action: BulkAction }) {
  const face = (
    <>
      {action.label}
      {action.note !== undefined && <span className="text-bar-ink-2">{action.note}</span>}
    </>
  );
  const look = 'flex h-8 shrink-0 items-center gap-2 rounded-md px-3 touch:h-10';
  if (!hasReason(action.disabledReason)) {
    return (
      <button type="button" className={`${look} hover:bg-bar-2`} onClick={action.onClick}>
        {face}
      </button>
    );
  }
  return (
    <Hint
      pace="prompt"
      content={action.disabledReason}
      action={action.remedy && <RemedyAction remedy={action.remedy} />}
    >
      {({ describedBy, show }) => (
        <button
          type="button"
          aria-disabled
          aria-describedby={describedBy}
          className={`${look} text-bar-ink-2`}
          onClick={show}
        >
          {face}
        </button>
      )}
    </Hint>
  );
}
