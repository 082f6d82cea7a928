import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { iconButtonClass } from './buttonLook';
import type { DrawerProps } from './Drawer';
import { iconSize } from './icons';
import { useUiText } from './uiText';

/** The drawer itself. */
export function DrawerSurface({ open, onClose, label, children }: DrawerProps) {
  const text = useUiText();
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-[180ms] data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          aria-label={label}
          className="slide fixed inset-y-0 left-0 z-40 flex w-72 max-w-[calc(100vw-56px)] flex-col overflow-y-auto bg-surface shadow-dialog outline-none"
        >
          <div className="flex justify-end p-1">
            <Base.Close aria-label={text.close} className={iconButtonClass('normal')}>
              <X {...iconSize} />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
