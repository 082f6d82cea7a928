import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import { StatusMark } from './StatusMark';

/** What every field has. */
export interface FieldWords {
  readonly label: string;
  /** Hides the label from view where the place says it all; it stays the field's name. */
  readonly labelHidden?: boolean;
  /** A short note beside the label. */
  readonly note?: ReactNode;
  /** What is expected, below the field. */
  readonly hint?: ReactNode;
  /** What is wrong, below the field; marks it as invalid. */
  readonly error?: string | undefined;
}

/** What every field has whose value is a text. */
export interface TextControl<Element> extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly ref?: Ref<Element>;
}

/** What the control inside a field needs to belong to its label, hint and error. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Props of a field around a control of one's own. */
export interface FieldProps extends FieldWords {
  readonly children: (control: FieldControl) => ReactNode;
}

/** Label, control, then the error or the hint. */
export function Field({ label, labelHidden, note, hint, error, children }: FieldProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className="flex min-w-0 flex-col">
      <div className={labelHidden ? 'sr-only' : 'mb-1.5 flex flex-wrap items-baseline gap-x-2'}>
        <label htmlFor={id} className="font-semibold text-ink">
          {label}
        </label>
        {note !== undefined && <span className="text-sm text-ink-3">{note}</span>}
      </div>
      {children({
        id,
        'aria-describedby': below === undefined ? undefined : `${id}-below`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      <FieldBelow id={`${id}-below`} hint={hint} error={error} />
    </div>
  );
}

/** The line below a control: the error if there is one, else the hint. */
export function FieldBelow({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
}) {
  if (error !== undefined) {
    return (
      <p id={id} className="mt-1 flex items-start gap-1.5 text-xs text-bad">
        <StatusMark kind="failed" />
        {error}
      </p>
    );
  }
  if (hint === undefined) return null;
  return (
    <div id={id} className="mt-1 text-xs text-ink-3">
      {hint}
    </div>
  );
}
