import type { DiskType } from '@/wire/cvm/instances';

import type { RegionId } from '../regions';

/** Systems that are paid for beside the server. */
export const LICENSED_SYSTEMS = ['windows', 'redhat'] as const;
/** One of them. */
export type LicensedSystem = (typeof LICENSED_SYSTEMS)[number];

/** What every line may say. */
interface Anywhere {
  /** The region that it stays in; otherwise it goes with the estimate's. */
  readonly region?: RegionId;
}

/** Lines on things that run, and are paid for each and by the hour. */
interface Running extends Anywhere {
  readonly count: number;
  /** Hours that they run; otherwise for as long as is asked about. */
  readonly hours?: number;
}

/** Snapshots of images. */
export interface StorageLine extends Anywhere {
  readonly kind: 'storage';
  /** GiB that they store. */
  readonly gib: number;
}

/** Servers at the price of Linux; a Windows or Red Hat system is a licence line besides. */
export interface LaunchLine extends Running {
  readonly kind: 'launch';
  /** Such as `S5.MEDIUM4`. */
  readonly type: string;
}

/** Disks of servers. */
export interface DiskLine extends Running {
  readonly kind: 'disk';
  readonly type: DiskType;
  /** GiB of each. */
  readonly gib: number;
}

/** What the system of servers adds to their price. */
export interface LicenceLine extends Running {
  readonly kind: 'licence';
  readonly system: LicensedSystem;
  /** Of the servers. */
  readonly type: string;
}

/** What the vendor of a marketplace image takes. */
export interface FeeLine extends Running {
  readonly kind: 'fee';
  /** USD per server and hour. */
  readonly usd: number;
}

/** Outgoing traffic. */
export interface TrafficLine extends Anywhere {
  readonly kind: 'traffic';
  /** GB a month. */
  readonly gb: number;
}

/** One line of an estimate. */
export type EstimateLine =
  | StorageLine
  | LaunchLine
  | DiskLine
  | LicenceLine
  | FeeLine
  | TrafficLine;

/** Kinds of lines, in the order in which a breakdown shows them. */
export const LINE_KINDS = ['launch', 'licence', 'fee', 'disk', 'traffic', 'storage'] as const;
/** One of them. */
export type LineKind = (typeof LINE_KINDS)[number];

/** The largest figures that a line takes. */
export const MOST = {
  count: 1000,
  gib: 1_000_000,
  gb: 10_000_000,
  usd: 1000,
  hours: 87_600,
} as const;
