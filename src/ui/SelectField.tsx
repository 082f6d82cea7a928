import { Field } from './Field';
import type { FieldWords } from './Field';
import { Select } from './Select';
import type { SelectProps } from './Select';

/** Props of a select with label, hint and error. */
export type SelectFieldProps<Value extends string> = FieldWords & Omit<SelectProps<Value>, 'id'>;

/** A native select with its label. */
export function SelectField<Value extends string>({
  label,
  labelHidden,
  note,
  hint,
  error,
  ...select
}: SelectFieldProps<Value>) {
  return (
    <Field label={label} labelHidden={labelHidden} note={note} hint={hint} error={error}>
      {(control) => <Select {...select} {...control} />}
    </Field>
  );
}
