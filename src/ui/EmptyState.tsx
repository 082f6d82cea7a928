import type { ReactNode } from 'react';
import { Button } from './Button';
import type { Icon } from './icons';
import { useUiText } from './uiText';

/** Nothing here yet, and nothing that matches, are different things. */
export type EmptyStateProps =
  | {
      readonly kind: 'nothing-yet';
      /** The glyph of what would be here. */
      readonly icon: Icon;
      readonly title: string;
      /** What it is for, in one sentence. */
      readonly children: ReactNode;
      /** The first step, as a primary button. */
      readonly action?: ReactNode;
      /** A second way, as a link. */
      readonly second?: ReactNode;
    }
  | {
      readonly kind: 'no-match';
      readonly title: string;
      /** How many there are without the filters. */
      readonly children: ReactNode;
      /** The active filters, repeated. */
      readonly chips?: ReactNode;
      readonly onClear: () => void;
    };

/** What stands in a table's place when it has no rows. */
export function EmptyState(props: EmptyStateProps) {
  const text = useUiText();
  return (
    <div className="flex flex-col items-start gap-3 px-6 py-8 text-left">
      {props.kind === 'nothing-yet' && (
        <props.icon size={32} strokeWidth={1.25} aria-hidden className="text-ink-3" />
      )}
      <div className="flex flex-col gap-1">
        <h2 className="text-section">{props.title}</h2>
        <p className="max-w-prose text-sm text-ink-2">{props.children}</p>
      </div>
      {props.kind === 'nothing-yet' ? (
        (props.action !== undefined || props.second !== undefined) && (
          <div className="flex flex-wrap items-center gap-4">
            {props.action}
            {props.second}
          </div>
        )
      ) : (
        <>
          {props.chips}
          <Button onClick={props.onClear}>{text.clearFilters}</Button>
        </>
      )}
    </div>
  );
}
