import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import type { FilterBarProps } from './FilterBar';
import { iconSize } from './icons';
import { loadable, preload, useLoaded } from './loadable';
import { useUiText } from './uiText';

const dialog = loadable(() => import('./FilterDialog').then((part) => part.FilterDialog));

/** On phones: a button with the number of active filters, and a sheet that holds them all. */
export function FilterSheet({
  filters,
  sortChoice,
  onClear,
  active,
}: Pick<FilterBarProps, 'filters' | 'sortChoice' | 'onClear'> & { readonly active: number }) {
  const text = useUiText();
  const [open, setOpen] = useState(false);
  const draw = useLoaded(dialog, open, () => setOpen(false));
  const warm = () => preload(dialog);
  return (
    <span className="md:hidden">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={active === 0 ? text.filters : `${text.filters}: ${active}`}
        className="relative flex size-10 items-center justify-center rounded-md border border-control bg-surface text-ink"
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => setOpen(true)}
      >
        <ListFilter {...iconSize} />
        {active > 0 && (
          <span className="absolute -top-1.5 -right-1.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-xs font-semibold text-on-accent">
            {active}
          </span>
        )}
      </button>
      {draw?.({ filters, sortChoice, onClear, active, open, onClose: () => setOpen(false) })}
    </span>
  );
}
