import { splitLaunch } from '@/domain/launch';
import { nameFrom } from '@/domain/launchNames';
import { DEFAULT_NETWORK } from '@/domain/network';
import type { RequestOf } from '@/wire/actions';

import { loginRequest } from '../login/login';
import type { Draft } from './draft';
import { loginOf } from './plan';
import type { Plan } from './plan';

/** What a price depends on, but for the number of servers; nothing while a choice is missing. */
export type PricedRequest = Omit<RequestOf<'InquiryPriceRunInstances'>, 'InstanceCount'>;

type LaunchRequest = RequestOf<'RunInstances'>;

/** The disks of a server; nothing while a size is missing. */
function disksOf({ systemDiskType, systemDiskSize, dataDisks }: Draft) {
  const data = dataDisks.flatMap(({ type, size, snapshot, deleteWithInstance }) =>
    size === undefined
      ? []
      : [
          {
            DiskType: type,
            DiskSize: size,
            ...(snapshot && { SnapshotId: snapshot.id }),
            DeleteWithInstance: deleteWithInstance,
          },
        ],
  );
  if (systemDiskSize === undefined || data.length < dataDisks.length) return undefined;
  return {
    SystemDisk: { DiskType: systemDiskType, DiskSize: systemDiskSize },
    ...(data.length > 0 && { DataDisks: data }),
  };
}

const internetOf = ({ publicIp, bandwidth }: Draft) =>
  publicIp
    ? {
        InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR' as const,
        InternetMaxBandwidthOut: bandwidth ?? 0,
        PublicIpAssigned: true,
      }
    : { InternetMaxBandwidthOut: 0, PublicIpAssigned: false };

/** What the price is asked with; undefined while a choice is missing. */
export function pricedRequest(plan: Plan): PricedRequest | undefined {
  const { draft, image, zone, offer } = plan;
  const disks = disksOf(draft);
  if (!image || !zone || !offer || !disks) return undefined;
  return {
    Placement: { Zone: zone.Zone },
    ImageId: image.ImageId,
    InstanceType: offer.name,
    InstanceChargeType: 'POSTPAID_BY_HOUR',
    ...disks,
    VirtualPrivateCloud: { VpcId: DEFAULT_NETWORK, SubnetId: DEFAULT_NETWORK },
    InternetAccessible: internetOf(draft),
  };
}

/**
 * The launches that a plan takes: one, or several of at most 500 servers each, whose numbers go on where the last one's
 * ended. None while a choice is missing.
 */
export function launchRequests(plan: Plan): LaunchRequest[] {
  const { draft } = plan;
  const priced = pricedRequest(plan);
  const counts = splitLaunch(draft.count ?? 0);
  if (priced === undefined) return [];
  return counts.map((InstanceCount, part) => {
    const before = counts.slice(0, part).reduce((sum, count) => sum + count, 0);
    return {
      ...priced,
      InstanceCount,
      ...(draft.name !== '' && { InstanceName: nameFrom(draft.name, before) }),
      ...loginRequest(loginOf(plan)),
      SecurityGroupIds: [...draft.securityGroups],
      ClientToken: counts.length === 1 ? draft.token : `${draft.token}-${part + 1}`,
    };
  });
}
