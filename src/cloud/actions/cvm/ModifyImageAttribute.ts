import { ModifyImageAttributeRequest } from '@/wire/cvm/customImages';

import { defineWrite } from '../../define';
import { checkNameFree } from '../../images/names';
import { actionableImage } from '../../images/own';

/**
 * Changes an own image's name, description, family, and whether it is deprecated. The action refuses some states and
 * does not list them: here those in which the image is being made. Whether an image that its owner shares can be changed
 * is not clear from its text; it can, and a received one cannot.
 */
export const ModifyImageAttribute = defineWrite(
  {
    name: 'ModifyImageAttribute',
    parameters: ModifyImageAttributeRequest,
    faultOnly: ['InvalidParameterValue.InvalidAppIdFormat', 'UnauthorizedOperation.InvalidToken'],
  },
  (context, parameters) => {
    const { ImageId, ImageName, ImageDescription, ImageFamily, ImageDeprecated } = parameters;
    const { record } = actionableImage(context, ImageId, { action: 'edit', says: 'A change' });
    if (ImageName !== undefined) checkNameFree(context, ImageName, { except: ImageId });

    // Nothing is refused from here on.
    context.world.put('images', {
      ...record,
      name: ImageName ?? record.name,
      description: ImageDescription ?? record.description,
      family: ImageFamily ?? record.family,
      deprecated: ImageDeprecated ?? record.deprecated,
    });
    return {};
  },
);
