import { cx } from '@/lib/cx';
import { Field } from './Field';
import type { TextControl } from './Field';

/** Props of a field of several lines. */
export interface TextAreaProps extends TextControl<HTMLTextAreaElement> {
  readonly rows?: number;
  readonly mono?: boolean;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextArea({
  label,
  labelHidden,
  note,
  hint,
  error,
  onChange,
  rows = 3,
  mono = false,
  ...input
}: TextAreaProps) {
  return (
    <Field label={label} labelHidden={labelHidden} note={note} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...input}
          {...control}
          rows={rows}
          spellCheck={false}
          className={cx(
            'w-full min-w-0 rounded-md border border-control bg-surface px-2.5 py-1.5 text-base text-ink aria-invalid:border-bad-mark',
            mono && 'font-mono text-mono',
          )}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
