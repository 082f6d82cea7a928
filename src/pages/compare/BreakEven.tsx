import { useTranslations } from 'use-intl';

import { paidMinutes } from '@/domain/deployment';
import type { Course } from '@/domain/deployment';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';

import type { Comparison } from './comparison';
import type { ComparisonProps } from './Race';
import { useHours } from './words';

/** Servers that the table always tells of. */
const COUNTS = [1, 2, 3, 5, 10, 20, 50, 100];
/** Servers that the curves show at least. */
const LEAST_SHOWN = 10;

const cell = 'h-8 border-t border-line-soft px-1 text-right whitespace-nowrap tabular-nums';
const head = 'pb-1 px-1 text-right align-bottom text-xs font-normal text-ink-3';

/** How many servers the card tells of: the chosen ones and the break-even among them. */
function shownUpTo({ servers, builtPaysFrom = 0 }: Comparison): number {
  const least = Math.max(LEAST_SHOWN, servers, builtPaysFrom);
  return COUNTS.find((count) => count >= least) ?? least;
}

/** Paid hours by the number of servers: by hand, from an image that is there, from one that is built first. */
export function BreakEven({ comparison }: ComparisonProps) {
  const t = useTranslations('compare.breakEven');
  const format = useFormats();
  const inHours = useHours();
  const { manual, image, built, builtPaysFrom, servers } = comparison;
  const most = shownUpTo(comparison);
  const counts = [...new Set([...COUNTS, servers, ...(builtPaysFrom ? [builtPaysFrom] : [])])]
    .filter((count) => count <= most)
    .toSorted((one, other) => one - other);
  const hours = (course: Course, count: number) => inHours(paidMinutes(course, count));
  return (
    <Card title={t('title')} hint={t('hint')}>
      <p className="py-1 text-sm text-ink">
        {builtPaysFrom === undefined ? t('never') : t('from', { count: builtPaysFrom })}
      </p>
      <Curves comparison={comparison} most={most} />
      <table aria-label={t('title')} className="mt-2 w-full text-sm">
        <thead>
          <tr>
            <th scope="col" className={head}>
              {t('servers')}
            </th>
            <th scope="col" className={head}>
              <Swatch className="bg-d4" />
              {t('manual')}
            </th>
            <th scope="col" className={head}>
              <Swatch className="bg-d1" />
              {t('built')}
            </th>
            <th scope="col" className={head}>
              <Swatch className="bg-d2" />
              {t('there')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count} className={count === servers ? 'font-semibold text-ink' : undefined}>
              <th scope="row" className={cell}>
                {format.number(count)}
              </th>
              <td className={cell}>{hours(manual.course, count)}</td>
              <td className={cell}>{hours(built, count)}</td>
              <td className={cell}>{hours(image.course, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Swatch({ className }: { readonly className: string }) {
  return (
    <span
      aria-hidden="true"
      className={`mr-1.5 inline-block size-2 rounded-sm align-middle ${className}`}
    />
  );
}

interface CurvesProps extends ComparisonProps {
  readonly most: number;
}

const WIDTH = 300;
const HEIGHT = 110;

/** The three lines. Decoration: the table has the figures. */
function Curves({ comparison: { manual, image, built, builtPaysFrom }, most }: CurvesProps) {
  const top = Math.max(paidMinutes(manual.course, most), paidMinutes(built, most), 1);
  const x = (count: number) => ((count - 1) / (most - 1)) * WIDTH;
  const y = (minutes: number) => HEIGHT - (minutes / top) * HEIGHT;
  const line = (course: Course) =>
    `M 0 ${y(paidMinutes(course, 1))} L ${WIDTH} ${y(paidMinutes(course, most))}`;
  const lines = [
    { course: manual.course, stroke: 'var(--d4)' },
    { course: image.course, stroke: 'var(--d2)' },
    { course: built, stroke: 'var(--d1)' },
  ];
  return (
    <svg
      aria-hidden="true"
      viewBox={`-6 -6 ${WIDTH + 12} ${HEIGHT + 12}`}
      height={144}
      className="w-full"
      preserveAspectRatio="none"
    >
      <path
        d={`M 0 0 V ${HEIGHT} H ${WIDTH}`}
        className="stroke-line"
        fill="none"
        vectorEffect="non-scaling-stroke"
      />
      {lines.map(({ course, stroke }) => (
        <path
          key={stroke}
          d={line(course)}
          stroke={stroke}
          fill="none"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {builtPaysFrom !== undefined && (
        <path
          d={`M ${x(builtPaysFrom)} ${y(paidMinutes(built, builtPaysFrom))} h 0.01`}
          className="stroke-ink"
          strokeWidth={9}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
