import type { AriaAttributes, ReactNode } from 'react';
import { Hint } from './Hint';
import { RemedyAction } from './RemedyAction';
import type { Remedy } from './RemedyAction';

/** Why an action cannot be done now, and what would allow it. Absent when it can be done. */
export interface Explained {
  /** One sentence. Nothing, an empty text or false leaves the action enabled. */
  readonly disabledReason?: ReactNode;
  readonly remedy?: Remedy | undefined;
}

/** True when there is a reason, so the action is disabled. */
export function hasReason(reason: ReactNode): boolean {
  return reason !== undefined && reason !== null && reason !== false && reason !== '';
}

/** Props of the disabled form of an action. */
export type ExplainedButtonProps = {
  readonly reason: ReactNode;
  readonly remedy?: Remedy | undefined;
  readonly className: string;
  readonly children: ReactNode;
  readonly id?: string;
} & AriaAttributes;

/** An action that cannot be done: focusable, its reason shown on focus, hover or press. */
export function ExplainedButton({
  reason,
  remedy,
  className,
  children,
  ...rest
}: ExplainedButtonProps) {
  return (
    <Hint pace="prompt" content={reason} action={remedy && <RemedyAction remedy={remedy} />}>
      {({ describedBy, show }) => (
        <button
          {...rest}
          type="button"
          aria-disabled
          aria-describedby={describedBy}
          className={className}
          onClick={show}
        >
          {children}
        </button>
      )}
    </Hint>
  );
}
