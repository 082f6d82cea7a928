import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { cx } from '@/lib/cx';
import { boxClass } from './fieldLook';
import { Field } from './Field';
import type { TextControl } from './Field';
import { iconSize } from './icons';
import { useUiText } from './uiText';

/** Props of a password field. */
export type PasswordFieldProps = TextControl<HTMLInputElement>;

/** A new password, hidden until asked for. */
export function PasswordField({
  label,
  labelHidden,
  note,
  hint,
  error,
  onChange,
  ...input
}: PasswordFieldProps) {
  const text = useUiText();
  const [revealed, setRevealed] = useState(false);
  const Glyph = revealed ? EyeOff : Eye;
  return (
    <Field label={label} labelHidden={labelHidden} note={note} hint={hint} error={error}>
      {(control) => (
        <span className="relative flex">
          <input
            {...input}
            {...control}
            type={revealed ? 'text' : 'password'}
            autoComplete="new-password"
            spellCheck={false}
            className={cx(boxClass, 'pr-10')}
            onChange={(event) => onChange(event.target.value)}
          />
          <button
            type="button"
            aria-label={revealed ? text.hidePassword : text.showPassword}
            className="absolute inset-y-0 right-0 flex w-9 items-center justify-center rounded-md text-ink-3 hover:text-ink focus-visible:-outline-offset-2 touch:w-11"
            onClick={() => setRevealed(!revealed)}
          >
            <Glyph {...iconSize} />
          </button>
        </span>
      )}
    </Field>
  );
}
