import { describe, expect, it } from 'vitest';

import { REGIONS, type RegionId } from '../regions';
import {
  ARM_FAMILIES,
  familyClass,
  hourlyPrice,
  instanceType,
  typesIn,
  type PriceBook,
} from './instancePrices';
import data from './instanceTypes.json';
import { roundPrice } from './usd';

const book: PriceBook = data;
const types = Object.entries(book.types).flatMap(([name, type]) => (type ? [{ name, type }] : []));

const usd = (name: string, region: RegionId, family: 'linux' | 'windows' = 'linux') =>
  hourlyPrice(book, name, region, family)?.usd;

describe('the book', () => {
  it('holds the published types and rows, and SR1', () => {
    const published = types.filter(({ type }) => type.simulated !== true);
    const rows = (family: 'linux' | 'windows') =>
      published.reduce((sum, { type }) => sum + Object.keys(type.usdPerHour[family]).length, 0);
    expect(published).toHaveLength(218);
    expect(rows('linux')).toBe(1397);
    expect(rows('windows')).toBe(993);
    expect(types).toHaveLength(231);
  });

  it('knows no region that the table of regions lacks', () => {
    const known = new Set<string>(REGIONS.map(({ id }) => id));
    const priced = types.flatMap(({ type }) => [
      ...Object.keys(type.usdPerHour.linux),
      ...Object.keys(type.usdPerHour.windows),
    ]);
    expect(priced.filter((region) => !known.has(region))).toEqual([]);
  });

  it('keeps the misprints as they were published', () => {
    expect(book.misprints).toEqual([
      { type: 'S4.MEDIUM4', region: 'ap-nanjing', usd: 0.98 },
      { type: 'M3.MEDIUM16', region: 'ap-chongqing', usd: 0.4 },
    ]);
    expect(usd('S4.MEDIUM4', 'ap-nanjing')).toBe(0.98);
    expect(usd('M3.MEDIUM16', 'ap-chongqing')).toBe(0.4);
  });
});

describe('a type', () => {
  it.each([
    ['S5.2XLARGE16', { family: 'S5', cpu: 8, memory: 16 }],
    ['SA2.SMALL2', { family: 'SA2', cpu: 1, memory: 2 }],
    ['SR1.16XLARGE128', { family: 'SR1', cpu: 64, memory: 128, simulated: true }],
  ])('%s', (name, expected) => {
    expect(instanceType(book, name)).toMatchObject(expected);
  });

  it('is not invented', () => {
    expect(instanceType(book, 'S6.LARGE8')).toBeUndefined();
    expect(instanceType(book, 'constructor')).toBeUndefined();
  });

  it.each([
    ['SA2', 'standard'],
    ['M4', 'memory'],
    ['CN3', 'compute'],
    ['I2', 'highIo'],
    ['D2', 'bigData'],
    ['GN10X', 'gpu'],
  ])('of family %s is %s', (family, expected) => {
    expect(familyClass(family)).toBe(expected);
  });
});

describe('a price', () => {
  it.each([
    ['S2.SMALL1', 'ap-chengdu', 0.01],
    ['S2.2XLARGE16', 'eu-frankfurt', 0.33],
    ['S3.MEDIUM4', 'ap-guangzhou', 0.1],
    ['SA2.MEDIUM4', 'ap-nanjing', 0.04],
    ['S5.LARGE8', 'ap-shanghai', 0.12],
    ['GN10X.2XLARGE40', 'ap-singapore', 2.48],
    ['S5.MEDIUM4', 'ap-nanjing', undefined],
    ['SA2.MEDIUM4', 'ap-singapore', undefined],
    ['S2.MEDIUM4', 'ap-jakarta', undefined],
  ] as const)('of %s in %s on Linux', (name, region, expected) => {
    expect(usd(name, region)).toBe(expected);
  });

  it.each([
    ['S2.MEDIUM8', 'ap-hongkong', 0.08],
    ['S2.SMALL1', 'ap-tokyo', 0.01],
    ['S2.2XLARGE32', 'ap-seoul', 0.52],
    ['S3.LARGE8', 'ap-singapore', 0.12],
    ['S3.4XLARGE64', 'eu-frankfurt', 0.77],
    ['S3.SMALL2', 'na-siliconvalley', 0.02],
    ['S2.SMALL1', 'ap-hongkong', 0],
    ['SA2.LARGE8', 'ap-guangzhou', 0],
  ] as const)('of %s in %s holds %d more on Windows', (name, region, licence) => {
    const [linux, windows] = [usd(name, region), usd(name, region, 'windows')];
    expect(roundPrice((windows ?? Number.NaN) - (linux ?? Number.NaN))).toBe(licence);
  });

  it('is the same on both systems everywhere on the mainland', () => {
    const mainland = REGIONS.filter((region) => region.mainland).map(({ id }) => id);
    const pairs = types.flatMap(({ type: { usdPerHour } }) =>
      mainland.flatMap((region) => {
        const [linux, windows] = [usdPerHour.linux[region], usdPerHour.windows[region]];
        return linux !== undefined && windows !== undefined ? [[linux, windows]] : [];
      }),
    );
    expect(pairs).toHaveLength(835);
    expect(pairs.filter(([linux, windows]) => linux !== windows)).toEqual([]);
  });

  it('of SR1 is marked as the simulator’s own, exists in four regions and never on Windows', () => {
    expect(ARM_FAMILIES).toEqual(['SR1']);
    expect(hourlyPrice(book, 'SR1.MEDIUM4', 'ap-guangzhou', 'linux')).toEqual({
      usd: 0.04,
      simulated: true,
    });
    const regions = REGIONS.filter(({ id }) => usd('SR1.LARGE8', id) !== undefined);
    expect(regions.map(({ id }) => id)).toEqual([
      'ap-guangzhou',
      'ap-shanghai',
      'ap-beijing',
      'ap-singapore',
    ]);
    expect(usd('SR1.LARGE8', 'ap-guangzhou', 'windows')).toBeUndefined();
  });
});

describe('types in a region', () => {
  it('come by family and size', () => {
    expect(typesIn(book, 'ap-tokyo').slice(0, 5)).toEqual([
      'C2.LARGE8',
      'C2.LARGE16',
      'C2.2XLARGE16',
      'C2.2XLARGE32',
      'C2.4XLARGE32',
    ]);
    expect(typesIn(book, 'ap-tokyo').slice(-3)).toEqual([
      'S2.8XLARGE64',
      'S2.8XLARGE128',
      'S2.14XLARGE224',
    ]);
  });

  it('are none where no price is published', () => {
    expect(typesIn(book, 'ap-jakarta')).toEqual([]);
    expect(typesIn(book, 'sa-saopaulo')).toEqual([]);
    expect(typesIn(book, 'ap-shanghai-fsi')).toEqual([]);
  });
});
