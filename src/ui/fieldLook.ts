/** Box of a text-like control: 32 px, 40 under a finger. */
export const boxClass =
  'h-8 w-full min-w-0 rounded-md border border-control bg-surface px-2.5 text-base text-ink aria-invalid:border-bad-mark touch:h-10 touch:text-[16px]';
