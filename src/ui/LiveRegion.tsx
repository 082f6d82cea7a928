import { useSyncExternalStore } from 'react';
import { announcements } from './announce';

/** The one polite live region of the page; `announce` fills it. */
export function LiveRegion() {
  const { text, count } = useSyncExternalStore(announcements.subscribe, announcements.get);
  return (
    <div aria-live="polite" aria-atomic="true" className="sr-only">
      <span key={count}>{text}</span>
    </div>
  );
}
