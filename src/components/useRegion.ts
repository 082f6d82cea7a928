import { regionById } from '@/domain/regions';
import type { Region } from '@/domain/regions';
import type { WireLanguage } from '@/wire/envelope';

import { useCaller } from './caller';

/** The short name of a region, `Guangzhou`; the id where it is unknown. */
export function regionName(id: string, language: WireLanguage): string {
  return regionById(id)?.city[language] ?? id;
}

/** The current region, and what it is called. */
export function useRegion(): Region & { readonly label: string } {
  const { region, language } = useCaller();
  const known = regionById(region);
  if (!known) throw new Error(`The session stands in an unknown region, ${region}`);
  return { ...known, label: known.city[language] };
}
