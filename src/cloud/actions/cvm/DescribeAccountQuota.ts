import { credentialOf } from '@/wire/credentials';
import { DescribeAccountQuotaRequest } from '@/wire/cvm/images';
import { zonesOf } from '@/domain/regions';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { refuse } from '../../refuse';
import { imagesUsed } from '../../world/images';
import { instancesOf } from '../../world/instances';

const QUOTA_TYPES = [
  'PostPaidQuotaSet',
  'PrePaidQuotaSet',
  'SpotPaidQuotaSet',
  'ImageQuotaSet',
  'DisasterRecoverGroupQuotaSet',
] as const;

/** One row per zone that sells. The quota is one for the region, so that what is left is the same in each zone. */
function postPaid(context: Context, isAsked: (zone: string) => boolean) {
  const { region, world } = context;
  const instances = instancesOf(context);
  const total = world.meta.quotas.instancesPerRegion;
  return zonesOf(region)
    .filter(({ id, available }) => available && isAsked(id))
    .map(({ id }) => ({
      UsedQuota: instances.filter(({ zone }) => zone === id).length,
      RemainingQuota: Math.max(0, total - instances.length),
      TotalQuota: total,
      Zone: id,
    }));
}

/** Used and total quota of images and pay-as-you-go instances; the other kinds are not simulated and stay empty. */
export const DescribeAccountQuota = defineRead(
  { name: 'DescribeAccountQuota', parameters: DescribeAccountQuotaRequest },
  (context, { Filters = [] }) => {
    const { account, region, world } = context;
    const asks = (name: string, value: string) =>
      Filters.every(({ Name, Values }) => Name !== name || Values.includes(value));
    const unknown = Filters.filter(({ Name }) => Name === 'quota-type')
      .flatMap(({ Values }) => Values)
      .find((value) => !QUOTA_TYPES.some((known) => known === value));
    if (unknown !== undefined) refuse('InvalidFilter', `There is no quota type ${unknown}.`);

    return {
      AppId: Number(credentialOf(account)?.appId),
      AccountQuotaOverview: {
        Region: region,
        AccountQuota: {
          PostPaidQuotaSet: asks('quota-type', 'PostPaidQuotaSet')
            ? postPaid(context, (zone) => asks('zone', zone))
            : [],
          PrePaidQuotaSet: [],
          SpotPaidQuotaSet: [],
          ImageQuotaSet: asks('quota-type', 'ImageQuotaSet')
            ? [
                {
                  UsedQuota: imagesUsed(world, account, region),
                  TotalQuota: world.meta.quotas.imagesPerRegion,
                },
              ]
            : [],
          DisasterRecoverGroupQuotaSet: [],
        },
      },
    };
  },
);
