import { Link } from 'react-router-dom';
import { buttonClass } from './buttonLook';

/** What removes the reason why an action is disabled. */
export type Remedy = { readonly label: string } & (
  | { readonly onClick: () => void; readonly to?: never }
  | { readonly to: string; readonly onClick?: never }
);

/** A remedy as a small button, or as a link that looks like one. */
export function RemedyAction({ remedy }: { readonly remedy: Remedy }) {
  const look = buttonClass('secondary', 'small');
  if (remedy.to !== undefined) {
    return (
      <Link to={remedy.to} className={look}>
        {remedy.label}
      </Link>
    );
  }
  return (
    <button type="button" className={look} onClick={remedy.onClick}>
      {remedy.label}
    </button>
  );
}
