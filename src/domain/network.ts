import type { Zone } from './regions';

/** A security group. Its name on screen comes from the message of its key. */
export interface SecurityGroup {
  readonly id: string;
  readonly key: 'web' | 'remoteLogin' | 'internal';
}

/** The security groups that every account has in every region. The simulator's own: they belong to another service. */
export const SECURITY_GROUPS: readonly [SecurityGroup, ...SecurityGroup[]] = [
  { id: 'sg-w3b80443', key: 'web' },
  { id: 'sg-l0g1n022', key: 'remoteLogin' },
  { id: 'sg-1nt3rn41', key: 'internal' },
];

/** The group of whoever names none. */
export const DEFAULT_SECURITY_GROUP: SecurityGroup = SECURITY_GROUPS[0];

/** The word that stands for the default VPC and for its subnet in a launch (SDK-CN VirtualPrivateCloud.VpcId). */
export const DEFAULT_NETWORK = 'DEFAULT';

/** A place in the default VPC. */
export interface Subnet {
  readonly vpcId: string;
  readonly subnetId: string;
  /** The first two numbers are the VPC's. */
  readonly cidr: string;
}

/** How many addresses a subnet of the default VPC has: a `/20`. */
const SUBNET_ADDRESSES = 4096;
/** The first addresses of a subnet are the network's own and the gateway's. */
const RESERVED_ADDRESSES = 2;

/**
 * The default VPC, one in every region, with a subnet in every zone. The simulator's own: networks belong to another
 * service. All accounts have the same ids, and as their networks do not meet, the same addresses.
 */
export function subnetOf(zone: Zone): Subnet {
  return {
    vpcId: `vpc-dv${zone.zoneId.slice(0, -3)}000`,
    subnetId: `subnet-ds${zone.zoneId}`,
    cidr: `${addressAt(zone, 0)}/20`,
  };
}

/**
 * An address of a zone's subnet, by its place in it. Numbers of the zones are below 16, so that each finds its own
 * sixteenth of `172.16.0.0/16`.
 */
export function addressAt(zone: Pick<Zone, 'id'>, place: number): string {
  const zoneNumber = Number(zone.id.slice(zone.id.lastIndexOf('-') + 1));
  const host = zoneNumber * SUBNET_ADDRESSES + place;
  return `172.16.${Math.floor(host / 256)}.${host % 256}`;
}

/** The addresses of a zone's subnet that servers can have, in order; the last one is for broadcasts. */
export function* addressesOf(zone: Zone): Generator<string> {
  for (let place = RESERVED_ADDRESSES; place < SUBNET_ADDRESSES - 1; place += 1) {
    yield addressAt(zone, place);
  }
}
