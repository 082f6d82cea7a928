import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Ref } from 'react';
import { cx } from '@/lib/cx';
import { Field } from './Field';
import type { FieldWords } from './Field';
import { smallIcon } from './icons';
import type { Icon } from './icons';
import { useUiText } from './uiText';

/** Props of a whole number with − and +. */
export interface NumberFieldProps extends FieldWords {
  /** Undefined while the field is empty or holds no number. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly min: number;
  readonly max: number;
  /** What − and + add; 1 when left out. */
  readonly step?: number;
  /** After the number: GiB. */
  readonly unit?: string;
}

/** A whole number. What is typed stays as typed, also out of range: the form says so. */
export function NumberField({
  label,
  labelHidden,
  note,
  hint,
  error,
  value,
  onChange,
  min,
  max,
  step = 1,
  unit,
  ...input
}: NumberFieldProps) {
  const text = useUiText();
  const [typed, setTyped] = useState(String(value ?? ''));
  const shown = numberIn(typed) === value ? typed : String(value ?? '');
  const put = (next: number) => {
    const inside = Math.min(max, Math.max(min, next));
    setTyped(String(inside));
    onChange(inside);
  };
  return (
    <Field label={label} labelHidden={labelHidden} note={note} hint={hint} error={error}>
      {(control) => (
        <span
          data-joined
          className={cx(
            'inline-flex h-8 w-fit items-stretch overflow-hidden rounded-md border bg-surface text-ink touch:h-10',
            error === undefined ? 'border-control' : 'border-bad-mark',
          )}
        >
          <Step
            label={text.decrease(label)}
            icon={Minus}
            stuck={value !== undefined && value <= min}
            onClick={() => put((value ?? min) - step)}
          />
          <input
            {...input}
            {...control}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            role="spinbutton"
            aria-valuenow={value}
            aria-valuemin={min}
            aria-valuemax={max}
            className="w-14 bg-transparent text-center font-semibold tabular-nums touch:text-[16px]"
            value={shown}
            onChange={(event) => {
              setTyped(event.target.value);
              onChange(numberIn(event.target.value));
            }}
            onKeyDown={(event) => {
              const turn = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0;
              if (turn === 0) return;
              event.preventDefault();
              put((value ?? min) + turn);
            }}
          />
          {unit !== undefined && (
            <span className="flex items-center pr-2 text-sm text-ink-3">{unit}</span>
          )}
          <Step
            label={text.increase(label)}
            icon={Plus}
            stuck={value !== undefined && value >= max}
            onClick={() => put((value ?? min - step) + step)}
          />
        </span>
      )}
    </Field>
  );
}

/** The whole number that a text is, if it is one. */
function numberIn(typed: string): number | undefined {
  return /^\s*-?\d{1,9}\s*$/.test(typed) ? Number(typed) : undefined;
}

interface StepProps {
  readonly label: string;
  readonly icon: Icon;
  /** At the end of the range. */
  readonly stuck: boolean;
  readonly onClick: () => void;
}

function Step({ label, icon: Glyph, stuck, onClick }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={stuck || undefined}
      className="flex w-8 items-center justify-center text-ink-2 hover:bg-hover aria-disabled:text-ink-3 aria-disabled:hover:bg-transparent touch:w-10"
      onClick={stuck ? undefined : onClick}
    >
      <Glyph {...smallIcon} />
    </button>
  );
}
