import type { Image, ImageState, ImageType } from '@/wire/cvm/images';
import type { ErrorCode } from '@/wire/errors';

import { ARM_FAMILIES } from './prices/instancePrices';
import { isRedHat, memorySuffices, platformFamily } from './systems';
import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** What can be done with an image. */
export const IMAGE_ACTIONS = [
  'launch',
  'restore',
  'edit',
  'share',
  'copy',
  'copyHere',
  'export',
  'delete',
] as const;
/**
 * What can be done with an image: RunInstances, ResetInstance, ModifyImageAttribute, ModifyImageSharePermission,
 * SyncImages to another region, SyncImages within the region, ExportImages, DeleteImages.
 */
export type ImageAction = (typeof IMAGE_ACTIONS)[number];

/** What no field of an Image tells. Whoever does not know leaves it out, and the cloud judges. */
export interface ImageFacts {
  /** Shared with at least one account (DescribeImageSharePermission). */
  readonly shared?: boolean;
  /** Its snapshots are encrypted (CBS DescribeSnapshots). */
  readonly encrypted?: boolean;
  /** Descends from a marketplace image. */
  readonly fromMarketplace?: boolean;
  /** Only its system disk is wanted (SDK-CN ExportImagesRequest.OnlyExportRootDisk). */
  readonly onlySystemDisk?: boolean;
}

interface Rule {
  /** Kinds of image that the API refuses, whatever else holds. */
  readonly types: Readonly<Partial<Record<ImageType, ErrorCode>>>;
  /** States in which it works, and the code of the others. */
  readonly states: readonly ImageState[];
  readonly stateCode: ErrorCode;
  /** What else stands against it. */
  readonly limits: readonly Limit[];
}

interface Limit {
  readonly code: ErrorCode;
  readonly applies: (image: Image, facts: ImageFacts) => boolean;
}

const USABLE: readonly ImageState[] = ['NORMAL'];
/** Nothing is under way (SDK-CN DeleteImages: not while CREATING, SYNCING or IMPORTING). */
const SETTLED: readonly ImageState[] = ['NORMAL', 'CREATEFAILED', 'IMPORTFAILED'];

const ofAnyKind = {
  types: {},
  states: USABLE,
  stateCode: 'InvalidParameterValue.InvalidImageState',
  limits: [],
} as const satisfies Rule;

const encrypted = (code: ErrorCode): Limit => ({
  code,
  applies: (_image, facts) => facts.encrypted === true,
});

const wholeMachine: Limit = {
  code: 'InvalidParameter.InstanceImageNotSupport',
  applies: isWholeMachine,
};

/**
 * Who may do what with which kind of image, and in which state. Where the sources name several codes for one refusal
 * (SyncImages has three for a state) or none (editing a public image), one that the action documents is chosen and kept.
 */
