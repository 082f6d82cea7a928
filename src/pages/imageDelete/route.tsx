import { DialogImages, dialogImagesLoader } from '@/components/DialogImages';
import { warmAside } from '@/components/warm';

import { DeleteDialog } from './DeleteDialog';
import { sharesQuery } from './facts';

/** Warms the images, and who has them: that decides whether they can be deleted. */
export const loader = dialogImagesLoader((caller, ids) => [warmAside(sharesQuery(caller, ids))]);

/** The dialog that deletes one or several custom images. */
export function Component() {
  return <DialogImages>{(props) => <DeleteDialog {...props} />}</DialogImages>;
}
