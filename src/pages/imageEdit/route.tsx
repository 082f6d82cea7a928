import { DialogImage, dialogImageLoader } from '@/components/DialogImage';

import { EditDialog } from './EditDialog';

/** Warms the image that is edited. */
export const loader = dialogImageLoader();

/** The dialog that edits a custom image. */
export function Component() {
  return <DialogImage>{(props) => <EditDialog {...props} />}</DialogImage>;
}
