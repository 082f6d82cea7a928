import type { Architecture } from '@/wire/cvm/images';
import type { ImportArchitecture } from '@/wire/cvm/imports';

import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** A system that can be imported. */
export interface ImportSystem {
  readonly name: string;
  readonly family: 'windows' | 'linux';
  /** `-` alone where versions are not told apart. */
  readonly versions: readonly string[];
  readonly architectures: readonly ImportArchitecture[];
}

const PC = ['x86_64', 'i386'] as const satisfies readonly ImportArchitecture[];
const WITH_ARM = [...PC, 'arm_64'] as const satisfies readonly ImportArchitecture[];
const WIDE = ['x86_64', 'arm_64'] as const satisfies readonly ImportArchitecture[];
/** What the international sample has in place of a version. */
const NO_VERSION = ['-'];

const windows = (year: number): ImportSystem => ({
  name: `Windows Server ${year}`,
  family: 'windows',
  versions: NO_VERSION,
  architectures: PC,
});

const linux = (
  name: string,
  versions: readonly string[],
  architectures: readonly ImportArchitecture[],
): ImportSystem => ({ name, family: 'linux', versions, architectures });

/**
 * What ImportImage takes, as DescribeImportImageOs lists it. The names are those of the newest import guide, which has
 * more of them than the action's sample; `Redhat` is in the sample's versions only. Versions up to CentOS 7, Ubuntu 16,
 * Debian 9, SUSE 13, OpenSUSE 12 and FreeBSD 10 are the sample's. The later ones, and ARM, which the guide does not tell
 * by system, are those of the public images and otherwise the simulator's own.
 */
export const IMPORT_SYSTEMS: readonly ImportSystem[] = [
  windows(2008),
  windows(2012),
  windows(2016),
  windows(2019),
  windows(2022),
  linux('CentOS', ['5', '6', '7', '8'], WITH_ARM),
  linux('CentOS Stream', ['8', '9'], WIDE),
  linux('Ubuntu', ['10', '12', '14', '16', '18', '20', '22'], WITH_ARM),
  linux('Debian', ['6', '7', '8', '9', '10', '11'], WITH_ARM),
  linux('OpenSUSE', ['11', '12', '15'], PC),
  linux('SUSE', ['10', '11', '12', '13', '15'], PC),
  linux('CoreOS', ['7'], PC),
  linux('FreeBSD', ['10', '11', '12', '13'], PC),
  linux('Redhat', ['5', '6', '7', '8'], PC),
  linux('TencentOS', ['2', '3'], WIDE),
  linux('Kylin', ['10'], WIDE),
  linux('UnionTech', ['20'], WIDE),
  linux('Fedora', ['36', '37'], WIDE),
  linux('AlmaLinux', ['8', '9'], WIDE),
  linux('Rocky Linux', ['8', '9'], WIDE),
  linux('Other Linux', NO_VERSION, WITH_ARM),
];

/** How a request names a system. */
export interface NamedSystem {
  readonly OsType: string;
  readonly OsVersion: string;
  readonly Architecture: ImportArchitecture;
}

/**
 * Whether a system can be imported (ImportImage). An architecture that its versions lack has no code of its own, and
 * counts as an unsupported version.
 */
export function importSystemVerdict({ OsType, OsVersion, Architecture }: NamedSystem): Verdict {
  const system = IMPORT_SYSTEMS.find(({ name }) => name === OsType);
  if (system === undefined) return refused('InvalidImageOsType.Unsupported', { system: OsType });
  const offered =
    system.versions.includes(OsVersion) && system.architectures.includes(Architecture);
  if (offered) return ALLOWED;
  return refused('InvalidImageOsVersion.Unsupported', {
    system: OsType,
    version: OsVersion,
    architecture: Architecture,
  });
}

/** `OsName`, `Platform` and `Architecture` of the image that an import makes; `arm_64` is `arm` there. */
export function importedSystem({ OsType, OsVersion, Architecture }: NamedSystem): {
  readonly osName: string;
  readonly platform: string;
  readonly architecture: Architecture;
} {
  const windowsFamily = OsType.startsWith('Windows');
  const version = OsVersion === '-' ? '' : ` ${OsVersion}`;
  return {
    osName: `${OsType}${version} ${Architecture === 'i386' ? '32-bit' : '64-bit'}`,
    platform: windowsFamily ? 'Windows' : OsType,
    architecture: Architecture === 'arm_64' ? 'arm' : Architecture,
  };
}

/** The same the other way round, for a file that an image was exported to. */
export function exportedSystem(image: {
  readonly osName: string;
  readonly platform: string;
  readonly architecture: Architecture;
}): NamedSystem {
  const { osName, platform, architecture } = image;
  const OsVersion = /\d+/.exec(osName.replace(/\d+-bit|ARM64/, ''))?.[0] ?? '-';
  return {
    OsType: platform,
    OsVersion,
    Architecture: architecture === 'arm' ? 'arm_64' : architecture,
  };
}
