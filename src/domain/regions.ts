import type { WireLanguage } from '@/wire/envelope';

/** A name in the two languages of the wire, by `X-TC-Language`. */
export type Named = Readonly<Record<WireLanguage, string>>;

/**
 * How regions group: images are copied within a group, mainland regions have the marketplace and waive the Windows
 * licence. Finance regions lie on the mainland, but only among themselves; Hong Kong is `overseas` here.
 */
export type Area = 'mainland' | 'finance' | 'overseas';

interface Row {
  readonly id: string;
  /** `RegionName` of DescribeRegions. */
  readonly name: Named;
  /** The short name, of which zone names are made. */
  readonly city: Named;
  readonly area: Area;
  /** Whether snapshots have a free quota here. Not stated for finance regions, so they have none. */
  readonly freeTier: boolean;
  /** False where the image actions do not go (list of 2025-11). */
  readonly available?: boolean;
  /** Numbers of the zones on sale. */
  readonly zones: readonly number[];
  /** Numbers of the zones that are sold out, or that only one of the sources still knows. */
  readonly soldOut?: readonly number[];
  /** First digits of the zones' numeric ids. Only Guangzhou's is in the samples; the rest are the simulator's own. */
  readonly zoneBlock: number;
}

/**
 * Every region with zone data. Names in the spelling of the DescribeRegions samples where there is one, else the
 * documents' names in the same style. The beta regions (Jinan, Hangzhou, Fuzhou, Wuhan, Changsha, Shijiazhuang) have
 * no zone data and are left out.
 */
