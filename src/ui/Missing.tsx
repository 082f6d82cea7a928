import { Hint } from './Hint';

/** A value that is not there: an en dash with its reason, in a tooltip and for assistive technology. */
export function Missing({ reason }: { readonly reason: string }) {
  return (
    <Hint content={reason} describes={false} className="align-middle">
      {() => (
        <span className="text-ink-3">
          –<span className="sr-only"> ({reason})</span>
        </span>
      )}
    </Hint>
  );
}
