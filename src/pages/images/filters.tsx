import { useTranslations } from 'use-intl';

import type { ListControl } from '@/components/listState';
import type { ImageTypeSlug } from '@/paths';
import type { FilterSpec } from '@/ui/FilterChip';
import { FilterChoices } from '@/ui/FilterChoices';
import type { FilterOption } from '@/ui/FilterChoices';

import { ARCHITECTURES, CATEGORIES, LIST_KINDS, PRICE_MODELS, STATES } from './kinds';
import { MAINTENANCE, valuesIn } from './matching';
import type { FilterId } from './matching';
import type { ImageRow } from './rows';

/** How many values a chip names before it counts the rest. */
const NAMED = 2;

/** What the values of a filter are called; those without a word of ours are called as the cloud does. */
function useValueName(): (id: FilterId, value: string) => string {
  const t = useTranslations('images');
  const words: Partial<Record<FilterId, ReadonlyMap<string, string>>> = {
    architecture: new Map(ARCHITECTURES.map((value) => [value, t(`architecture.${value}`)])),
    state: new Map(STATES.map((value) => [value, t(`state.${value}`)])),
    maintenance: new Map(MAINTENANCE.map((value) => [value, t(`maintenance.is.${value}`)])),
    category: new Map(CATEGORIES.map((value) => [value, t(`category.${value}`)])),
    price: new Map(PRICE_MODELS.map((value) => [value, t(`price.${value}`)])),
  };
  return (id, value) => words[id]?.get(value) ?? value;
}

/** The values that the rows have and those that are chosen already, which a later answer may have taken away. */
function optionsOf(
  rows: readonly ImageRow[],
  id: FilterId,
  chosen: readonly string[],
  name: (value: string) => string,
): readonly FilterOption[] {
  const found = valuesIn(rows, id);
  const gone = chosen.filter((value) => !found.some((option) => option.value === value));
  return [...found, ...gone.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    value,
    count,
    label: name(value),
  }));
}

/** The filters of a type's list, with the values that its rows have. */
export function useFilters(
  type: ImageTypeSlug,
  rows: readonly ImageRow[],
  list: ListControl,
): readonly FilterSpec[] {
  const t = useTranslations('images');
  const nameOf = useValueName();
  return LIST_KINDS[type].filters.map((id) => {
    const chosen = list.filters.get(id) ?? [];
    const name = (value: string) => nameOf(id, value);
    const label = t(`column.${id}`);
    const named = chosen.slice(0, NAMED).map(name).join(', ');
    const rest = chosen.length - NAMED;
    return {
      id,
      label,
      value:
        chosen.length === 0 ? undefined : rest > 0 ? t('andMore', { named, count: rest }) : named,
      editor: () => (
        <FilterChoices
          label={label}
          options={optionsOf(rows, id, chosen, name)}
          selected={new Set(chosen)}
          onChange={(values) => list.setFilter(id, values)}
        />
      ),
      onClear: () => list.setFilter(id, []),
    };
  });
}
