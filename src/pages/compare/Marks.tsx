import { useTranslations } from 'use-intl';

import { cx } from '@/lib/cx';

import type { Axis } from './axis';
import { useHours } from './words';

const DAY = 1440;

/** Props of an axis' marks. */
export interface MarksProps {
  readonly axis: Axis;
  /** What the whole width stands for, in minutes. */
  readonly end: number;
}

/** Words stand in the middle under their mark, those at the ends within the axis. */
function shift(minutes: number, end: number): string | undefined {
  if (minutes === 0) return undefined;
  return minutes > end * 0.97 ? '-translate-x-full' : '-translate-x-1/2';
}

/** The marks of a time axis, with their words. */
export function Marks({ axis: { marks, distance }, end }: MarksProps) {
  const hours = useHours();
  const t = useTranslations('compare.race');
  const words = (minutes: number) => {
    if (minutes === 0) return '0';
    return distance < DAY ? hours(minutes) : t('days', { count: minutes / DAY });
  };
  return (
    <div aria-hidden="true" className="relative h-5 text-xs text-ink-3 tabular-nums">
      {marks.map((minutes) => (
        <span
          key={minutes}
          style={{ left: `${(minutes / end) * 100}%` }}
          className={cx('absolute whitespace-nowrap', shift(minutes, end))}
        >
          {words(minutes)}
        </span>
      ))}
    </div>
  );
}
