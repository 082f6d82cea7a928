import { describe, expect, it } from 'vitest';

import { diskPrice, rhelLicence, roundBound, roundPrice, trafficPrice } from './usd';

describe('disks', () => {
  it.each([
    ['ap-guangzhou', 'CLOUD_PREMIUM', 0.0001],
    ['ap-guangzhou', 'CLOUD_BSSD', 0.00015],
    ['ap-guangzhou', 'CLOUD_SSD', 0.0003],
    ['ap-nanjing', 'CLOUD_SSD', 0.0002],
    ['ap-nanjing', 'CLOUD_HSSD', 0.0003],
    ['ap-hongkong', 'CLOUD_BSSD', 0.00023],
    ['ap-jakarta', 'CLOUD_TSSD', 0.0003],
    ['ap-tokyo', 'CLOUD_PREMIUM', 0.0001],
    ['ap-guangzhou', 'CLOUD_BASIC', undefined],
    ['ap-guangzhou', 'LOCAL_SSD', undefined],
    ['ap-shanghai-fsi', 'CLOUD_PREMIUM', undefined],
  ] as const)('in %s, %s', (region, type, usd) => {
    expect(diskPrice(region, type)).toBe(usd);
  });

  it('50 GiB of premium disk in Guangzhou cost half a cent an hour', () => {
    expect(roundPrice(50 * (diskPrice('ap-guangzhou', 'CLOUD_PREMIUM') ?? 0))).toBe(0.005);
  });
});

describe('traffic', () => {
  it.each([
    ['ap-guangzhou', 0.12],
    ['ap-shenzhen-fsi', 0.12],
    ['ap-hongkong', 0.12],
    ['ap-jakarta', 0.12],
    ['ap-seoul', 0.12],
    ['ap-tokyo', 0.13],
    ['ap-singapore', 0.081],
    ['sa-saopaulo', 0.15],
    ['eu-frankfurt', 0.077],
    ['na-siliconvalley', 0.077],
    ['ap-bangkok', 0.1],
    ['na-ashburn', 0.075],
    ['eu-moscow', undefined],
  ] as const)('out of %s', (region, usd) => {
    expect(trafficPrice(region)).toBe(usd);
  });
});

describe('the Red Hat licence', () => {
  it.each([
    [1, 0.06],
    [4, 0.06],
    [5, 0.13],
    [64, 0.13],
  ])('of a server with %d vCPU', (vcpu, usd) => {
    expect(rhelLicence(vcpu)).toBe(usd);
  });
});

describe('rounding', () => {
  it.each([
    [0, 0],
    [0.1 + 0.2, 0.3],
    [1.000005, 1.00001],
    [1.000015, 1.00002],
    [1.0000049, 1],
    [0.000005 * 3, 0.00002],
    [0.0000257, 0.00003],
    [1.005 * 1000, 1005],
    [0.000001, 0],
    [123.456785, 123.45679],
  ])('%d gives %d', (usd, rounded) => {
    expect(roundPrice(usd)).toBe(rounded);
  });

  it.each([
    [0, 0],
    [0.925, 0.93],
    [0.185, 0.19],
    [1.85, 1.85],
    [1.1, 1.1],
    [0.0185 * 20, 0.37],
    [1.85001, 1.86],
    [0.00001, 0.01],
    [1295, 1295],
  ])('of a bound: %d gives %d', (usd, rounded) => {
    expect(roundBound(usd)).toBe(rounded);
  });
});
