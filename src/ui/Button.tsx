import { LoaderCircle } from 'lucide-react';
import type { AriaAttributes, ReactNode, Ref } from 'react';
import { Link } from 'react-router-dom';
import { cx } from '@/lib/cx';
import { buttonClass, explainedClass } from './buttonLook';
import type { ButtonSize, ButtonVariant } from './buttonLook';
import { ExplainedButton, hasReason } from './ExplainedButton';
import type { Explained } from './ExplainedButton';
import { smallIcon } from './icons';
import type { Icon } from './icons';

/** What a button does: acts, leads somewhere in the console, or submits its form. */
type ButtonDoes =
  | {
      readonly onClick: () => void;
      readonly ref?: Ref<HTMLButtonElement>;
      readonly to?: never;
      readonly type?: never;
      readonly form?: never;
    }
  | {
      readonly to: string;
      readonly onClick?: never;
      readonly ref?: never;
      readonly type?: never;
      readonly form?: never;
    }
  | {
      readonly type: 'submit';
      readonly form?: string;
      readonly ref?: Ref<HTMLButtonElement>;
      readonly onClick?: never;
      readonly to?: never;
    };

/** Props of a button: how it looks, what it does, and why it may not. */
export type ButtonProps = {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: Icon;
  /** Its work is under way: shown, and pressed again it does nothing. */
  readonly pending?: boolean;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
} & Explained &
  ButtonDoes &
  AriaAttributes;

/** A button, or a link that looks like one. With a `disabledReason` it stays focusable and says why. */
export function Button({
  variant = 'secondary',
  size = 'normal',
  icon: Glyph,
  pending = false,
  disabledReason,
  remedy,
  children,
  className,
  onClick,
  to,
  type,
  form,
  ref,
  ...rest
}: ButtonProps) {
  const face = (
    <>
      {pending ? <LoaderCircle {...smallIcon} /> : Glyph && <Glyph {...smallIcon} />}
      {children}
    </>
  );
  if (hasReason(disabledReason)) {
    return (
      <ExplainedButton
        {...rest}
        className={cx(explainedClass(variant, size), className)}
        reason={disabledReason}
        remedy={remedy}
      >
        {face}
      </ExplainedButton>
    );
  }
  const look = cx(buttonClass(variant, size), className);
  if (to !== undefined) {
    return (
      <Link {...rest} to={to} className={look}>
        {face}
      </Link>
    );
  }
  return (
    <button
      {...rest}
      ref={ref}
      type={type === 'submit' ? 'submit' : 'button'}
      form={form}
      className={look}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {face}
    </button>
  );
}
