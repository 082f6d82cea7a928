import type { PlatformFamily } from './systems';
import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** How long a password must be, and of how many kinds of character. */
export interface PasswordRule {
  readonly min: number;
  readonly max: number;
  readonly classes: number;
}

/** The rules of a server's password (SDK-CN LoginSettings.Password). */
export const PASSWORD_RULES: Readonly<Record<PlatformFamily, PasswordRule>> = {
  linux: { min: 8, max: 30, classes: 2 },
  windows: { min: 12, max: 30, classes: 3 },
};

/** The special characters that a password may have. */
export const PASSWORD_SPECIALS = "()`~!@#$%^&*-+=|{}[]:;',.?/";

const CLASSES: readonly ((character: string) => boolean)[] = [
  (character) => /[a-z]/.test(character),
  (character) => /[A-Z]/.test(character),
  (character) => /[0-9]/.test(character),
  (character) => PASSWORD_SPECIALS.includes(character),
];

/**
 * Whether a password will do on a system of that family. The refusal's `rule` tells what is amiss: `length`,
 * `characters` (one that is in no class) or `classes` (too few of them).
 */
export function passwordVerdict(password: string, family: PlatformFamily): Verdict {
  const { min, max, classes } = PASSWORD_RULES[family];
  const characters = Array.from(password);
  const wrong = (rule: string) =>
    refused('InvalidParameterValue.InvalidPassword', { rule, min, max, classes });
  if (characters.length < min || characters.length > max) return wrong('length');
  const known = (character: string) => CLASSES.some((isOf) => isOf(character));
  if (!characters.every(known)) return wrong('characters');
  const used = CLASSES.filter((isOf) => characters.some(isOf)).length;
  return used < classes ? wrong('classes') : ALLOWED;
}
