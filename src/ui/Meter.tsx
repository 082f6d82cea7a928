import { cx } from '@/lib/cx';

/** A part of a meter; tones are the chart colours in order, `free` is the grey of what costs nothing. */
export interface MeterPart {
  readonly label: string;
  readonly value: number;
  readonly tone: 1 | 2 | 3 | 4 | 5;
}

const tones = { 1: 'bg-d1', 2: 'bg-d2', 3: 'bg-d3', 4: 'bg-d4', 5: 'bg-d5' } as const;

/** Props of a meter: parts of a whole. The figures stand beside it, so the bar itself is decoration. */
export interface MeterProps {
  readonly parts: readonly MeterPart[];
  /** The whole; the sum of the parts when left out. */
  readonly max?: number;
  readonly className?: string;
}

/** A thin bar of parts, parted by a hairline of paper. */
export function Meter({ parts, max, className }: MeterProps) {
  const whole = Math.max(max ?? parts.reduce((sum, part) => sum + part.value, 0), Number.EPSILON);
  return (
    <span
      aria-hidden="true"
      className={cx('flex h-1.5 w-full gap-px overflow-hidden rounded-sm bg-track', className)}
    >
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <span
            key={part.label}
            className={cx('h-full', tones[part.tone])}
            style={{ width: `${Math.min(100, (part.value / whole) * 100)}%` }}
          />
        ))}
    </span>
  );
}
