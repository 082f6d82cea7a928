import { Ellipsis } from 'lucide-react';
import { iconButtonClass } from './buttonLook';
import { iconSize } from './icons';
import { Menu } from './Menu';
import type { MenuEntry } from './menuEntries';
import { useUiText } from './uiText';

/** Props of the menu at a row's end. */
export interface RowMenuProps {
  /** Name of the row, for `Actions for NAME`. */
  readonly name: string;
  readonly entries: () => readonly MenuEntry[];
  readonly compact?: boolean;
}

/** Three dots at a row's end, named `Actions for NAME`. */
export function RowMenu({ name, entries, compact = false }: RowMenuProps) {
  const text = useUiText();
  return (
    <Menu entries={entries} align="end">
      {(trigger) => (
        <button
          {...trigger}
          type="button"
          aria-label={text.actionsFor(name)}
          className={`${iconButtonClass('small')} ${compact ? 'size-6' : ''} touch:size-11`}
        >
          <Ellipsis {...iconSize} />
        </button>
      )}
    </Menu>
  );
}
