import type { ReactNode } from 'react';

/** A key to press, as on the keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded-sm border border-line px-1 font-mono text-xs text-ink-3">
      {children}
    </kbd>
  );
}