const TABLE = [
  {
    id: 'ap-guangzhou',
    name: { 'en-US': 'South China (Guangzhou)', 'zh-CN': '华南地区(广州)' },
    city: { 'en-US': 'Guangzhou', 'zh-CN': '广州' },
    area: 'mainland',
    freeTier: true,
    zones: [3, 4, 6, 7],
    soldOut: [1, 2, 5],
    zoneBlock: 100,
  },
  {
    id: 'ap-shanghai',
    name: { 'en-US': 'East China (Shanghai)', 'zh-CN': '华东地区(上海)' },
    city: { 'en-US': 'Shanghai', 'zh-CN': '上海' },
    area: 'mainland',
    freeTier: true,
    zones: [2, 3, 4, 5, 8],
    soldOut: [1],
    zoneBlock: 501,
  },
  {
    id: 'ap-nanjing',
    name: { 'en-US': 'East China (Nanjing)', 'zh-CN': '华东地区(南京)' },
    city: { 'en-US': 'Nanjing', 'zh-CN': '南京' },
    area: 'mainland',
    freeTier: true,
    zones: [1, 2, 3],
    zoneBlock: 502,
  },
  {
    id: 'ap-beijing',
    name: { 'en-US': 'North China (Beijing)', 'zh-CN': '华北地区(北京)' },
    city: { 'en-US': 'Beijing', 'zh-CN': '北京' },
    area: 'mainland',
    freeTier: true,
    zones: [3, 4, 5, 6, 7],
    soldOut: [1, 2],
    zoneBlock: 503,
  },
  {
    id: 'ap-chengdu',
    name: { 'en-US': 'Southwest China (Chengdu)', 'zh-CN': '西南地区(成都)' },
    city: { 'en-US': 'Chengdu', 'zh-CN': '成都' },
    area: 'mainland',
    freeTier: true,
    zones: [1, 2],
    zoneBlock: 504,
  },
  {
    id: 'ap-chongqing',
    name: { 'en-US': 'Southwest China (Chongqing)', 'zh-CN': '西南地区(重庆)' },
    city: { 'en-US': 'Chongqing', 'zh-CN': '重庆' },
    area: 'mainland',
    freeTier: true,
    zones: [1],
    zoneBlock: 505,
  },
  {
    id: 'ap-shanghai-fsi',
    name: { 'en-US': 'East China (Shanghai Finance)', 'zh-CN': '华东地区(上海金融)' },
    city: { 'en-US': 'Shanghai Finance', 'zh-CN': '上海金融' },
    area: 'finance',
    freeTier: false,
    zones: [1, 2, 3],
    zoneBlock: 506,
  },
  {
    id: 'ap-shenzhen-fsi',
    name: { 'en-US': 'South China (Shenzhen Finance)', 'zh-CN': '华南地区(深圳金融)' },
    city: { 'en-US': 'Shenzhen Finance', 'zh-CN': '深圳金融' },
    area: 'finance',
    freeTier: false,
    zones: [1, 2],
    soldOut: [3],
    zoneBlock: 507,
  },
  {
    id: 'ap-hongkong',
    name: {
      'en-US': 'Hong Kong (China), Macao (China), and Taiwan (China) (Hong Kong (China))',
      'zh-CN': '港澳台地区(中国香港)',
    },
    city: { 'en-US': 'Hong Kong', 'zh-CN': '中国香港' },
    area: 'overseas',
    freeTier: true,
    zones: [2, 3],
    soldOut: [1],
    zoneBlock: 508,
  },
  {
    id: 'ap-singapore',
    name: { 'en-US': 'Asia-Pacific Southeast (Singapore)', 'zh-CN': '亚太东南(新加坡)' },
    city: { 'en-US': 'Singapore', 'zh-CN': '新加坡' },
    area: 'overseas',
    freeTier: false,
    zones: [1, 2, 3, 4],
    zoneBlock: 509,
  },
  {
    id: 'ap-jakarta',
    name: { 'en-US': 'Asia-Pacific Southeast (Jakarta)', 'zh-CN': '亚太东南(雅加达)' },
    city: { 'en-US': 'Jakarta', 'zh-CN': '雅加达' },
    area: 'overseas',
    freeTier: false,
    zones: [1, 2],
    zoneBlock: 510,
  },
  {
    id: 'ap-bangkok',
    name: { 'en-US': 'Asia-Pacific Southeast (Bangkok)', 'zh-CN': '亚太东南(曼谷)' },
    city: { 'en-US': 'Bangkok', 'zh-CN': '曼谷' },
    area: 'overseas',
    freeTier: false,
    zones: [1, 2],
    zoneBlock: 511,
  },
  {
    id: 'ap-seoul',
    name: { 'en-US': 'Asia-Pacific Northeast (Seoul)', 'zh-CN': '亚太东北(首尔)' },
    city: { 'en-US': 'Seoul', 'zh-CN': '首尔' },
    area: 'overseas',
    freeTier: false,
    zones: [1, 2],
    zoneBlock: 512,
  },
  {
    id: 'ap-tokyo',
    name: { 'en-US': 'Asia-Pacific Northeast (Tokyo)', 'zh-CN': '亚太东北(东京)' },
    city: { 'en-US': 'Tokyo', 'zh-CN': '东京' },
    area: 'overseas',
    freeTier: false,
    zones: [1, 2],
    zoneBlock: 513,
  },
  {
    id: 'ap-mumbai',
    name: { 'en-US': 'Asia-Pacific South (Mumbai)', 'zh-CN': '亚太南部(孟买)' },
    city: { 'en-US': 'Mumbai', 'zh-CN': '孟买' },
    area: 'overseas',
    freeTier: false,
    available: false,
    zones: [1, 2],
    zoneBlock: 514,
  },
  {
    id: 'na-siliconvalley',
    name: { 'en-US': 'West US (Silicon Valley)', 'zh-CN': '美国西部(硅谷)' },
    city: { 'en-US': 'Silicon Valley', 'zh-CN': '硅谷' },
    area: 'overseas',
    freeTier: false,
    zones: [1, 2],
    zoneBlock: 515,
  },
  {
    id: 'na-ashburn',
    name: { 'en-US': 'East US (Virginia)', 'zh-CN': '美国东部(弗吉尼亚)' },
    city: { 'en-US': 'Virginia', 'zh-CN': '弗吉尼亚' },
    area: 'overseas',
    freeTier: false,
    zones: [1, 2],
    zoneBlock: 516,
  },
  {
    id: 'na-toronto',
    name: { 'en-US': 'North America (Toronto)', 'zh-CN': '北美地区(多伦多)' },
    city: { 'en-US': 'Toronto', 'zh-CN': '多伦多' },
    area: 'overseas',
    freeTier: false,
    available: false,
    zones: [1],
    zoneBlock: 517,
  },
  {
    id: 'sa-saopaulo',
    name: { 'en-US': 'South America (São Paulo)', 'zh-CN': '南美地区(圣保罗)' },
    city: { 'en-US': 'São Paulo', 'zh-CN': '圣保罗' },
    area: 'overseas',
    freeTier: false,
    zones: [1],
    zoneBlock: 518,
  },
  {
    id: 'eu-frankfurt',
    name: { 'en-US': 'Europe (Frankfurt)', 'zh-CN': '欧洲地区(法兰克福)' },
    city: { 'en-US': 'Frankfurt', 'zh-CN': '法兰克福' },
    area: 'overseas',
    freeTier: false,
    zones: [1, 2],
    zoneBlock: 519,
  },
  {
    id: 'eu-moscow',
    name: { 'en-US': 'Europe (Moscow)', 'zh-CN': '欧洲地区(莫斯科)' },
    city: { 'en-US': 'Moscow', 'zh-CN': '莫斯科' },
    area: 'overseas',
    freeTier: false,
    available: false,
    zones: [1],
    zoneBlock: 520,
  },
] as const satisfies readonly Row[];

