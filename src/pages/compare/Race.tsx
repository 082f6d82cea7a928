import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { cx } from '@/lib/cx';
import { Card } from '@/ui/Card';

import { axisOf, roughly } from './axis';
import { Bars } from './Bars';
import type { Comparison, Way } from './comparison';
import { Marks } from './Marks';
import { useHours } from './words';

/** Marks of the common axis, and of the magnified part. */
const MARKS = { axis: 8, lens: 5 };
/** Where the lens begins and how wide it is, in percent of the axis, as its classes say; a phone needs more of it. */
const LENS = { left: 10, width: 60, onPhone: 90 };
/** A way that takes so much of the axis can be read without a lens. */
const READABLE = 0.25;

/** Name, bars, figures; on phones below each other. */
const COLUMNS = 'grid gap-x-4 md:grid-cols-[128px_minmax(0,1fr)_128px]';

/** Props of a part of the page that shows the comparison. */
export interface ComparisonProps {
  readonly comparison: Comparison;
}

/** Both ways on one time axis; the short one magnified. */
export function Race({ comparison }: ComparisonProps) {
  const t = useTranslations('compare.race');
  const { manual, image, servers } = comparison;
  const end = Math.max(manual.elapsed, image.elapsed, 1);
  const axis = axisOf(end, MARKS.axis);
  return (
    <Card title={t('title')} hint={t('hint')} action={<Legend />}>
      <figure className="py-1">
        <figcaption className="sr-only">{t('caption')}</figcaption>
        <div className={COLUMNS}>
          <span />
          <Marks axis={axis} end={end} />
        </div>
        <Lane name={t('manual')} note={t('first')} way={manual}>
          <Bars spans={manual.spans} end={end} servers={servers} />
        </Lane>
        <Lane name={t('image')} note={t('together', { count: servers })} way={image}>
          {image.elapsed / end > READABLE ? (
            <Bars spans={image.spans} end={end} servers={servers} />
          ) : (
            <Magnified way={image} end={end} servers={servers} />
          )}
        </Lane>
      </figure>
    </Card>
  );
}

function Legend() {
  const t = useTranslations('compare.race.legend');
  const looks = { paid: 'bg-d1', automatic: 'bg-d2', waiting: 'border border-control bg-hover' };
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm text-ink-2">
      {(['paid', 'automatic', 'waiting'] as const).map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <span aria-hidden="true" className={cx('size-2.5 rounded-sm', looks[kind])} />
          {t(kind)}
        </li>
      ))}
    </ul>
  );
}

interface LaneProps {
  readonly name: string;
  readonly note: string;
  readonly way: Way;
  readonly children: ReactNode;
}

/** One of the ways: its name, its parts, what passes and what is paid. */
function Lane({ name, note, way, children }: LaneProps) {
  const t = useTranslations('compare.race');
  const hours = useHours();
  return (
    <div className={cx(COLUMNS, 'border-t border-line-soft py-3')}>
      <div>
        <h3 className="text-base">{name}</h3>
        <p className="text-sm text-ink-3">{note}</p>
      </div>
      <div className="min-w-0 ">{children}</div>
      <dl>
        <div>
          <dt className="sr-only">{t('elapsed')}</dt>
          <dd className="text-section font-semibold text-ink tabular-nums">
            {hours(way.elapsed)}{' '}
            <span className="text-xs font-normal text-ink-3">{t('elapsedShort')}</span>
          </dd>
        </div>
        <div>
          <dt className="sr-only">{t('paid')}</dt>
          <dd className="text-sm text-ink-3 tabular-nums">
            {t('paidShort', { time: hours(way.paid) })}
          </dd>
        </div>
      </dl>
    </div>
  );
}

interface MagnifiedProps {
  readonly way: Way;
  /** What the axis ends with, in minutes. */
  readonly end: number;
  readonly servers: number;
}

/** A short way to scale, and beside it the same under a lens, joined by two lines. */
function Magnified({ way, end, servers }: MagnifiedProps) {
  const t = useTranslations('compare.race');
  const hours = useHours();
  const axis = axisOf(way.elapsed, MARKS.lens);
  const last = axis.marks.at(-1) ?? 0;
  const range = last < way.elapsed ? last + axis.distance : Math.max(last, 1);
  const caption = (width: number) =>
    t('lens', { time: hours(range), times: roughly((width / 100) * (end / range)) });
  return (
    <div className="relative flex items-center gap-4 max-md:flex-wrap max-md:gap-y-1">
      <span
        aria-hidden="true"
        style={{ width: `${(way.elapsed / end) * 100}%`, minWidth: 2 }}
        className="absolute top-1/2 left-0 h-10 -translate-y-1/2 bg-d2 max-md:top-9"
      />
      <svg
        aria-hidden="true"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        style={{ width: `${LENS.left}%` }}
        className="absolute inset-y-0 left-0 h-full overflow-visible max-md:hidden"
      >
        <path
          d={`M ${(way.elapsed / end) * 1000} 25 L 100 2 M ${(way.elapsed / end) * 1000} 75 L 100 98`}
          stroke="var(--control)"
          fill="none"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <div className="ml-[10%] w-[60%] shrink-0 rounded-md border border-control px-3 pt-2 pb-1 max-md:w-[90%]">
        <Bars spans={way.spans} end={range} servers={servers} width={LENS.width / 100} />
        <Marks axis={axis} end={range} />
      </div>
      <p className="text-xs text-ink-3 max-md:hidden">{caption(LENS.width)}</p>
      <p className="w-full text-xs text-ink-3 md:hidden">{caption(LENS.onPhone)}</p>
    </div>
  );
}
