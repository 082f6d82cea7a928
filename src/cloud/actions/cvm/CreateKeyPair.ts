import { CreateKeyPairRequest } from '@/wire/cvm/keyPairs';

import { defineWrite } from '../../define';
import { refuse } from '../../refuse';
import { keyPairsOf, keyPairView, privateKey, publicKey } from '../../world/keyPairs';

/** Key pairs per account and region. The simulator's own figure: no source has one. */
const MOST_KEY_PAIRS = 100;

/** Makes a key pair. Its private key is in this answer and nowhere else. */
export const CreateKeyPair = defineWrite(
  {
    name: 'CreateKeyPair',
    parameters: CreateKeyPairRequest,
    unsimulated: ['TagSpecification'],
  },
  (context, { KeyName, ProjectId }) => {
    const { account, region, now, world } = context;
    if (ProjectId !== 0) {
      refuse('InvalidProjectId.NotFound', `There is no project ${ProjectId}, only the default 0.`);
    }
    const own = keyPairsOf(context);
    if (own.some(({ name }) => name === KeyName)) {
      refuse('InvalidKeyPairName.Duplicate', `There is a key pair ${KeyName} already.`);
    }
    if (own.length >= MOST_KEY_PAIRS) {
      refuse(
        'InvalidKeyPair.LimitExceeded',
        `There are ${own.length} key pairs already, and at most ${MOST_KEY_PAIRS} per region.`,
      );
    }

    const id = world.id('skey');
    const record = {
      id,
      owner: account,
      region,
      name: KeyName,
      description: '',
      publicKey: publicKey(id),
      created: now,
    };
    world.put('keyPairs', record);
    return {
      KeyPair: { ...keyPairView(context, record), PrivateKey: privateKey(world.meta.seed, id) },
    };
  },
);
