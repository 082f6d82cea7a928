import type { AriaAttributes, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { cx } from '@/lib/cx';
import { linkClass } from './buttonLook';

/** Props of a text link: to a page of the console, to another site, or an action in a sentence. */
export type LinkTextProps = {
  readonly children: ReactNode;
  readonly className?: string;
} & (
  | {
      readonly to: string;
      /** What the history entry keeps beside its address. */
      readonly state?: unknown;
      readonly href?: never;
      readonly onClick?: never;
    }
  | { readonly href: string; readonly to?: never; readonly state?: never; readonly onClick?: never }
  | {
      readonly onClick: () => void;
      readonly to?: never;
      readonly state?: never;
      readonly href?: never;
    }
) &
  AriaAttributes;

/** A link in `accent-ink`. */
export function LinkText({
  children,
  className,
  to,
  state,
  href,
  onClick,
  ...rest
}: LinkTextProps) {
  const look = cx(linkClass, className);
  if (to !== undefined) {
    return (
      <Link {...rest} to={to} state={state} className={look}>
        {children}
      </Link>
    );
  }
  if (href !== undefined) {
    return (
      <a {...rest} href={href} className={look} target="_blank" rel="noreferrer">
        {children}
      </a>
    );
  }
  return (
    <button {...rest} type="button" className={look} onClick={onClick}>
      {children}
    </button>
  );
}
