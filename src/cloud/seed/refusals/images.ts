import type { ImageRecord } from '../../world/records';
import { BAD_BUCKETS, idOf, image, IMAGE, PARTNER, SERVER } from './calls';
import type { Refused } from './calls';

/** A custom image that stands for refusals. What is left out is as in any good one. */
export interface ImageRow {
  readonly name: string;
  /** Why it is refused, for the image's description. */
  readonly why: string;
  readonly refuses: readonly Refused[];
  readonly is?: Partial<
    Pick<
      ImageRecord,
      | 'region'
      | 'owner'
      | 'osName'
      | 'platform'
      | 'architecture'
      | 'licenseType'
      | 'encrypted'
      | 'rootImage'
      | 'source'
      | 'shares'
      | 'origin'
    >
  >;
  /** GiB of its disks, the system disk's first. */
  readonly disks?: readonly number[];
  /** The task that makes it: it has a month to go, or failed an hour ago. */
  readonly task?: { readonly action: string; readonly failure?: string };
  /** Exports of it that are under way. */
  readonly exports?: number;
}

const STATE = 'InvalidParameterValue.InvalidImageState';
const INCORRECT = 'InvalidImageId.IncorrectState';
const NO_REGION = 'InvalidParameterValue.InvalidRegion';
const WHOLE = 'InvalidParameter.InstanceImageNotSupport';
const UNFIT = 'InvalidParameterValue.InvalidImageForGivenInstanceType';
const FOREIGN = 'UnauthorizedOperation.ImageNotBelongToAccount';

/** What an image that is not ready is refused, whether it will be or not. */
const UNUSABLE: readonly Refused[] = [
  [image.launch(), STATE],
  [image.restore(), STATE],
  [image.shareWith(PARTNER), STATE],
  [image.copy(), INCORRECT],
  [image.export(), STATE],
];
/** The same, and what a failed image allows. */
const BUSY: readonly Refused[] = [...UNUSABLE, [image.edit, INCORRECT], [image.delete, INCORRECT]];

const WINDOWS = {
  osName: 'Windows Server 2019 Datacenter English 64-bit',
  platform: 'Windows',
  rootImage: 'img-bhvhr6pr',
} as const;
const RED_HAT = {
  osName: 'Red Hat Enterprise Linux 8.5 64-bit',
  platform: 'Redhat',
  rootImage: 'img-r5xber0b',
} as const;
const ARM = {
  osName: 'TencentOS Server 3.1 (TK4) ARM64 64-bit',
  platform: 'TencentOS',
  architecture: 'arm',
  rootImage: 'img-ieb3k16j',
} as const;

/** As many accounts as an image can be shared with; none of them exists. */
const FULL = Array.from({ length: 500 }, (_unused, index) => String(900_000_000_000 + index));
const shares = (...accounts: readonly string[]) =>
  accounts.map((account) => ({ account, since: 0 }));

