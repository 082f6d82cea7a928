import { describe, expect, test } from 'vitest';

import { hasBootParameters, withoutBootParameters } from './bootParameters';
import { readBootParameters } from './readBoot';

const read = (search: string) => readBootParameters(search, ['default', 'empty']);

describe('an address', () => {
  test.each([
    ['', false],
    ['?q=web&page=2', false],
    ['?regions=all', false],
    ['?scenario=empty', true],
    ['?q=web&fault=', true],
  ])('%s carries boot parameters: %s', (search, expected) => {
    expect(hasBootParameters(search)).toBe(expected);
  });

  test('keeps the rest of its query string without them', () => {
    const search =
      '?scenario=empty&q=web%20shop&seed=1&time=x&account=1&region=r&lang=en&theme=dark&speed=0&latency=5&fault=a&fault=b&page=2';
    expect(withoutBootParameters(search)).toBe('?q=web+shop&page=2');
    expect(withoutBootParameters('?theme=dark')).toBe('');
  });
});

describe('good parameters', () => {
  test('are read, each in its form', () => {
    const { boot, bad } = read(
      '?scenario=empty&seed=4294967295&time=2027-01-02T03:04:05%2B08:00&account=100000000002&region=eu-frankfurt' +
        '&lang=en&theme=dark&speed=0.5&latency=60000&fault=DescribeImages:InternalError&fault=*:RequestLimitExceeded',
    );
    expect(bad).toEqual([]);
    expect(boot).toEqual({
      scenario: 'empty',
      seed: 4_294_967_295,
      time: '2027-01-01T19:04:05.000Z',
      account: '100000000002',
      region: 'eu-frankfurt',
      lang: 'en',
      theme: 'dark',
      speed: 0.5,
      latency: 60_000,
      faults: [
        { Action: 'DescribeImages', Kind: 'error', Code: 'InternalError' },
        { Action: '*', Kind: 'error', Code: 'RequestLimitExceeded' },
      ],
    });
  });

  test('that are absent ask for nothing', () => {
    expect(read('?q=web')).toEqual({ boot: { faults: [] }, bad: [] });
  });

  test.each(['?seed=7', '?time=2026-12-01T00:00:00Z'])(
    '%s alone opens the first scenario, so that nobody’s own world is made anew',
    (search) => {
      expect(read(search).boot.scenario).toBe('default');
    },
  );
});

describe('bad parameters', () => {
  test.each([
    ['scenario', 'home'],
    ['scenario', ''],
    ['seed', '-1'],
    ['seed', '4294967296'],
    ['seed', '1.5'],
    ['time', 'yesterday'],
    ['time', '2026-13-01T00:00:00Z'],
    ['time', '2026-11-22'],
    ['account', '100000000009'],
    ['region', 'ap-mumbai'],
    ['region', 'atlantis'],
    ['lang', 'fr'],
    ['theme', 'pink'],
    ['speed', 'fast'],
    ['speed', '86401'],
    ['latency', '-5'],
    ['latency', '60001'],
    ['fault', 'DescribeImages'],
    ['fault', 'NoSuchAction:InternalError'],
    ['fault', 'SetFaults:InternalError'],
  ])('%s=%s is told and ignored', (parameter, value) => {
    const { boot, bad } = read(`?${parameter}=${encodeURIComponent(value)}`);
    expect(bad).toEqual([{ parameter, value }]);
    expect(boot).toEqual({ faults: [] });
  });

  test('leave the good ones alone', () => {
    const { boot, bad } = read(
      '?scenario=nope&theme=light&fault=X:Y&fault=RunInstances:InternalError',
    );
    expect(bad).toEqual([
      { parameter: 'scenario', value: 'nope' },
      { parameter: 'fault', value: 'X:Y' },
    ]);
    expect(boot).toEqual({
      theme: 'light',
      faults: [{ Action: 'RunInstances', Kind: 'error', Code: 'InternalError' }],
    });
  });
});
