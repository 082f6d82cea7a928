import { imageAction } from '@/domain/images';
import type { ImageAction, ImageFacts } from '@/domain/images';

import type { Context } from '../define';
import { enforce } from '../enforce';
import type { Detail } from '../enforce';
import { refuse } from '../refuse';
import { findImage, imageRoot, imageView, isEncrypted } from '../world/images';
import type { RecordSeen, SeenImage } from '../world/images';

/** The image of that id as the account sees it here; refuses ids that it does not see. */
export function visibleImage(context: Context, id: string): SeenImage {
  return (
    findImage(context, id) ??
    refuse(
      'InvalidImageId.NotFound',
      `The image ${id} is not found in ${context.region} for this account.`,
    )
  );
}

/** What the rules look at besides an image's fields. */
export function imageFacts(image: SeenImage): ImageFacts {
  return {
    shared: image.type === 'PRIVATE_IMAGE' && image.record.shares.length > 0,
    encrypted: isEncrypted(image),
    fromMarketplace: imageRoot(image)?.kind === 'marketplace',
  };
}

function reason({ state, type }: Detail): string {
  if (state !== undefined) return `its state is ${state}`;
  return type === undefined ? 'something stands against it' : `it is a ${type}`;
}

/**
 * A custom or received image that an action can be done with; refuses others with the code of the rule that stands
 * against it. `says` is what the message names the action, `facts` what the call adds to what is known of the image.
 */
export function actionableImage(
  context: Context,
  id: string,
  {
    action,
    says,
    facts,
  }: {
    readonly action: ImageAction;
    readonly says: string;
    readonly facts?: ImageFacts;
  },
): RecordSeen {
  const image = visibleImage(context, id);
  const view = imageView({ ...context, language: 'en-US' }, image);
  enforce(
    imageAction(view, action, { ...imageFacts(image), ...facts }),
    (detail) => `${says} is refused for the image ${id}: ${reason(detail)}.`,
  );
  if ('record' in image) return image;
  return refuse(
    'InvalidImageId.NotFound',
    `${says} is refused for ${id}: it is not the account's.`,
  );
}
