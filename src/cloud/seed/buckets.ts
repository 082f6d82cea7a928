import { CREDENTIALS } from '@/wire/credentials';
import type { Uin } from '@/wire/credentials';
import type { Bucket, DiskFileFacts } from '@/wire/simulator/buckets';
import type { Package } from '@/wire/simulator/environments';
import type { NamedSystem } from '@/domain/importSystems';
import type { RegionId } from '@/domain/regions';

import { has, runs } from './environments';

/** A file as it is written down here; what is left out is as it should be. */
export interface ObjectRow {
  readonly key: string;
  readonly format: DiskFileFacts['Format'];
  /** GiB of the file. */
  readonly file: number;
  /** GiB of the disk in it. */
  readonly disk: number;
  /** Days before the clock's start. */
  readonly ago: number;
  /** Not there on a data disk. */
  readonly system?: NamedSystem;
  readonly packages?: readonly Package[];
  /** What is otherwise than in a good file. */
  readonly flaws?: Partial<
    Pick<DiskFileFacts, 'PartitionTable' | 'RootPartition' | 'Drivers' | 'CloudInit' | 'Damaged'>
  >;
  /** Whether only a signed address opens it. */
  readonly secret?: boolean;
}

/** A bucket. Whoever has one has the same as the others that do. */
export interface BucketRow {
  readonly name: string;
  readonly owner: Uin;
  readonly region: RegionId;
  readonly access: Bucket['Access'];
  readonly objects: readonly ObjectRow[];
}

const system = (
  OsType: string,
  OsVersion = '-',
  Architecture: NamedSystem['Architecture'] = 'x86_64',
): NamedSystem => ({ OsType, OsVersion, Architecture });

const SSH = [runs('OpenSSH', '7.4'), runs('cloud-init', '18.5')];
const WINDOWS = [
  runs('Remote Desktop Services', '10.0'),
  runs('Cloudbase-Init', '1.1.4'),
  has('PowerShell', '5.1'),
];

