import { byKind } from '@/domain/estimate/estimate';
import type { Reckoned } from '@/domain/estimate/estimate';
import type { LineKind } from '@/domain/estimate/lines';
import { roundPrice } from '@/domain/prices/usd';
import type { MeterPart } from '@/ui/Meter';

/** The parts that a breakdown shows, each with its colour. */
export const GROUPS = [
  { id: 'servers', tone: 1, kinds: ['launch'] },
  { id: 'extras', tone: 2, kinds: ['licence', 'fee'] },
  { id: 'disks', tone: 3, kinds: ['disk'] },
  { id: 'traffic', tone: 4, kinds: ['traffic'] },
  { id: 'storage', tone: 5, kinds: ['storage'] },
] as const satisfies readonly {
  readonly id: string;
  readonly tone: MeterPart['tone'];
  readonly kinds: readonly LineKind[];
}[];

/** A part of a breakdown. */
export interface GroupSum {
  readonly group: (typeof GROUPS)[number];
  readonly amount: number;
}

/** What the parts come to; those without a priced line are left out. */
export function groupSums(reckoned: Reckoned): readonly GroupSum[] {
  const sums = byKind(reckoned);
  return GROUPS.flatMap((group) => {
    const kinds: readonly LineKind[] = group.kinds;
    const amounts = kinds.flatMap((kind) => sums.get(kind) ?? []);
    if (amounts.length === 0) return [];
    return [{ group, amount: roundPrice(amounts.reduce((sum, amount) => sum + amount, 0)) }];
  });
}
