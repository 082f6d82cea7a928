import type { Span } from '@/domain/deployment';
import { cx } from '@/lib/cx';

import { packed } from './packed';
import { useSpanWords } from './words';

/** More parts than that are thinner than a line: they are drawn as one. */
const MOST_PARTS = 60;

const LOOK: Readonly<Record<Span['kind'], string>> = {
  paid: 'bg-d1',
  further: 'bg-d1',
  automatic: 'bg-d2',
  waiting: 'border border-line bg-hover',
};

/** Height of a row of names, and the room above the first, in pixels. */
const ROW = { height: 16, above: 4 };

/** Percent of the bar that words inside need. */
const LEAST_FOR_WORDS = 14;

/** Props of the parts of a way, drawn to scale. */
export interface BarsProps {
  readonly spans: readonly Span[];
  /** What the whole width stands for, in minutes. */
  readonly end: number;
  readonly servers: number;
  /** How wide it is, as a part of the axis. */
  readonly width?: number;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const to = spans.at(-1)?.to ?? 0;
  return spans.length > MOST_PARTS ? [{ kind: 'further', from: 0, to }] : spans;
}

/** The parts of a way to scale. Decoration: the table says the same. */
export function Bars({ spans, end, servers, width = 1 }: BarsProps) {
  const words = useSpanWords(servers);
  const drawn = merged(spans);
  const place = ({ from, to }: Span) => ({
    left: `${(from / end) * 100}%`,
    width: `${((to - from) / end) * 100}%`,
    minWidth: 2,
    paddingRight: 1,
  });
  return (
    <div aria-hidden="true">
      <div className="relative h-10">
        {drawn.map((span) => (
          <span key={span.from} style={place(span)} className="absolute inset-y-0">
            <span
              className={cx(
                'flex size-full items-center justify-center overflow-hidden rounded-sm text-xs whitespace-nowrap text-ink-3',
                LOOK[span.kind],
              )}
            >
              {span.kind === 'waiting' &&
                ((span.to - span.from) / end) * 100 > LEAST_FOR_WORDS &&
                words(span)}
            </span>
          </span>
        ))}
      </div>
      {drawn === spans && <Names spans={spans} end={end} width={width} words={words} />}
    </div>
  );
}

interface NamesProps {
  readonly spans: readonly Span[];
  readonly end: number;
  readonly width: number;
  readonly words: (span: Span) => string;
}

/** The names of the parts in rows, each where there is room for it; what the night cut is named once. */
function Names({ spans, end, width, words }: NamesProps) {
  const named = spans.filter(
    ({ kind, step }, index) =>
      kind !== 'waiting' &&
      spans.findIndex((other) => other.kind === kind && other.step === step) === index,
  );
  const labels = packed(
    named.map((span) => ({ at: (span.from / end) * 100, words: words(span) })),
    width,
  );
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  return (
    <div
      style={{ height: rows * ROW.height + ROW.above }}
      className="relative text-xs text-ink-2 max-xl:hidden"
    >
      {labels.map(({ at, row, words: text }) => (
        <span
          key={at}
          style={{ left: `${at}%`, top: row * ROW.height + ROW.above }}
          className="absolute border-l border-control pl-1 whitespace-nowrap"
        >
          {text}
        </span>
      ))}
    </div>
  );
}
