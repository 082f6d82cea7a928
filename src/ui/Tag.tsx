import { Badge } from './Badge';

/** A resource tag, "key: value". */
export function Tag({ name, value }: { readonly name: string; readonly value: string }) {
  return <Badge>{value === '' ? name : `${name}: ${value}`}</Badge>;
}
