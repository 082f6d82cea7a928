import type { Caller } from '@/api/call';
import { actionQuery } from '@/api/queries';

/** The account's key pairs in the region, as many as the cloud allows. */
export function keyPairsQuery(caller: Caller) {
  return actionQuery(caller, 'DescribeKeyPairs', { Limit: 100 });
}
