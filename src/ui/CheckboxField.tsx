import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import { FieldBelow } from './Field';
import { hasReason } from './ExplainedButton';

/** Props of one checkbox with its label. */
export interface CheckboxFieldProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly name?: string;
  readonly ref?: Ref<HTMLInputElement>;
  /** Why it cannot be changed, in the hint's place. */
  readonly disabledReason?: ReactNode;
}

/** A native checkbox; the label is part of the target. */
export function CheckboxField({
  label,
  checked,
  onChange,
  hint,
  error,
  disabledReason,
  ...input
}: CheckboxFieldProps) {
  const id = useId();
  const disabled = hasReason(disabledReason);
  const below = disabled ? disabledReason : hint;
  return (
    <div>
      <label className="flex min-h-6 cursor-pointer items-start gap-2.5 py-0.5 touch:min-h-10 touch:items-center">
        <input
          {...input}
          type="checkbox"
          className="check-box mt-0.5"
          checked={checked}
          aria-disabled={disabled || undefined}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={below === undefined && error === undefined ? undefined : id}
          onChange={(event) => {
            if (!disabled) onChange(event.target.checked);
          }}
        />
        <span className={disabled ? 'text-ink-3' : 'text-ink'}>{label}</span>
      </label>
      <div className="-mt-1 pb-1.5 pl-6.5 empty:hidden">
        <FieldBelow id={id} hint={below} error={error} />
      </div>
    </div>
  );
}
