import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';
import { FieldBelow } from './Field';
import type { Explained } from './ExplainedButton';
import { RemedyAction } from './RemedyAction';
import { hasReason } from './ExplainedButton';

/** One of several; what it costs or means stands beside its label. */
export type RadioOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** Beside the label: "saves $0.29 /month". */
  readonly note?: ReactNode;
  /** Below the label. */
  readonly hint?: ReactNode;
} & Explained;

/** Props of a group of radios. */
export interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
}

/** Native radios under one legend. A disabled one stays, with its reason. */
export function RadioGroup<Value extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
  error,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset
      className="min-w-0"
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={error === undefined ? undefined : id}
    >
      <legend className={labelHidden ? 'sr-only' : 'mb-1 font-semibold text-ink'}>{label}</legend>
      {options.map((option) => (
        <Choice
          key={option.value}
          group={id}
          option={option}
          checked={option.value === value}
          onChoose={() => onChange(option.value)}
        />
      ))}
      <FieldBelow id={id} hint={undefined} error={error} />
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly group: string;
  readonly option: RadioOption<Value>;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Choice<Value extends string>({ group, option, checked, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  const disabled = hasReason(option.disabledReason);
  const below = disabled ? option.disabledReason : option.hint;
  return (
    <div className="py-0.5">
      <label className="flex min-h-6 items-start gap-2.5 touch:min-h-10 touch:items-center">
        <input
          type="radio"
          name={group}
          value={option.value}
          checked={checked}
          aria-disabled={disabled || undefined}
          aria-describedby={below === undefined ? undefined : id}
          className="radio-dot mt-0.5"
          onChange={() => {
            if (!disabled) onChoose();
          }}
        />
        <span className={cx('flex flex-wrap gap-x-2', disabled ? 'text-ink-3' : 'text-ink')}>
          {option.label}
          {option.note !== undefined && <span className="text-sm text-ink-3">{option.note}</span>}
        </span>
      </label>
      <div className="-mt-1 flex flex-wrap items-center gap-3 pb-1.5 pl-6.5 empty:hidden">
        <FieldBelow id={id} hint={below} error={undefined} />
        {disabled && option.remedy && <RemedyAction remedy={option.remedy} />}
      </div>
    </div>
  );
}
