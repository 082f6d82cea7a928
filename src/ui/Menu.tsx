import { useCallback, useId, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { loadable, preload, useLoaded } from './loadable';
import type { MenuEntry } from './menuEntries';

const surface = loadable(() => import('./MenuSurface').then((part) => part.MenuSurface));

/** What a plain button needs to be a menu's trigger before the menu has loaded. */
export interface MenuTriggerProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly id: string;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
}

/** Props of a menu. */
export interface MenuProps {
  /** Its lines, asked for when it opens. */
  readonly entries: () => readonly MenuEntry[];
  /** Which edge of the trigger it keeps to. */
  readonly align?: 'start' | 'end';
  readonly children: (trigger: MenuTriggerProps) => ReactNode;
}

/** A menu of actions under a button. What draws it loads on the first hover, focus or press. */
export function Menu({ entries, align = 'start', children }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const draw = useLoaded(surface, open, () => setOpen(false));
  const warm = useCallback(() => preload(surface), []);
  const [byKeyboard, setByKeyboard] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setByKeyboard(true);
    setOpen(true);
  };
  return (
    <>
      {children({
        ref: trigger,
        id: `${id}-trigger`,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: (event) => {
          // A click without a pointer came from Enter, Space or assistive technology.
          setByKeyboard(event.detail === 0);
          setOpen((was) => !was);
        },
        onKeyDown,
        onPointerEnter: warm,
        onFocus: warm,
      })}
      {draw?.({ id, open, byKeyboard, onOpenChange: setOpen, trigger, align, entries })}
    </>
  );
}
