import type { ActionName, RequestOf } from '@/wire/actions';
import type { ErrorCode } from '@/wire/errors';

import { token } from '../../world/token';

/** A call that a record of the scenario is refused. */
export interface RefusedCall {
  readonly action: ActionName;
  readonly parameters: object;
  readonly code: ErrorCode;
}

/** A call on the record of that id. */
export type Call = (id: string) => Omit<RefusedCall, 'code'>;

/** What a record is refused, with the code. */
export type Refused = readonly [call: Call, code: ErrorCode];

const on =
  <Name extends ActionName>(action: Name, parameters: (id: string) => RequestOf<Name>): Call =>
  (id) => ({ action, parameters: parameters(id) });

/** The id of a record by its name: the same in every world. */
export const idOf = (prefix: string, name: string) => `${prefix}-${token(`refusals/${name}`)}`;

/** The account that images are shared with here, and that shares its own: Harbor Games. */
export const PARTNER = '100000000002';

/** The bucket that images are exported to. */
const BUCKET = 'images-1250000001';
const CLOSED_BUCKET = 'archive-1250000001';

/** The server that images are refused for. */
export const SERVER = 'for-restoring';
/** The image that servers and snapshots are refused by. */
export const IMAGE = 'for-use';

const PLACE = { Zone: 'ap-guangzhou-3' };

/** Calls on an image. */
export const image = {
  launch: (InstanceType = 'SA2.LARGE8', changes: Partial<RequestOf<'RunInstances'>> = {}) =>
    on('RunInstances', (ImageId) => ({ Placement: PLACE, ImageId, InstanceType, ...changes })),
  restore: (server = SERVER) =>
    on('ResetInstance', (ImageId) => ({ InstanceId: idOf('ins', server), ImageId })),
  edit: on('ModifyImageAttribute', (ImageId) => ({ ImageId, ImageDescription: 'Changed' })),
  rename: (ImageName: string) => on('ModifyImageAttribute', (ImageId) => ({ ImageId, ImageName })),
  shareWith: (account: string) =>
    on('ModifyImageSharePermission', (ImageId) => ({
      ImageId,
      AccountIds: [account],
      Permission: 'SHARE',
    })),
  copy: (region = 'ap-shanghai') =>
    on('SyncImages', (id) => ({ ImageIds: [id], DestinationRegions: [region] })),
  encrypt: on('SyncImages', (id) => ({
    ImageIds: [id],
    DestinationRegions: ['ap-guangzhou'],
    Encrypt: true,
  })),
  export: (changes: Partial<RequestOf<'ExportImages'>> = {}) =>
    on('ExportImages', (id) => ({ BucketName: BUCKET, ImageIds: [id], ...changes })),
  delete: on('DeleteImages', (id) => ({ ImageIds: [id] })),
  shares: on('DescribeImageSharePermission', (ImageId) => ({ ImageId })),
  tag: on('ModifyTags', (ResourceId) => ({ ResourceId, Tags: [] })),
} as const;

/** Buckets that nothing can be exported to. */
export const BAD_BUCKETS = { closed: CLOSED_BUCKET, missing: 'nowhere-1250000001' } as const;

const instanceIds = (id: string) => ({ InstanceIds: [id] });

/** Calls on an instance. */
export const instance = {
  start: on('StartInstances', instanceIds),
  stop: on('StopInstances', instanceIds),
  reboot: on('RebootInstances', instanceIds),
  terminate: on('TerminateInstances', instanceIds),
  createImage: (changes: Partial<RequestOf<'CreateImage'>> = {}) =>
    on('CreateImage', (InstanceId) => ({ InstanceId, ImageName: 'never made', ...changes })),
  restore: (changes: Partial<RequestOf<'ResetInstance'>> = {}) =>
    on('ResetInstance', (InstanceId) => ({
      InstanceId,
      ImageId: idOf('img', IMAGE),
      ...changes,
    })),
  priceRestore: (changes: Partial<RequestOf<'InquiryPriceResetInstance'>> = {}) =>
    on('InquiryPriceResetInstance', (InstanceId) => ({
      InstanceId,
      ImageId: idOf('img', IMAGE),
      ...changes,
    })),
  install: on('InstallSoftware', (InstanceId) => ({
    InstanceId,
    Packages: [{ Name: 'Nginx', Version: '1.26.2' }],
  })),
  snapshot: (disk: string, changes: Partial<RequestOf<'CreateSnapshot'>> = {}) =>
    on('CreateSnapshot', () => ({ DiskId: idOf('disk', disk), ...changes })),
} as const;

/** Calls on a snapshot. */
export const snapshot = {
  delete: on('DeleteSnapshots', (id) => ({ SnapshotIds: [id] })),
  deleteWithImage: on('DeleteSnapshots', (id) => ({ SnapshotIds: [id], DeleteBindImages: true })),
  createImage: (...others: readonly string[]) =>
    on('CreateImage', (id) => ({
      SnapshotIds: [id, ...others.map((name) => idOf('snap', name))],
      ImageName: 'never made',
    })),
  dataDisk: (DiskSize: number) =>
    on('RunInstances', (SnapshotId) => ({
      Placement: PLACE,
      ImageId: idOf('img', IMAGE),
      InstanceType: 'SA2.LARGE8',
      DataDisks: [{ DiskSize, SnapshotId }],
    })),
} as const;
