import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { cx } from '@/lib/cx';
import { Button } from './Button';
import { iconButtonClass } from './buttonLook';
import type { DialogFoot, DialogProps } from './Dialog';
import { iconSize } from './icons';
import { useUiText } from './uiText';

const widths = { small: 'w-[480px]', medium: 'w-[640px]', large: 'w-[880px]' } as const;

const panel =
  'rise flex max-h-[calc(100dvh-48px)] max-w-[calc(100vw-48px)] max-sm:max-w-[calc(100vw-32px)] flex-col overflow-hidden rounded-xl bg-surface text-base text-ink-2 shadow-dialog outline-none';

const place = 'fixed inset-0 z-40 grid place-items-center';

/** The dialog itself: focus and modality by Base UI, looks by us. */
export function DialogSurface({
  open,
  onClose,
  title,
  scope,
  size = 'medium',
  dirty = false,
  aside,
  picture,
  foot,
  initialFocus,
  returnFocus,
  children,
}: DialogProps) {
  const text = useUiText();
  const [asking, setAsking] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const tryClose = () => (dirty ? setAsking(true) : onClose());
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && tryClose()} disablePointerDismissal>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-[180ms] data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className={place}>
          <Base.Popup
            className={cx(panel, widths[size])}
            initialFocus={
              initialFocus ??
              // On a touch screen a field with focus would bring up the keyboard over the dialog.
              ((how) => how === 'touch' || (firstField(body.current) ?? cancel.current ?? true))
            }
            {...(returnFocus ? { finalFocus: returnFocus } : {})}
          >
            <div className="flex items-start gap-4 border-b border-line px-6 pt-4 pb-3">
              <div className="min-w-0 flex-1">
                <Base.Title className="text-dialog wrap-anywhere">{title}</Base.Title>
                {scope !== undefined && (
                  <Base.Description className="text-sm text-ink-3" render={<div />}>
                    {scope}
                  </Base.Description>
                )}
              </div>
              <Base.Close
                aria-label={text.close}
                className={cx(iconButtonClass('normal'), '-mr-2')}
              >
                <X {...iconSize} />
              </Base.Close>
            </div>
            <div ref={body} className="flex min-h-0 flex-1 flex-col overflow-y-auto md:flex-row">
              {picture !== undefined && (
                <div
                  aria-hidden
                  className="w-[292px] shrink-0 border-r border-line bg-sunken px-5 py-4 text-sm max-md:hidden"
                >
                  {picture}
                </div>
              )}
              <div className="min-w-0 flex-1 px-6 py-4">{children}</div>
              {aside !== undefined && (
                <div className="border-line bg-sunken px-5 py-4 text-sm max-md:border-t md:w-[272px] md:shrink-0 md:border-l">
                  {aside}
                </div>
              )}
            </div>
            {foot && <Foot foot={foot} cancel={cancel} onCancel={tryClose} />}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
      <AskBeforeClosing
        open={asking}
        onStay={() => setAsking(false)}
        onLeave={() => {
          setAsking(false);
          onClose();
        }}
      />
    </Base.Root>
  );
}

/** Where typing or choosing begins; of a group of radios the one that is chosen. */
function firstField(body: HTMLElement | null): HTMLElement | undefined {
  const fields = body?.querySelectorAll<HTMLInputElement>(
    'input, select, textarea, [role="combobox"]',
  );
  const [first] = fields ?? [];
  if (first?.type !== 'radio') return first;
  return [...(fields ?? [])].find(({ name, checked }) => name === first.name && checked) ?? first;
}

interface FootProps {
  readonly foot: DialogFoot;
  readonly cancel: RefObject<HTMLButtonElement | null>;
  readonly onCancel: () => void;
}

function Foot({ foot, cancel, onCancel }: FootProps) {
  const text = useUiText();
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line bg-sunken px-6 py-3">
      {foot.left}
      <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
        {foot.blocked !== undefined && (
          <span className="mr-2 text-sm text-ink-2 max-md:w-full max-md:text-right">
            {foot.blocked}
          </span>
        )}
        {foot.cancel !== null && (
          <Button ref={cancel} onClick={onCancel}>
            {foot.cancel ?? text.cancel}
          </Button>
        )}
        {foot.primary}
      </div>
    </div>
  );
}

interface AskProps {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Nothing typed is dropped silently. */
function AskBeforeClosing({ open, onStay, onLeave }: AskProps) {
  const text = useUiText();
  const stay = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onStay()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop forceRender className="fixed inset-0 z-40 bg-scrim" />
        <AlertDialog.Viewport className={place}>
          <AlertDialog.Popup initialFocus={stay} className={cx(panel, 'w-[480px] gap-4 px-6 py-4')}>
            <div>
              <AlertDialog.Title className="text-dialog">{text.discardTitle}</AlertDialog.Title>
              <AlertDialog.Description>{text.discardText}</AlertDialog.Description>
            </div>
            <div className="flex justify-end gap-2">
              <Button variant="danger" onClick={onLeave}>
                {text.discard}
              </Button>
              <Button ref={stay} variant="primary" onClick={onStay}>
                {text.keepEditing}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
