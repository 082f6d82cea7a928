import { ChevronDown } from 'lucide-react';
import { useId } from 'react';

import { cx } from '@/lib/cx';
import { iconSize, smallIcon } from '@/ui/icons';
import type { Icon } from '@/ui/icons';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntries';

/** How anything that can be pressed looks in the navy bar. */
export const barButton =
  'inline-flex h-8 min-w-8 items-center justify-center gap-1.5 rounded-md px-1.5 text-base text-bar-ink transition-colors hover:bg-bar-2 aria-expanded:bg-bar-2 touch:h-10 touch:min-w-10';

/** The same on paper, for the drawer of phones. */
export const paperButton =
  'inline-flex h-11 w-full items-center gap-3 rounded-md px-3 text-base text-ink-2 transition-colors hover:bg-hover';

/** Props of a menu of the frame. */
export interface BarMenuProps {
  /** Its name, by which everybody finds it. */
  readonly label: string;
  readonly icon: Icon;
  /** What is chosen, read out as the button's description. */
  readonly value: string;
  /** Whether the value can be seen; where there is little room, only the icon stays. */
  readonly show: 'always' | 'medium' | 'wide' | 'never';
  readonly strong?: boolean;
  /** In the drawer of phones. */
  readonly onPaper?: boolean;
  readonly entries: () => readonly MenuEntry[];
}

const widths = {
  always: '',
  medium: 'hidden lg:inline',
  wide: 'hidden xl:inline',
  never: 'hidden',
};
const chevrons = {
  always: 'hidden sm:block',
  medium: 'hidden lg:block',
  wide: 'hidden xl:block',
  never: 'hidden',
};

/** A menu of the frame, named after what it chooses and showing what is chosen. */
export function BarMenu({
  label,
  icon: Glyph,
  value,
  show,
  strong = false,
  onPaper = false,
  entries,
}: BarMenuProps) {
  const id = useId();
  return (
    <Menu entries={entries} align={onPaper ? 'start' : 'end'}>
      {(trigger) => (
        <>
          <button
            {...trigger}
            type="button"
            aria-label={label}
            aria-describedby={id}
            className={onPaper ? paperButton : barButton}
          >
            <Glyph {...iconSize} className="shrink-0" />
            {onPaper && <span className="flex-1 text-left">{label}</span>}
            {/* Drawn, not written: the button is named after what it chooses, and described by the choice. */}
            <span
              data-value={value}
              className={cx(
                'truncate before:content-[attr(data-value)]',
                onPaper ? 'text-ink' : widths[show],
                strong && !onPaper && 'font-semibold',
              )}
            />
            {(show !== 'never' || onPaper) && (
              <ChevronDown {...smallIcon} className={cx('shrink-0', !onPaper && chevrons[show])} />
            )}
          </button>
          <span id={id} hidden>
            {value}
          </span>
        </>
      )}
    </Menu>
  );
}
