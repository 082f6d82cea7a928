import { CheckboxField } from './CheckboxField';

/** One value that a filter may let through. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many rows have it. */
  readonly count?: number;
}

/** Props of the usual editor of a filter: any of several values. */
export interface FilterChoicesProps {
  /** Name of the group. */
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
}

/** Checkboxes of the values that a filter lets through. */
export function FilterChoices({ label, options, selected, onChange }: FilterChoicesProps) {
  const toggle = (value: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(value);
    else next.delete(value);
    onChange(next);
  };
  return (
    <fieldset className="flex max-h-72 min-w-0 flex-col gap-1 overflow-y-auto p-0.5">
      <legend className="mb-1 font-semibold text-ink">{label}</legend>
      {options.map((option) => (
        <CheckboxField
          key={option.value}
          checked={selected.has(option.value)}
          onChange={(on) => toggle(option.value, on)}
          label={
            <>
              {option.label}{' '}
              {option.count !== undefined && (
                <span className="ml-2 text-sm text-ink-3 tabular-nums">{option.count}</span>
              )}
            </>
          }
        />
      ))}
    </fieldset>
  );
}
