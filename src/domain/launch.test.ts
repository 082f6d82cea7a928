import { describe, expect, it } from 'vitest';

import {
  hostNamesVerdict,
  hostNameVerdict,
  loginVerdict,
  splitInquiry,
  splitLaunch,
  wantsRandomPassword,
} from './launch';
import type { Verdict } from './verdict';

const code = (verdict: Verdict) => (verdict.ok ? 'ok' : verdict.code);

describe('many servers', () => {
  it('are launched 500 at a time', () => {
    expect(splitLaunch(1)).toEqual([1]);
    expect(splitLaunch(500)).toEqual([500]);
    expect(splitLaunch(1201)).toEqual([500, 500, 201]);
  });

  it('are priced 100 at a time', () => {
    expect(splitInquiry(100)).toEqual([100]);
    expect(splitInquiry(101)).toEqual([100, 1]);
    expect(splitInquiry(250)).toEqual([100, 100, 50]);
  });
});

describe('logging in', () => {
  const CONFLICT = 'InvalidParameter.ParameterConflict';
  const own = { ImageType: 'PRIVATE_IMAGE', Platform: 'Ubuntu' } as const;
  const received = { ImageType: 'SHARED_IMAGE', Platform: 'CentOS' } as const;
  const open = { ImageType: 'PUBLIC_IMAGE', Platform: 'CentOS' } as const;
  const market = { ImageType: 'MARKET_IMAGE', Platform: 'CentOS' } as const;
  const windows = { ImageType: 'PUBLIC_IMAGE', Platform: 'Windows' } as const;
  const KeyIds = ['skey-abcdefgh'];

  it.each([
    [own, undefined, 'ok'],
    [own, { KeepImageLogin: 'true' }, 'ok'],
    [received, { KeepImageLogin: 'TRUE' }, 'ok'],
    [open, { KeepImageLogin: 'true' }, CONFLICT],
    [market, { KeepImageLogin: 'true' }, CONFLICT],
    [open, { KeepImageLogin: 'false' }, 'ok'],
    [own, { KeepImageLogin: 'true', KeyIds }, CONFLICT],
    [own, { KeepImageLogin: 'true', Password: 'abcd1234' }, CONFLICT],
    [own, { KeyIds, Password: 'abcd1234' }, CONFLICT],
    [own, { KeyIds }, 'ok'],
    [windows, { KeyIds }, 'UnsupportedOperation.KeyPairUnsupportedWindows'],
    [open, { Password: 'abcd1234' }, 'ok'],
    [windows, { Password: 'abcd1234' }, 'InvalidParameterValue.InvalidPassword'],
    [windows, { Password: 'Abcd12345678' }, 'ok'],
    [open, { Password: '' }, 'InvalidParameterValue.InvalidPassword'],
  ])('to %o with %o', (image, login, expected) => {
    expect(code(loginVerdict(image, login))).toBe(expected);
  });

  it.each([
    [undefined, true],
    [{}, true],
    [{ KeepImageLogin: 'false' }, true],
    [{ KeyIds: [] }, true],
    [{ KeepImageLogin: 'true' }, false],
    [{ KeyIds }, false],
    [{ Password: 'abcd1234' }, false],
  ])('with %o: a random password is %s', (login, wanted) => {
    expect(wantsRandomPassword(login)).toBe(wanted);
  });
});

describe('a host name', () => {
  it.each([
    ['web', 'linux', true],
    ['a', 'linux', false],
    ['12', 'linux', true],
    ['web-1.example.com', 'linux', true],
    ['web..com', 'linux', false],
    ['web.-com', 'linux', false],
    ['-web', 'linux', false],
    ['web.', 'linux', false],
    ['web_1', 'linux', false],
    [`a${'b'.repeat(59)}`, 'linux', true],
    [`a${'b'.repeat(60)}`, 'linux', false],
    ['web', 'windows', true],
    ['web-1', 'windows', true],
    ['web.1', 'windows', false],
    ['12345', 'windows', false],
    ['web--1', 'windows', false],
    ['abcdefghijklmno', 'windows', true],
    ['abcdefghijklmnop', 'windows', false],
  ] as const)('%s on %s: %s', (name, family, allowed) => {
    expect(code(hostNameVerdict(name, family))).toBe(
      allowed ? 'ok' : 'InvalidParameterValue.IllegalHostName',
    );
  });
});

describe('host names of several servers', () => {
  const two = ['172.16.111.254', '172.16.111.255'];

  it.each([
    ['web', 'linux', true],
    ['web-{R:1,F:2}', 'windows', true],
    ['node-{IP}', 'linux', true],
    ['node-{IP}', 'windows', false],
    ['abcdefghijklmno', 'windows', false],
    ['web-', 'linux', true],
    ['web{R:x}', 'linux', false],
  ] as const)('%s on %s: %s', (name, family, allowed) => {
    expect(hostNamesVerdict(name, two, family).ok).toBe(allowed);
  });

  it('are refused with the first that will not do', () => {
    expect(hostNamesVerdict('abcdefghijklmn{R:9}', two, 'windows')).toEqual({
      ok: false,
      code: 'InvalidParameterValue.IllegalHostName',
      detail: { name: 'abcdefghijklmn10', min: 2, max: 15 },
    });
  });
});
