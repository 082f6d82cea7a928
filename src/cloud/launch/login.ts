import type { Image } from '@/wire/cvm/images';
import type { RunInstancesRequest } from '@/wire/cvm/launch';
import { loginVerdict } from '@/domain/launch';

import type { Context } from '../define';
import { refuse } from '../refuse';
import { keyPairsOf } from '../world/keyPairs';
import { enforce } from '../enforce';
import type { Detail } from '../enforce';

/** What is wrong with a login, by the `rule` of its verdict; the one without is that of keys on Windows. */
function loginMessage({ rule = '', min, max, classes }: Detail, view: Image): string {
  const messages: Readonly<Partial<Record<string, string>>> = {
    oneWay: '`Password`, `KeyIds` and `KeepImageLogin` exclude each other.',
    ownLogin: `The image ${view.ImageId} (${view.ImageType}) has no login of its own to keep.`,
    length: `The password must have ${min} to ${max} characters.`,
    characters: 'The password has a character that passwords cannot have.',
    classes: `The password must have at least ${classes} of: small letters, capitals, digits, special characters.`,
  };
  return messages[rule] ?? `One cannot log in to ${view.Platform} by key pair.`;
}

/** Checks how one is to log in to a server of that image, and that the key pairs are there. */
export function checkLogin(
  context: Context,
  view: Image,
  login: RunInstancesRequest['LoginSettings'],
): void {
  enforce(loginVerdict(view, login), (detail) => loginMessage(detail, view));
  const known = keyPairsOf(context);
  const unknown = login?.KeyIds?.find((id) => known.every((key) => key.id !== id));
  if (unknown !== undefined) {
    refuse(
      'InvalidParameterValue.KeyPairNotFound',
      `There is no key pair ${unknown} in ${context.region} for this account.`,
    );
  }
}
