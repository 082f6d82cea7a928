import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { diskPrice } from '../prices/usd';
import { hourlyPrice, instanceType } from '../prices/instancePrices';
import type { PriceBook } from '../prices/instancePrices';
import data from '../prices/instanceTypes.json';
import { REGIONS } from '../regions';
import { byKind, movedTo, reckon } from './estimate';
import type { Estimate, ServerPrices } from './estimate';
import { LICENSED_SYSTEMS, MOST } from './lines';
import type { EstimateLine } from './lines';

const book: PriceBook = data;
const servers: ServerPrices = (region, type) => {
  const known = instanceType(book, type);
  const of = (family: 'linux' | 'windows') => {
    const usd = hourlyPrice(book, type, region, family)?.usd;
    return usd === undefined ? {} : { [family]: usd };
  };
  return known && { usdPerHour: { ...of('linux'), ...of('windows') }, cpu: known.cpu };
};

const estimate = (lines: readonly EstimateLine[], changes: Partial<Estimate> = {}): Estimate => ({
  region: 'ap-guangzhou',
  book: 'international',
  free: 'fifty',
  lines,
  ...changes,
});
const month = (lines: readonly EstimateLine[], changes: Partial<Estimate> = {}) =>
  reckon(estimate(lines, changes), servers, 720);

const FARM: readonly EstimateLine[] = [
  { kind: 'launch', type: 'S2.LARGE8', count: 6 },
  { kind: 'licence', system: 'windows', type: 'S2.LARGE8', count: 6 },
  { kind: 'disk', type: 'CLOUD_PREMIUM', gib: 50, count: 6 },
  { kind: 'storage', gib: 120 },
  { kind: 'traffic', gb: 200 },
];

describe('six Windows servers with one image', () => {
  it('cost in Guangzhou, by the month, what the price lists say', () => {
    const { lines, hourly, amount } = month(FARM);
    // 6 × 0.19 × 720; waived; 6 × 50 × 0.0001 × 720; 70 × 0.0185; 200 × 0.12.
    expect(lines.map((line) => line.amount)).toEqual([820.8, 0, 21.6, 1.295, 24]);
    expect(amount).toBe(867.695);
    // 1.14 + 0.03 + 70 × 0.0185 ÷ 720.
    expect(hourly).toBe(1.1718);
    expect(lines[1]?.isWaived).toBe(true);
  });

  it.each([
    ['ap-chengdu', 824.495],
    ['ap-bangkok', 1038.32],
    ['ap-hongkong', 1170.62],
    ['ap-tokyo', 1260.32],
    ['ap-seoul', 1517.52],
  ] as const)('cost in %s $%d', (region, amount) => {
    // Servers and licence: 0.18; 0.14 + 0.09; 0.15 + 0.11; 0.17 + 0.11; 0.16 + 0.18.
    expect(reckon(movedTo(estimate(FARM), region), servers, 720).amount).toBe(amount);
  });

  it('have no price in Singapore, where the type has none on Windows', () => {
    const { lines, unpriced } = month(FARM, { region: 'ap-singapore' });
    expect(unpriced).toBe(1);
    expect(lines[1]).toMatchObject({ unpriced: 'windows' });
    expect(lines[1]?.amount).toBeUndefined();
  });
});

test('the worked examples of the documents', () => {
  // 10 GB of traffic out of Guangzhou: 1.2 USD. S5.MEDIUM2 in Singapore is not in the tables that are kept.
  expect(month([{ kind: 'traffic', gb: 10 }]).amount).toBe(1.2);
  // Red Hat from 09:30 to 10:30 is two hours of up to 4 vCPU.
  const redHat: EstimateLine = {
    kind: 'licence',
    system: 'redhat',
    type: 'S2.MEDIUM4',
    count: 1,
    hours: 2,
  };
  expect(month([redHat]).amount).toBe(0.12);
  // Beijing 100, Hong Kong 60, Singapore 40 GB: each region for itself.
  const everywhere: readonly EstimateLine[] = [
    { kind: 'storage', gib: 100, region: 'ap-beijing' },
    { kind: 'storage', gib: 60, region: 'ap-hongkong' },
    { kind: 'storage', gib: 40, region: 'ap-singapore' },
  ];
  expect(month(everywhere).storage.map(({ billed }) => billed)).toEqual([50, 10, 40]);
  expect(month(everywhere, { free: 'eighty' }).storage.map(({ billed }) => billed)).toEqual([
    20, 0, 40,
  ]);
});

