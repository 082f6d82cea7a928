import type { Uin } from '@/wire/credentials';
import type { Architecture, DiskUsage } from '@/wire/cvm/images';
import type { DiskType } from '@/wire/cvm/instances';
import type { Package } from '@/wire/simulator/environments';
import type { RegionId } from '@/domain/regions';

import type { InstanceOperation, InstanceRecord } from '../../world/records';

/** Northwind Studio. */
export const NORTHWIND: Uin = '100000000001';
/** Harbor Games. */
export const HARBOR: Uin = '100000000002';

/** Days as minutes; every time here is told in minutes before the clock's start. */
export const days = (count: number): number => Math.round(count * 24 * 60);

/** How long something took or takes, and the code that it failed with. */
export interface Took {
  readonly minutes: number;
  readonly failure?: string;
}

/** A disk in GiB, and what a snapshot of it stores. */
export interface ImagedDisk {
  readonly size: number;
  readonly stored: number;
}

/** The system of an imported image, which no catalogue image is behind. */
export interface ImportedSystem {
  readonly osName: string;
  readonly platform: string;
  readonly architecture: Architecture;
  readonly packages: readonly Package[];
}

/** Where an image came from, with what follows from it: a copy has its source's system, software and disk. */
export type ImageOrigin =
  | {
      readonly kind: 'instance';
      /** May be terminated by now. */
      readonly instance: string;
      /** Catalogue image at the root. */
      readonly root: string;
      readonly software: readonly Package[];
      readonly disk: ImagedDisk;
      /** Data disks of a whole-machine image. */
      readonly data?: readonly ImagedDisk[];
    }
  | {
      readonly kind: 'import';
      readonly url: string;
      readonly system: ImportedSystem;
      readonly disk: ImagedDisk;
    }
  | { readonly kind: 'copy'; readonly image: string };

/** A custom image as it is written down here. */
export interface ImageRow {
  readonly id: string;
  readonly name: string;
  readonly region: RegionId;
  readonly description?: string;
  readonly origin: ImageOrigin;
  readonly ago: number;
  /** Values of the tags `env` and `owner`. */
  readonly tags?: readonly [env: string, owner: string];
  readonly family?: string;
  readonly deprecated?: boolean;
  readonly encrypted?: boolean;
  readonly byol?: boolean;
  /** Since when the other account has it, in minutes before the clock's start. */
  readonly shared?: number;
  /** The task that made or makes it, where it is recent enough to be told of. */
  readonly task?: Took;
}

/** A disk of an instance: type and GiB. */
export type DiskRow = readonly [type: DiskType, size: number];

/** An instance as it is written down here. */
export interface InstanceRow {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly type: string;
  readonly image: string;
  readonly ago: number;
  readonly state?: InstanceRecord['state'];
  readonly disk: DiskRow;
  readonly data?: readonly DiskRow[];
  /** Whether it has a public address. */
  readonly open?: boolean;
  readonly keys?: readonly string[];
  readonly groups: readonly string[];
  readonly tags?: readonly [env: string, owner: string];
  readonly stopCharging?: boolean;
  readonly protected?: boolean;
  /** Software that was installed after the launch, and the mark of the data since. */
  readonly changed?: { readonly packages: readonly Package[]; readonly mark: string };
  readonly operation?: Took & {
    readonly action: InstanceOperation['action'];
    readonly ago: number;
  };
}

/** A snapshot that no image is bound to. */
export interface SnapshotRow {
  readonly name: string;
  readonly region: RegionId;
  readonly usage: DiskUsage;
  readonly disk: ImagedDisk;
  readonly ago: number;
  /** The instance whose disk it is of; none where image and disk are gone. */
  readonly instance?: string;
}

/** A key pair. */
export interface KeyPairRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly ago: number;
}

/** What one account owns. */
export interface Estate {
  readonly owner: Uin;
  /** The account at the other end of its shares. */
  readonly partner: Uin;
  readonly images: readonly ImageRow[];
  readonly instances: readonly InstanceRow[];
  readonly snapshots: readonly SnapshotRow[];
  /** All in Guangzhou. */
  readonly keyPairs: readonly KeyPairRow[];
}
