import type { ReactNode } from 'react';
import { Hint } from './Hint';

/** Text on one line, shortened where it must be and whole on hover and focus. */
export function Truncate({ children }: { readonly children: ReactNode }) {
  return (
    <Hint content={children} describes={false} isNeedless={fits} className="max-w-full min-w-0">
      {() => <span className="min-w-0 truncate">{children}</span>}
    </Hint>
  );
}

function fits(around: HTMLElement): boolean {
  const text = around.firstElementChild;
  return text === null || text.scrollWidth <= text.clientWidth;
}
