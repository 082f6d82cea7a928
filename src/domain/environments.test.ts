import { expect, it } from 'vitest';

import type { Package } from '@/wire/simulator/environments';

import { alignPackages, comparePackages } from './environments';

const one = (Name: string, Version: string, Service: Package['Service'] = 'ACTIVE'): Package => ({
  Name,
  Version,
  Purpose: '',
  Service,
});

it('puts the software of two environments side by side, and says what becomes of each', () => {
  const before = [
    one('nginx', '1.24', 'FAILED'),
    one('redis', '7.0'),
    one('curl', '8.5', 'NONE'),
    one('shop', '2.1'),
    one('mailer', '3'),
    one('cron', '1', 'FAILED'),
  ];
  const after = [
    one('node', '22', 'NONE'),
    one('shop', '2.0'),
    one('nginx', '1.22'),
    one('curl', '8.5', 'NONE'),
    one('mailer', '3', 'FAILED'),
    one('cron', '1', 'FAILED'),
  ];
  expect(comparePackages(before, after).map(({ name, change }) => `${name}: ${change}`)).toEqual([
    'nginx: mended',
    'redis: lost',
    'curl: same',
    'shop: version',
    'mailer: broken',
    'cron: same',
    'node: new',
  ]);
});

it('puts the software of several side by side, with a gap where one lacks it', () => {
  const aligned = alignPackages([
    [one('nginx', '1.24'), one('curl', '8.5')],
    [],
    [one('curl', '8.6'), one('redis', '7')],
  ]);
  expect(aligned.map(({ name, of }) => [name, ...of.map((item) => item?.Version)])).toEqual([
    ['nginx', '1.24', undefined, undefined],
    ['curl', '8.5', undefined, '8.6'],
    ['redis', undefined, undefined, '7'],
  ]);
});
