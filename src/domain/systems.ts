import type { ImageType } from '@/wire/cvm/images';
import type { WireLanguage } from '@/wire/envelope';

/** What decides a server's price and its rules: everything but Windows counts as Linux. */
export type PlatformFamily = 'linux' | 'windows';

/** The family of a `Platform` (SDK-CN Image.Platform). */
export function platformFamily(platform: string): PlatformFamily {
  return platform === 'Windows' ? 'windows' : 'linux';
}

/** The family of an `OsName`: an instance tells no platform. */
export function systemFamily(osName: string): PlatformFamily {
  return osName.startsWith('Windows') ? 'windows' : 'linux';
}

/** Whether a platform is Red Hat's, which costs a licence by the hour and cannot be exported. */
export function isRedHat(platform: string): boolean {
  return platform === 'Redhat';
}

/** Who logs in by default, and on which port (SDK-CN Instance.DefaultLoginUser, DefaultLoginPort). */
export interface Login {
  readonly user: string;
  readonly port: number;
}

/** The default login of a platform: remote desktop on Windows, SSH elsewhere, as `ubuntu` on Ubuntu. */
export function defaultLogin(platform: string): Login {
  if (platformFamily(platform) === 'windows') return { user: 'Administrator', port: 3389 };
  return { user: platform === 'Ubuntu' ? 'ubuntu' : 'root', port: 22 };
}

/** Whether a server of that memory (GiB) can run a system: Windows Server 2016 and 2019 need more than 2 GiB. */
export function memorySuffices(osName: string, memory: number): boolean {
  return memory > 2 || !/^Windows Server (?:2016|2019)\b/.test(osName);
}

interface End {
  readonly system: RegExp;
  /** Day or month (`2032-12-31`, `2029-12`) with which maintenance ends. */
  readonly until: string;
  /** The same for the extended or long-term maintenance, where there is one. */
  readonly extendedUntil?: string;
}

/**
 * Ends of maintenance, as the list of public images gives them. Systems that are not here have no date there. Imported
 * images carry shorter names (`Ubuntu 16`), which mean the same system.
 */
const ENDS: readonly End[] = [
  { system: /^TencentOS Server (?:2|3)\b/, until: '2032-12-31' },
  { system: /^OpenCloudOS Server 8\b/, until: '2029-12' },
  { system: /^CentOS Stream 9\b/, until: '2027-05-31' },
  { system: /^CentOS Stream 8\b/, until: '2024-05-31' },
  { system: /^CentOS 8\b/, until: '2021-12-31' },
  { system: /^CentOS 7\b/, until: '2024-06-30' },
  { system: /^CentOS 6\b/, until: '2020-11-30' },
  { system: /^Ubuntu (?:Server )?22\b/, until: '2027-04', extendedUntil: '2032-04' },
  { system: /^Ubuntu (?:Server )?20\b/, until: '2025-04', extendedUntil: '2030-04' },
  { system: /^Ubuntu (?:Server )?18\b/, until: '2023-04', extendedUntil: '2028-04' },
  { system: /^Ubuntu (?:Server )?16\b/, until: '2021-04', extendedUntil: '2026-04' },
  { system: /^Debian 11\b/, until: '2024-07', extendedUntil: '2026-06' },
  { system: /^Debian 10\b/, until: '2022-07', extendedUntil: '2024-06' },
  { system: /^Debian 9\b/, until: '2020-07-06' },
];

/** How long an operating system is maintained, with dates as published: `2032-12-31`, or a month, `2029-12`. */
export interface Maintenance {
  /** Whether ordinary maintenance is over. */
  readonly ended: boolean;
  readonly until?: string;
  /** Extended or long-term maintenance, for those who take it, and whether that is over too. */
  readonly extended?: { readonly until: string; readonly ended: boolean };
}

/** The first moment (milliseconds, UTC) after a published day or month. */
function endOf(date: string): number {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1);
}

/**
 * How the maintenance of a system stands.
 *
 * @param now milliseconds since 1970 on the simulated clock
 */
export function maintenanceOf(osName: string, now: number): Maintenance {
  const end = ENDS.find(({ system }) => system.test(osName));
  if (end === undefined) return { ended: false };
  const { until, extendedUntil } = end;
  const ended = now >= endOf(until);
  if (extendedUntil === undefined) return { ended, until };
  return { ended, until, extended: { until: extendedUntil, ended: now >= endOf(extendedUntil) } };
}

const CHINESE: readonly (readonly [english: string, chinese: string])[] = [
  ['Datacenter English', '数据中心版 英文版'],
  ['Datacenter Chinese', '数据中心版 中文版'],
  ['64-bit', '64位'],
  ['32-bit', '32位'],
];

/** An `OsName` as each site spells it: `CentOS 7.6 64-bit` internationally, `CentOS 7.6 64位` in Chinese. */
export function osNameIn(osName: string, language: WireLanguage): string {
  return CHINESE.reduce(
    (name, [english, chinese]) =>
      language === 'zh-CN' ? name.replace(english, chinese) : name.replace(chinese, english),
    osName,
  );
}

/** The one public image whose size a sample tells; the sizes of all others and of the marketplace are simulated. */
const SAMPLED_SIZE = 'img-9qabwvbn';

/**
 * Whether an image's `ImageSize` is the simulator's own figure: sizes of public and marketplace images are published
 * nowhere. Their `CreatedTime` is always the simulator's own.
 */
export function isSizeSimulated(imageId: string, type: ImageType): boolean {
  return (type === 'PUBLIC_IMAGE' || type === 'MARKET_IMAGE') && imageId !== SAMPLED_SIZE;
}
