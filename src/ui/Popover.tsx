import { useCallback, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { loadable, preload, useLoaded } from './loadable';

const surface = loadable(() => import('./PopoverSurface').then((part) => part.PopoverSurface));

/** What a plain button needs to be a popover's trigger before the popover has loaded. */
export interface PopoverTriggerProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onClick: () => void;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
}

/** Props of a popover. */
export interface PopoverProps {
  /** Its name. */
  readonly label: string;
  readonly align?: 'start' | 'end';
  readonly renderTrigger: (trigger: PopoverTriggerProps) => ReactNode;
  /** What it holds, told how to close it. */
  readonly children: (close: () => void) => ReactNode;
  /** Told when it has closed. */
  readonly onClose?: () => void;
}

/** A small box under a button that holds controls. What draws it loads on the first hover, focus or press. */
export function Popover({
  label,
  align = 'start',
  renderTrigger,
  children,
  onClose,
}: PopoverProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const warm = useCallback(() => preload(surface), []);
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) onClose?.();
  };
  const draw = useLoaded(surface, open, () => change(false));
  return (
    <>
      {renderTrigger({
        ref: anchor,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: () => change(!open),
        onPointerEnter: warm,
        onFocus: warm,
      })}
      {draw?.({
        id,
        label,
        open,
        onOpenChange: change,
        anchor,
        align,
        children: open && children(() => change(false)),
      })}
    </>
  );
}
