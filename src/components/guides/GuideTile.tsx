import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { GUIDES } from '@/domain/guides/guides';
import type { GuideId } from '@/domain/guides/ids';
import { nextStep } from '@/domain/guides/read';
import { LinkText } from '@/ui/LinkText';

import { Problem } from '../Problem';
import { follow } from './runs';
import { Segments } from './Segments';
import { pathOfStep, stepsOf } from './steps';
import { useBegin } from './useBegin';
import { useReading } from './useReading';
import type { GuideState } from './useReading';

/** How many steps of a guide are done one after another. */
export function doneUpTo(state: GuideState, steps: number): number {
  return state.kind === 'known' ? (nextStep(state.reading) ?? steps) : 0;
}

/** Props of a guide among the others. */
export interface GuideTileProps {
  readonly guide: GuideId;
  /** Below a page's heading or a card's. */
  readonly heading: 'h2' | 'h3';
}

/** One guide among the others: what it is, how far it is, and the way on. */
export function GuideTile({ guide, heading: Heading }: GuideTileProps) {
  const t = useTranslations('guides');
  const state = useReading(guide);
  const steps = stepsOf(guide);
  const done = doneUpTo(state, steps.length);
  const next = steps[done];
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1.5">
      <Heading className="text-base">{t(`guide.${guide}.title`)}</Heading>
      <p className="flex-1 text-sm text-ink-2">{t(`guide.${guide}.text`)}</p>
      {next && (
        <p className="text-sm text-ink">
          {t(state.kind === 'known' ? 'next' : 'first', { step: t(`step.${next.key}.title`) })}
        </p>
      )}
      <Segments steps={steps.length} done={done} />
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
        <p className="text-sm text-ink-3">
          <State guide={guide} state={state} />
        </p>
        <WayOn guide={guide} state={state} />
      </div>
    </div>
  );
}

interface StateProps {
  readonly guide: GuideId;
  readonly state: GuideState;
}

function State({ guide, state }: StateProps) {
  const t = useTranslations('guides.state');
  const steps = GUIDES[guide].length;
  if (state.kind !== 'known') return t(state.kind, { steps });
  const next = nextStep(state.reading);
  return next === undefined ? t('done') : t('step', { step: next + 1, steps });
}

function WayOn({ guide, state }: StateProps) {
  const t = useTranslations('guides');
  const navigate = useNavigate();
  const begin = useBegin(guide, () => void navigate(pathOfStep(guide)));
  const named = { guide: t(`guide.${guide}.title`) };
  if (state.kind === 'idle') {
    return (
      <>
        <LinkText
          aria-label={t('startNamed', named)}
          aria-disabled={begin.isPending}
          onClick={() => {
            if (!begin.isPending) begin.mutate();
          }}
        >
          {t('start')}
        </LinkText>
        {begin.error && <Problem error={begin.error} />}
      </>
    );
  }
  const steps = GUIDES[guide].length;
  const done = doneUpTo(state, steps);
  const isOver = done === steps;
  return (
    <LinkText
      aria-label={isOver ? t('lookNamed', named) : t('resumeNamed', named)}
      onClick={() => {
        if (!isOver) follow(guide);
        void navigate(pathOfStep(guide, done));
      }}
    >
      {isOver ? t('look') : t('resume')}
    </LinkText>
  );
}
