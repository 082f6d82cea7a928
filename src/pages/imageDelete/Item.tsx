import type { ReactNode } from 'react';

import { Problem } from '@/components/Problem';
import { Skeleton } from '@/ui/Skeleton';

import type { Asked } from './facts';

/** Props of one thing that depends on the images. */
export interface ItemProps {
  readonly mark: ReactNode;
  readonly title: ReactNode;
  /** At the right: what can be done about it. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** One kind of things that depend on the images: what becomes of them. */
export function Item({ mark, title, action, children }: ItemProps) {
  return (
    <li className="flex gap-3 border-t border-line py-3 first:border-t-0 first:pt-0">
      <span className="mt-0.5 shrink-0 text-ink-2">{mark}</span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="min-w-0 wrap-anywhere text-ink">{title}</p>
          {action}
        </div>
        {children !== undefined && <div className="text-sm text-ink-2">{children}</div>}
      </div>
    </li>
  );
}

interface ToldProps<Data> {
  readonly part: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Draws a part once it is told: a grey line until then, the reason in its place where it is not. */
export function Told<Data>({ part: { data, error, refetch }, children }: ToldProps<Data>) {
  if (data !== undefined) return children(data);
  return (
    <li className="border-t border-line py-3 first:border-t-0 first:pt-0">
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="w-60" />
      )}
    </li>
  );
}
