import type { KeyPair } from '@/wire/cvm/keyPairs';

import type { Context } from '../define';
import { isoTime } from './clock';
import { exists, present } from './instances';
import type { KeyPairRecord } from './records';
import { token } from './token';

/** The account's key pairs in the region. */
export function keyPairsOf({
  account,
  region,
  world,
}: Pick<Context, 'account' | 'region' | 'world'>): readonly KeyPairRecord[] {
  return world.all('keyPairs').filter((key) => key.owner === account && key.region === region);
}

/** The key pair as DescribeKeyPairs answers it, without its private half. */
export function keyPairView(
  { world, now }: Pick<Context, 'world' | 'now'>,
  record: KeyPairRecord,
): KeyPair {
  return {
    KeyId: record.id,
    KeyName: record.name,
    ProjectId: 0,
    Description: record.description,
    PublicKey: record.publicKey,
    AssociatedInstanceIds: world
      .all('instances')
      .filter(
        (instance) =>
          present(instance, world, now).keys.includes(record.id) && exists(instance, world, now),
      )
      .map(({ id }) => id)
      .toSorted(),
    CreatedTime: isoTime(record.created),
  };
}

/** A public key by its looks, and none in truth. */
export function publicKey(id: string): string {
  return `ssh-rsa SIMULATED${token(`public/${id}`, 32)} ${id}`;
}

/**
 * What stands for a private key. It says of itself that it opens nothing, and follows from the id, so that it need not
 * be stored anywhere.
 */
export function privateKey(seed: number, id: string): string {
  return [
    '-----BEGIN SIMULATED PRIVATE KEY-----',
    'This is not a key. There is no server that it could open.',
    ...[1, 2, 3, 4].map((line) => token(`private/${seed}/${id}/${line}`, 32).padEnd(64, '=')),
    '-----END SIMULATED PRIVATE KEY-----',
    '',
  ].join('\n');
}
