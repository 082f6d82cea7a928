import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { FrameButton } from '@/components/guides/FrameButton';
import { PresentingKeys } from '@/components/guides/PresentingKeys';
import { follow } from '@/components/guides/runs';
import { pathOfStep, stepsOf } from '@/components/guides/steps';
import type { Step } from '@/components/guides/steps';
import { useBareFrame } from '@/components/guides/useBareFrame';
import { useBegin } from '@/components/guides/useBegin';
import { useGuideKeys } from '@/components/guides/useGuideKeys';
import { useReading } from '@/components/guides/useReading';
import { usePlaceOfStep } from '@/components/guides/useStepPlace';
import { Problem } from '@/components/Problem';
import { useOperationDialog } from '@/components/useOperationDialog';
import type { GuideStep } from '@/domain/guides/guides';
import type { GuideId } from '@/domain/guides/ids';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { PageHeader } from '@/ui/PageHeader';

import { Comparison } from './Comparison';
import { ResetDialog } from './ResetDialog';
import { StepCard } from './StepCard';
import { StepList } from './StepList';

const OPERATIONS = ['reset'] as const;

/** Props of a step's page. */
export interface GuidePageProps {
  readonly guide: GuideId;
  readonly step: Step;
}

/** One step of a guide: what to do and why, where, whether the cloud shows it done; at the end the comparison. */
export function GuidePage({ guide, step }: GuidePageProps) {
  const t = useTranslations('guides');
  const navigate = useNavigate();
  const state = useReading(guide);
  const begin = useBegin(guide, () => undefined);
  useBareFrame(state.kind !== 'idle');
  const reading = state.kind === 'known' ? state.reading : undefined;
  const steps = stepsOf(guide);
  const place = usePlaceOfStep(step, reading);
  const before = steps[step.index - 1];
  const after = steps[step.index + 1];
  const isDone = reading?.done[step.index] === true;
  const open = (other: GuideStep) => void navigate(paths.guide(guide, other));
  useGuideKeys({
    forward: () => {
      if (state.kind === 'idle') begin.mutate();
      else if (!isDone && place.to !== undefined) place.go();
      else if (after) open(after.id);
    },
    back: () => before && open(before.id),
  });
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: t('title'), to: paths.guides() },
          { label: t(`guide.${guide}.title`), to: pathOfStep(guide) },
        ]}
        title={t(`step.${step.key}.title`)}
        sentence={t('stepOf', { step: step.index + 1, steps: steps.length })}
        actions={state.kind !== 'idle' && <Controls guide={guide} state={state} />}
      />
      {begin.error && <Problem error={begin.error} />}
      {state.kind === 'failed' && <Problem error={state.error} />}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_304px]">
        <div className="flex min-w-0 flex-col gap-4">
          <StepCard
            step={step}
            place={place}
            state={state}
            begin={{ pending: begin.isPending, run: () => begin.mutate() }}
            onBack={before && (() => open(before.id))}
            onForward={after && (() => open(after.id))}
          />
          {!after && <Comparison state={state} />}
        </div>
        <div className="flex flex-col gap-4">
          <StepList guide={guide} current={step.id} state={state} />
          <PresentingKeys />
        </div>
      </div>
    </>
  );
}

function Controls({
  guide,
  state,
}: {
  readonly guide: GuideId;
  readonly state: ReturnType<typeof useReading>;
}) {
  const t = useTranslations('guides');
  const navigate = useNavigate();
  const { dialog, open, close } = useOperationDialog(OPERATIONS);
  return (
    <>
      <FrameButton />
      {state.kind === 'known' && (
        <Button onClick={() => open('reset', [guide])}>{t('reset.open')}</Button>
      )}
      <Button
        onClick={() => {
          follow(null);
          void navigate(paths.guides());
        }}
      >
        {t('leave')}
      </Button>
      {dialog && state.kind === 'known' && (
        <ResetDialog guide={guide} known={state} onClose={close} />
      )}
    </>
  );
}
