import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button';
import { Dialog, preloadDialog } from './Dialog';
import type { FilterBarProps, SortChoice } from './FilterBar';
import { iconSize } from './icons';
import { SelectField } from './SelectField';
import { useUiText } from './uiText';

/** On phones: a button with the number of active filters, and a sheet that holds them all. */
export function FilterSheet({
  filters,
  sortChoice,
  onClear,
  active,
}: Pick<FilterBarProps, 'filters' | 'sortChoice' | 'onClear'> & { readonly active: number }) {
  const text = useUiText();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <span className="md:hidden">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={active === 0 ? text.filters : `${text.filters}: ${active}`}
        className="relative flex size-10 items-center justify-center rounded-md border border-control bg-surface text-ink"
        onPointerEnter={preloadDialog}
        onFocus={preloadDialog}
        onClick={() => setOpen(true)}
      >
        <ListFilter {...iconSize} />
        {active > 0 && (
          <span className="absolute -top-1.5 -right-1.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-xs font-semibold text-on-accent">
            {active}
          </span>
        )}
      </button>
      <Dialog
        open={open}
        onClose={close}
        title={text.filters}
        size="small"
        foot={{
          left: active > 0 && (
            <Button variant="quiet" onClick={onClear}>
              {text.clearFilters}
            </Button>
          ),
          cancel: null,
          primary: (
            <Button variant="primary" onClick={close}>
              {text.showResults}
            </Button>
          ),
        }}
      >
        <div className="flex flex-col gap-5">
          {sortChoice && <SortSelect {...sortChoice} />}
          {filters.map((filter) => (
            <div key={filter.id}>{filter.editor(close)}</div>
          ))}
        </div>
      </Dialog>
    </span>
  );
}

function SortSelect({ columns, sort, onSort }: SortChoice) {
  const text = useUiText();
  const options = columns.flatMap(({ id, header }) => [
    { value: `${id} up`, label: text.ascending(header), sort: { id, desc: false } },
    { value: `${id} down`, label: text.descending(header), sort: { id, desc: true } },
  ]);
  return (
    <SelectField
      label={text.sortBy}
      options={options}
      placeholder={text.choose}
      value={sort && `${sort.id} ${sort.desc ? 'down' : 'up'}`}
      onChange={(value) => {
        const chosen = options.find((option) => option.value === value);
        if (chosen) onSort(chosen.sort);
      }}
    />
  );
}
