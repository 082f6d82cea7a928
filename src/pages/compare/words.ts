import { useLocale, useTranslations } from 'use-intl';

import { isPaid } from '@/domain/deployment';
import type { Span, Step } from '@/domain/deployment';

/** What a step is called, in full and short enough to stand under a bar. */
export interface StepWords {
  readonly long: (step: Step) => string;
  readonly short: (step: Step) => string;
}

/** The words of steps. */
export function useStepWords(): StepWords {
  const t = useTranslations('compare.step');
  return {
    long: ({ kind, software }) => t(`${kind}.long`, { name: software?.Name ?? '' }),
    short: ({ kind, software }) => t(`${kind}.short`, { name: software?.Name ?? '' }),
  };
}

/** What is being done in a part of the way, short. */
export function useSpanWords(servers: number): (span: Span) => string {
  const t = useTranslations('compare.race');
  const words = useStepWords();
  return ({ step, kind }) => {
    if (kind === 'waiting') return t('waiting');
    return step ? words.short(step) : t('further', { count: servers - 1 });
  };
}

/** Writes working time: `32 hr`, `8 hr 30 min`, never in days. */
export function useHours(): (minutes: number) => string {
  const locale = useLocale();
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
      value,
    );
  return (minutes) => {
    const whole = Math.round(minutes);
    const hours = Math.floor(whole / 60);
    const rest = whole % 60;
    return [hours > 0 && unit(hours, 'hour'), (rest > 0 || hours === 0) && unit(rest, 'minute')]
      .filter(Boolean)
      .join(' ');
  };
}

/** Where the length of a step comes from. */
export function sourceOf(
  { id, kind, minutes }: Step,
  lengths: ReadonlyMap<string, number>,
  published: { readonly least: number; readonly most: number },
): 'page' | 'own' | 'usual' {
  if (!isPaid({ kind }) && minutes >= published.least && minutes <= published.most) return 'page';
  return lengths.has(id) ? 'own' : 'usual';
}
