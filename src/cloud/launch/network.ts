import type { RunInstancesRequest } from '@/wire/cvm/launch';
import {
  addressesOf,
  DEFAULT_NETWORK,
  DEFAULT_SECURITY_GROUP,
  SECURITY_GROUPS,
  subnetOf,
} from '@/domain/network';
import { zonesOf } from '@/domain/regions';
import type { Zone } from '@/domain/regions';

import type { Context } from '../define';
import { refuse } from '../refuse';
import { exists, instancesOf } from '../world/instances';

type Network = NonNullable<RunInstancesRequest['VirtualPrivateCloud']>;

/** The network must be the default one, by name or by its ids, and the subnet the zone's. */
export function checkNetwork(network: Network | undefined, zone: Zone): void {
  if (network === undefined) return;
  const { VpcId, SubnetId } = network;
  if (VpcId === DEFAULT_NETWORK && SubnetId === DEFAULT_NETWORK) return;
  if (!/^vpc-[a-z0-9]{8}$/.test(VpcId)) {
    refuse('InvalidParameterValue.VpcIdMalformed', `The VPC id ${VpcId} is malformed.`);
  }
  if (!/^subnet-[a-z0-9]{8}$/.test(SubnetId)) {
    refuse('InvalidParameterValue.SubnetIdMalformed', `The subnet id ${SubnetId} is malformed.`);
  }
  const { vpcId, subnetId } = subnetOf(zone);
  if (VpcId !== vpcId) {
    refuse(
      'InvalidParameterValue.VpcIdNotExist',
      `There is no VPC ${VpcId} in ${zone.region}, only the default one, ${vpcId}.`,
    );
  }
  if (SubnetId === subnetId) return;
  if (zonesOf(zone.region).some((other) => subnetOf(other).subnetId === SubnetId)) {
    refuse(
      'InvalidParameterValue.SubnetIdZoneIdNotMatch',
      `The subnet ${SubnetId} is not in the zone ${zone.id}.`,
    );
  }
  refuse(
    'InvalidParameterValue.SubnetNotExist',
    `There is no subnet ${SubnetId} in ${zone.id}, only ${subnetId}.`,
  );
}

/** The security groups of a launch: those that are named, or the default one. */
export function securityGroupsOf(ids: readonly string[] = []): readonly string[] {
  const unknown = ids.find((id) => SECURITY_GROUPS.every((group) => group.id !== id));
  if (unknown !== undefined) {
    refuse('InvalidSecurityGroupId.NotFound', `There is no security group ${unknown}.`);
  }
  return ids.length > 0 ? [...new Set(ids)] : [DEFAULT_SECURITY_GROUP.id];
}

/** The first `count` that are not taken. */
function free(addresses: Iterable<string>, taken: ReadonlySet<string>, count: number): string[] {
  const found: string[] = [];
  for (const address of addresses) {
    if (found.length === count) break;
    if (!taken.has(address)) found.push(address);
  }
  return found;
}

/** Private addresses for new servers in a zone; the account's own in the region are taken. */
export function privateAddresses(context: Context, zone: Zone, count: number): readonly string[] {
  const taken = new Set(instancesOf(context).map(({ privateIp }) => privateIp));
  const found = free(addressesOf(zone), taken, count);
  if (found.length < count) {
    refuse(
      'FailedOperation.NoAvailableIpAddressCountInSubnet',
      `The subnet of ${zone.id} has ${found.length} addresses left, and ${count} are needed.`,
    );
  }
  return found;
}

/**
 * Public addresses lie in a block that no network on earth routes (198.18.0.0/15, for benchmarks), so that none of them
 * is anybody's.
 */
function* publicBlock(): Generator<string> {
  for (let host = 1; host < 131_071; host += 1) {
    yield `198.${18 + Math.floor(host / 65_536)}.${Math.floor(host / 256) % 256}.${host % 256}`;
  }
}

/** Public addresses for new servers; those of all accounts and regions are taken. */
export function publicAddresses({ world, now }: Context, count: number): readonly string[] {
  const instances = world.all('instances').filter((record) => exists(record, world, now));
  return free(publicBlock(), new Set(instances.flatMap(({ publicIp }) => publicIp ?? [])), count);
}
