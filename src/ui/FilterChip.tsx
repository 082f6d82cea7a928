import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { smallIcon } from './icons';
import { Popover } from './Popover';
import { useUiText } from './uiText';

/** One filter of a list: what it is called, what it says now, how it is edited. */
export interface FilterSpec {
  readonly id: string;
  readonly label: string;
  /** The value in words: "after 1 Dec 2025". Undefined while it does not filter. */
  readonly value: string | undefined;
  /** Controls that change it at once; `FilterChoices` is the usual one. */
  readonly editor: (close: () => void) => ReactNode;
  readonly onClear: () => void;
}

/** An active filter: press to edit, cross to remove. */
export function FilterChip({ filter }: { readonly filter: FilterSpec }) {
  const text = useUiText();
  return (
    <span className="inline-flex h-7 shrink-0 items-center rounded-chip border border-accent-line bg-accent-soft pl-1 text-base">
      <Popover
        label={filter.label}
        renderTrigger={(trigger) => (
          <button
            {...trigger}
            type="button"
            className="h-6 rounded-chip pr-0.5 pl-2 whitespace-nowrap text-ink"
          >
            {filter.label}: <b className="font-semibold">{filter.value}</b>
          </button>
        )}
      >
        {filter.editor}
      </Popover>
      <button
        type="button"
        aria-label={text.removeFilter(filter.label)}
        className="mr-0.5 flex size-6 items-center justify-center rounded-chip text-ink-2 hover:text-ink"
        onClick={filter.onClear}
      >
        <X {...smallIcon} />
      </button>
    </span>
  );
}

/** Opens the list of filters that are not set; a chosen one shows its editor in the same place. */
export function AddFilter({ filters }: { readonly filters: readonly FilterSpec[] }) {
  const text = useUiText();
  const [editing, setEditing] = useState<string>();
  const waiting = filters.filter((filter) => filter.value === undefined);
  const edited = filters.find((filter) => filter.id === editing);
  if (waiting.length === 0 && edited === undefined) return null;
  return (
    <Popover
      label={edited?.label ?? text.addFilter}
      onClose={() => setEditing(undefined)}
      renderTrigger={(trigger) => (
        <button
          {...trigger}
          type="button"
          className="inline-flex h-7 shrink-0 items-center gap-1.5 rounded-chip border border-dashed border-control px-3 text-ink-2 hover:bg-surface hover:text-ink"
        >
          <Plus {...smallIcon} />
          {text.addFilter}
        </button>
      )}
    >
      {(close) =>
        edited ? (
          <TakesFocus>{edited.editor(close)}</TakesFocus>
        ) : (
          <FilterNames filters={waiting} onPick={setEditing} />
        )
      }
    </Popover>
  );
}

/** The editor stands where the pressed name was, so focus must not be left behind. */
function TakesFocus({ children }: { readonly children: ReactNode }) {
  return <div ref={focusFirst}>{children}</div>;
}

function focusFirst(around: HTMLElement | null): void {
  around?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}

interface FilterNamesProps {
  readonly filters: readonly FilterSpec[];
  readonly onPick: (id: string) => void;
}

function FilterNames({ filters, onPick }: FilterNamesProps) {
  return (
    <ul className="-m-2">
      {filters.map((filter) => (
        <li key={filter.id}>
          <button
            type="button"
            className="flex h-8 w-full items-center rounded-sm px-2.5 text-left text-ink hover:bg-hover"
            onClick={() => onPick(filter.id)}
          >
            {filter.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
