import type { ImageAction } from '@/domain/images';
import type { Area } from '@/domain/regions';
import type { Verdict } from '@/domain/verdict';
import type { Image, ImageType } from '@/wire/cvm/images';
import type { ErrorCode } from '@/wire/errors';

/** A condition beside something that can be done; keys of `image.can.note`. */
export type Note =
  | 'shareHere'
  | 'copyMainland'
  | 'copyOverseas'
  | 'copyFinance'
  | 'copyEncrypted'
  | 'copyOwn'
  | 'exportHere'
  | 'exportRoot'
  | 'deleteUnshared';

/** Why something cannot be done; keys of `image.can.why`. */
export type Reason =
  | 'public'
  | 'marketplace'
  | 'ownerOnly'
  | 'notOnward'
  | 'hereOnly'
  | 'working'
  | 'failed'
  | 'byol'
  | 'wholeMachine'
  | 'encrypted'
  | 'windows'
  | 'redhat'
  | 'fromMarketplace'
  | 'tooLarge'
  | 'shared'
  | 'other';

/** Regions that an image can be copied to lie in the same area (region copy guide). */
const COPY_NOTES: Readonly<Record<Area, Note>> = {
  mainland: 'copyMainland',
  overseas: 'copyOverseas',
  finance: 'copyFinance',
};

/** The condition under which an allowed action works, where it has one that the image's own fields do not decide. */
export function noteOn(image: Image, action: ImageAction, area: Area): Note | undefined {
  switch (action) {
    case 'share':
      return 'shareHere';
    case 'copy':
      return COPY_NOTES[area];
    case 'copyHere':
      return image.ImageType === 'SHARED_IMAGE' ? 'copyOwn' : 'copyEncrypted';
    case 'export':
      // The API names no image's root; an imported one has none.
      return image.ImageSource === 'EXTERNAL_IMPORT' ? 'exportHere' : 'exportRoot';
    case 'delete':
      return 'deleteUnshared';
    case 'launch':
    case 'restore':
    case 'edit':
      return undefined;
  }
}

const TYPE_REASONS: Readonly<Record<ImageType, Reason>> = {
  PUBLIC_IMAGE: 'public',
  MARKET_IMAGE: 'marketplace',
  PRIVATE_IMAGE: 'other',
  SHARED_IMAGE: 'ownerOnly',
};

/** What a receiver is refused, where there is more to say than that the image is another's. */
const RECEIVED_REASONS: Readonly<Partial<Record<ImageAction, Reason>>> = {
  share: 'notOnward',
  copy: 'hereOnly',
};

const CODE_REASONS: Readonly<Partial<Record<ErrorCode, Reason>>> = {
  'FailedOperation.BYOLImageShareFailed': 'byol',
  'InvalidParameter.InstanceImageNotSupport': 'wholeMachine',
  'UnsupportedOperation.EncryptedImagesNotSupported': 'encrypted',
  'UnsupportedOperation.SyncEncryptImageNotSupport': 'encrypted',
  'UnsupportedOperation.WindowsImageExportUnsupported': 'windows',
  'UnsupportedOperation.RedHatImageExportUnsupported': 'redhat',
  'UnsupportedOperation.MarketImageExportUnsupported': 'fromMarketplace',
  'UnsupportedOperation.ImageTooLargeExportUnsupported': 'tooLarge',
  'InvalidImageId.InShared': 'shared',
};

/** Puts a refusal in words: by the kind of image, by its state, or by what the code is about. */
export function reasonOf(
  image: Image,
  action: ImageAction,
  { code, detail = {} }: Extract<Verdict, { readonly ok: false }>,
): Reason {
  if ('type' in detail) {
    const received = image.ImageType === 'SHARED_IMAGE' ? RECEIVED_REASONS[action] : undefined;
    return received ?? TYPE_REASONS[image.ImageType];
  }
  if ('state' in detail) {
    const failed = image.ImageState === 'CREATEFAILED' || image.ImageState === 'IMPORTFAILED';
    return failed ? 'failed' : 'working';
  }
  return CODE_REASONS[code] ?? 'other';
}
