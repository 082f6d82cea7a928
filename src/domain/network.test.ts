import { describe, expect, it } from 'vitest';

import { addressesOf, subnetOf } from './network';
import { REGIONS, zoneById, zonesOf } from './regions';
import type { Zone } from './regions';

function zone(id: string): Zone {
  const found = zoneById(id);
  if (found === undefined) throw new Error(`No zone ${id}`);
  return found;
}

describe('the default network', () => {
  it('has one VPC a region and one subnet a zone', () => {
    expect(subnetOf(zone('ap-guangzhou-3'))).toEqual({
      vpcId: 'vpc-dv100000',
      subnetId: 'subnet-ds100003',
      cidr: '172.16.48.0/20',
    });
    expect(subnetOf(zone('ap-guangzhou-6')).vpcId).toBe('vpc-dv100000');
    expect(subnetOf(zone('ap-shanghai-8')).cidr).toBe('172.16.128.0/20');
  });

  it('gives every subnet an id of the documented length', () => {
    const subnets = REGIONS.flatMap(({ id }) => zonesOf(id).map(subnetOf));
    expect(subnets.filter(({ subnetId }) => !/^subnet-[a-z0-9]{8}$/.test(subnetId))).toEqual([]);
    expect(subnets.filter(({ vpcId }) => !/^vpc-[a-z0-9]{8}$/.test(vpcId))).toEqual([]);
    expect(new Set(subnets.map(({ subnetId }) => subnetId)).size).toBe(subnets.length);
  });

  it('hands out a subnet’s addresses in order, without the network’s own', () => {
    const all = [...addressesOf(zone('ap-guangzhou-3'))];
    expect(all.slice(0, 2)).toEqual(['172.16.48.2', '172.16.48.3']);
    expect(all[254]).toBe('172.16.49.0');
    expect(all.at(-1)).toBe('172.16.63.254');
    expect(all).toHaveLength(4093);
  });
});
