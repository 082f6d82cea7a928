import { BookOpen, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { FocusEvent } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { FrameButton } from '@/components/guides/FrameButton';
import { doneUpTo } from '@/components/guides/GuideTile';
import { follow } from '@/components/guides/runs';
import { Segments } from '@/components/guides/Segments';
import { StepActions } from '@/components/guides/StepActions';
import { pathOfStep, stepsOf } from '@/components/guides/steps';
import type { Step } from '@/components/guides/steps';
import { useBareFrame } from '@/components/guides/useBareFrame';
import { useGuideKeys } from '@/components/guides/useGuideKeys';
import { usePointer } from '@/components/guides/usePointer';
import { useReading } from '@/components/guides/useReading';
import type { GuideState } from '@/components/guides/useReading';
import { useSkip } from '@/components/guides/useSkip';
import { usePlaceOfStep } from '@/components/guides/useStepPlace';
import { GUIDE_IDS } from '@/domain/guides/ids';
import type { GuideId } from '@/domain/guides/ids';
import { paths, PATTERNS } from '@/paths';
import { announce } from '@/ui/announce';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { iconSize } from '@/ui/icons';
import { LinkText } from '@/ui/LinkText';
import { showToast } from '@/ui/toast';

/** The guide that is under way, on every page but the guides' own, which tell it themselves. */
export function GuidePanel({ guide }: { readonly guide: string }) {
  // What is kept in a browser may be older than this console.
  const known = GUIDE_IDS.find((id) => id === guide);
  const isItsOwn = `${useLocation().pathname}/`.startsWith(`${PATTERNS.guides}/`);
  return known === undefined || isItsOwn ? null : <UnderWay guide={known} />;
}

/** The next step, and what helps with it. */
function UnderWay({ guide }: { readonly guide: GuideId }) {
  const t = useTranslations('guides');
  const state = useReading(guide);
  const steps = stepsOf(guide);
  const done = doneUpTo(state, steps.length);
  const step = steps[done];
  useProgressTold(state, steps, done);
  useBareFrame(state.kind !== 'idle');
  const keeper = useKeptFocus(done);
  if (state.kind === 'idle') return null;
  return (
    <section
      {...keeper}
      aria-label={t('panel')}
      tabIndex={-1}
      className="border-b border-accent-line bg-accent-soft px-4 py-2 text-sm text-ink md:px-6"
      data-no-print
      data-guide
    >
      <div className="flex items-start gap-2 md:items-center">
        <BookOpen {...iconSize} className="mt-0.5 shrink-0 text-accent-ink md:self-start" />
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
          <div className="min-w-0 flex-1 basis-72">
            <p className="text-ink-2">
              <LinkText to={pathOfStep(guide, done)}>{t(`guide.${guide}.title`)}</LinkText>
              {'. '}
              {step ? t('stepOf', { step: done + 1, steps: steps.length }) : t('finished')}
            </p>
            {step && (
              <>
                <p className="font-semibold">{t(`step.${step.key}.title`)}</p>
                <p data-prose className="max-w-4xl text-ink-2 max-md:hidden">
                  {t(`step.${step.key}.text`)}
                </p>
              </>
            )}
            <div className="mt-1.5 max-w-96">
              <Segments steps={steps.length} done={done} />
            </div>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {step ? (
              state.kind === 'known' && <Help guide={guide} step={step} state={state} />
            ) : (
              <Finished guide={guide} />
            )}
          </div>
        </div>
        <PanelButtons />
      </div>
    </section>
  );
}

interface HelpProps {
  readonly guide: GuideId;
  readonly step: Step;
  readonly state: Extract<GuideState, { readonly kind: 'known' }>;
}

function Help({ guide, step, state }: HelpProps) {
  const t = useTranslations('guides');
  const navigate = useNavigate();
  const place = usePlaceOfStep(step, state.reading);
  const skip = useSkip(step);
  const explain = paths.guide(guide, step.id);
  const show = usePointer(place.isIn ? (step.points ?? []) : [], place.isIn ? place.to : undefined);
  useGuideKeys({
    forward: skip.run ?? (() => void navigate(explain)),
    back: () => void navigate(explain),
  });
  return (
    <>
      <StepActions step={step} place={place} skip={skip} size="small" />
      {show && (
        <Button
          variant={place.isHere && !skip.run ? 'primary' : 'secondary'}
          size="small"
          onClick={show}
        >
          {t('showMe')}
        </Button>
      )}
      <LinkText to={explain}>{t('explain')}</LinkText>
    </>
  );
}

function Finished({ guide }: { readonly guide: GuideId }) {
  const t = useTranslations('guides');
  const navigate = useNavigate();
  const end = paths.guide(guide, 'compare');
  useGuideKeys({ forward: () => void navigate(end), back: () => void navigate(end) });
  return <LinkText to={end}>{t('compare')}</LinkText>;
}

function PanelButtons() {
  const t = useTranslations('guides');
  return (
    <div className="flex shrink-0 gap-1">
      <FrameButton size="small" />
      <IconButton
        size="small"
        label={t('leave')}
        icon={X}
        onClick={() => {
          follow(null);
          showToast({
            tone: 'info',
            text: t('left'),
            link: { label: t('all'), to: paths.guides() },
          });
        }}
      />
    </div>
  );
}

/** The button that was pressed goes with its step: the focus stays in the panel then. */
function useKeptFocus(done: number) {
  const ref = useRef<HTMLElement>(null);
  const isIn = useRef(false);
  const last = useRef(done);
  useEffect(() => {
    const isLost = isIn.current && document.activeElement === document.body;
    if (last.current !== done && isLost) ref.current?.focus({ preventScroll: true });
    last.current = done;
  }, [done]);
  return {
    ref,
    onFocus: () => {
      isIn.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) isIn.current = ref.current?.contains(relatedTarget) === true;
    },
  };
}

/** Tells assistive technology when the cloud shows that a step is done. */
function useProgressTold(state: GuideState, steps: readonly Step[], done: number) {
  const t = useTranslations('guides');
  const known = state.kind === 'known';
  const last = useRef<number>(undefined);
  const tell = useEffectEvent((before: Step) => {
    const step = t(`step.${before.key}.title`);
    const next = steps[done];
    announce(
      next
        ? t('stepIsDone', { step, next: t(`step.${next.key}.title`) })
        : t('allIsDone', { step }),
    );
  });
  useEffect(() => {
    if (!known) return;
    const before = steps[done - 1];
    if (last.current !== undefined && done > last.current && before) tell(before);
    last.current = done;
  }, [known, done, steps]);
}
