import { familyClass, instanceType, typesIn } from '@/domain/prices/instancePrices';
import type { InstanceType, PriceBook } from '@/domain/prices/instancePrices';
import { regionById, zonesOf } from '@/domain/regions';
import type { Zone } from '@/domain/regions';

/** An instance type in a zone. */
export interface Offer {
  readonly zone: Zone;
  readonly name: string;
  readonly type: InstanceType;
}

/** Every type with a price in the region, in each of its zones: zone by zone, then by family and size. */
export function offersIn(book: PriceBook, region: string): readonly Offer[] {
  const known = regionById(region);
  if (known === undefined) return [];
  const types = typesIn(book, known.id).flatMap((name) => {
    const type = instanceType(book, name);
    return type === undefined ? [] : [{ name, type }];
  });
  return zonesOf(region).flatMap((zone) => types.map(({ name, type }) => ({ zone, name, type })));
}

/** How many GPUs a type has: none outside the GPU families, and unknown within them. */
export function gpuCount(type: InstanceType): 0 | undefined {
  return familyClass(type.family) === 'gpu' ? undefined : 0;
}