/** One good file of each format and one for each failure of an import (import guide), and a few more. */
const IMAGES: readonly ObjectRow[] = [
  {
    key: 'ubuntu-16.qcow2',
    format: 'QCOW2',
    file: 9.2,
    disk: 40,
    ago: 3,
    system: system('Ubuntu', '16'),
    packages: [runs('OpenSSH', '7.2'), runs('cloud-init', '19.1'), runs('MySQL', '5.7.44')],
  },
  {
    key: 'debian-9.raw',
    format: 'RAW',
    file: 20,
    disk: 20,
    ago: 41,
    system: system('Debian', '9'),
    packages: [...SSH, runs('Apache HTTP Server', '2.4.25')],
  },
  {
    key: 'windows-2016.vhd',
    format: 'VHD',
    file: 31.5,
    disk: 100,
    ago: 60,
    system: system('Windows Server 2016'),
    packages: [...WINDOWS, runs('IIS', '10.0')],
  },
  {
    key: 'suse-12.vmdk',
    format: 'VMDK',
    file: 6.8,
    disk: 30,
    ago: 25,
    system: system('SUSE', '12'),
    packages: [...SSH, runs('Apache Tomcat', '8.5.100'), has('OpenJDK', '11.0.25')],
  },
  {
    key: 'centos-7.qcow2',
    format: 'QCOW2',
    file: 7.1,
    disk: 30,
    ago: 9,
    system: system('CentOS', '7'),
    packages: [...SSH, has('Python', '2.7.5')],
  },
  {
    key: 'arm/ubuntu-20-arm64.qcow2',
    format: 'QCOW2',
    file: 3.4,
    disk: 20,
    ago: 12,
    system: system('Ubuntu', '20', 'arm_64'),
    packages: [runs('OpenSSH', '8.2'), runs('cloud-init', '23.1'), has('Go', '1.23.4')],
  },
  { key: 'orders-data.qcow2', format: 'QCOW2', file: 18.6, disk: 200, ago: 3 },
  {
    key: 'debian-11-install.iso',
    format: 'ISO',
    file: 0.6,
    disk: 10,
    ago: 80,
    system: system('Debian', '11'),
    flaws: { PartitionTable: 'NONE', RootPartition: false, CloudInit: false },
  },
  {
    key: 'bad/locked.qcow2',
    format: 'QCOW2',
    file: 5.5,
    disk: 40,
    ago: 15,
    system: system('CentOS', '7'),
    packages: SSH,
    secret: true,
  },
  {
    key: 'bad/file-over-50-gb.vmdk',
    format: 'VMDK',
    file: 71.3,
    disk: 120,
    ago: 15,
    system: system('CentOS', '7'),
  },
  {
    key: 'bad/disk-over-500-gb.qcow2',
    format: 'QCOW2',
    file: 12.9,
    disk: 600,
    ago: 15,
    system: system('Ubuntu', '18'),
  },
  {
    key: 'bad/no-virtio.vhd',
    format: 'VHD',
    file: 8.8,
    disk: 50,
    ago: 15,
    system: system('CentOS', '6'),
    flaws: { Drivers: [] },
  },
  {
    key: 'bad/no-cloud-init.raw',
    format: 'RAW',
    file: 16,
    disk: 16,
    ago: 15,
    system: system('Debian', '8'),
    packages: [runs('OpenSSH', '6.7')],
    flaws: { CloudInit: false },
  },
  {
    key: 'bad/gpt.qcow2',
    format: 'QCOW2',
    file: 4.1,
    disk: 40,
    ago: 15,
    system: system('Ubuntu', '18'),
    flaws: { PartitionTable: 'GPT' },
  },
  {
    key: 'rhel-7-lvm.vmdk',
    format: 'VMDK',
    file: 11.7,
    disk: 100,
    ago: 15,
    system: system('Redhat', '7'),
    flaws: { RootPartition: false },
  },
  {
    key: 'bad/damaged.vhd',
    format: 'VHD',
    file: 2.2,
    disk: 50,
    ago: 15,
    system: system('CentOS', '7'),
    flaws: { Damaged: true },
  },
];

const ARCHIVE: readonly ObjectRow[] = [
  {
    key: '2019/centos-6.raw',
    format: 'RAW',
    file: 20,
    disk: 20,
    ago: 400,
    system: system('CentOS', '6'),
    packages: [...SSH, runs('MySQL', '5.6.51')],
  },
];

const SHANGHAI: readonly ObjectRow[] = [
  {
    key: 'windows-2016.vhd',
    format: 'VHD',
    file: 31.5,
    disk: 100,
    ago: 58,
    system: system('Windows Server 2016'),
    packages: [...WINDOWS, runs('IIS', '10.0')],
  },
  {
    key: 'ubuntu-18.qcow2',
    format: 'QCOW2',
    file: 4.6,
    disk: 20,
    ago: 30,
    system: system('Ubuntu', '18'),
    packages: [runs('OpenSSH', '7.6'), runs('cloud-init', '20.4'), runs('Nginx', '1.14.0')],
  },
];

/** The buckets of the first two accounts; the third has none. */
export const BUCKETS: readonly BucketRow[] = CREDENTIALS.slice(0, 2).flatMap(
  ({ uin: owner, appId }): readonly BucketRow[] => [
    {
      name: `images-${appId}`,
      owner,
      region: 'ap-guangzhou',
      access: 'READ_WRITE',
      objects: IMAGES,
    },
    {
      name: `archive-${appId}`,
      owner,
      region: 'ap-guangzhou',
      access: 'READ_ONLY',
      objects: ARCHIVE,
    },
    {
      name: `images-sh-${appId}`,
      owner,
      region: 'ap-shanghai',
      access: 'READ_WRITE',
      objects: SHANGHAI,
    },
  ],
);
