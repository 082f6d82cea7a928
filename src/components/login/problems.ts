import { useTranslations } from 'use-intl';

import { hostNameVerdict, loginVerdict } from '@/domain/launch';
import { PASSWORD_SPECIALS } from '@/domain/passwords';
import { platformFamily } from '@/domain/systems';
import type { Verdict } from '@/domain/verdict';
import type { Image } from '@/wire/cvm/images';

import type { Login } from './login';

/** What can be wrong with a login, each a message of its own. */
export const LOGIN_PROBLEMS = [
  'passwordMissing',
  'passwordLength',
  'passwordCharacters',
  'passwordClasses',
  'noKey',
  'keyOnWindows',
  'keepLogin',
  'hostName',
  'hostNameWindows',
] as const;
/** What is wrong with a login. */
export type LoginProblemKey = (typeof LOGIN_PROBLEMS)[number];

/** The fields of a login that can be wrong. */
export type LoginField = 'login' | 'hostName';

/** Something that stands against a login, and where. */
export interface LoginProblem {
  readonly field: LoginField;
  readonly key: LoginProblemKey;
  /** Figures that the message names. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

const PASSWORD_PROBLEMS: Readonly<Record<string, LoginProblemKey>> = {
  length: 'passwordLength',
  characters: 'passwordCharacters',
  classes: 'passwordClasses',
};

function ofPassword(verdict: Verdict): LoginProblem[] {
  if (verdict.ok) return [];
  const key = PASSWORD_PROBLEMS[verdict.detail?.['rule'] ?? ''] ?? 'passwordLength';
  return [{ field: 'login', key, values: { ...verdict.detail, specials: PASSWORD_SPECIALS } }];
}

type Target = Pick<Image, 'ImageType' | 'Platform'>;

function ofWay({ entries, keyIds, password }: Login, image: Target): LoginProblem[] {
  switch (entries.login) {
    case 'random':
      return [];
    case 'password':
      return password === ''
        ? [{ field: 'login', key: 'passwordMissing' }]
        : ofPassword(loginVerdict(image, { Password: password }));
    case 'key': {
      const { keyId } = entries;
      if (keyId === undefined || keyIds?.includes(keyId) === false) {
        return [{ field: 'login', key: 'noKey' }];
      }
      return loginVerdict(image, { KeyIds: [keyId] }).ok
        ? []
        : [{ field: 'login', key: 'keyOnWindows' }];
    }
    case 'keep':
      return loginVerdict(image, { KeepImageLogin: 'true' }).ok
        ? []
        : [{ field: 'login', key: 'keepLogin' }];
  }
}

function ofHostName(name: string, image: Target): LoginProblem[] {
  if (name === '') return [];
  const family = platformFamily(image.Platform);
  const verdict = hostNameVerdict(name, family);
  if (verdict.ok) return [];
  const key = family === 'windows' ? 'hostNameWindows' : 'hostName';
  return [{ field: 'hostName', key, values: verdict.detail }];
}

/** What stands against logging in like that to a server of an image, in the order of the fields. */
export function loginProblems(login: Login, image: Target): LoginProblem[] {
  return [...ofWay(login, image), ...ofHostName(login.entries.hostName, image)];
}

/** Says in words what is wrong with a login. */
export function useLoginProblemText(): (problem: Omit<LoginProblem, 'field'>) => string {
  const t = useTranslations('login.problem');
  return ({ key, values }) => t(key, values);
}
