import type { ItemPrice } from '@/wire/cvm/instances';
import type { InquiryPriceRunInstancesResponse } from '@/wire/cvm/launch';
import { diskPrice, rhelLicence, roundPrice, trafficPrice } from '@/domain/prices/usd';
import { isRedHat } from '@/domain/systems';

import { refuse } from '../refuse';
import { imageRoot } from '../world/images';
import type { LaunchPlan } from './plan';

/** What a price depends on. */
export type Priced = Pick<
  LaunchPlan,
  'count' | 'region' | 'image' | 'view' | 'type' | 'dataDisks'
> & { readonly systemDisk: Pick<LaunchPlan['systemDisk'], 'type' | 'size'> };

/** A published price without discount. */
const item = (usd: number, ChargeUnit: ItemPrice['ChargeUnit']): ItemPrice => ({
  UnitPrice: usd,
  UnitPriceDiscount: usd,
  ChargeUnit,
  Discount: 100,
});

const unpriced = (what: string): never =>
  refuse('FailedOperation.InquiryPriceFailed', `There is no published price for ${what}.`);

function disksUsd({ region, systemDisk, dataDisks }: Priced): number {
  return [systemDisk, ...dataDisks].reduce(
    (sum, { type, size }) =>
      sum + size * (diskPrice(region, type) ?? unpriced(`${type} in ${region}`)),
    0,
  );
}

/**
 * What Red Hat's licence adds to a server: to those whose image descends from Red Hat's public image, unless the
 * account brings its own licence. The Windows licence is in the type's price already.
 */
function licenceUsd({ image, view, type }: Priced): number {
  const root = imageRoot(image);
  const licensed = root && isRedHat(root.platform) && view.LicenseType === 'TencentCloud';
  return licensed ? rhelLicence(type.type.cpu) : 0;
}

/**
 * The price of servers (SDK-CN Price): all servers with disks and system licences by the hour, outgoing traffic by the
 * GB. A marketplace image's fee is no part of it.
 */
export function priceServers(plan: Priced): InquiryPriceRunInstancesResponse['Price'] {
  const server = plan.type.usd + disksUsd(plan) + licenceUsd(plan);
  const traffic = trafficPrice(plan.region) ?? unpriced(`traffic in ${plan.region}`);
  return {
    InstancePrice: item(roundPrice(plan.count * server), 'HOUR'),
    BandwidthPrice: item(traffic, 'GB'),
  };
}