const RULES: Readonly<Record<ImageAction, Rule>> = {
  launch: ofAnyKind,
  restore: ofAnyKind,
  edit: {
    types: {
      PUBLIC_IMAGE: 'InvalidImageId.NotFound',
      MARKET_IMAGE: 'InvalidImageId.NotFound',
      SHARED_IMAGE: 'UnsupportedOperation.SharedImageModifyUnsupported',
    },
    states: SETTLED,
    stateCode: 'InvalidImageId.IncorrectState',
    limits: [],
  },
  share: {
    types: {
      PUBLIC_IMAGE: 'UnauthorizedOperation.ImageNotBelongToAccount',
      MARKET_IMAGE: 'InvalidParameterValue.InvalidImageId',
      SHARED_IMAGE: 'UnauthorizedOperation.ImageNotBelongToAccount',
    },
    states: USABLE,
    stateCode: 'InvalidParameterValue.InvalidImageState',
    limits: [
      {
        code: 'FailedOperation.BYOLImageShareFailed',
        applies: (image) => image.LicenseType === 'BYOL',
      },
      wholeMachine,
      encrypted('UnsupportedOperation.EncryptedImagesNotSupported'),
    ],
  },
  copy: {
    types: {
      PUBLIC_IMAGE: 'InvalidParameterValue.InvalidImageId',
      MARKET_IMAGE: 'InvalidParameterValue.InvalidImageId',
      SHARED_IMAGE: 'InvalidParameterValue.InvalidRegion',
    },
    states: USABLE,
    stateCode: 'InvalidImageId.IncorrectState',
    limits: [wholeMachine, encrypted('UnsupportedOperation.SyncEncryptImageNotSupport')],
  },
  copyHere: {
    types: {
      PUBLIC_IMAGE: 'InvalidParameterValue.InvalidImageId',
      MARKET_IMAGE: 'InvalidParameterValue.InvalidImageId',
    },
    states: USABLE,
    stateCode: 'InvalidImageId.IncorrectState',
    limits: [encrypted('UnsupportedOperation.EncryptedImagesNotSupported')],
  },
  export: {
    types: {
      PUBLIC_IMAGE: 'UnsupportedOperation.PublicImageExportUnsupported',
      MARKET_IMAGE: 'UnsupportedOperation.PublicImageExportUnsupported',
      SHARED_IMAGE: 'UnsupportedOperation.SharedImageExportUnsupported',
    },
    states: USABLE,
    stateCode: 'InvalidParameterValue.InvalidImageState',
    limits: [
      {
        code: 'UnsupportedOperation.WindowsImageExportUnsupported',
        applies: (image) => platformFamily(image.Platform) === 'windows',
      },
      {
        code: 'UnsupportedOperation.RedHatImageExportUnsupported',
        applies: (image) => isRedHat(image.Platform),
      },
      {
        code: 'UnsupportedOperation.MarketImageExportUnsupported',
        applies: (_image, facts) => facts.fromMarketplace === true,
      },
      encrypted('UnsupportedOperation.EncryptedImagesNotSupported'),
      {
        code: 'UnsupportedOperation.ImageTooLargeExportUnsupported',
        applies: ({ SnapshotSet }, { onlySystemDisk = false }) => {
          const data = onlySystemDisk ? [] : SnapshotSet.filter(isOfDataDisk);
          const system = SnapshotSet.filter((snapshot) => !isOfDataDisk(snapshot));
          return (
            [...system, ...data].some(({ DiskSize }) => DiskSize > MOST_EXPORTED_GIB) ||
            data.length > MOST_EXPORTED_DATA_DISKS
          );
        },
      },
    ],
  },
  delete: {
    types: {
      PUBLIC_IMAGE: 'InvalidParameterValue.InvalidImageId',
      MARKET_IMAGE: 'InvalidParameterValue.InvalidImageId',
      SHARED_IMAGE: 'InvalidParameterValue.InvalidImageIdIsShared',
    },
    states: SETTLED,
    stateCode: 'InvalidImageId.IncorrectState',
    limits: [
      {
        code: 'InvalidImageId.InShared',
        applies: (_image, facts) => facts.shared === true,
      },
    ],
  },
};

/** GiB of the largest disk that can be exported (export guide). */
const MOST_EXPORTED_GIB = 500;
/** Data disks of a whole-machine image that can be exported at most (export guide). */
const MOST_EXPORTED_DATA_DISKS = 5;

const isOfDataDisk = (snapshot: Image['SnapshotSet'][number]) => snapshot.DiskUsage === 'DATA_DISK';

/** Whether an image holds data disks besides the system disk. A received one does not tell. */
export function isWholeMachine(image: Image): boolean {
  return image.SnapshotSet.some(isOfDataDisk);
}

/**
 * Whether an action can be done with an image, as far as its fields and the given facts tell: by its kind first, then by
 * its state, then by what else stands against it. The page explains a refusal, the cloud refuses with the same code.
 */
export function imageAction(image: Image, action: ImageAction, facts: ImageFacts = {}): Verdict {
  const { types, states, stateCode, limits } = RULES[action];
  const kind = types[image.ImageType];
  if (kind !== undefined) return refused(kind, { type: image.ImageType });
  if (!states.includes(image.ImageState)) return refused(stateCode, { state: image.ImageState });
  const limit = limits.find(({ applies }) => applies(image, facts));
  return limit === undefined ? ALLOWED : refused(limit.code);
}

/** The verdicts on everything that can be done with an image. */
export function imageActions(
  image: Image,
  facts: ImageFacts = {},
): Readonly<Record<ImageAction, Verdict>> {
  const on = (action: ImageAction) => imageAction(image, action, facts);
  return {
    launch: on('launch'),
    restore: on('restore'),
    edit: on('edit'),
    share: on('share'),
    copy: on('copy'),
    copyHere: on('copyHere'),
    export: on('export'),
    delete: on('delete'),
  };
}

/** Whether an instance can be launched from an image as it stands now. Deprecated ones can: they only warn. */
export function canLaunch(image: Image): Verdict {
  return imageAction(image, 'launch');
}

/**
 * Whether an image can run on an instance type: ARM images on ARM families only, all others on the rest; Windows Server
 * 2016 and 2019 need more than 2 GiB. The one code that fits is that of RunInstances.
 */
export function fitsInstanceType(
  image: Pick<Image, 'Architecture' | 'OsName'>,
  type: { readonly family: string; readonly memory: number },
): Verdict {
  const code = 'InvalidParameterValue.InvalidImageForGivenInstanceType';
  if ((image.Architecture === 'arm') !== ARM_FAMILIES.includes(type.family)) {
    return refused(code, { architecture: image.Architecture });
  }
  return memorySuffices(image.OsName, type.memory)
    ? ALLOWED
    : refused(code, { memory: type.memory });
}