/** The id of a region, as `X-TC-Region` carries it. */
export type RegionId = (typeof TABLE)[number]['id'];

/** A region of the simulated cloud. */
export interface Region extends Omit<Row, 'zones' | 'soldOut' | 'zoneBlock'> {
  readonly id: RegionId;
  /** Whether the image actions know the region (list of 2025-11). */
  readonly available: boolean;
  /** Mainland and finance regions: marketplace, no Windows licence fee, change of system between families. */
  readonly mainland: boolean;
}

/** A zone, as DescribeZones tells of it. */
export interface Zone {
  /** `ap-guangzhou-3`. */
  readonly id: string;
  readonly region: RegionId;
  readonly name: Named;
  /** Numeric id, a string on the wire. */
  readonly zoneId: string;
  /** Whether `zoneId` is the simulator's own: only Guangzhou 3 to 6 are in the samples. */
  readonly zoneIdSimulated: boolean;
  /** Zones that are sold out are unavailable, and so are all of a region that the image actions do not know. */
  readonly available: boolean;
}

const SAMPLED_ZONE_IDS: readonly string[] = ['100003', '100004', '100005', '100006'];
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function zonesOfRow(row: Row & { readonly id: RegionId }): Zone[] {
  return [...row.zones, ...(row.soldOut ?? [])]
    .sort((a, b) => a - b)
    .map((number) => {
      const zoneId = String(row.zoneBlock * 1000 + number);
      return {
        id: `${row.id}-${number}`,
        region: row.id,
        name: {
          'en-US': `${row.city['en-US']} Zone ${number}`,
          'zh-CN': `${row.city['zh-CN']}${NUMERALS[number]}区`,
        },
        zoneId,
        zoneIdSimulated: !SAMPLED_ZONE_IDS.includes(zoneId),
        available: row.available !== false && row.zones.includes(number),
      };
    });
}

const ROWS: readonly (Row & { readonly id: RegionId })[] = TABLE;

/** Every region, in the order of the documents: mainland, finance, overseas by continent. */
export const REGIONS: readonly Region[] = ROWS.map(
  ({ id, name, city, area, freeTier, available }) => ({
    id,
    name,
    city,
    area,
    freeTier,
    available: available !== false,
    mainland: area !== 'overseas',
  }),
);

const byId = new Map<string, Region>(REGIONS.map((region) => [region.id, region]));
const zonesByRegion = new Map<string, readonly Zone[]>(
  ROWS.map((row) => [row.id, zonesOfRow(row)]),
);

/** Whether a string names a region of the table, available or not. */
export function isRegionId(id: string): id is RegionId {
  return byId.has(id);
}

/** The region of that id. */
export function regionById(id: RegionId): Region;
export function regionById(id: string): Region | undefined;
export function regionById(id: string): Region | undefined {
  return byId.get(id);
}

/** All zones of a region, sold-out ones included, in the order of their numbers; none for an unknown region. */
export function zonesOf(region: string): readonly Zone[] {
  return zonesByRegion.get(region) ?? [];
}

/** The zone of that id, in whatever region. */
export function zoneById(id: string): Zone | undefined {
  return zonesOf(id.slice(0, id.lastIndexOf('-'))).find((zone) => zone.id === id);
}

/** The id of the first zone on sale in a region, for what belongs to no instance; empty where there is none. */
export function firstZone(region: string): string {
  return zonesOf(region).find(({ available }) => available)?.id ?? '';
}

/** What DescribeZones calls a zone in that language: `Guangzhou Zone 3`, `广州三区`. */
export function zoneName(zone: Zone, language: WireLanguage): string {
  return zone.name[language];
}
