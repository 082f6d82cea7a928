import { Info, X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import { cx } from '@/lib/cx';
import { Button } from './Button';
import { iconButtonClass, linkClass } from './buttonLook';
import { iconSize } from './icons';
import { StatusMark } from './StatusMark';
import { dismissToast, toasts } from './toast';
import type { Toast } from './toast';
import { useUiText } from './uiText';

const stays = 8000;

/** Where toasts appear; one on the page. */
export function ToastRegion() {
  const text = useUiText();
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get);
  return (
    <section
      aria-label={text.notices}
      data-no-print
      data-toasts
      className="pointer-events-none fixed right-4 bottom-4 z-50 in-[:root:has([data-bulk-bar])]:bottom-20 flex w-96 max-w-[calc(100vw-32px)] flex-col gap-2"
    >
      {shown.map((toast) => (
        <Line key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

const marks = {
  ok: <StatusMark kind="good" />,
  info: <Info {...iconSize} className="shrink-0 text-accent-ink" />,
  bad: <StatusMark kind="failed" />,
};

function Line({ toast }: { readonly toast: Toast }) {
  const text = useUiText();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.tone === 'bad') return undefined;
    const timer = setTimeout(() => dismissToast(toast.id), stays);
    return () => clearTimeout(timer);
  }, [held, toast.id, toast.tone]);
  return (
    <div
      role={toast.tone === 'bad' ? 'alert' : 'status'}
      className="pointer-events-auto flex items-center gap-2.5 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-3 text-sm text-ink shadow-popover"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {marks[toast.tone]}
      <span className="min-w-0 flex-1">{toast.text}</span>
      {toast.link && (
        <Link to={toast.link.to} className={cx(linkClass, 'shrink-0')}>
          {toast.link.label}
        </Link>
      )}
      {toast.action && (
        <Button size="small" onClick={toast.action.run}>
          {toast.action.label}
        </Button>
      )}
      <button
        type="button"
        aria-label={text.close}
        className={iconButtonClass('small')}
        onClick={() => dismissToast(toast.id)}
      >
        <X {...iconSize} />
      </button>
    </div>
  );
}
