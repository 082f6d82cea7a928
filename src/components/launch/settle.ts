import type { ResponseOf } from '@/wire/actions';

import type { Draft } from './draft';
import { sensibleOffer } from './offers';
import type { Offer } from './offers';

/** A zone as DescribeZones tells of it. */
export type WireZone = ResponseOf<'DescribeZones'>['ZoneSet'][number];

/** The zone to launch in: the chosen one while it is on sale, else the first that is. */
export function settledZone(draft: Draft, zones: readonly WireZone[]): WireZone | undefined {
  const onSale = zones.filter(({ ZoneState }) => ZoneState === 'AVAILABLE');
  return onSale.find(({ Zone }) => Zone === draft.zone) ?? onSale[0];
}

/** The type to launch: the chosen one while it fits, else the cheapest sensible one. */
export function settledOffer(draft: Draft, offers: readonly Offer[]): Offer | undefined {
  const chosen = offers.find(({ name }) => name === draft.instanceType);
  return chosen !== undefined && chosen.unfit === undefined ? chosen : sensibleOffer(offers);
}
