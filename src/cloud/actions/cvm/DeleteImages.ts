import { DeleteImagesRequest } from '@/wire/cvm/customImages';

import { defineWrite } from '../../define';
import { actionableImage } from '../../images/own';
import { removeImages } from '../../images/snapshots';

/**
 * Deletes own images, all of them or none: what happens when some cannot be deleted is not documented. An id that is
 * there twice counts once. It is done at once, so that no two deletions meet. Instances launched from them live on.
 */
export const DeleteImages = defineWrite(
  {
    name: 'DeleteImages',
    parameters: DeleteImagesRequest,
    faultOnly: ['InvalidParameterValue.InvalidAppIdFormat', 'MutexOperation.TaskRunning'],
  },
  (context, { ImageIds, DeleteBindedSnap = false, DryRun = false }) => {
    const images = [...new Set(ImageIds)].map((id) =>
      actionableImage(context, id, { action: 'delete', says: 'Deletion' }),
    );
    if (DryRun) return {};

    // Nothing is refused from here on.
    removeImages(
      context,
      images.map(({ record }) => record),
      { withSnapshots: DeleteBindedSnap },
    );
    return {};
  },
);
