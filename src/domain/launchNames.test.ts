import { describe, expect, it } from 'vitest';

import { expandHostNames, expandNames, nameFrom } from './launchNames';

describe('names of several servers', () => {
  it.each([
    ['server_{R:3}', 1, ['server_3']],
    ['server_{R:3}', 2, ['server_3', 'server_4']],
    ['server_{R:3,F:3}', 2, ['server_003', 'server_004']],
    ['app_{R:99,F:2}', 2, ['app_99', 'app_100']],
    ['app_{R:1,F:0}', 2, ['app_1', 'app_2']],
    ['a{R:9}-b{R:1,F:2}', 2, ['a9-b01', 'a10-b02']],
    ['server_', 2, ['server_1', 'server_2']],
    ['server', 1, ['server']],
    ['web{}', 2, ['web{}1', 'web{}2']],
    ['web{R:1,F:9}', 1, ['web{R:1,F:9}']],
    ['web{R:}', 1, ['web{R:}']],
    ['web{R:1, F:2}', 1, ['web{R:1, F:2}']],
    ['node-{IP}', 1, ['node-{IP}']],
  ])('%s for %i', (name, count, names) => {
    expect(expandNames(name, count)).toEqual(names);
  });
});

describe('host names of several servers', () => {
  it.each([
    ['node-{IP}', ['node-10.0.12.8', 'node-10.0.12.9']],
    ['web-{IP}-{R:1}', ['web-10.0.12.8-1', 'web-10.0.12.9-2']],
    ['web-{R:7,F:2}', ['web-07', 'web-08']],
    ['web', ['web1', 'web2']],
  ])('%s', (name, names) => {
    expect(expandHostNames(name, ['10.0.12.8', '10.0.12.9'])).toEqual(names);
  });
});

describe('the name of a later launch of a series', () => {
  it.each([
    ['web', 0, 'web'],
    ['web', 500, 'web{R:501}'],
    ['web{R:3}', 500, 'web{R:503}'],
    ['web{R:3,F:4}-{R:1}', 500, 'web{R:503,F:4}-{R:501}'],
    ['', 500, ''],
  ])('%s after %i', (name, offset, later) => {
    expect(nameFrom(name, offset)).toBe(later);
  });
});
