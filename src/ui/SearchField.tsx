import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { cx } from '@/lib/cx';
import { boxClass } from './fieldLook';
import { iconSize } from './icons';
import { Kbd } from './Kbd';
import { useUiText } from './uiText';

/** Props of a search field. */
export interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What it looks through: "Search name or ID". Its name stays `Search`. */
  readonly placeholder: string;
  /** Another name, where a page has a second search field. */
  readonly label?: string;
  /** `/` anywhere on the page focuses it. On unless said otherwise. */
  readonly slashKey?: boolean;
  /** Its width; 264 px when left out. */
  readonly className?: string;
}

/** Filters as one types. Escape empties it. */
export function SearchField({
  value,
  onChange,
  placeholder,
  label,
  slashKey = true,
  className,
}: SearchFieldProps) {
  const text = useUiText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!slashKey) return undefined;
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target) || isCovered()) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [slashKey]);
  return (
    <div role="search" className={cx('relative flex max-w-full', className ?? 'w-66')}>
      <Search
        {...iconSize}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
      />
      <input
        ref={field}
        type="text"
        role="searchbox"
        aria-label={label ?? text.search}
        aria-keyshortcuts={slashKey ? '/' : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        className={cx(boxClass, 'px-8')}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          onChange('');
        }}
      />
      <span className="absolute inset-y-0 right-1 flex items-center">
        {value !== '' ? (
          <button
            type="button"
            aria-label={text.clearSearch}
            className="flex size-6 items-center justify-center rounded-sm text-ink-3 hover:text-ink touch:size-8"
            onClick={() => {
              onChange('');
              field.current?.focus();
            }}
          >
            <X {...iconSize} />
          </button>
        ) : (
          slashKey && (
            <span aria-hidden className="mr-1 touch:hidden">
              <Kbd>/</Kbd>
            </span>
          )
        )}
      </span>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** True while a dialog or a menu lies over the page. */
function isCovered(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
