import { useFormats } from '@/i18n/format';
import { Hint } from '@/ui/Hint';

/** A moment, exact on hover. */
export function Time({ iso }: { readonly iso: string }) {
  const format = useFormats();
  return <Hint content={format.exact(iso)}>{() => <span>{format.dateTime(iso)}</span>}</Hint>;
}
