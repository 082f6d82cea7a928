import { DescribeKeyPairsRequest } from '@/wire/cvm/keyPairs';

import { defineRead } from '../../define';
import { filtered, page } from '../../lists';
import { refuse } from '../../refuse';
import { keyPairsOf, keyPairView } from '../../world/keyPairs';

/** The account's key pairs in the region, newest first. No key pair here has tags, so no filter on tags finds one. */
export const DescribeKeyPairs = defineRead(
  { name: 'DescribeKeyPairs', parameters: DescribeKeyPairsRequest },
  (context, { KeyIds = [], Filters = [], Offset, Limit }) => {
    if (KeyIds.length > 0 && Filters.length > 0) {
      refuse('InvalidParameter', '`KeyIds` and `Filters` exclude each other.');
    }
    const own = keyPairsOf(context)
      .filter(({ id }) => KeyIds.length === 0 || KeyIds.includes(id))
      .toSorted((one, other) => other.created - one.created || (one.id < other.id ? -1 : 1));
    const found = filtered(own, Filters, {
      'project-id': (_key, value) => value === '0',
      'key-name': (key, value) => key.name === value,
      'tag-key': () => false,
      'tag-value': () => false,
      'tag:<key>': () => false,
    });
    return {
      TotalCount: found.length,
      KeyPairSet: page(found, { Offset, Limit }).map((key) => keyPairView(context, key)),
    };
  },
);
