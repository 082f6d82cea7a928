import { ModifyTagsRequest } from '@/wire/simulator/tags';

import { defineWrite } from '../../define';
import { visibleImage } from '../../images/own';
import { ownInstance } from '../../ownInstance';
import { refuse } from '../../refuse';
import { checkTags, TAG_CODES } from '../../tags';

/** Replaces the tags of an own image or instance of the region, in place of the tag service. */
export const ModifyTags = defineWrite(
  { name: 'ModifyTags', parameters: ModifyTagsRequest },
  (context, { ResourceId: id, Tags }) => {
    const { world } = context;
    const tags = checkTags(Tags, TAG_CODES);
    if (id.startsWith('img-')) {
      const image = visibleImage(context, id);
      if (image.type !== 'PRIVATE_IMAGE') {
        return refuse(
          'UnauthorizedOperation.ImageNotBelongToAccount',
          `The image ${id} is a ${image.type}: only own images can be tagged.`,
        );
      }

      // Nothing is refused from here on.
      world.put('images', { ...image.record, tags });
      return {};
    }
    if (!id.startsWith('ins-')) {
      refuse('ResourceNotFound', `${id} is neither an image nor an instance.`);
    }
    world.put('instances', { ...ownInstance(context, id), tags });
    return {};
  },
);
