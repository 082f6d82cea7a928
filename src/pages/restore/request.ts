import { loginRequest } from '@/components/login/login';
import type { RequestOf } from '@/wire/actions';

import type { Plan } from './usePlan';

type Priced = RequestOf<'InquiryPriceResetInstance'>;

/** What the price is asked with; undefined while a choice is missing. */
export function pricedRequest({ instance, image, diskSize }: Plan): Priced | undefined {
  if (!image || diskSize === null) return undefined;
  return {
    InstanceId: instance.InstanceId,
    ImageId: image.ImageId,
    ...(diskSize !== instance.SystemDisk.DiskSize && { SystemDisk: { DiskSize: diskSize } }),
  };
}

/** What is sent; undefined while a choice is missing. */
export function resetRequest(plan: Plan): RequestOf<'ResetInstance'> | undefined {
  const priced = pricedRequest(plan);
  return priced && { ...priced, ...loginRequest(plan.login) };
}
