import { Hint } from './Hint';

/** A value that is not there: an en dash whose reason is its description and its tooltip. */
export function Missing({ reason }: { readonly reason: string }) {
  return (
    <Hint content={reason} pace="prompt">
      {({ describedBy }) => (
        <span role="img" aria-label="–" aria-describedby={describedBy} className="px-1 text-ink-3">
          –
        </span>
      )}
    </Hint>
  );
}
