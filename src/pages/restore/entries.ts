import * as v from 'valibot';

import type { Caller } from '@/api/call';
import { readDraft } from '@/components/formDraft';
import { LOGIN_WAYS } from '@/components/login/login';
import type { LoginEntries } from '@/components/login/login';
import { smallestResetDisk } from '@/domain/reset';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

/** Everything that is entered on the page but for the password. */
export interface RestoreEntries extends LoginEntries {
  /** Id of the image. */
  readonly image: string;
  /** GiB of the system disk afterwards; null while the field holds no number. */
  readonly diskSize: number | null;
}

/** Reads what was entered before a reload. */
export const storedEntries: v.GenericSchema<unknown, Partial<RestoreEntries>> = v.partial(
  v.object({
    image: v.string(),
    diskSize: v.nullable(v.number()),
    login: v.picklist(LOGIN_WAYS),
    keyId: v.string(),
    hostName: v.string(),
  }),
);

/**
 * What the page begins with: the image that the instance has, with its key pair if it has one; the disk as small as it
 * may be.
 *
 * @param image the chosen one, if it is known
 */
export function initialEntries(instance: Instance, image: Image | undefined): RestoreEntries {
  const [keyId] = instance.LoginSettings.KeyIds;
  return {
    image: instance.ImageId,
    diskSize: smallestResetDisk(instance.SystemDisk.DiskSize, image?.ImageSize ?? 0),
    login: keyId === undefined ? 'random' : 'key',
    keyId,
    hostName: '',
  };
}

/** Name of the draft of an instance's restore. */
export function draftName(
  { account, region }: Pick<Caller, 'account' | 'region'>,
  instanceId: string,
): string {
  return `restore/${account}/${region}/${instanceId}`;
}

/** The address's word for the image. */
export const IMAGE = 'image';

/** Id of the image that is chosen: by the address, else before a reload; else the one that the instance has. */
export function chosenImage(
  caller: Pick<Caller, 'account' | 'region'>,
  instance: Instance,
  params: URLSearchParams,
): string {
  const asked = params.get(IMAGE);
  const kept = readDraft(draftName(caller, instance.InstanceId), storedEntries);
  return asked ?? kept.image ?? instance.ImageId;
}
