import type { AriaAttributes, ReactNode, Ref } from 'react';
import { Link } from 'react-router-dom';
import { cx } from '@/lib/cx';
import { iconButtonClass } from './buttonLook';
import type { ButtonSize } from './buttonLook';
import { ExplainedButton, hasReason } from './ExplainedButton';
import type { Explained } from './ExplainedButton';
import { Hint } from './Hint';
import { iconSize, smallIcon } from './icons';
import type { Icon } from './icons';

/** Props of a button that shows only an icon; its label is its name and its tooltip. */
export type IconButtonProps = {
  readonly label: string;
  readonly icon: Icon;
  readonly size?: ButtonSize;
  /** `bar` for the navy frame. */
  readonly ground?: 'paper' | 'bar';
  readonly className?: string;
  /** A count or dot over the corner. */
  readonly corner?: ReactNode;
} & Explained &
  (
    | { readonly onClick: () => void; readonly ref?: Ref<HTMLButtonElement>; readonly to?: never }
    | { readonly to: string; readonly ref?: never; readonly onClick?: never }
  ) &
  AriaAttributes;

/** A square button with nothing but an icon. */
export function IconButton({
  label,
  icon: Glyph,
  size = 'normal',
  ground = 'paper',
  className,
  corner,
  disabledReason,
  remedy,
  onClick,
  to,
  ref,
  ...rest
}: IconButtonProps) {
  const face = (
    <>
      <Glyph {...(size === 'small' ? smallIcon : iconSize)} />
      {corner}
    </>
  );
  const look = cx(iconButtonClass(size, ground), corner !== undefined && 'relative', className);
  if (hasReason(disabledReason)) {
    return (
      <ExplainedButton
        {...rest}
        aria-label={label}
        className={cx(look, 'text-ink-3 hover:bg-transparent hover:text-ink-3')}
        reason={disabledReason}
        remedy={remedy}
      >
        {face}
      </ExplainedButton>
    );
  }
  return (
    <Hint content={label} describes={false}>
      {() =>
        to === undefined ? (
          <button
            {...rest}
            ref={ref}
            type="button"
            aria-label={label}
            className={look}
            onClick={onClick}
          >
            {face}
          </button>
        ) : (
          <Link {...rest} to={to} aria-label={label} className={look}>
            {face}
          </Link>
        )
      }
    </Hint>
  );
}
