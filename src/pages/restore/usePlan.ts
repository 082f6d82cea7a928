import { useQuery } from '@tanstack/react-query';

import { imageQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { isWellFormed } from '@/components/elsewhere';
import { keyPairsQuery } from '@/components/login/keyPairs';
import { loginOn } from '@/components/login/login';
import type { Login } from '@/components/login/login';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

import type { RestoreEntries } from './entries';

/** What is to become of an instance: all that decides whether it can, how, and at what price. */
export interface Plan {
  readonly instance: Instance;
  /** Undefined where the chosen one is not there, or not any more. */
  readonly image: Image | undefined;
  /** GiB of the system disk afterwards; null while the field holds no number. */
  readonly diskSize: number | null;
  readonly login: Login;
}

/** The image of an id as the cloud tells of it now, as far as the account sees it; a loader warms it. */
export function useChosenImage(imageId: string): Image | undefined {
  const enabled = isWellFormed('image', imageId);
  return useQuery({ ...imageQuery(useCaller(), imageId), enabled }).data ?? undefined;
}

/** Joins what was entered with what the cloud says of it. */
export function usePlan(
  instance: Instance,
  image: Image | undefined,
  entries: RestoreEntries,
  password: string,
): Plan {
  const keyPairs = useQuery(keyPairsQuery(useCaller())).data?.KeyPairSet;
  const login = image ? loginOn(image, entries.login) : entries.login;
  return {
    instance,
    image,
    diskSize: entries.diskSize,
    login: {
      entries: { login, keyId: entries.keyId, hostName: entries.hostName },
      password,
      keyIds: keyPairs?.map(({ KeyId }) => KeyId),
    },
  };
}
