import { useTranslations } from 'use-intl';

import { StepActions } from '@/components/guides/StepActions';
import type { Step } from '@/components/guides/steps';
import type { GuideState } from '@/components/guides/useReading';
import { useSkip } from '@/components/guides/useSkip';
import type { PlaceOfStep } from '@/components/guides/useStepPlace';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Status } from '@/ui/Status';

/** Props of what a step says. */
export interface StepCardProps {
  readonly step: Step;
  readonly place: PlaceOfStep;
  readonly state: GuideState;
  readonly begin: { readonly pending: boolean; readonly run: () => void };
  readonly onBack: (() => void) | undefined;
  readonly onForward: (() => void) | undefined;
}

/** What to do and why, where, and whether the cloud shows it done. */
export function StepCard({ step, place, state, begin, onBack, onForward }: StepCardProps) {
  const t = useTranslations('guides');
  const skip = useSkip(step);
  const isDone = state.kind === 'known' && state.reading.done[step.index] === true;
  return (
    <Card>
      <div className="flex flex-col items-start gap-3">
        <p data-prose className="max-w-prose text-ink">
          {t(`step.${step.key}.text`)}
        </p>
        {step.to && (
          <p className="text-sm text-ink-2">
            {t('who')}: {t('place', { account: place.account, region: place.region })}
            {place.isIn && ` (${t('here')})`}
          </p>
        )}
        {state.kind === 'known' && (
          <Status kind={isDone ? 'good' : 'off'} word={isDone ? t('seen') : t('unseen')} />
        )}
        {state.kind === 'idle' && <p className="text-sm text-ink-3">{t('notBegun')}</p>}
        {step.skip !== undefined && state.kind === 'known' && !isDone && (
          <p className="text-sm text-ink-3">{t('skipHint')}</p>
        )}
        <div className="flex w-full flex-wrap items-center gap-2 border-t border-line pt-3">
          {state.kind === 'idle' && (
            <Button variant="primary" pending={begin.pending} onClick={begin.run}>
              {t('start')}
            </Button>
          )}
          {state.kind === 'known' && !isDone && (
            <StepActions step={step} place={place} skip={skip} />
          )}
          <div className="ml-auto flex gap-2">
            {onBack && <Button onClick={onBack}>{t('previousStep')}</Button>}
            {onForward && (
              <Button variant={isDone ? 'primary' : 'secondary'} onClick={onForward}>
                {t('nextStep')}
              </Button>
            )}
          </div>
        </div>
      </div>
    </Card>
  );
}
