import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';
import { boxClass } from './fieldLook';
import { Field } from './Field';
import type { TextControl } from './Field';

/** Props of a text field. */
export interface TextFieldProps extends TextControl<HTMLInputElement> {
  readonly placeholder?: string;
  /** Small text inside the field at its end. */
  readonly suffix?: ReactNode;
  /** Monospace, for ids and names to type. */
  readonly mono?: boolean;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly required?: boolean;
}

/** One line of text. */
export function TextField({
  label,
  labelHidden,
  note,
  hint,
  error,
  onChange,
  suffix,
  mono = false,
  ...input
}: TextFieldProps) {
  return (
    <Field label={label} labelHidden={labelHidden} note={note} hint={hint} error={error}>
      {(control) => (
        <span className="relative flex">
          <input
            {...input}
            {...control}
            type="text"
            spellCheck={false}
            className={cx(boxClass, mono && 'font-mono', suffix !== undefined && 'pr-24')}
            onChange={(event) => onChange(event.target.value)}
          />
          {suffix !== undefined && (
            <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-sm text-ink-3">
              {suffix}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