const licence = (type: string): EstimateLine => ({
  kind: 'licence',
  system: 'redhat',
  type,
  count: 2,
});

test('Red Hat goes by size, and a fee by server', () => {
  expect(month([licence('S2.LARGE8')]).hourly).toBe(0.12);
  expect(month([licence('S2.2XLARGE16')]).hourly).toBe(0.26);
  expect(month([{ kind: 'fee', usd: 0.08, count: 3, hours: 10 }]).amount).toBe(2.4);
});

test('in yuan only storage has a price; the rest is left out, and said to be', () => {
  const { lines, amount, unpriced } = month(FARM, { book: 'mainland' });
  // 70 × 0.13.
  expect(amount).toBe(9.1);
  expect(unpriced).toBe(4);
  expect(lines[0]).toMatchObject({ unpriced: 'book' });
  const jakarta = month([{ kind: 'storage', gib: 120 }], {
    book: 'mainland',
    region: 'ap-jakarta',
  });
  expect(jakarta.lines[0]).toMatchObject({ unpriced: 'storage' });
});

test('lines of one region share its free quota by size', () => {
  const { lines } = month([
    { kind: 'storage', gib: 60 },
    { kind: 'storage', gib: 40 },
  ]);
  // 50 billed: 30 and 20, × 0.0185.
  expect(lines.map(({ amount }) => amount)).toEqual([0.555, 0.37]);
});

const count = fc.integer({ min: 1, max: MOST.count });
const hours = fc.option(fc.integer({ min: 1, max: 2000 }), { nil: undefined });
const region = fc.constantFrom(...REGIONS.map(({ id }) => id));
const type = fc.constantFrom('S2.LARGE8', 'S3.LARGE8', 'SA2.MEDIUM4', 'NOT.THERE');
const size = fc.integer({ min: 0, max: 500_000 }).map((gib) => gib / 4);
const running = { count, hours };
const anyLine: fc.Arbitrary<EstimateLine> = fc
  .oneof(
    fc.record({ kind: fc.constant('storage' as const), gib: size }),
    fc.record({ kind: fc.constant('traffic' as const), gb: size }),
    fc.record({ kind: fc.constant('launch' as const), type, ...running }),
    fc.record({
      kind: fc.constant('licence' as const),
      system: fc.constantFrom(...LICENSED_SYSTEMS),
      type,
      ...running,
    }),
    fc.record({
      kind: fc.constant('disk' as const),
      type: fc.constantFrom('CLOUD_PREMIUM' as const, 'CLOUD_BASIC' as const),
      gib: size,
      ...running,
    }),
    fc.record({
      kind: fc.constant('fee' as const),
      usd: fc.constantFrom(0, 0.01, 12.5),
      ...running,
    }),
  )
  .chain((line) => fc.option(region, { nil: undefined }).map((own) => ({ ...line, region: own })));

test('whatever the lines: never negative, grown with time and size, and the sum of its parts', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 8 }),
      region,
      fc.integer({ min: 1, max: 1500 }),
      fc.constantFrom('fifty' as const, 'eighty' as const),
      (lines, where, time, free) => {
        const whole = estimate(lines, { region: where, free });
        const { lines: priced, amount } = reckon(whole, servers, time);
        expect(priced.every((line) => (line.amount ?? 0) >= 0)).toBe(true);
        const sum = priced.reduce((total, line) => total + (line.amount ?? 0), 0);
        // Millions are rounded to twelve digits.
        expect(amount).toBeCloseTo(sum, 3);
        const kinds = [...byKind(reckon(whole, servers, time)).values()];
        expect(kinds.reduce((total, part) => total + part, 0)).toBeCloseTo(amount, 3);
        expect(reckon(whole, servers, time + 1).amount).toBeGreaterThanOrEqual(amount);
        const more = estimate([...lines, { kind: 'storage', gib: 10 }], { region: where, free });
        // Each line is rounded for itself.
        expect(reckon(more, servers, time).amount).toBeGreaterThanOrEqual(amount - 1e-4);
      },
    ),
  );
});

test('a price per GB that is not published is none', () => {
  expect(diskPrice('ap-guangzhou', 'CLOUD_BASIC')).toBeUndefined();
  expect(month([{ kind: 'disk', type: 'CLOUD_BASIC', gib: 50, count: 1 }]).lines[0]).toMatchObject({
    unpriced: 'disk',
  });
});
