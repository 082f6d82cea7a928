import { describe, expect, it } from 'vitest';

import { passwordVerdict } from './passwords';

const broken = (password: string, family: 'linux' | 'windows') => {
  const verdict = passwordVerdict(password, family);
  return verdict.ok ? 'none' : verdict.detail?.['rule'];
};

describe('a server’s password', () => {
  it.each([
    ['abcd123', 'length'],
    ['abcd1234', 'none'],
    ['abcdefgh', 'classes'],
    ['12345678', 'classes'],
    ['abcdefg!', 'none'],
    [`a1${'x'.repeat(28)}`, 'none'],
    [`a1${'x'.repeat(29)}`, 'length'],
    ['abcd 1234', 'characters'],
    ['abcd_1234', 'characters'],
    ['abcdé1234', 'characters'],
    ['', 'length'],
  ])('Linux: %s', (password, rule) => {
    expect(broken(password, 'linux')).toBe(rule);
  });

  it.each([
    ['Abcdefgh123', 'length'],
    ['Abcdefgh1234', 'none'],
    ['abcdefgh1234', 'classes'],
    ['abcdefgh12#4', 'none'],
    ['ABCDEFGHIJKL', 'classes'],
  ])('Windows: %s', (password, rule) => {
    expect(broken(password, 'windows')).toBe(rule);
  });

  it.each(Array.from("()`~!@#$%^&*-+=|{}[]:;',.?/"))('may have %s', (special) => {
    expect(passwordVerdict(`abcdefg${special}`, 'linux')).toEqual({ ok: true });
  });

  it('is refused with the figures of the rule', () => {
    expect(passwordVerdict('short', 'windows')).toEqual({
      ok: false,
      code: 'InvalidParameterValue.InvalidPassword',
      detail: { rule: 'length', min: 12, max: 30, classes: 3 },
    });
  });
});
