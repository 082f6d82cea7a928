import type { RegionId } from '@/domain/regions';
import type { Image } from '@/wire/cvm/images';
import type { Listing } from '@/wire/simulator/control';

import type { Login } from '../login/login';
import type { Draft } from './draft';
import type { Offer } from './offers';
import type { WireZone } from './settle';

/** A draft with what its choices stand for: all that decides whether it can be launched, how, and at what price. */
export interface Plan {
  readonly draft: Draft;
  /** Undefined where none is chosen, or the chosen one is not there any more. */
  readonly image: Image | undefined;
  /** The image's place in the marketplace, with its fee. */
  readonly listing: Listing | undefined;
  readonly region: RegionId;
  readonly zone: WireZone | undefined;
  readonly offer: Offer | undefined;
  /** Ids of the account's key pairs in the region; undefined while they are not known. */
  readonly keyIds: readonly string[] | undefined;
  /** Never stored. */
  readonly password: string;
}

/** How one is to log in to the servers of a plan. */
export function loginOf({ draft, password, keyIds }: Plan): Login {
  return { entries: draft, password, keyIds };
}
