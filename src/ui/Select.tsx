import { ChevronDown } from 'lucide-react';
import type { AriaAttributes, Ref } from 'react';
import { cx } from '@/lib/cx';
import { boxClass } from './fieldLook';
import { iconSize } from './icons';

/** One option of a select; one that cannot be chosen says why in its text. */
export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

/** Options under a common name. */
export interface SelectGroup<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
}

/** Props of a native select; give it a name by `aria-label`, or use `SelectField`. */
export interface SelectProps<Value extends string> extends AriaAttributes {
  readonly options: readonly (SelectOption<Value> | SelectGroup<Value>)[];
  /** Undefined shows the placeholder. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly id?: string;
  readonly name?: string;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLSelectElement>;
  readonly className?: string;
}

/** A native select in our looks. */
export function Select<Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  className,
  ...select
}: SelectProps<Value>) {
  const flat = options.flatMap((entry) => ('options' in entry ? entry.options : [entry]));
  return (
    <span className={cx('relative flex', className)}>
      <select
        {...select}
        value={value ?? ''}
        className={cx(boxClass, 'cursor-pointer appearance-none pr-8')}
        onChange={(event) => {
          const chosen = flat.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {value === undefined && (
          <option value="" disabled>
            {placeholder ?? ''}
          </option>
        )}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(line)}
            </optgroup>
          ) : (
            line(entry)
          ),
        )}
      </select>
      <ChevronDown
        {...iconSize}
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-3"
      />
    </span>
  );
}

function line(option: SelectOption<string>) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}
