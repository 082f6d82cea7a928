import { useTranslations } from 'use-intl';

import { Button } from '@/ui/Button';
import type { ButtonVariant } from '@/ui/buttonLook';

import { Problem } from '../Problem';
import type { Step } from './steps';
import type { Skip } from './useSkip';
import type { PlaceOfStep } from './useStepPlace';

/** Props of what helps with a step. */
export interface StepActionsProps {
  readonly step: Step;
  readonly place: PlaceOfStep;
  readonly skip: Skip;
  readonly size?: 'normal' | 'small';
}

/** Leads to where a step is done, as whom it is done, and skips the time that it takes. */
export function StepActions({ step, place, skip, size = 'normal' }: StepActionsProps) {
  const t = useTranslations('guides');
  const leading: ButtonVariant = step.skip === undefined ? 'primary' : 'secondary';
  const words = place.isIn
    ? t('go')
    : place.otherAccount
      ? t('goAs', { account: place.account })
      : t('goTo', { region: place.region });
  return (
    <>
      {skip.run && step.skip !== undefined && (
        <Button variant="primary" size={size} pending={skip.pending} onClick={skip.run}>
          {t(`skip.${step.skip}`)}
        </Button>
      )}
      {place.to !== undefined &&
        !place.isHere &&
        (place.isIn ? (
          <Button variant={leading} size={size} to={place.to}>
            {words}
          </Button>
        ) : (
          <Button variant={leading} size={size} onClick={place.go}>
            {words}
          </Button>
        ))}
      {skip.error && <Problem error={skip.error} />}
    </>
  );
}
