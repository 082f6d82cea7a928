import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { cx } from '@/lib/cx';
import { placeBelow } from './place';

/** What an anchor needs so that its hint is found by assistive technology. */
export interface HintAnchor {
  /** Id of the element that holds the hint's words, there whether the hint shows or not. */
  readonly describedBy: string;
  /** Shows the hint at once, for a press. */
  readonly show: () => void;
}

/** Props of a hint: a small box beside its anchor, on hover and on focus. */
export interface HintProps {
  /** What it says. Becomes the anchor's description. */
  readonly content: ReactNode;
  /** A way on that can be pressed inside the box. */
  readonly action?: ReactNode;
  /** `quiet` waits for a resting pointer or a keyboard; `prompt` answers at once. */
  readonly pace?: 'quiet' | 'prompt';
  /** True when nothing is hidden and the hint would only repeat what is seen. */
  readonly isNeedless?: (anchor: HTMLElement) => boolean;
  /** False where the anchor says it already, and only eyes need the hint. */
  readonly describes?: boolean;
  /** Layout of the wrapper around the anchor. */
  readonly className?: string;
  readonly children: (anchor: HintAnchor) => ReactNode;
}

const pause = { quiet: 400, prompt: 80, leave: 160 };

/**
 * A hint in the browser's top layer, standing in the page right after its anchor, so Tab reaches
 * what it offers. It can be hovered, and Escape closes it alone (WCAG 1.4.13).
 */
export function Hint({
  content,
  action,
  pace = 'quiet',
  isNeedless,
  describes = true,
  className,
  children,
}: HintProps) {
  const id = useId();
  const around = useRef<HTMLSpanElement>(null);
  const { open, setOpen, later } = useDelayed();
  const show = useCallback(() => setOpen(true), [setOpen]);

  const handlers = {
    onPointerEnter: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'touch' || isNeedless?.(event.currentTarget)) return;
      later(show, pause[pace]);
    },
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      const holdsFocus = pace === 'prompt' && event.currentTarget.contains(document.activeElement);
      if (event.pointerType !== 'touch' && !holdsFocus) later(() => setOpen(false), pause.leave);
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (isNeedless?.(event.currentTarget)) return;
      if (pace === 'prompt' || event.target.matches(':focus-visible')) show();
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!open || event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
    },
  };

  return (
    <span ref={around} role="presentation" className={cx('inline-flex', className)} {...handlers}>
      {children({ describedBy: id, show })}
      {open && <HintBox id={id} anchor={around} content={content} action={action} />}
      {!open && describes && (
        <span id={id} hidden>
          {content}
        </span>
      )}
    </span>
  );
}

/** Open or not, changed at once or after a moment that a later change cancels. */
function useDelayed() {
  const [open, set] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const setOpen = useCallback((value: boolean) => {
    clearTimeout(timer.current);
    set(value);
  }, []);
  const later = useCallback((act: () => void, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, wait);
  }, []);
  return { open, setOpen, later };
}

interface HintBoxProps {
  readonly id: string;
  readonly anchor: { readonly current: HTMLElement | null };
  readonly content: ReactNode;
  readonly action: ReactNode;
}

function HintBox({ id, anchor, content, action }: HintBoxProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const target = anchor.current?.firstElementChild;
    if (!box.current || !target) return undefined;
    // Browsers before the popover attribute still show the box, only below a dialog's edge.
    box.current.showPopover?.();
    return placeBelow(box.current, target);
  }, [anchor]);
  return (
    <span
      ref={box}
      popover="manual"
      style={{ display: 'flex' }}
      role={action ? undefined : 'tooltip'}
      className={cx(
        'fixed z-50 m-0 w-max max-w-[min(440px,calc(100vw-16px))] items-center gap-4 rounded-lg border border-line bg-surface px-3 py-2',
        'text-left text-sm [--focus:var(--accent)] font-normal whitespace-normal text-ink-2 shadow-popover',
      )}
    >
      <span id={id} className="max-w-72 min-w-0">
        {content}
      </span>
      {action}
    </span>
  );
}
