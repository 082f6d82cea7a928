import { InquiryPriceResetInstanceRequest } from '@/wire/cvm/reset';

import { defineRead } from '../../define';
import { priceServers } from '../../launch/price';
import { ownInstance } from '../../ownInstance';
import { refuse } from '../../refuse';
import { planReset, resetImage } from '../../reset/plan';
import { loadPriceBook } from '../../seed/priceBook';
import { present } from '../../world/instances';

/**
 * What the server costs once it is reinstalled, its data disks included. What has no price and no documented code here,
 * such as login, user data and what is under way on the instance, is left for ResetInstance to judge.
 */
export const InquiryPriceResetInstance = defineRead(
  {
    name: 'InquiryPriceResetInstance',
    parameters: InquiryPriceResetInstanceRequest,
    load: loadPriceBook,
  },
  (context, parameters, book) => {
    const record = present(ownInstance(context, parameters.InstanceId), context.world, context.now);
    const image = resetImage(context, record, parameters);
    if (record.state === 'LAUNCH_FAILED') {
      refuse('InvalidInstance.NotSupported', `The instance ${record.id} never came up.`);
    }
    const codes = {
      unfit: 'InvalidParameterValue.InvalidImageId',
      imageState: 'InvalidParameterValue.InvalidImageId',
    } as const;
    return { Price: priceServers(planReset(context, record, image, { parameters, book, codes })) };
  },
);
