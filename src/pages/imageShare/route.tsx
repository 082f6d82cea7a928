import { DialogImages, dialogImagesLoader } from '@/components/DialogImages';
import { warmShares } from '@/components/shares/shares';

import { ShareDialog } from './ShareDialog';

/** Warms the images that are shared, and who has them. */
export const loader = dialogImagesLoader(warmShares);

/** The dialog that shares one or several custom images with accounts. */
export function Component() {
  return <DialogImages>{(props) => <ShareDialog {...props} />}</DialogImages>;
}
