import { Check } from 'lucide-react';
import { Link } from 'react-router-dom';
import { cx } from '@/lib/cx';
import { iconSize } from './icons';
import { useUiText } from './uiText';

/** A step of a wizard. */
export interface WizardStep {
  readonly id: string;
  readonly title: string;
  /** What was chosen in it, or what it will ask. */
  readonly detail: string;
  readonly to: string;
  /** A finished step is a link with a tick. */
  readonly done: boolean;
}

/** Props of the steps. */
export interface WizardStepsProps {
  readonly steps: readonly WizardStep[];
  /** Id of the open step. */
  readonly current: string;
}

/** The steps in one card across the page. */
export function WizardSteps({ steps, current }: WizardStepsProps) {
  const text = useUiText();
  return (
    <nav aria-label={text.steps}>
      <ol className="flex overflow-hidden rounded-lg border border-line bg-surface shadow-card">
        {steps.map((step, index) => (
          <li
            key={step.id}
            aria-current={step.id === current ? 'step' : undefined}
            className={cx(
              'min-w-0 border-b-2 not-first:border-l not-first:border-l-line',
              step.id === current
                ? 'flex-[2] border-b-accent md:flex-1'
                : 'flex-1 border-b-transparent',
            )}
          >
            <Step step={step} number={index + 1} current={step.id === current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly step: WizardStep;
  readonly number: number;
  readonly current: boolean;
}

const place =
  'flex h-[52px] items-center gap-3 px-4 max-lg:gap-2 max-lg:px-2 max-md:justify-center';

function Step({ step, number, current }: StepProps) {
  const text = useUiText();
  const ticked = step.done && !current;
  const face = (
    <>
      <span aria-hidden className={cx(disc, current ? discNow : ticked ? discDone : discLater)}>
        {ticked ? <Check {...iconSize} size={14} strokeWidth={2.5} /> : number}
      </span>
      <span className={cx('min-w-0', !current && 'max-md:sr-only')}>
        <span
          className={cx(
            'block text-base text-ink max-lg:text-sm max-lg:leading-4 lg:truncate',
            current && 'font-semibold',
          )}
        >
          {step.title}
          {ticked && <span className="sr-only"> ({text.stepDone})</span>}
        </span>
        <span className="block truncate text-xs text-ink-3 max-lg:hidden">{step.detail}</span>
      </span>
    </>
  );
  if (ticked) {
    return (
      <Link to={step.to} className={cx(place, 'hover:bg-hover focus-visible:-outline-offset-2')}>
        {face}
      </Link>
    );
  }
  return <div className={place}>{face}</div>;
}

const disc =
  'flex size-6 shrink-0 items-center justify-center rounded-full border text-sm font-semibold';
const discNow = 'border-accent bg-accent text-on-accent';
const discDone = 'border-transparent bg-accent-soft text-accent-ink';
const discLater = 'border-control text-ink-2';
