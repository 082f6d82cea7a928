import { InquiryPriceRunInstancesRequest, UNSIMULATED_RUN_PARAMETERS } from '@/wire/cvm/launch';

import { defineRead } from '../../define';
import { planLaunch } from '../../launch/plan';
import { priceServers } from '../../launch/price';
import { loadPriceBook } from '../../seed/priceBook';

/**
 * The price of a RunInstances with the same parameters. What has no price and no documented code here, such as login,
 * host names and security groups, is left for RunInstances to judge.
 */
export const InquiryPriceRunInstances = defineRead(
  {
    name: 'InquiryPriceRunInstances',
    parameters: InquiryPriceRunInstancesRequest,
    unsimulated: UNSIMULATED_RUN_PARAMETERS,
    load: loadPriceBook,
  },
  (context, parameters, book) => {
    const plan = planLaunch(context, parameters, {
      book,
      unfit: 'InvalidParameterValue.InvalidImageId',
    });
    return { Price: priceServers(plan) };
  },
);
