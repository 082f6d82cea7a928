import { RunInstancesRequest, UNSIMULATED_RUN_PARAMETERS } from '@/wire/cvm/launch';
import { wantsRandomPassword } from '@/domain/launch';

import { defineWrite } from '../../define';
import { admit } from '../../launch/admit';
import { rememberAnswer, repeated } from '../../launch/clientToken';
import { checkForm } from '../../launch/form';
import { makeServers } from '../../launch/launch';
import { planLaunch } from '../../launch/plan';
import { priceServers } from '../../launch/price';
import { loadPriceBook } from '../../seed/priceBook';

/**
 * Launches instances: they are PENDING at once and RUNNING after 3 to 5 simulated minutes. What has no price cannot be
 * launched. There is always stock for all that are wanted, so `MinCount` is only checked. `EnhancedService` is accepted
 * and changes nothing. A dry run that would succeed answers plainly with the request's id, as CVM's samples do.
 */
export const RunInstances = defineWrite(
  {
    name: 'RunInstances',
    parameters: RunInstancesRequest,
    unsimulated: UNSIMULATED_RUN_PARAMETERS,
    load: loadPriceBook,
  },
  (context, parameters, book) => {
    const { DryRun = false, LoginSettings, DisableApiTermination = false } = parameters;
    checkForm(parameters);
    const before = repeated(context, parameters);
    if (before) return DryRun ? {} : { InstanceIdSet: before };
    const plan = planLaunch(context, parameters, {
      book,
      unfit: 'InvalidParameterValue.InvalidImageForGivenInstanceType',
    });
    priceServers(plan);
    const admission = admit(context, plan, parameters);
    if (DryRun) return {};

    // Nothing is refused from here on.
    const randomPassword = wantsRandomPassword(LoginSettings);
    const InstanceIdSet = makeServers(context, {
      plan,
      admission,
      randomPassword,
      protected: DisableApiTermination,
    });
    rememberAnswer(context, parameters, InstanceIdSet);
    return { InstanceIdSet };
  },
);
