import type { ReactNode } from 'react';

import { setSession } from '@/stores/session';

import { useCaller } from './caller';

/** Around a link to something in a region: where that is another one, it is switched to on the way. */
export function InRegion({
  region,
  children,
}: {
  readonly region: string;
  readonly children: ReactNode;
}) {
  const { region: here } = useCaller();
  if (region === here) return children;
  // A link acts when its click is done: the region is another by then.
  return (
    <span className="min-w-0" onClickCapture={() => setSession({ region })}>
      {children}
    </span>
  );
}
