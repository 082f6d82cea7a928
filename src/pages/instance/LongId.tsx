import { CopyButton } from '@/ui/CopyButton';

/** An identifier that is too long for one line of a narrow card. */
export function LongId({ value }: { readonly value: string }) {
  return (
    <span className="inline-flex items-start gap-1">
      <span className="font-mono text-mono text-ink-2 wrap-anywhere">{value}</span>
      <CopyButton value={value} />
    </span>
  );
}
