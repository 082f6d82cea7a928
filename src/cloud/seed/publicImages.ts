import { osNameIn } from '@/domain/systems';
import type { Named } from '@/domain/regions';
import type { Architecture } from '@/wire/cvm/images';
import type { Environment, Package } from '@/wire/simulator/environments';

import type { Instant } from '../world/records';
import { environment, has, runs } from './environments';

/** What public and marketplace images have in common. */
export interface CatalogueEntry {
  readonly id: string;
  /** `ImageName`, per language. */
  readonly name: Named;
  readonly osName: Named;
  readonly platform: string;
  readonly architecture: Architecture;
  /** GiB, at most 50. The simulator's own figure wherever `isSizeSimulated` says so. */
  readonly size: number;
  /** The simulator's own: no list tells when an image was made. */
  readonly created: Instant;
  /** Simulated throughout. */
  readonly environment: Environment;
}

/** A public image. */
export interface PublicImage extends CatalogueEntry {
  readonly kind: 'public';
}

type Row = readonly [id: string, name: string, size: number, created: string, kernel: string];

interface Release {
  /** SDK-CN Image.Platform; spellings that it leaves open are those of the import lists. */
  readonly platform: string;
  readonly packages: readonly Package[];
  readonly rows: readonly Row[];
}

const linux = (ssh: string, cloudInit: string, python: string, glibc: string) => [
  runs('OpenSSH', ssh),
  runs('cloud-init', cloudInit),
  runs('Cloud monitor agent', '2.4'),
  has('Python', python),
  has('glibc', glibc),
];

const windows = (framework: string, powerShell: string) => [
  runs('Remote Desktop Services', '10.0'),
  runs('Cloudbase-Init', '1.1'),
  runs('Cloud monitor agent', '2.4'),
  has('.NET Framework', framework),
  has('PowerShell', powerShell),
];

