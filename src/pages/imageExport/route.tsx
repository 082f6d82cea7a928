import { actionQuery, listingQuery, tasksQuery } from '@/api/queries';
import { DialogImage, dialogImageLoader } from '@/components/DialogImage';
import { encryptedQuery } from '@/components/shares/shares';
import { warmAside } from '@/components/warm';

import { ExportDialog } from './ExportDialog';
import { runningHere } from './useExport';

/** Warms the image that is exported, the buckets, and what an export is refused for. */
export const loader = dialogImageLoader((caller, imageId) => [
  warmAside(actionQuery(caller, 'DescribeBuckets', {})),
  warmAside(encryptedQuery(caller)),
  warmAside(listingQuery(caller, imageId)),
  warmAside(tasksQuery(caller, runningHere(caller))),
]);

/** The dialog that exports a custom image to a bucket. */
export function Component() {
  return <DialogImage>{(props) => <ExportDialog {...props} />}</DialogImage>;
}
