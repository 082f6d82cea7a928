import { EmptyState } from '@/ui/EmptyState';
import { FilterChip } from '@/ui/FilterChip';
import type { FilterSpec } from '@/ui/FilterChip';

/** Props of what stands where nothing matches. */
export interface NoMatchProps {
  readonly filters: readonly FilterSpec[];
  /** Takes search and filters away. */
  readonly onClear: () => void;
  readonly title: string;
  readonly text: string;
}

/** Nothing matches search and filters: both repeated, with a way to take them away. */
export function NoMatch({ filters, onClear, title, text }: NoMatchProps) {
  const active = filters.filter(({ value }) => value !== undefined);
  const chips = active.length > 0 && (
    <span className="flex flex-wrap gap-2">
      {active.map((filter) => (
        <FilterChip key={filter.id} filter={filter} />
      ))}
    </span>
  );
  return (
    <EmptyState kind="no-match" title={title} onClear={onClear} chips={chips}>
      {text}
    </EmptyState>
  );
}
