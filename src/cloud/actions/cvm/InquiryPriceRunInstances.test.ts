// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { CATALOGUE, LAUNCH_ESTATE, launchOf } from '@/test/launchEstate';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load(LAUNCH_ESTATE);
});
afterAll(() => contract.stop());

const inquire = async (changes: object = {}, region = 'ap-guangzhou') => {
  const { cvm } = contract.as(1, region);
  const { Price } = await cvm.InquiryPriceRunInstances(launchOf(changes));
  return Price;
};

const hourly = async (changes: object = {}, region = 'ap-guangzhou') =>
  (await inquire(changes, region))?.InstancePrice?.UnitPrice;

const inZone = (Zone: string, InstanceType: string, changes: object = {}) => ({
  Placement: { Zone },
  InstanceType,
  ...changes,
});

const perGb = async (zone: string, region: string) =>
  (await inquire(inZone(zone, 'S3.MEDIUM4', { InstanceCount: 5 }), region))?.BandwidthPrice
    ?.UnitPrice;

describe('the price of a launch', () => {
  it('is told in full, by the hour and by the GB', async () => {
    // S5.MEDIUM4 in Shanghai 0.05, and 50 GiB of CLOUD_PREMIUM at 0.0001.
    expect(await inquire(inZone('ap-shanghai-2', 'S5.MEDIUM4'), 'ap-shanghai')).toEqual({
      InstancePrice: {
        UnitPrice: 0.055,
        UnitPriceDiscount: 0.055,
        ChargeUnit: 'HOUR',
        Discount: 100,
      },
      BandwidthPrice: { UnitPrice: 0.12, UnitPriceDiscount: 0.12, ChargeUnit: 'GB', Discount: 100 },
    });
  });

  it('is for all servers with their disks', async () => {
    // 3 × (0.08 + 0.005)
    expect(await hourly({ InstanceCount: 3 })).toBe(0.255);
    // 3 × (0.08 + 100 × 0.0003 + 200 × 0.0001 + 100 × 0.00015)
    expect(
      await hourly({
        InstanceCount: 3,
        SystemDisk: { DiskType: 'CLOUD_SSD', DiskSize: 100 },
        DataDisks: [
          { DiskSize: 200, DiskType: 'CLOUD_PREMIUM' },
          { DiskSize: 100, DiskType: 'CLOUD_BSSD' },
        ],
      }),
    ).toBe(0.435);
    // 100 × (0.08 + 0.005)
    expect(await hourly({ InstanceCount: 100 })).toBe(8.5);
  });

  it('keeps what is smaller than a cent', async () => {
    // 0.01 + 51 × 0.00015
    expect(
      await hourly({
        InstanceType: 'SA2.SMALL2',
        SystemDisk: { DiskType: 'CLOUD_BSSD', DiskSize: 51 },
      }),
    ).toBe(0.01765);
  });

  it('holds the Windows licence outside the mainland', async () => {
    const hongKong = (ImageId: string) =>
      hourly(inZone('ap-hongkong-2', 'S2.MEDIUM8', { ImageId }), 'ap-hongkong');
    expect(await hongKong(CATALOGUE.linux)).toBe(0.115);
    expect(await hongKong(CATALOGUE.windows)).toBe(0.195);
    // On the mainland it is waived.
    expect(await hourly({ InstanceType: 'S2.MEDIUM8' })).toBe(0.145);
    expect(await hourly({ InstanceType: 'S2.MEDIUM8', ImageId: CATALOGUE.windows })).toBe(0.145);
  });

  it('holds the Red Hat licence, by the size of the server', async () => {
    // 0.08 + 0.005, and 0.06 up to four vCPU
    expect(await hourly({ ImageId: CATALOGUE.redHat })).toBe(0.145);
    // SA2.2XLARGE16, 8 vCPU: 0.15 + 0.005 + 0.13
    expect(await hourly({ ImageId: CATALOGUE.redHat, InstanceType: 'SA2.2XLARGE16' })).toBe(0.285);
    expect(await hourly({ ImageId: 'img-redhat01', InstanceCount: 2 })).toBe(0.29);
    expect(await hourly({ ImageId: 'img-redhat02' })).toBe(0.085);
    expect(await hourly({ ImageId: 'img-redhat03' })).toBe(0.085);
  });

  it('has no marketplace fee in it', async () => {
    // Its vendor's 0.02 an hour stand beside the price.
    expect(await hourly({ ImageId: CATALOGUE.paid })).toBe(0.085);
  });

  it('takes a larger default system disk for a larger image', async () => {
    // 0.08 + 120 × 0.0001
    expect(await hourly({ ImageId: 'img-large001' })).toBe(0.092);
  });

  it('has the traffic price of the region, whatever the number of servers', async () => {
    expect(await perGb('ap-singapore-1', 'ap-singapore')).toBe(0.081);
    expect(await perGb('eu-frankfurt-1', 'eu-frankfurt')).toBe(0.077);
  });

  it('is the simulator’s own for the ARM family', async () => {
    expect(await hourly({ ImageId: CATALOGUE.arm, InstanceType: 'SR1.SMALL1' })).toBe(0.015);
  });

  it('is of the cheapest type that fits when none is named', async () => {
    const { InstanceType: _type, ...without } = launchOf();
    const price = async (ImageId: string) => {
      const answer = await contract.as().cvm.InquiryPriceRunInstances({ ...without, ImageId });
      return answer.Price?.InstancePrice?.UnitPrice;
    };
    // SA1.SMALL1 and SA2.SMALL1 are among those at 0.01.
    expect(await price(CATALOGUE.linux)).toBe(0.015);
    expect(await price(CATALOGUE.arm)).toBe(0.015);
  });

  it('takes what else a launch has', async () => {
    expect(
      await hourly({
        InstanceChargeType: 'POSTPAID_BY_HOUR',
        InternetAccessible: {
          InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR',
          InternetMaxBandwidthOut: 10,
        },
        InstanceName: 'web',
        LoginSettings: { KeyIds: ['skey-unknown1'] },
        SecurityGroupIds: ['sg-unknown1'],
        EnhancedService: { MonitorService: { Enabled: true } },
        HostName: 'web',
        ClientToken: 'once',
        TagSpecification: [{ ResourceType: 'instance', Tags: [{ Key: 'env', Value: 'test' }] }],
      }),
    ).toBe(0.085);
  });
});
