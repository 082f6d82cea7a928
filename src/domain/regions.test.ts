import { describe, expect, it } from 'vitest';

import { REGIONS, isRegionId, regionById, zoneById, zoneName, zonesOf } from './regions';

const ids = (regions: readonly { readonly id: string }[]) => regions.map(({ id }) => id);

describe('regions', () => {
  it('are those that the documents give zones for', () => {
    expect(ids(REGIONS)).toEqual([
      'ap-guangzhou',
      'ap-shanghai',
      'ap-nanjing',
      'ap-beijing',
      'ap-chengdu',
      'ap-chongqing',
      'ap-shanghai-fsi',
      'ap-shenzhen-fsi',
      'ap-hongkong',
      'ap-singapore',
      'ap-jakarta',
      'ap-bangkok',
      'ap-seoul',
      'ap-tokyo',
      'ap-mumbai',
      'na-siliconvalley',
      'na-ashburn',
      'na-toronto',
      'sa-saopaulo',
      'eu-frankfurt',
      'eu-moscow',
    ]);
  });

  it('have a free snapshot quota on the mainland and in Hong Kong', () => {
    expect(ids(REGIONS.filter(({ freeTier }) => freeTier))).toEqual([
      'ap-guangzhou',
      'ap-shanghai',
      'ap-nanjing',
      'ap-beijing',
      'ap-chengdu',
      'ap-chongqing',
      'ap-hongkong',
    ]);
  });

  it('are unavailable where the image actions do not go', () => {
    expect(ids(REGIONS.filter(({ available }) => !available))).toEqual([
      'ap-mumbai',
      'na-toronto',
      'eu-moscow',
    ]);
  });

  it.each([
    ['ap-guangzhou', 'mainland', true],
    ['ap-shanghai-fsi', 'finance', true],
    ['ap-hongkong', 'overseas', false],
    ['ap-singapore', 'overseas', false],
  ] as const)('%s is %s', (id, area, mainland) => {
    expect(regionById(id)).toMatchObject({ area, mainland });
  });

  it.each([
    ['ap-guangzhou', 'South China (Guangzhou)', '华南地区(广州)'],
    [
      'ap-hongkong',
      'Hong Kong (China), Macao (China), and Taiwan (China) (Hong Kong (China))',
      '港澳台地区(中国香港)',
    ],
    ['ap-singapore', 'Asia-Pacific Southeast (Singapore)', '亚太东南(新加坡)'],
    ['na-siliconvalley', 'West US (Silicon Valley)', '美国西部(硅谷)'],
  ] as const)('%s is spelt as the samples spell it', (id, english, chinese) => {
    expect(regionById(id).name).toEqual({ 'en-US': english, 'zh-CN': chinese });
  });

  it('are known by their id only', () => {
    expect(isRegionId('eu-moscow')).toBe(true);
    expect(isRegionId('ap-jinan')).toBe(false);
    expect(regionById('guangzhou')).toBeUndefined();
  });
});

describe('zones', () => {
  it.each([
    ['ap-guangzhou', [3, 4, 6, 7], [1, 2, 5]],
    ['ap-shanghai', [2, 3, 4, 5, 8], [1]],
    ['ap-beijing', [3, 4, 5, 6, 7], [1, 2]],
    ['ap-shenzhen-fsi', [1, 2], [3]],
    ['ap-hongkong', [2, 3], [1]],
    ['ap-mumbai', [], [1, 2]],
    ['nowhere', [], []],
  ])('of %s on sale and not', (region, onSale, not) => {
    const zone = (number: number) => `${region}-${number}`;
    const zones = zonesOf(region);
    expect(ids(zones.filter(({ available }) => available))).toEqual(onSale.map(zone));
    expect(ids(zones.filter(({ available }) => !available))).toEqual(not.map(zone));
  });

  it('have numeric ids of their own, marked unless a sample has them', () => {
    const zones = REGIONS.flatMap(({ id }) => zonesOf(id));
    expect(new Set(zones.map(({ zoneId }) => zoneId)).size).toBe(zones.length);
    expect(zones.filter(({ zoneIdSimulated }) => !zoneIdSimulated)).toMatchObject([
      { id: 'ap-guangzhou-3', zoneId: '100003' },
      { id: 'ap-guangzhou-4', zoneId: '100004' },
      { id: 'ap-guangzhou-5', zoneId: '100005' },
      { id: 'ap-guangzhou-6', zoneId: '100006' },
    ]);
  });

  it('are named in both languages', () => {
    const [, , third] = zonesOf('ap-guangzhou');
    expect(third && zoneName(third, 'en-US')).toBe('Guangzhou Zone 3');
    expect(third && zoneName(third, 'zh-CN')).toBe('广州三区');
  });

  it('are found by their id', () => {
    expect(zoneById('ap-shanghai-fsi-2')).toMatchObject({ region: 'ap-shanghai-fsi' });
    expect(zoneById('ap-guangzhou-9')).toBeUndefined();
    expect(zoneById('')).toBeUndefined();
  });
});
