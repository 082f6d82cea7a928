import { addressAt } from '@/domain/network';

import type {
  DiskRecord,
  ImageRecord,
  InstanceRecord,
  Instant,
  KeyPairRecord,
  SnapshotRecord,
  SystemContent,
} from '../world/records';
import { publicKey } from '../world/keyPairs';
import { token, uuidFrom } from '../world/token';
import { environment, runs } from './environments';

/*
 * Records as they are where a scenario has nothing else to say of them: Northwind Studio's, in Guangzhou, with CentOS
 * 7.6 on them.
 */

const OWNED = { owner: '100000000001', region: 'ap-guangzhou' } as const;
const ZONE = 'ap-guangzhou-3';

/** The public image that all of it descends from. */
const ROOT = 'img-9qabwvbn';

/** The system of all that is not told to have another. */
export const PLAIN_SYSTEM: SystemContent = {
  osName: 'CentOS 7.6 64-bit',
  platform: 'CentOS',
  architecture: 'x86_64',
  licenseType: 'TencentCloud',
  cloudInit: true,
  environment: environment([runs('OpenSSH', '7.4'), runs('Nginx', '1.26.2')], 'plain'),
  rootImage: ROOT,
};

/** What tells a record from others. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly created: Instant;
}

/** A finished image. */
export function plainImage(named: Named, is: Partial<ImageRecord> = {}): ImageRecord {
  return {
    ...OWNED,
    ...PLAIN_SYSTEM,
    ...named,
    description: '',
    size: 20,
    source: 'CREATE_IMAGE',
    snapshots: [],
    tags: [],
    family: '',
    deprecated: false,
    encrypted: false,
    shares: [],
    origin: { kind: 'snapshots' },
    ...is,
  };
}

/** A finished snapshot of a system disk. */
export function plainSnapshot(named: Named, is: Partial<SnapshotRecord> = {}): SnapshotRecord {
  return {
    ...OWNED,
    ...named,
    usage: 'SYSTEM_DISK',
    diskSize: 20,
    storedSize: 8,
    zone: ZONE,
    images: [],
    encrypted: false,
    ...is,
  };
}

/** A disk of 50 GiB; its id follows from what it is of. */
export function plainDisk(of: string, is: Partial<DiskRecord> = {}): DiskRecord {
  return {
    id: `disk-${token(of)}`,
    type: 'CLOUD_PREMIUM',
    size: 50,
    deleteWithInstance: true,
    ...is,
  };
}

/** A key pair. */
export function plainKeyPair(named: Named): KeyPairRecord {
  return { ...OWNED, ...named, description: '', publicKey: publicKey(named.id) };
}

/** A running instance. `place` is its number in the subnet. */
export function plainInstance(
  named: Named & { readonly place: number },
  is: Partial<InstanceRecord> = {},
): InstanceRecord {
  const { place, ...others } = named;
  const { zone = ZONE } = is;
  return {
    ...OWNED,
    ...PLAIN_SYSTEM,
    ...others,
    uuid: uuidFrom(`uuid/${named.id}`),
    hostName: named.name,
    zone,
    type: 'SA2.LARGE8',
    image: ROOT,
    state: 'RUNNING',
    systemDisk: plainDisk(named.id),
    dataDisks: [],
    privateIp: addressAt({ id: zone }, 10 + place),
    internet: { chargeType: 'TRAFFIC_POSTPAID_BY_HOUR', bandwidth: 0 },
    securityGroups: ['sg-1nt3rn41'],
    keys: [],
    stopCharging: false,
    protected: false,
    tags: [],
    ...is,
  };
}
