import {
  DEFAULT_DISK_TYPE,
  DEFAULT_SYSTEM_DISK_GIB,
  defaultSystemDisk,
  smallestDataDisk,
  smallestSystemDisk,
} from '@/domain/launchDisks';
import { DEFAULT_SECURITY_GROUP } from '@/domain/network';
import type { Image } from '@/wire/cvm/images';
import type { DiskType } from '@/wire/cvm/instances';

import { loginOn } from '../login/login';
import type { LoginEntries } from '../login/login';

/**
 * What becomes of a draft: a fresh one is made anew whenever the wizard is opened, one that a link asked for is kept, and
 * one that somebody touched is kept and not left without a question.
 */
export const STANDINGS = ['fresh', 'asked', 'touched'] as const;
/** What becomes of a draft. */
export type Standing = (typeof STANDINGS)[number];

/** A data disk as it is being typed. */
export interface DraftDisk {
  /** Tells the rows of the form apart. */
  readonly key: number;
  readonly type: DiskType;
  /** GiB; undefined while the field holds no number. */
  readonly size: number | undefined;
  /** The snapshot of a whole-machine image that it is made from. */
  readonly snapshot: { readonly id: string; readonly size: number } | undefined;
  readonly deleteWithInstance: boolean;
}

/**
 * A launch as it is being typed, without secrets. What is undefined was not chosen: the wizard then takes what fits
 * (see `settle.ts`).
 */
export interface Draft extends LoginEntries {
  readonly imageId: string | undefined;
  /** That nobody reviewed the received image is understood. */
  readonly acknowledged: boolean;
  readonly zone: string | undefined;
  readonly instanceType: string | undefined;
  readonly name: string;
  readonly count: number | undefined;
  readonly systemDiskType: DiskType;
  /** GiB. */
  readonly systemDiskSize: number | undefined;
  /** The size was typed, and is not merely what suits the image. */
  readonly ownSystemDiskSize: boolean;
  readonly dataDisks: readonly DraftDisk[];
  readonly securityGroups: readonly string[];
  readonly publicIp: boolean;
  /** Mbit/s. */
  readonly bandwidth: number | undefined;
  readonly standing: Standing;
  /** Makes a repeat of the same launch harmless (SDK-CN RunInstancesRequest.ClientToken). New with every change. */
  readonly token: string;
}

/** Mbit/s that a new draft has. */
const BANDWIDTH = 5;

/** A draft that nobody has touched, without an image. */
export function blankDraft(token: string): Draft {
  return {
    imageId: undefined,
    acknowledged: false,
    zone: undefined,
    instanceType: undefined,
    name: '',
    count: 1,
    systemDiskType: DEFAULT_DISK_TYPE,
    systemDiskSize: DEFAULT_SYSTEM_DISK_GIB,
    ownSystemDiskSize: false,
    dataDisks: [],
    securityGroups: [DEFAULT_SECURITY_GROUP.id],
    publicIp: true,
    bandwidth: BANDWIDTH,
    login: 'random',
    keyId: undefined,
    hostName: '',
    standing: 'fresh',
    token,
  };
}

const nextKey = (disks: readonly DraftDisk[]) => Math.max(0, ...disks.map(({ key }) => key)) + 1;

/** The disks of a whole-machine image: without their snapshots they would come up empty. */
function disksOf(image: Image, firstKey: number): DraftDisk[] {
  return image.SnapshotSet.filter(({ DiskUsage }) => DiskUsage === 'DATA_DISK').map(
    ({ SnapshotId, DiskSize }, index) => ({
      key: firstKey + index,
      type: DEFAULT_DISK_TYPE,
      size: smallestDataDisk(DEFAULT_DISK_TYPE, DiskSize),
      snapshot: { id: SnapshotId, size: DiskSize },
      deleteWithInstance: true,
    }),
  );
}

/** Takes an image, and what hangs on it: the size of the system disk, the disks it carries, the ways to log in. */
export function withImage(draft: Draft, image: Image): Draft {
  if (draft.imageId === image.ImageId) return draft;
  const own = draft.dataDisks.filter(({ snapshot }) => snapshot === undefined);
  const typed = draft.ownSystemDiskSize ? draft.systemDiskSize : undefined;
  return {
    ...draft,
    imageId: image.ImageId,
    acknowledged: false,
    systemDiskSize:
      typed === undefined
        ? defaultSystemDisk(image.ImageSize)
        : Math.max(typed, smallestSystemDisk(image.ImageSize)),
    dataDisks: [...disksOf(image, nextKey(own)), ...own],
    login: loginOn(image, draft.login),
  };
}

/** The choices that a control sets as they are. */
type Settable = Partial<
  Omit<Draft, 'imageId' | 'dataDisks' | 'ownSystemDiskSize' | 'standing' | 'token'>
>;

/** What a person does to a draft. */
export type Change =
  | { readonly kind: 'image'; readonly image: Image }
  | { readonly kind: 'set'; readonly fields: Settable }
  | { readonly kind: 'addDisk'; readonly type: DiskType }
  | {
      readonly kind: 'setDisk';
      readonly key: number;
      readonly fields: Partial<Pick<DraftDisk, 'type' | 'size' | 'deleteWithInstance'>>;
    }
  | { readonly kind: 'removeDisk'; readonly key: number }
  /** The password changed, which is kept elsewhere: another launch than before. */
  | { readonly kind: 'secret' };

function changed(draft: Draft, change: Change): Draft {
  switch (change.kind) {
    case 'image':
      return withImage(draft, change.image);
    case 'set': {
      const sized = 'systemDiskSize' in change.fields;
      return { ...draft, ...change.fields, ownSystemDiskSize: sized || draft.ownSystemDiskSize };
    }
    case 'addDisk': {
      const disk: DraftDisk = {
        key: nextKey(draft.dataDisks),
        type: change.type,
        size: Math.max(DEFAULT_SYSTEM_DISK_GIB, smallestDataDisk(change.type, 0)),
        snapshot: undefined,
        deleteWithInstance: true,
      };
      return { ...draft, dataDisks: [...draft.dataDisks, disk] };
    }
    case 'setDisk':
      return {
        ...draft,
        dataDisks: draft.dataDisks.map((disk) =>
          disk.key === change.key ? { ...disk, ...change.fields } : disk,
        ),
      };
    case 'removeDisk':
      return { ...draft, dataDisks: draft.dataDisks.filter(({ key }) => key !== change.key) };
    case 'secret':
      return draft;
  }
}

/**
 * A draft after a change.
 *
 * @param token a new one: the launch is another one now
 */
export function reduceDraft(draft: Draft, change: Change, token: string): Draft {
  return { ...changed(draft, change), standing: 'touched', token };
}
