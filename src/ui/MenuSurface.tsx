import { Menu as Base } from '@base-ui/react/menu';
import { Check, Lock } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useNavigate } from 'react-router-dom';
import { cx } from '@/lib/cx';
import { iconSize, smallIcon } from './icons';
import type { MenuAction, MenuCheck, MenuChoice, MenuEntry } from './menuEntries';
import { hasReason } from './ExplainedButton';

/** Props of the part of a menu that loads on demand. */
export interface MenuSurfaceProps {
  readonly id: string;
  readonly open: boolean;
  /** Opened without a pointer: the first line takes the focus. */
  readonly byKeyboard: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly align: 'start' | 'end';
  readonly entries: () => readonly MenuEntry[];
}

const line =
  'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-base outline-none select-none data-highlighted:bg-hover forced-colors:data-highlighted:outline-2 touch:min-h-11';

/** The menu itself: keyboard, focus and placing by Base UI, looks by us. */
export function MenuSurface({
  id,
  open,
  byKeyboard,
  onOpenChange,
  trigger,
  align,
  entries,
}: MenuSurfaceProps) {
  const ran = useRef(false);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    ran.current = false;
    if (!byKeyboard) return undefined;
    const frame = requestAnimationFrame(() => {
      popup.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [open, byKeyboard]);
  /** Focus goes back before the line acts, so that a dialog it opens knows where to return it. */
  const run: Run = (act) => {
    ran.current = true;
    // The pressed line takes the focus once more at the end of its click; what acts comes after.
    queueMicrotask(() => {
      trigger.current?.focus();
      act();
    });
  };
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, details) => {
        // A press on the trigger closes by the trigger's own click; closing here too would reopen it.
        if (details.reason === 'outside-press' && within(trigger.current, details.event)) {
          details.cancel();
          return;
        }
        onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={trigger}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <Base.Popup
            id={id}
            ref={popup}
            finalFocus={() => (ran.current ? false : trigger.current)}
            aria-labelledby={trigger.current?.id}
            className="pop max-h-(--available-height) max-w-80 min-w-44 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-popover outline-none"
          >
            {open && entries().map((entry) => <Line key={keyOf(entry)} entry={entry} run={run} />)}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Does what a line is for. */
type Run = (act: () => void) => void;

interface LineProps<Entry> {
  readonly entry: Entry;
  readonly run: Run;
}

function within(element: Element | null, event: Event): boolean {
  return event.target instanceof Node && (element?.contains(event.target) ?? false);
}

function keyOf(entry: MenuEntry): string {
  return entry.kind === 'separator' ? entry.id : `${entry.kind ?? 'action'} ${entry.label}`;
}

function Line({ entry, run }: LineProps<MenuEntry>) {
  switch (entry.kind) {
    case 'separator':
      return <Base.Separator className="mx-1 my-1 h-px bg-line" />;
    case 'heading':
      return (
        <div role="presentation" className="px-2.5 pt-2 pb-1 text-xs text-ink-3">
          {entry.label}
        </div>
      );
    case 'choice':
      return <ChoiceLine entry={entry} run={run} />;
    case 'check':
      return <CheckLine entry={entry} />;
    default:
      return <ActionLine entry={entry} run={run} />;
  }
}

function ActionLine({ entry, run }: LineProps<MenuAction>) {
  const id = useId();
  const navigate = useNavigate();
  const { to, icon: Glyph, disabledReason, remedy } = entry;
  const go = (target: { to?: string | undefined; act?: (() => void) | undefined }) => {
    run(() => {
      if (target.to === undefined) target.act?.();
      else void navigate(target.to);
    });
  };
  if (hasReason(disabledReason)) {
    return (
      <>
        <Base.Item
          disabled
          closeOnClick={false}
          aria-describedby={id}
          className={cx(line, 'text-ink-3')}
        >
          <Lock {...smallIcon} className="shrink-0" />
          {entry.label}
        </Base.Item>
        <div id={id} className="-mt-1.5 pr-2.5 pb-1.5 pl-8.5 text-xs text-ink-3">
          {disabledReason}
        </div>
        {remedy && (
          <Base.Item
            className={cx(line, 'pl-8.5 text-sm text-accent-ink')}
            onClick={() => go({ to: remedy.to, act: remedy.onClick })}
          >
            {remedy.label}
          </Base.Item>
        )}
      </>
    );
  }
  return (
    <Base.Item
      className={cx(line, entry.danger ? 'text-bad' : 'text-ink')}
      onClick={() => go({ to, act: entry.onSelect })}
    >
      {Glyph && <Glyph {...iconSize} className="shrink-0 text-ink-3" />}
      <span className="flex-1">{entry.label}</span>
      <LineHint>{entry.hint}</LineHint>
    </Base.Item>
  );
}

function ChoiceLine({ entry, run }: LineProps<MenuChoice>) {
  return (
    <Base.RadioGroup value={entry.selected ? entry.label : ''}>
      <Base.RadioItem
        value={entry.label}
        closeOnClick
        className={cx(line, 'text-ink', entry.selected && 'font-semibold')}
        onClick={() => run(entry.onSelect)}
      >
        <Tick on={entry.selected} />
        <span className="flex-1">{entry.label}</span>
        <LineHint>{entry.hint}</LineHint>
      </Base.RadioItem>
    </Base.RadioGroup>
  );
}

function CheckLine({ entry }: { readonly entry: MenuCheck }) {
  return (
    <Base.CheckboxItem
      checked={entry.checked}
      onCheckedChange={entry.onChange}
      closeOnClick={false}
      className={cx(line, 'text-ink')}
    >
      <Tick on={entry.checked} />
      <span className="flex-1">{entry.label}</span>
    </Base.CheckboxItem>
  );
}

function Tick({ on }: { readonly on: boolean }) {
  return (
    <Check
      {...iconSize}
      strokeWidth={2}
      className={cx('shrink-0 text-accent-ink', !on && 'invisible')}
    />
  );
}

function LineHint({ children }: { readonly children: ReactNode }) {
  if (children === undefined) return null;
  return <span className="pl-4 text-xs font-normal text-ink-3 tabular-nums">{children}</span>;
}
