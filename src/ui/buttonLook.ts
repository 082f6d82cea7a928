import { cx } from '@/lib/cx';

/** `primary` at most once a page; `quiet` has no edge; `danger` cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
/** 32 px, or 28 px inside cards and rows. */
export type ButtonSize = 'normal' | 'small';

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-accent bg-accent font-semibold text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border-control bg-surface text-ink hover:bg-hover',
  quiet: 'border-transparent text-ink-2 hover:bg-hover hover:text-ink',
  danger:
    'border-bad bg-bad font-semibold text-surface hover:border-bad-strong hover:bg-bad-strong',
};

const sizes: Record<ButtonSize, string> = {
  normal: 'h-8 px-3 text-base touch:h-10',
  small: 'h-7 px-2.5 text-sm touch:h-9',
};

const shape =
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border whitespace-nowrap select-none transition-colors';

/** A disabled action keeps its place and size and stays readable. */
const explained =
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border border-line bg-sunken whitespace-nowrap text-ink-3 select-none';

/** Classes of a button that can be pressed. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize): string {
  return cx(shape, variants[variant], sizes[size]);
}

/** Classes of a button that explains why it cannot be pressed. */
export function explainedClass(variant: ButtonVariant, size: ButtonSize): string {
  const weight = variant === 'primary' || variant === 'danger' ? 'font-semibold' : '';
  return cx(explained, weight, sizes[size]);
}

/** Classes of a square button with nothing but an icon. */
export function iconButtonClass(size: ButtonSize, ground: keyof typeof grounds = 'paper'): string {
  return cx(
    'inline-flex shrink-0 items-center justify-center rounded-md transition-colors touch:size-10',
    grounds[ground],
    size === 'small' ? 'size-7' : 'size-8',
  );
}

const grounds = {
  paper:
    'text-ink-2 hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent-ink [&[aria-haspopup][aria-expanded=true]]:bg-hover',
  bar: 'text-bar-ink hover:bg-bar-2 aria-pressed:bg-bar-2 [&[aria-haspopup][aria-expanded=true]]:bg-bar-2',
} as const;

/** Classes of a text link: underlined within sentences, where colour alone would tell it. */
export const linkClass =
  'rounded-sm text-accent-ink underline-offset-2 hover:underline [:is(p,[data-prose])_&]:underline [button&]:cursor-pointer';
