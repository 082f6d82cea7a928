import { cx } from '@/lib/cx';

/** A grey bar in the place of text that is on its way. Width comes from the class. */
export function Skeleton({ className = 'w-24' }: { readonly className?: string }) {
  return (
    <span aria-hidden="true" className={cx('inline-block h-3 rounded-sm bg-track', className)} />
  );
}
