import type { ReactNode } from 'react';
import { Hint } from './Hint';

/** Props of a tooltip around an element that can be focused or hovered. */
export interface TooltipProps {
  /** One short sentence. */
  readonly content: ReactNode;
  /** The anchor; gets the id of its description for `aria-describedby`. */
  readonly children: (describedBy: string) => ReactNode;
  readonly className?: string;
}

/** A short explanation on hover and on keyboard focus. */
export function Tooltip({ content, children, className }: TooltipProps) {
  return (
    <Hint content={content} {...(className === undefined ? {} : { className })}>
      {({ describedBy }) => children(describedBy)}
    </Hint>
  );
}
