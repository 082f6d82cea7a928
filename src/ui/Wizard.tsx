import type { ReactNode } from 'react';
import { Button } from './Button';
import { PageHeader } from './PageHeader';
import { useUiText } from './uiText';
import { WizardSteps } from './WizardSteps';
import type { WizardStep } from './WizardSteps';

/** Props of a wizard's page. */
export interface WizardProps {
  /** The page's heading. */
  readonly title: string;
  /** Beside Cancel: "Draft kept 16:03". */
  readonly note?: ReactNode;
  readonly steps: readonly WizardStep[];
  /** Id of the step that is open. */
  readonly current: string;
  readonly onCancel: () => void;
  /** Left out on the first step. */
  readonly onPrevious?: (() => void) | undefined;
  /** Always enabled; pressed too early, the page shows what is missing. */
  readonly onNext: () => void;
  /** "Next" when left out; "Launch" on the last step. */
  readonly nextLabel?: string;
  readonly nextPending?: boolean;
  /** What was chosen and what it costs, in the column at the right. */
  readonly summary: ReactNode;
  /** At the head of the summary: "API call". */
  readonly summaryAction?: ReactNode;
  /** The one figure, for the bar at the bottom of narrow windows. */
  readonly total: ReactNode;
  readonly children: ReactNode;
}

/** Steps across the page, content left, summary right; a bar at the bottom of narrow windows. */
export function Wizard(props: WizardProps) {
  const text = useUiText();
  return (
    <>
      <PageHeader
        title={props.title}
        actions={
          <>
            {props.note !== undefined && (
              <span className="mr-1 text-xs text-ink-3">{props.note}</span>
            )}
            <Button onClick={props.onCancel}>{text.cancel}</Button>
          </>
        }
      />
      <WizardSteps steps={props.steps} current={props.current} />
      <div className="mt-4 grid grid-cols-1 items-start gap-4 max-lg:pb-20 lg:grid-cols-[minmax(0,1fr)_304px]">
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
          <WizardBar {...props} />
        </section>
      </div>
    </>
  );
}

/** Previous and Next once: in the summary column, or fixed at the bottom of narrow windows. */
function WizardBar({
  total,
  onPrevious,
  onNext,
  nextLabel,
  nextPending = false,
}: Pick<WizardProps, 'total' | 'onPrevious' | 'onNext' | 'nextLabel' | 'nextPending'>) {
  const text = useUiText();
  return (
    <div className="flex items-center gap-2 px-4 pb-4 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:border-t max-lg:border-line max-lg:bg-surface max-lg:py-3 max-lg:shadow-popover">
      <span className="min-w-0 flex-1 truncate text-section font-semibold text-ink tabular-nums lg:hidden">
        {total}
      </span>
      {onPrevious && (
        <Button className="lg:flex-1" onClick={onPrevious}>
          {text.previous}
        </Button>
      )}
      <Button variant="primary" className="lg:flex-[1.3]" pending={nextPending} onClick={onNext}>
        {nextLabel ?? text.next}
      </Button>
    </div>
  );
}
