import { DialogImages, dialogImagesLoader } from '@/components/DialogImages';
import { accountsQuery, sharesQuery } from '@/components/shares/shares';
import { warmAside } from '@/components/warm';

import { DeleteDialog } from './DeleteDialog';

/** Warms the images, and who has them: that decides whether they can be deleted. */
export const loader = dialogImagesLoader((caller, ids) => [
  warmAside(sharesQuery(caller, ids)),
  warmAside(accountsQuery(caller)),
]);

/** The dialog that deletes one or several custom images. */
export function Component() {
  return <DialogImages>{(props) => <DeleteDialog {...props} />}</DialogImages>;
}
