import { useId } from 'react';
import type { ReactNode } from 'react';

/** One segment. */
export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Why it cannot be chosen; it stays, greyed. Say it in sight as well, near the control. */
  readonly disabledReason?: string | undefined;
}

/** Props of a row of joined radios. */
export interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** On a phone the chosen one may lie beyond the right edge. */
function show(input: HTMLElement | null): void {
  const label = input?.parentElement;
  const box = label?.parentElement;
  if (label && box) box.scrollLeft = label.offsetLeft + label.offsetWidth - box.clientWidth;
}

/** Few short choices side by side: native radios, joined. */
export function SegmentedControl<Value extends string>({
  label,
  labelHidden = false,
  segments,
  value,
  onChange,
}: SegmentedControlProps<Value>) {
  const group = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={labelHidden ? 'sr-only' : 'mb-1.5 font-semibold text-ink'}>{label}</legend>
      <div
        data-joined
        className="relative flex h-8 w-fit max-w-full overflow-x-auto rounded-md border border-control bg-surface touch:h-10"
      >
        {segments.map((segment) => (
          <label
            key={segment.value}
            className="relative flex cursor-pointer items-center border-line px-3 whitespace-nowrap text-ink-2 select-none not-first:border-l hover:bg-hover has-aria-disabled:cursor-default has-aria-disabled:bg-sunken has-aria-disabled:text-ink-3 has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2"
          >
            <input
              ref={segment.value === value ? show : undefined}
              type="radio"
              name={group}
              value={segment.value}
              checked={segment.value === value}
              aria-disabled={segment.disabledReason !== undefined || undefined}
              aria-describedby={
                segment.disabledReason === undefined ? undefined : `${group}-${segment.value}`
              }
              className="absolute inset-0 m-0 cursor-pointer appearance-none aria-disabled:cursor-default"
              onChange={() => {
                if (segment.disabledReason === undefined) onChange(segment.value);
              }}
            />
            {typeof segment.label === 'string' ? (
              <span className="steady-weight justify-items-center" data-text={segment.label}>
                {segment.label}
              </span>
            ) : (
              segment.label
            )}
            {segment.disabledReason !== undefined && (
              <span id={`${group}-${segment.value}`} hidden>
                {segment.disabledReason}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
