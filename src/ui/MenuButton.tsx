import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from './buttonLook';
import type { ButtonSize, ButtonVariant } from './buttonLook';
import { smallIcon } from './icons';
import type { Icon } from './icons';
import { Menu } from './Menu';
import type { MenuEntry } from './menuEntries';

/** Props of a button that opens a menu. */
export interface MenuButtonProps {
  readonly children: ReactNode;
  /** Its name where the visible words are a value, as in "Region". */
  readonly label?: string;
  readonly icon?: Icon;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly align?: 'start' | 'end';
  /** Replaces the button's look, for the navy frame. */
  readonly className?: string;
  readonly entries: () => readonly MenuEntry[];
}

/** A labelled button with a chevron that opens a menu. */
export function MenuButton({
  children,
  label,
  icon: Glyph,
  variant = 'secondary',
  size = 'normal',
  align = 'start',
  className,
  entries,
}: MenuButtonProps) {
  return (
    <Menu entries={entries} align={align}>
      {(trigger) => (
        <button
          {...trigger}
          type="button"
          aria-label={label}
          className={className ?? buttonClass(variant, size)}
        >
          {Glyph && <Glyph {...smallIcon} />}
          {children}
          <ChevronDown {...smallIcon} />
        </button>
      )}
    </Menu>
  );
}