/** Custom images, each of which stands for what it is refused. */
export const IMAGES: readonly ImageRow[] = [
  { name: IMAGE, why: 'Nothing stands against it: servers and snapshots use it', refuses: [] },

  // States.
  {
    name: 'refuses-while-creating',
    why: 'It is still being made of an instance',
    is: { origin: { kind: 'instance', instance: idOf('ins', 'refuses-image-twice') } },
    task: { action: 'CreateImage' },
    refuses: BUSY,
  },
  {
    name: 'refuses-while-creating-from-snapshot',
    why: 'It is still being made of a snapshot',
    task: { action: 'CreateImage' },
    refuses: BUSY,
  },
  {
    name: 'refuses-while-importing',
    why: 'It is still being imported',
    is: {
      source: 'EXTERNAL_IMPORT',
      origin: {
        kind: 'import',
        url: 'https://images-1250000001.cos.ap-guangzhou.myqcloud.com/ubuntu-16.qcow2',
      },
    },
    task: { action: 'ImportImage' },
    refuses: BUSY,
  },
  {
    name: 'refuses-while-copying',
    why: 'It is still being copied from another region',
    is: { origin: { kind: 'copy', image: 'img-00000000', region: 'ap-beijing' } },
    task: { action: 'SyncImages' },
    refuses: BUSY,
  },
  {
    name: 'refuses-after-failed-creation',
    why: 'Making it failed',
    task: { action: 'CreateImage', failure: 'InternalError' },
    refuses: UNUSABLE,
  },
  {
    name: 'refuses-after-failed-import',
    why: 'Importing it failed',
    is: {
      source: 'EXTERNAL_IMPORT',
      origin: {
        kind: 'import',
        url: 'https://images-1250000001.cos.ap-guangzhou.myqcloud.com/no-virtio.qcow2',
      },
    },
    task: { action: 'ImportImage', failure: 'VirtioNotInstall' },
    refuses: UNUSABLE,
  },

  // Launching.
  {
    name: 'refuses-launch-arm',
    why: 'It runs on ARM types only',
    is: ARM,
    refuses: [[image.launch('SA2.LARGE8'), UNFIT]],
  },
  {
    name: 'refuses-launch-small-memory',
    why: 'Windows Server 2019 needs more than 2 GiB of memory',
    is: WINDOWS,
    refuses: [[image.launch('SA2.SMALL2'), UNFIT]],
  },
  {
    name: 'refuses-launch-small-disk',
    why: 'It needs a system disk of 120 GiB',
    disks: [120],
    refuses: [
      [image.launch('SA2.LARGE8', { SystemDisk: { DiskSize: 50 } }), 'InvalidParameterValue'],
    ],
  },
  {
    name: 'refuses-launch-by-key',
    why: 'Windows takes no key pairs',
    is: WINDOWS,
    refuses: [
      [
        image.launch('SA2.LARGE8', { LoginSettings: { KeyIds: ['skey-00000000'] } }),
        'UnsupportedOperation.KeyPairUnsupportedWindows',
      ],
    ],
  },

  // Restoring instances.
  {
    name: 'refuses-restore-byol',
    why: 'The server has a licence of Tencent Cloud, the image the account’s own',
    is: { licenseType: 'BYOL' },
    refuses: [[image.restore(), 'UnsupportedOperation.InvalidImageLicenseTypeForReset']],
  },
  {
    name: 'refuses-restore-arm',
    why: 'The server is no ARM one',
    is: ARM,
    refuses: [[image.restore(), UNFIT]],
  },
  {
    name: 'refuses-restore-large',
    why: 'It does not fit on the server’s disk of 50 GiB',
    disks: [120],
    refuses: [[image.restore(), 'InvalidParameterValue']],
  },

  // Editing.
  {
    name: 'refuses-rename-taken',
    why: 'Another image has the name already',
    refuses: [[image.rename(IMAGE), 'InvalidImageName.Duplicate']],
  },

  // Sharing.
  {
    name: 'refuses-share-byol',
    why: 'Its licence is the account’s own',
    is: { licenseType: 'BYOL' },
    refuses: [[image.shareWith(PARTNER), 'FailedOperation.BYOLImageShareFailed']],
  },
  {
    name: 'refuses-share-whole-machine',
    why: 'It holds data disks',
    disks: [20, 100],
    refuses: [[image.shareWith(PARTNER), WHOLE]],
  },
  {
    name: 'refuses-share-encrypted',
    why: 'It is encrypted',
    is: { encrypted: true },
    refuses: [[image.shareWith(PARTNER), 'UnsupportedOperation.EncryptedImagesNotSupported']],
  },
  {
    name: 'refuses-share-again',
    why: 'Harbor Games has it already',
    is: { shares: shares(PARTNER) },
    refuses: [[image.shareWith(PARTNER), 'FailedOperation.AccountAlreadyExists']],
  },
  {
    name: 'refuses-share-full',
    why: '500 accounts have it already',
    is: { shares: shares(...FULL) },
    refuses: [[image.shareWith(PARTNER), 'OverQuota']],
  },

  {
    name: 'refuses-share-some-accounts',
    why: 'Images are shared with other accounts that there are, not with users within one',
    refuses: [
      [image.shareWith('100000000001'), 'FailedOperation.AccountIsYourSelf'],
      [image.shareWith('100000000201'), 'FailedOperation.NotMasterAccount'],
      [image.shareWith('999999999999'), 'InvalidAccountId.NotFound'],
      [image.shareWith('harbor'), 'InvalidParameterValue.InvalidAppIdFormat'],
    ],
  },

  // Copying.
  {
    name: 'refuses-copy-whole-machine',
    why: 'It holds data disks',
    disks: [20, 100],
    refuses: [[image.copy(), WHOLE]],
  },
  {
    name: 'refuses-copy-encrypted',
    why: 'It is encrypted',
    is: { encrypted: true },
    refuses: [
      [image.copy(), 'UnsupportedOperation.SyncEncryptImageNotSupport'],
      [image.encrypt, 'UnsupportedOperation.EncryptedImagesNotSupported'],
    ],
  },
  {
    name: 'refuses-copy-name-taken',
    why: 'An image in Shanghai has the name already',
    refuses: [[image.copy('ap-shanghai'), 'InvalidImageName.Duplicate']],
  },
  {
    name: 'refuses-copy-name-taken',
    why: 'Has the name that an image of Guangzhou would need here',
    is: { region: 'ap-shanghai' },
    refuses: [],
  },
  {
    name: 'refuses-copy-some-regions',
    why: 'Copies stay within the mainland, and go to another region',
    refuses: [
      [image.copy('ap-guangzhou'), NO_REGION],
      [image.copy('ap-hongkong'), 'UnsupportedOperation.Region'],
      [image.copy('ap-singapore'), 'UnsupportedOperation.Region'],
      [image.copy('ap-shanghai-fsi'), 'UnsupportedOperation.Region'],
      [image.copy('ap-mumbai'), 'InvalidRegion.Unavailable'],
      [image.copy('ap-nowhere'), 'InvalidRegion.NotFound'],
    ],
  },

  // Exporting.
  {
    name: 'refuses-export-windows',
    why: 'Windows cannot be exported',
    is: WINDOWS,
    refuses: [[image.export(), 'UnsupportedOperation.WindowsImageExportUnsupported']],
  },
  {
    name: 'refuses-export-redhat',
    why: 'Red Hat Enterprise Linux cannot be exported',
    is: RED_HAT,
    refuses: [[image.export(), 'UnsupportedOperation.RedHatImageExportUnsupported']],
  },
  {
    name: 'refuses-export-marketplace',
    why: 'It descends from a marketplace image',
    is: { rootImage: 'img-qumpmhs4' },
    refuses: [[image.export(), 'UnsupportedOperation.MarketImageExportUnsupported']],
  },
  {
    name: 'refuses-export-encrypted',
    why: 'It is encrypted',
    is: { encrypted: true },
    refuses: [[image.export(), 'UnsupportedOperation.EncryptedImagesNotSupported']],
  },
  {
    name: 'refuses-export-large-disk',
    why: 'Its system disk is larger than 500 GiB',
    disks: [501],
    refuses: [[image.export(), 'UnsupportedOperation.ImageTooLargeExportUnsupported']],
  },
  {
    name: 'refuses-export-six-data-disks',
    why: 'It holds more than five data disks',
    disks: [20, 10, 10, 10, 10, 10, 10],
    refuses: [[image.export(), 'UnsupportedOperation.ImageTooLargeExportUnsupported']],
  },
  {
    name: 'refuses-export-some-buckets',
    why: 'Only a bucket of the region that can be written to takes it',
    refuses: [
      [
        image.export({ BucketName: BAD_BUCKETS.closed }),
        'InvalidParameterValue.InvalidBucketPermissionForExport',
      ],
      [image.export({ BucketName: BAD_BUCKETS.missing }), 'InvalidParameterValue.BucketNotFound'],
      [image.export({ RoleName: 'nobody' }), 'AuthFailure.CamRoleNameAuthenticateFailed'],
    ],
  },

  {
    name: 'refuses-export-sixth',
    why: 'Five exports are under way in Beijing',
    is: { region: 'ap-beijing' },
    exports: 5,
    refuses: [[image.export(), 'LimitExceeded.ExportImageTaskLimitExceeded']],
  },

  // Deleting.
  {
    name: 'refuses-delete-shared',
    why: 'Harbor Games has it: stop sharing first',
    is: { shares: shares(PARTNER) },
    refuses: [[image.delete, 'InvalidImageId.InShared']],
  },

  // Other accounts' images.
  {
    name: 'refuses-when-received',
    why: 'It is Harbor Games’, and shared',
    is: { owner: PARTNER, shares: shares('100000000001') },
    refuses: [
      [image.edit, 'UnsupportedOperation.SharedImageModifyUnsupported'],
      [image.shareWith('100000000003'), FOREIGN],
      [image.copy(), NO_REGION],
      [image.export(), 'UnsupportedOperation.SharedImageExportUnsupported'],
      [image.delete, 'InvalidParameterValue.InvalidImageIdIsShared'],
      [image.shares, FOREIGN],
      [image.tag, FOREIGN],
    ],
  },
  {
    name: 'refuses-when-not-shared',
    why: 'It is Harbor Games’ own',
    is: { owner: PARTNER },
    refuses: [
      [image.launch(), 'InvalidImageId.NotFound'],
      [image.restore(SERVER), 'InvalidImageId.NotFound'],
      [image.edit, 'InvalidImageId.NotFound'],
      [image.shareWith(PARTNER), 'InvalidImageId.NotFound'],
      [image.copy(), 'InvalidImageId.NotFound'],
      [image.export(), 'InvalidImageId.NotFound'],
      [image.delete, 'InvalidImageId.NotFound'],
      [image.shares, 'InvalidImageId.NotFound'],
      [image.tag, 'InvalidImageId.NotFound'],
    ],
  },
];

/** What public and marketplace images are refused, in every world, by their ids. */
export const CATALOGUE: Readonly<Record<string, readonly Refused[]>> = {
  'img-9qabwvbn': [
    [image.edit, 'InvalidImageId.NotFound'],
    [image.shareWith(PARTNER), FOREIGN],
    [image.copy(), 'InvalidParameterValue.InvalidImageId'],
    [image.export(), 'UnsupportedOperation.PublicImageExportUnsupported'],
    [image.delete, 'InvalidParameterValue.InvalidImageId'],
    [image.shares, FOREIGN],
    [image.tag, FOREIGN],
  ],
  'img-qumpmhs4': [
    [image.edit, 'InvalidImageId.NotFound'],
    [image.shareWith(PARTNER), 'InvalidParameterValue.InvalidImageId'],
    [image.copy(), 'InvalidParameterValue.InvalidImageId'],
    [image.export(), 'UnsupportedOperation.PublicImageExportUnsupported'],
    [image.delete, 'InvalidParameterValue.InvalidImageId'],
    [
      image.launch('SA2.LARGE8', { LoginSettings: { KeepImageLogin: 'true' } }),
      'InvalidParameter.ParameterConflict',
    ],
  ],
};
