import type { DiskType } from '@/wire/cvm/instances';

import { regionById, type Area, type RegionId } from '../regions';

type DiskPrices = Readonly<Partial<Record<DiskType, number>>>;

const MAINLAND_DISKS: DiskPrices = {
  CLOUD_PREMIUM: 0.0001,
  CLOUD_BSSD: 0.00015,
  CLOUD_SSD: 0.0003,
  CLOUD_HSSD: 0.0003,
  CLOUD_TSSD: 0.0003,
};
const DISKS: Readonly<Record<Area, DiskPrices>> = {
  mainland: MAINLAND_DISKS,
  overseas: { ...MAINLAND_DISKS, CLOUD_BSSD: 0.00023 },
  finance: {},
};

/**
 * USD per GB and hour of a cloud disk (price overview of cloud disks, international site, 2023-11-23); none for old and
 * local disks, and in finance regions, which have no USD price.
 */
export function diskPrice(region: RegionId, type: DiskType): number | undefined {
  if (region === 'ap-nanjing' && type === 'CLOUD_SSD') return 0.0002;
  return DISKS[regionById(region).area][type];
}

/** Regions whose traffic price is not the mainland's. */
const TRAFFIC: Readonly<Partial<Record<RegionId, number>>> = {
  'ap-tokyo': 0.13,
  'ap-singapore': 0.081,
  'sa-saopaulo': 0.15,
  'eu-frankfurt': 0.077,
  'na-siliconvalley': 0.077,
  'na-toronto': 0.077,
  'ap-mumbai': 0.1,
  'ap-bangkok': 0.1,
  'na-ashburn': 0.075,
  'ap-hongkong': 0.12,
  'ap-jakarta': 0.12,
  'ap-seoul': 0.12,
};

/** USD per GB of outgoing traffic (public network fees, international site, 2023-06-30); none published for Moscow. */
export function trafficPrice(region: RegionId): number | undefined {
  return TRAFFIC[region] ?? (regionById(region).mainland ? 0.12 : undefined);
}

/** USD per hour that a Red Hat system adds to a server, the same in every region (image billing, 2023-08-01). */
export function rhelLicence(vcpu: number): number {
  return vcpu <= 4 ? 0.06 : 0.13;
}

/**
 * Rounds a price to five decimals, half up, as `UnitPrice` carries it. Shifts the decimal point in the number's text:
 * multiplying would turn 1.000005 into a little less than it is. Twelve digits are kept before that, so that a sum's
 * error in the sixteenth does not decide.
 */
export function roundPrice(usd: number): number {
  const [digits, exponent] = usd.toExponential(11).split('e');
  return Number(`${Math.round(Number(`${digits}e${Number(exponent) + 5}`))}e-5`);
}

/** An upper bound as it is shown, in whole cents: rounded up, or what is billed could be more than the bound. */
export function roundBound(usd: number): number {
  return Math.ceil(Number(`${roundPrice(usd)}e2`)) / 100;
}
