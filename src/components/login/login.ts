import { platformFamily } from '@/domain/systems';
import type { Image } from '@/wire/cvm/images';
import type { RunInstancesRequest } from '@/wire/cvm/launch';

/** Ways to log in to a server that gets a new system. A password is never part of a draft. */
export const LOGIN_WAYS = ['random', 'password', 'key', 'keep'] as const;
/** `random`: a password in the messages; `keep`: what the image brings along. */
export type LoginWay = (typeof LOGIN_WAYS)[number];

/** What is entered of the login, without its secret. */
export interface LoginEntries {
  readonly login: LoginWay;
  readonly keyId: string | undefined;
  /** Empty for the one that the cloud gives. */
  readonly hostName: string;
}

/** A login as it is to be sent. */
export interface Login {
  readonly entries: LoginEntries;
  /** Never stored. */
  readonly password: string;
  /** Ids of the account's key pairs in the region; undefined while they are not known. */
  readonly keyIds: readonly string[] | undefined;
}

/** Whether the image brings a login along that can be kept (SDK-CN LoginSettings.KeepImageLogin). */
export function hasOwnLogin(image: Pick<Image, 'ImageType'>): boolean {
  return image.ImageType === 'PRIVATE_IMAGE' || image.ImageType === 'SHARED_IMAGE';
}

/** The way to log in to a server of an image: the chosen one, or a random password where the image has no such way. */
export function loginOn(image: Pick<Image, 'ImageType' | 'Platform'>, login: LoginWay): LoginWay {
  const lost =
    (login === 'keep' && !hasOwnLogin(image)) ||
    (login === 'key' && platformFamily(image.Platform) === 'windows');
  return lost ? 'random' : login;
}

type LoginRequest = Pick<RunInstancesRequest, 'LoginSettings' | 'HostName'>;

function settingsOf({ entries, password }: Omit<Login, 'keyIds'>): LoginRequest['LoginSettings'] {
  switch (entries.login) {
    case 'random':
      return undefined;
    case 'password':
      return { Password: password };
    case 'key':
      return entries.keyId === undefined ? undefined : { KeyIds: [entries.keyId] };
    case 'keep':
      return { KeepImageLogin: 'true' };
  }
}

/** The parameters of a login; what is left to the cloud is left out. */
export function loginRequest(login: Omit<Login, 'keyIds'>): LoginRequest {
  const settings = settingsOf(login);
  const { hostName } = login.entries;
  return {
    ...(settings && { LoginSettings: settings }),
    ...(hostName !== '' && { HostName: hostName }),
  };
}
