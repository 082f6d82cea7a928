import type { InquiryPriceRunInstancesRequest, RunInstancesRequest } from '@/wire/cvm/launch';

/** What RunInstances and InquiryPriceRunInstances have in common; how one logs in has no price. */
export type LaunchParameters = Omit<
  RunInstancesRequest & InquiryPriceRunInstancesRequest,
  'LoginSettings'
>;
