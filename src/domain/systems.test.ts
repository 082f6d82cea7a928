import { describe, expect, it } from 'vitest';

import {
  defaultLogin,
  isRedHat,
  isSizeSimulated,
  maintenanceOf,
  memorySuffices,
  osNameIn,
  platformFamily,
} from './systems';

const NOW = Date.parse('2026-11-22T08:00:00Z');

describe('maintenance', () => {
  it.each([
    ['TencentOS Server 3.1 (TK4) 64-bit', { ended: false, until: '2032-12-31' }],
    ['TencentOS Server 2.4 ARM64 64位', { ended: false, until: '2032-12-31' }],
    ['OpenCloudOS Server 8 64-bit', { ended: false, until: '2029-12' }],
    ['CentOS Stream 9 64-bit', { ended: false, until: '2027-05-31' }],
    ['CentOS Stream 8 64-bit', { ended: true, until: '2024-05-31' }],
    ['CentOS 8.5 64-bit', { ended: true, until: '2021-12-31' }],
    ['CentOS 7.6 64位', { ended: true, until: '2024-06-30' }],
    ['CentOS 6.10 64-bit', { ended: true, until: '2020-11-30' }],
    [
      'Ubuntu Server 22.04 LTS 64-bit',
      { ended: false, until: '2027-04', extended: { until: '2032-04', ended: false } },
    ],
    [
      'Ubuntu Server 20.04 LTS 64-bit',
      { ended: true, until: '2025-04', extended: { until: '2030-04', ended: false } },
    ],
    [
      'Ubuntu Server 18.04 LTS 64-bit',
      { ended: true, until: '2023-04', extended: { until: '2028-04', ended: false } },
    ],
    ['Ubuntu 16', { ended: true, until: '2021-04', extended: { until: '2026-04', ended: true } }],
    [
      'Debian 11.4 64-bit',
      { ended: true, until: '2024-07', extended: { until: '2026-06', ended: true } },
    ],
    [
      'Debian 10.12 64-bit',
      { ended: true, until: '2022-07', extended: { until: '2024-06', ended: true } },
    ],
    ['Debian 9.13 64-bit', { ended: true, until: '2020-07-06' }],
    ['Debian 8.11 64-bit', { ended: false }],
    ['Ubuntu Server 14.04 LTS 64-bit', { ended: false }],
    ['Windows Server 2022 Datacenter 64-bit English', { ended: false }],
  ])('of %s', (osName, expected) => {
    expect(maintenanceOf(osName, NOW)).toEqual(expected);
  });

  it.each([
    ['CentOS 7.9 64-bit', '2024-06-30T23:59:59Z', false],
    ['CentOS 7.9 64-bit', '2024-07-01T00:00:00Z', true],
    ['Debian 11.1 64-bit', '2024-07-31T23:59:59Z', false],
    ['Debian 11.1 64-bit', '2024-08-01T00:00:00Z', true],
    ['OpenCloudOS Server 8 64-bit', '2029-12-31T23:59:59Z', false],
    ['OpenCloudOS Server 8 64-bit', '2030-01-01T00:00:00Z', true],
  ])('of %s at %s', (osName, now, ended) => {
    expect(maintenanceOf(osName, Date.parse(now)).ended).toBe(ended);
  });
});

describe('a platform', () => {
  it.each([
    ['Windows', 'windows'],
    ['Ubuntu', 'linux'],
    ['FreeBSD', 'linux'],
  ])('%s', (platform, family) => {
    expect(platformFamily(platform)).toBe(family);
  });

  it('may be Red Hat’s', () => {
    expect(isRedHat('Redhat')).toBe(true);
    expect(isRedHat('CentOS')).toBe(false);
  });

  it.each([
    ['Windows', { user: 'Administrator', port: 3389 }],
    ['Ubuntu', { user: 'ubuntu', port: 22 }],
    ['TencentOS', { user: 'root', port: 22 }],
  ])('%s has its default login', (platform, login) => {
    expect(defaultLogin(platform)).toEqual(login);
  });
});

describe('memory', () => {
  it.each([
    ['Windows Server 2016 Datacenter 64-bit English', 2, false],
    ['Windows Server 2019 数据中心版 64位 中文版', 2, false],
    ['Windows Server 2019 Datacenter 64-bit English', 4, true],
    ['Windows Server 2022 Datacenter 64-bit English', 2, true],
    ['CentOS 7.9 64-bit', 1, true],
  ])('for %s, %d GiB', (osName, memory, suffices) => {
    expect(memorySuffices(osName, memory)).toBe(suffices);
  });
});

describe('an OsName', () => {
  it.each([
    ['CentOS 7.6 64-bit', 'CentOS 7.6 64位'],
    ['CentOS 6.9 32-bit', 'CentOS 6.9 32位'],
    ['Windows Server 2022 Datacenter English 64-bit', 'Windows Server 2022 数据中心版 英文版 64位'],
  ])('%s is spelt %s in Chinese, and back', (english, chinese) => {
    expect(osNameIn(english, 'zh-CN')).toBe(chinese);
    expect(osNameIn(english, 'en-US')).toBe(english);
    expect(osNameIn(chinese, 'en-US')).toBe(english);
  });
});

describe('a size', () => {
  it.each([
    ['img-9qabwvbn', 'PUBLIC_IMAGE', false],
    ['img-l8og963d', 'PUBLIC_IMAGE', true],
    ['img-l8og963d', 'MARKET_IMAGE', true],
    ['img-l8og963d', 'PRIVATE_IMAGE', false],
    ['img-l8og963d', 'SHARED_IMAGE', false],
  ] as const)('of %s as %s', (id, type, simulated) => {
    expect(isSizeSimulated(id, type)).toBe(simulated);
  });
});
