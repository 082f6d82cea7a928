import { CopyButton } from './CopyButton';

/** An identifier in monospace, never wrapped, with its copy button. `quiet` shows the button on hover and focus. */
export function Id({ value, quiet = false }: { readonly value: string; readonly quiet?: boolean }) {
  return (
    <span className="group/id inline-flex items-center gap-1 align-middle whitespace-nowrap">
      <span className="font-mono text-mono text-ink-2">{value}</span>
      <span
        className={
          quiet
            ? 'opacity-0 group-focus-within/id:opacity-100 group-hover/id:opacity-100 touch:opacity-100'
            : undefined
        }
      >
        <CopyButton value={value} />
      </span>
    </span>
  );
}
