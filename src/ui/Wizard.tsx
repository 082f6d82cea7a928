import type { ReactNode } from 'react';
import { Button } from './Button';
import { PageHeader } from './PageHeader';
import { useUiText } from './uiText';
import { WithSummary } from './WithSummary';
import type { WithSummaryProps } from './WithSummary';
import { WizardSteps } from './WizardSteps';
import type { WizardStep } from './WizardSteps';

/** Props of a wizard's page. */
export interface WizardProps extends Omit<WithSummaryProps, 'buttons'> {
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
      <div className="mt-4">
        <WithSummary
          summary={props.summary}
          summaryAction={props.summaryAction}
          total={props.total}
          buttons={<WizardButtons {...props} />}
        >
          {props.children}
        </WithSummary>
      </div>
    </>
  );
}

function WizardButtons({
  onPrevious,
  onNext,
  nextLabel,
  nextPending = false,
}: Pick<WizardProps, 'onPrevious' | 'onNext' | 'nextLabel' | 'nextPending'>) {
  const text = useUiText();
  return (
    <>
      {onPrevious && (
        <Button className="lg:flex-1" onClick={onPrevious}>
          {text.previous}
        </Button>
      )}
      <Button
        data-point="next"
        variant="primary"
        className="lg:flex-[1.3]"
        pending={nextPending}
        onClick={onNext}
      >
        {nextLabel ?? text.next}
      </Button>
    </>
  );
}
