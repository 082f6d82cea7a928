import { queryOptions } from '@tanstack/react-query';

import { call } from '@/api/call';
import type { Caller } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { ApiError } from '@/api/errors';
import { diskPrice } from '@/domain/prices/usd';
import { isRegionId } from '@/domain/regions';
import type { RequestOf } from '@/wire/actions';
import type { Instance } from '@/wire/cvm/instances';

/** What is no longer charged once instances are gone. */
export interface Savings {
  /** USD per hour. */
  readonly hourly: number;
  /** How many instances the figure leaves out, because their price cannot be inquired. */
  readonly unknown: number;
}

type Inquiry = RequestOf<'InquiryPriceRunInstances'>;

/** How many servers one inquiry takes (SDK-CN InquiryPriceRunInstancesRequest.InstanceCount). */
const MOST_PER_INQUIRY = 100;

const deletedDisks = ({ SystemDisk, DataDisks }: Instance) => [
  SystemDisk,
  ...DataDisks.filter((disk) => disk.DeleteWithInstance),
];

/** The launch that would cost what the instance costs, but for disks that stay. */
function inquiryOf(instance: Instance): Inquiry {
  const [system, ...data] = deletedDisks(instance).map(({ DiskType, DiskSize }) => ({
    DiskType,
    DiskSize,
  }));
  return {
    Placement: { Zone: instance.Placement.Zone },
    ImageId: instance.ImageId,
    InstanceType: instance.InstanceType,
    ...(system && { SystemDisk: system }),
    ...(data.length > 0 && { DataDisks: data }),
  };
}

/** A server that is not charged while it is stopped costs its disks alone. */
const costsDisksOnly = (instance: Instance) =>
  instance.InstanceState === 'STOPPED' && instance.StopChargingMode === 'STOP_CHARGING';

function disksHourly(region: string, instance: Instance): number | undefined {
  if (!isRegionId(region)) return undefined;
  let sum = 0;
  for (const { DiskType, DiskSize } of deletedDisks(instance)) {
    const price = diskPrice(region, DiskType);
    if (price === undefined) return undefined;
    sum += price * DiskSize;
  }
  return sum;
}

/** Alike instances are inquired together. */
function grouped(instances: readonly Instance[]): { inquiry: Inquiry; count: number }[] {
  const groups = new Map<string, { inquiry: Inquiry; count: number }>();
  for (const instance of instances) {
    const inquiry = inquiryOf(instance);
    const key = JSON.stringify(inquiry);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { inquiry, count: 1 });
  }
  return [...groups.values()].flatMap(({ inquiry, count }) =>
    Array.from({ length: Math.ceil(count / MOST_PER_INQUIRY) }, (_, part) => ({
      inquiry,
      count: Math.min(MOST_PER_INQUIRY, count - part * MOST_PER_INQUIRY),
    })),
  );
}

async function ask(caller: Caller, inquiry: Inquiry, count: number): Promise<number | undefined> {
  try {
    const request = { ...inquiry, InstanceCount: count };
    const { Price } = await call(caller, 'InquiryPriceRunInstances', request);
    return Price.InstancePrice.UnitPriceDiscount;
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** What terminating instances saves. An image that is gone makes a price unknown, never zero. */
export function savingsQuery(caller: Caller, instances: readonly Instance[]) {
  const ids = instances.map((instance) => instance.InstanceId);
  return queryOptions({
    queryKey: [CLOUD_KEY, caller.account, caller.region, 'savings', ids] as const,
    queryFn: async (): Promise<Savings> => {
      const free = instances.filter(costsDisksOnly);
      const charged = grouped(instances.filter((instance) => !costsDisksOnly(instance)));
      const asked = await Promise.all(
        charged.map(async ({ inquiry, count }) => ({
          count,
          price: await ask(caller, inquiry, count),
        })),
      );
      const known = free.map((instance) => ({
        count: 1,
        price: disksHourly(caller.region, instance),
      }));
      const parts = [...asked, ...known];
      return {
        hourly: parts.reduce((sum, part) => sum + (part.price ?? 0), 0),
        unknown: parts.reduce((sum, part) => sum + (part.price === undefined ? part.count : 0), 0),
      };
    },
  });
}
