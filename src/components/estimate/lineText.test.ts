import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { MOST } from '@/domain/estimate/lines';
import type { EstimateLine } from '@/domain/estimate/lines';

import { readLine, writeLine } from './lineText';

test.each([
  ['storage 120', { kind: 'storage', gib: 120 }],
  ['storage 18.3 in.eu-frankfurt', { kind: 'storage', gib: 18.3, region: 'eu-frankfurt' }],
  ['launch s2.large8 6 for.96', { kind: 'launch', type: 'S2.LARGE8', count: 6, hours: 96 }],
  ['DISK cloud_ssd 50 6', { kind: 'disk', type: 'CLOUD_SSD', gib: 50, count: 6 }],
  [
    'licence redhat S2.LARGE8 2',
    { kind: 'licence', system: 'redhat', type: 'S2.LARGE8', count: 2 },
  ],
  ['fee 0.05 3', { kind: 'fee', usd: 0.05, count: 3 }],
  [' traffic  200 ', { kind: 'traffic', gb: 200 }],
])('%s', (text, line) => {
  expect(readLine(text)).toEqual({ line, problems: [] });
});

test.each([
  ['', undefined, [{ kind: 'kind', word: '' }]],
  ['gpu 3', undefined, [{ kind: 'kind', word: 'gpu' }]],
  ['launch S2.LARGE8', undefined, [{ kind: 'missing', word: 'count' }]],
  ['storage lots', undefined, [{ kind: 'unreadable', word: 'lots' }]],
  ['storage -5', undefined, [{ kind: 'unreadable', word: '-5' }]],
  ['disk FLOPPY 50 1', undefined, [{ kind: 'unreadable', word: 'FLOPPY' }]],
  [
    'launch S2.LARGE8 5000',
    { kind: 'launch', type: 'S2.LARGE8', count: 1000 },
    [{ kind: 'bounded', word: '5000', instead: '1000' }],
  ],
  [
    'fee 0.1 0 for.0',
    { kind: 'fee', usd: 0.1, count: 1, hours: 1 },
    [
      { kind: 'bounded', word: '0', instead: '1' },
      { kind: 'bounded', word: 'for.0', instead: '1' },
    ],
  ],
  [
    'storage 50 in.atlantis for.3',
    { kind: 'storage', gib: 50 },
    [
      { kind: 'dropped', word: 'in.atlantis' },
      { kind: 'dropped', word: 'for.3' },
    ],
  ],
])('a link with “%s” is repaired, or told why not', (text, line, problems) => {
  expect(readLine(text)).toEqual({ line, problems });
});

const count = fc.integer({ min: 1, max: MOST.count });
const size = fc.integer({ min: 0, max: 500_000 }).map((quarters) => quarters / 4);
const rest = {
  hours: fc.option(fc.integer({ min: 1, max: MOST.hours }), { nil: undefined }),
  region: fc.constantFrom(undefined, 'ap-tokyo' as const, 'ap-shanghai-fsi' as const),
};
const anyLine: fc.Arbitrary<EstimateLine> = fc.oneof(
  fc.record({ kind: fc.constant('storage' as const), gib: size, region: rest.region }),
  fc.record({ kind: fc.constant('traffic' as const), gb: size, region: rest.region }),
  fc.record({
    kind: fc.constant('launch' as const),
    type: fc.constantFrom('S2.LARGE8', 'GN10X.4XLARGE80'),
    count,
    ...rest,
  }),
  fc.record({
    kind: fc.constant('licence' as const),
    system: fc.constantFrom('windows' as const, 'redhat' as const),
    type: fc.constant('S2.LARGE8'),
    count,
    ...rest,
  }),
  fc.record({
    kind: fc.constant('disk' as const),
    type: fc.constantFrom('CLOUD_PREMIUM' as const, 'LOCAL_SSD' as const),
    gib: size,
    count,
    ...rest,
  }),
  fc.record({
    kind: fc.constant('fee' as const),
    usd: fc.constantFrom(0, 0.01, 12.5),
    count,
    ...rest,
  }),
);

test('whatever the line, it is read from a link as it was written there', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { line: read, problems } = readLine(writeLine(line));
      expect(problems).toEqual([]);
      expect(read).toEqual(line);
    }),
  );
});
