import { AlignJustify, Columns3, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { AddFilter, FilterChip } from './FilterChip';
import type { FilterSpec } from './FilterChip';
import { FilterSheet } from './FilterSheet';
import { iconButtonClass, linkClass } from './buttonLook';
import type { DataColumn, Density, Sort } from './dataColumns';
import { Hint } from './Hint';
import { IconButton } from './IconButton';
import { iconSize } from './icons';
import { Menu } from './Menu';
import { SearchField } from './SearchField';
import { useUiText } from './uiText';

/** What a list offers to choose from its columns. */
export interface ColumnChoice {
  readonly columns: readonly Pick<DataColumn<never>, 'id' | 'header' | 'hideable'>[];
  /** Ids of the visible ones. */
  readonly visible: ReadonlySet<string>;
  readonly onChange: (visible: ReadonlySet<string>) => void;
}

/** Sorting where there are no column heads: on phones. */
export interface SortChoice {
  /** The sortable ones. */
  readonly columns: readonly Pick<DataColumn<never>, 'id' | 'header'>[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

/** Props of the bar above a list. */
export interface FilterBarProps {
  readonly search: {
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** "Search name or ID". */
    readonly placeholder: string;
  };
  /** Beside the search: what the list is about. */
  readonly scope?: ReactNode;
  readonly filters: readonly FilterSpec[];
  /** Clears the filters, not the search. */
  readonly onClear: () => void;
  /** "18 of 21 match". */
  readonly matches?: ReactNode;
  /** "Updated 16:04". */
  readonly updated?: ReactNode;
  readonly onRefresh: () => void;
  /** Being asked for again: the button says so and does nothing meanwhile. */
  readonly refreshing?: boolean;
  readonly density?: { readonly value: Density; readonly onChange: (density: Density) => void };
  readonly columnChoice?: ColumnChoice;
  readonly sortChoice?: SortChoice;
}

/** Search, active filters as chips, and at the right what the list shows and how. */
export function FilterBar(props: FilterBarProps) {
  const text = useUiText();
  const active = props.filters.filter((filter) => filter.value !== undefined);
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <SearchField {...props.search} className="shrink-0 max-md:flex-1 md:w-66" />
      {props.scope !== undefined && props.scope !== false && (
        <div className="shrink-0 max-md:order-first max-md:w-full">{props.scope}</div>
      )}
      <FilterSheet {...props} active={active.length} />
      {/* Many chips scroll sideways: the bar keeps its height. */}
      <div className="-m-1 hidden min-w-44 flex-1 items-center gap-2 overflow-x-auto p-1 [scrollbar-width:none] md:flex">
        {active.map((filter) => (
          <FilterChip key={filter.id} filter={filter} />
        ))}
        <AddFilter filters={props.filters} />
        {active.length > 0 && (
          <button
            type="button"
            className={`${linkClass} h-6 shrink-0 px-1`}
            onClick={props.onClear}
          >
            {text.clear}
          </button>
        )}
      </div>
      <div className="ml-auto flex shrink-0 items-center gap-1 max-md:w-full">
        <p className="flex items-center gap-2 text-sm text-ink-3 tabular-nums max-md:flex-1">
          {props.matches !== undefined && <span>{props.matches}</span>}
          {props.matches !== undefined && props.updated !== undefined && <span aria-hidden>•</span>}
          {props.updated !== undefined && (
            <span className="whitespace-nowrap">{props.updated}</span>
          )}
        </p>
        <IconButton
          label={text.refresh}
          icon={RotateCw}
          className="md:ml-2"
          aria-busy={props.refreshing === true}
          onClick={() => {
            if (!props.refreshing) props.onRefresh();
          }}
        />
        <ListLooks density={props.density} columnChoice={props.columnChoice} />
      </div>
    </div>
  );
}

/** Density and columns: only where rows are table rows. */
function ListLooks({ density, columnChoice }: Pick<FilterBarProps, 'density' | 'columnChoice'>) {
  const text = useUiText();
  const compact = density?.value === 'compact';
  return (
    <span className="hidden items-center gap-1 md:flex">
      {density && (
        <IconButton
          label={text.compactRows}
          icon={AlignJustify}
          aria-pressed={compact}
          onClick={() => density.onChange(compact ? 'normal' : 'compact')}
        />
      )}
      {columnChoice && <ColumnsMenu {...columnChoice} />}
    </span>
  );
}

function ColumnsMenu({ columns, visible, onChange }: ColumnChoice) {
  const text = useUiText();
  const toggle = (id: string, on: boolean) => {
    const next = new Set(visible);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  const entries = () =>
    columns
      .filter((column) => column.hideable !== false)
      .map((column) => ({
        kind: 'check' as const,
        label: column.header,
        checked: visible.has(column.id),
        onChange: (on: boolean) => toggle(column.id, on),
      }));
  return (
    <Hint content={text.columns} describes={false}>
      {() => (
        <Menu entries={entries} align="end">
          {(trigger) => (
            <button
              {...trigger}
              type="button"
              aria-label={text.columns}
              className={iconButtonClass('normal')}
            >
              <Columns3 {...iconSize} />
            </button>
          )}
        </Menu>
      )}
    </Hint>
  );
}
