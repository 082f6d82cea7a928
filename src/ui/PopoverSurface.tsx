import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode, RefObject } from 'react';

/** Props of the part of a popover that loads on demand. */
export interface PopoverSurfaceProps {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly align: 'start' | 'end';
  readonly children: ReactNode;
}

/** The popover itself: focus and placing by Base UI, looks by us. */
export function PopoverSurface({
  id,
  label,
  open,
  onOpenChange,
  anchor,
  align,
  children,
}: PopoverSurfaceProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, details) => {
        const { target } = details.event;
        const onTrigger = target instanceof Node && anchor.current?.contains(target) === true;
        // A press on the trigger closes by the trigger's own click; closing here too would reopen it.
        if (!next && onTrigger && details.reason !== 'escape-key') {
          details.cancel();
          return;
        }
        onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <Base.Popup
            id={id}
            aria-label={label}
            finalFocus={anchor}
            className="pop max-h-(--available-height) w-72 max-w-(--available-width) overflow-y-auto rounded-lg border border-line bg-surface p-3 shadow-popover outline-none"
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