/** The public images with their real ids (list of c. 2023), newest of a system first. */
const RELEASES: readonly Release[] = [
  {
    platform: 'TencentOS',
    packages: linux('8.0', '22.1', '3.6.8', '2.28'),
    rows: [
      ['img-9axl1k53', 'TencentOS Server 3.1 (TK4)', 20, '2022-12-14', '5.4.119-19-0009'],
      ['img-ieb3k16j', 'TencentOS Server 3.1 ARM64 (TK4)', 20, '2022-12-14', '5.4.119-19-0009'],
    ],
  },
  {
    platform: 'TencentOS',
    packages: linux('7.4', '18.5', '2.7.5', '2.17'),
    rows: [
      ['img-hdt9xxkt', 'TencentOS Server 2.4 (TK4)', 20, '2022-11-09', '5.4.119-19-0009'],
      ['img-l7xr2ilb', 'TencentOS Server 2.4 ARM64 (TK4)', 20, '2022-11-09', '5.4.119-19-0009'],
      ['img-eb30mz89', 'TencentOS Server 2.4', 20, '2021-08-18', '4.14.105-19-0024'],
      ['img-9a0eg8mt', 'TencentOS Server 2.4 ARM64', 20, '2021-08-18', '4.14.105-19-0024'],
    ],
  },
  {
    platform: 'OpenCloudOS',
    packages: linux('8.0', '22.1', '3.6.8', '2.28'),
    rows: [['img-028qly2h', 'OpenCloudOS Server 8', 20, '2023-02-22', '5.4.119-20.0009']],
  },
  {
    platform: 'Windows',
    packages: windows('4.8', '5.1.20348'),
    rows: [
      ['img-9tzezztj', 'Windows Server 2022 Datacenter English', 50, '2022-09-21', '10.0.20348'],
      ['img-m07ny34j', 'Windows Server 2022 Datacenter Chinese', 50, '2022-09-21', '10.0.20348'],
    ],
  },
  {
    platform: 'Windows',
    packages: windows('4.7.2', '5.1.17763'),
    rows: [
      ['img-bhvhr6pr', 'Windows Server 2019 Datacenter English', 50, '2022-06-15', '10.0.17763'],
      ['img-mmy6qctz', 'Windows Server 2019 Datacenter Chinese', 50, '2022-06-15', '10.0.17763'],
    ],
  },
  {
    platform: 'Windows',
    packages: windows('4.6.2', '5.1.14393'),
    rows: [
      ['img-1eckhm4t', 'Windows Server 2016 Datacenter English', 50, '2022-03-23', '10.0.14393'],
      ['img-9id7emv7', 'Windows Server 2016 Datacenter Chinese', 50, '2022-03-23', '10.0.14393'],
    ],
  },
  {
    platform: 'Windows',
    packages: windows('4.5.1', '4.0'),
    rows: [
      ['img-2tddq003', 'Windows Server 2012 R2 Datacenter English', 50, '2021-10-20', '6.3.9600'],
      ['img-29hl923v', 'Windows Server 2012 R2 Datacenter Chinese', 50, '2021-10-20', '6.3.9600'],
    ],
  },
  {
    platform: 'CentOS',
    packages: linux('8.7', '22.1', '3.9.14', '2.34'),
    rows: [['img-9xqekomx', 'CentOS Stream 9', 20, '2022-10-12', '5.14.0-134.el9']],
  },
  {
    platform: 'CentOS',
    packages: linux('8.0', '21.1', '3.6.8', '2.28'),
    rows: [
      ['img-8m9ugrip', 'CentOS Stream 8', 20, '2022-08-17', '4.18.0-365.el8'],
      ['img-es95t8wj', 'CentOS 8.5', 20, '2021-12-22', '4.18.0-348.7.1.el8_5'],
      ['img-l5eqiljn', 'CentOS 8.4', 20, '2021-08-11', '4.18.0-305.3.1.el8'],
      ['img-5w4qozfr', 'CentOS 8.3', 20, '2021-03-10', '4.18.0-240.22.1.el8_3'],
      ['img-n7nyt2d7', 'CentOS 8.2', 20, '2020-09-16', '4.18.0-193.28.1.el8_2'],
      ['img-n74hgdxx', 'CentOS 8.2 ARM64', 20, '2021-05-19', '4.18.0-193.28.1.el8_2'],
      ['img-25szkc8t', 'CentOS 8.0', 20, '2019-11-27', '4.18.0-80.el8'],
    ],
  },
  {
    platform: 'CentOS',
    packages: linux('7.4', '18.5', '2.7.5', '2.17'),
    rows: [
      ['img-l8og963d', 'CentOS 7.9', 20, '2022-12-07', '3.10.0-1160.71.1.el7'],
      ['img-50v2hx0z', 'CentOS 7.9 ARM64', 20, '2022-04-13', '4.18.0-348.20.1.el7'],
      ['img-3la7wgnt', 'CentOS 7.8', 20, '2020-06-17', '3.10.0-1127.19.1.el7'],
      ['img-1u6l2i9l', 'CentOS 7.7', 20, '2019-12-18', '3.10.0-1062.18.1.el7'],
      ['img-9qabwvbn', 'CentOS 7.6', 50, '2019-05-22', '3.10.0-1160.11.1.el7'],
      ['img-oikl1tzv', 'CentOS 7.5', 20, '2018-08-15', '3.10.0-862.el7'],
      ['img-8toqc6s3', 'CentOS 7.4', 20, '2018-01-10', '3.10.0-693.el7'],
      ['img-k4xgkxa5', 'CentOS 7.4 ARM64', 20, '2020-12-09', '4.14.15-5.el7'],
      ['img-dkwyg6sr', 'CentOS 7.3', 20, '2017-09-13', '3.10.0-514.26.2.el7'],
      ['img-31tjrtph', 'CentOS 7.2', 20, '2017-06-14', '3.10.0-327.36.3.el7'],
    ],
  },
  {
    platform: 'CentOS',
    packages: linux('5.3', '0.7.5', '2.6.6', '2.12'),
    rows: [
      ['img-fizif873', 'CentOS 6.10', 20, '2019-03-20', '2.6.32-754.el6'],
      ['img-jhhcsd4h', 'CentOS 6.9', 20, '2018-04-18', '2.6.32-696.el6'],
      ['img-060ov1xz', 'CentOS 6.9 32-bit', 20, '2018-04-18', '2.6.32-696.el6'],
      ['img-6ns5om13', 'CentOS 6.8', 20, '2017-06-14', '2.6.32-642.el6'],
    ],
  },
  {
    platform: 'Ubuntu',
    packages: linux('8.9', '22.4', '3.10.6', '2.35'),
    rows: [['img-487zeit5', 'Ubuntu Server 22.04 LTS', 20, '2023-01-11', '5.15.0-56-generic']],
  },
  {
    platform: 'Ubuntu',
    packages: linux('8.2', '22.4', '3.8.10', '2.31'),
    rows: [
      ['img-22trbn9x', 'Ubuntu Server 20.04 LTS', 20, '2022-12-07', '5.4.0-132-generic'],
      ['img-2eokmhf5', 'Ubuntu Server 20.04 LTS ARM64', 20, '2022-04-13', '5.4.0-105-generic'],
    ],
  },
  {
    platform: 'Ubuntu',
    packages: linux('7.6', '22.4', '3.6.9', '2.27'),
    rows: [
      ['img-pi0ii46r', 'Ubuntu Server 18.04 LTS', 20, '2022-11-16', '4.15.0-193-generic'],
      ['img-9eh8c1p1', 'Ubuntu Server 18.04 LTS ARM64', 20, '2021-11-24', '4.15.0-159-generic'],
    ],
  },
  {
    platform: 'Ubuntu',
    packages: linux('7.2', '19.1', '3.5.2', '2.23'),
    rows: [
      ['img-pyqx34y1', 'Ubuntu Server 16.04 LTS', 20, '2021-06-09', '4.4.0-210-generic'],
      ['img-8u6dn6p1', 'Ubuntu Server 16.04 LTS 32-bit', 20, '2018-10-17', '4.4.0-130-generic'],
    ],
  },
  {
    platform: 'Ubuntu',
    packages: linux('6.6', '0.7.5', '3.4.3', '2.19'),
    rows: [
      ['img-3wnd9xpl', 'Ubuntu Server 14.04 LTS', 20, '2018-05-16', '3.13.0-128-generic'],
      ['img-qpxvpujt', 'Ubuntu Server 14.04 LTS 32-bit', 20, '2018-05-16', '3.13.0-128-generic'],
    ],
  },
  {
    platform: 'Debian',
    packages: linux('8.4', '20.4', '3.9.2', '2.31'),
    rows: [
      ['img-mbt4qk91', 'Debian 11.5 ARM64', 20, '2022-11-30', '5.10.0-19-arm64'],
      ['img-btz2mndd', 'Debian 11.4', 20, '2022-08-24', '5.10.0-16-amd64'],
      ['img-4cmp1f33', 'Debian 11.1', 20, '2021-12-15', '5.10.0-9-amd64'],
    ],
  },
  {
    platform: 'Debian',
    packages: linux('7.9', '20.2', '3.7.3', '2.28'),
    rows: [
      ['img-7ay90qj7', 'Debian 10.12', 20, '2022-06-22', '4.19.0-20-amd64'],
      ['img-qhtfjw1d', 'Debian 10.11', 20, '2021-12-15', '4.19.0-18-amd64'],
      ['img-h1yvvfw1', 'Debian 10.2', 20, '2020-02-19', '4.19.0-6-amd64'],
    ],
  },
  {
    platform: 'Debian',
    packages: linux('7.4', '0.7.9', '3.5.3', '2.24'),
    rows: [
      ['img-5k0ys7jp', 'Debian 9.13', 20, '2021-03-24', '4.9.0-13-amd64'],
      ['img-6rrx0ymd', 'Debian 9.0', 20, '2017-11-15', '4.9.0-3-amd64'],
    ],
  },
  {
    platform: 'Debian',
    packages: linux('6.7', '0.7.6', '3.4.2', '2.19'),
    rows: [
      ['img-2lj11q1f', 'Debian 8.11', 20, '2019-04-10', '3.16.0-6-amd64'],
      ['img-hi93l4ht', 'Debian 8.2', 20, '2017-06-14', '3.16.0-4-amd64'],
      ['img-ez7jwngr', 'Debian 8.2 32-bit', 20, '2017-06-14', '3.16.0-4-686-pae'],
    ],
  },
  {
    platform: 'Redhat',
    packages: linux('8.0', '21.1', '3.6.8', '2.28'),
    rows: [['img-r5xber0b', 'Red Hat Enterprise Linux 8.5', 20, '2023-02-15', '4.18.0-348.el8']],
  },
  {
    platform: 'Redhat',
    packages: linux('7.4', '19.4', '2.7.5', '2.17'),
    rows: [['img-0qhxz7dl', 'Red Hat Enterprise Linux 7.9', 20, '2023-02-15', '3.10.0-1160.el7']],
  },
  {
    platform: 'AlmaLinux',
    packages: linux('8.7', '22.1', '3.9.14', '2.34'),
    rows: [
      ['img-2cyb0wu1', 'AlmaLinux 9.1', 20, '2023-01-18', '5.14.0-162.6.1.el9_1'],
      ['img-f089mf4l', 'AlmaLinux 9.0', 20, '2022-09-07', '5.14.0-70.22.1.el9_0'],
    ],
  },
  {
    platform: 'AlmaLinux',
    packages: linux('8.0', '21.1', '3.6.8', '2.28'),
    rows: [
      ['img-jy2bb29p', 'AlmaLinux 8.6', 20, '2022-07-20', '4.18.0-372.16.1.el8_6'],
      ['img-4ogcw28j', 'AlmaLinux 8.5', 20, '2022-02-23', '4.18.0-348.12.2.el8_5'],
    ],
  },
  {
    platform: 'Rocky Linux',
    packages: linux('8.7', '22.1', '3.9.14', '2.34'),
    rows: [['img-k1g1wwy9', 'Rocky Linux 9.0', 20, '2022-09-07', '5.14.0-70.22.1.el9_0']],
  },
  {
    platform: 'Rocky Linux',
    packages: linux('8.0', '21.1', '3.6.8', '2.28'),
    rows: [
      ['img-no575grb', 'Rocky Linux 8.6', 20, '2022-07-20', '4.18.0-372.9.1.el8'],
      ['img-qd4bf0jb', 'Rocky Linux 8.5', 20, '2022-02-23', '4.18.0-348.el8'],
    ],
  },
  {
    platform: 'Fedora',
    packages: linux('8.8', '22.2', '3.11.0', '2.36'),
    rows: [
      ['img-d7j9x59z', 'Fedora 37', 20, '2023-01-18', '6.0.7-301.fc37'],
      ['img-ge141oql', 'Fedora 36', 20, '2022-09-14', '5.17.5-300.fc36'],
    ],
  },
  {
    platform: 'OpenSUSE',
    packages: linux('8.4', '21.4', '3.6.15', '2.31'),
    rows: [
      ['img-aaa4d8d1', 'openSUSE Leap 15.4', 20, '2022-10-26', '5.14.21-150400.24.21'],
      ['img-1e4uwwol', 'openSUSE Leap 15.3', 20, '2022-03-16', '5.3.18-150300.59.54'],
      ['img-i6u3kbtj', 'openSUSE Leap 15.2', 20, '2021-04-21', '5.3.18-lp152.66'],
      ['img-4orfgj3l', 'openSUSE Leap 15.1', 20, '2020-10-14', '4.12.14-lp151.28.67'],
      ['img-0ytr67o7', 'openSUSE Leap 42.3', 20, '2018-03-14', '4.4.92-31'],
    ],
  },
  {
    platform: 'FreeBSD',
    packages: [
      runs('OpenSSH', '8.8'),
      runs('cloud-init', '22.4'),
      has('Python', '3.9.16'),
      has('OpenSSL', '1.1.1'),
    ],
    rows: [
      ['img-ng3lehjp', 'FreeBSD 13.1', 20, '2022-11-02', '13.1-RELEASE'],
      ['img-1lkqxofp', 'FreeBSD 13.0', 20, '2021-11-10', '13.0-RELEASE'],
      ['img-j9m732cx', 'FreeBSD 12.3', 20, '2022-03-30', '12.3-RELEASE'],
      ['img-pi37fg9j', 'FreeBSD 12.2', 20, '2021-05-26', '12.2-RELEASE'],
      ['img-aif2u6pf', 'FreeBSD 11.4', 20, '2020-11-18', '11.4-RELEASE'],
      ['img-kpc0n9tf', 'FreeBSD 11.1', 20, '2018-02-07', '11.1-RELEASE'],
    ],
  },
  {
    platform: 'CoreOS',
    packages: [runs('OpenSSH', '7.6'), runs('Docker', '18.03.1'), runs('Containerd', '1.0.3')],
    rows: [['img-mnw2rygj', 'CoreOS 1745.5.0', 10, '2018-07-11', '4.14.48-coreos-r1']],
  },
];

function architectureOf(name: string): Architecture {
  if (name.includes('ARM64')) return 'arm';
  return name.endsWith('32-bit') ? 'i386' : 'x86_64';
}

function publicImage({ platform, packages }: Release, row: Row): PublicImage {
  const [id, listed, size, created, kernel] = row;
  const architecture = architectureOf(listed);
  const english = architecture === 'i386' ? listed : `${listed} 64-bit`;
  const osName = { 'en-US': english, 'zh-CN': osNameIn(english, 'zh-CN') };
  return {
    kind: 'public',
    id,
    name: osName,
    osName,
    platform,
    architecture,
    size,
    created: Date.parse(`${created}T02:00:00Z`),
    environment: environment([has('kernel', kernel), ...packages], 'fresh-install'),
  };
}

/** Every public image, the same in all regions that the image actions know. */
export const PUBLIC_IMAGES: readonly PublicImage[] = RELEASES.flatMap((release) =>
  release.rows.map((row) => publicImage(release, row)),
);
