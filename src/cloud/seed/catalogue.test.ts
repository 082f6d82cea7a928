import { describe, expect, it } from 'vitest';

import { maintenanceOf } from '@/domain/systems';
import type { ListingCategory } from '@/wire/simulator/control';

import { DEFAULT_START } from '../world/clock';
import { catalogueImage, marketplaceImages, publicImages } from './catalogue';
import { LISTINGS } from './listings';

const DAY = 86_400_000;
const everyPublic = publicImages('ap-guangzhou');
const market = marketplaceImages('ap-guangzhou');
const all = [...everyPublic, ...market];

const kernel = (id: string) =>
  catalogueImage(id)?.environment.Packages.find(({ Name }) => Name === 'kernel')?.Version;

describe('the catalogue', () => {
  it('has well-formed ids, each once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^img-[a-z0-9]{8}$/.test(id))).toEqual([]);
  });

  it('has no image above 50 GiB, and none made after the clock’s start', () => {
    expect(all.filter(({ size }) => !Number.isInteger(size) || size < 10 || size > 50)).toEqual([]);
    expect(all.filter(({ created }) => !(created < DEFAULT_START - 30 * DAY))).toEqual([]);
  });

  it('gives every image an environment in good health', () => {
    const poor = all.filter(
      ({ environment: { Packages, Health } }) =>
        Health !== 'HEALTHY' ||
        Packages.length < 4 ||
        Packages.some(({ Name, Version, Purpose }) => !Name || !Version || !Purpose),
    );
    expect(poor).toEqual([]);
  });

  it('finds an image by its id', () => {
    expect(catalogueImage('img-00000000')).toBeUndefined();
    expect(catalogueImage('img-9axl1k53')?.kind).toBe('public');
    expect(catalogueImage(market[0]?.id ?? '')?.kind).toBe('marketplace');
  });
});

describe('public images', () => {
  it('are the 80 of the list', () => {
    const count: Record<string, number> = {};
    for (const { platform } of everyPublic) count[platform] = (count[platform] ?? 0) + 1;
    expect(count).toEqual({
      TencentOS: 6,
      OpenCloudOS: 1,
      Windows: 8,
      CentOS: 22,
      Ubuntu: 9,
      Debian: 11,
      Redhat: 2,
      AlmaLinux: 4,
      'Rocky Linux': 3,
      Fedora: 2,
      OpenSUSE: 5,
      FreeBSD: 6,
      CoreOS: 1,
    });
  });

  it.each([
    ['img-ieb3k16j', 'TencentOS Server 3.1 ARM64 (TK4) 64-bit', 'TencentOS', 'arm', 20],
    ['img-9qabwvbn', 'CentOS 7.6 64-bit', 'CentOS', 'x86_64', 50],
    ['img-jhhcsd4h', 'CentOS 6.9 64-bit', 'CentOS', 'x86_64', 20],
    ['img-060ov1xz', 'CentOS 6.9 32-bit', 'CentOS', 'i386', 20],
    ['img-9xqekomx', 'CentOS Stream 9 64-bit', 'CentOS', 'x86_64', 20],
    ['img-487zeit5', 'Ubuntu Server 22.04 LTS 64-bit', 'Ubuntu', 'x86_64', 20],
    ['img-h1yvvfw1', 'Debian 10.2 64-bit', 'Debian', 'x86_64', 20],
    ['img-qhtfjw1d', 'Debian 10.11 64-bit', 'Debian', 'x86_64', 20],
    ['img-ez7jwngr', 'Debian 8.2 32-bit', 'Debian', 'i386', 20],
    ['img-0qhxz7dl', 'Red Hat Enterprise Linux 7.9 64-bit', 'Redhat', 'x86_64', 20],
    ['img-0ytr67o7', 'openSUSE Leap 42.3 64-bit', 'OpenSUSE', 'x86_64', 20],
    ['img-kpc0n9tf', 'FreeBSD 11.1 64-bit', 'FreeBSD', 'x86_64', 20],
  ] as const)('%s is %s', (id, english, platform, architecture, size) => {
    expect(catalogueImage(id)).toMatchObject({
      osName: { 'en-US': english },
      platform,
      architecture,
      size,
    });
  });

  it('are spelt the way each site spells them', () => {
    expect(catalogueImage('img-9qabwvbn')?.name['zh-CN']).toBe('CentOS 7.6 64位');
    expect(catalogueImage('img-mmy6qctz')?.osName['zh-CN']).toBe(
      'Windows Server 2019 数据中心版 中文版 64位',
    );
  });

  it('carry the kernels that the release log names', () => {
    expect(kernel('img-l8og963d')).toBe('3.10.0-1160.71.1.el7');
    expect(kernel('img-487zeit5')).toBe('5.15.0-56-generic');
  });

  it.each([
    ['ap-guangzhou', 80],
    ['sa-saopaulo', 80],
    ['ap-mumbai', 0],
    ['nowhere', 0],
  ])('in %s are %d', (region, count) => {
    expect(publicImages(region)).toHaveLength(count);
  });
});

describe('marketplace images', () => {
  it('are 45, two thirds of them free, in every category', () => {
    const categories: Record<ListingCategory, number> = {
      BASIC_ENVIRONMENT: 0,
      ALL_IN_ONE: 0,
      MANAGEMENT_AND_MONITORING: 0,
      SECURITY_AND_HA: 0,
      SITE_BUILDING: 0,
      DEVELOPMENT_TOOLS: 0,
      DATA_AND_STORAGE: 0,
    };
    for (const { listing } of market) categories[listing.Category] += 1;
    expect(market).toHaveLength(45);
    expect(categories).toEqual({
      BASIC_ENVIRONMENT: 7,
      ALL_IN_ONE: 6,
      MANAGEMENT_AND_MONITORING: 6,
      SECURITY_AND_HA: 6,
      SITE_BUILDING: 8,
      DEVELOPMENT_TOOLS: 6,
      DATA_AND_STORAGE: 6,
    });
    expect(market.filter(({ listing }) => listing.PriceModel === 'FREE')).toHaveLength(31);
  });

  it('are all built on an image that exists', () => {
    expect(market.map(({ id }) => id)).toEqual(LISTINGS.map(({ id }) => id));
  });

  it('keep to the limits of a listing', () => {
    const names = market.map(({ name }) => name['en-US']);
    expect(new Set(names).size).toBe(45);
    const wrong = market.filter(
      ({ name, listing }) =>
        name['en-US'].length > 80 ||
        name['zh-CN'].length > 80 ||
        listing.Summary.length > 140 ||
        listing.Software.length < 1 ||
        listing.Software.length > 5 ||
        !/^v\d+\.\d+$/.test(listing.Version),
    );
    expect(wrong).toEqual([]);
  });

  it('cost something when they are not free, from a cent an hour', () => {
    const paid = market.filter(({ listing }) => listing.PriceModel === 'HOURLY');
    expect(Math.min(...paid.map(({ listing }) => listing.HourlyFee))).toBe(0.01);
    expect(
      market.filter(({ listing }) => (listing.PriceModel === 'FREE') !== (listing.HourlyFee === 0)),
    ).toEqual([]);
  });

  it('are built on systems that are still maintained, at most as old as their base', () => {
    const ended = market.filter(
      ({ osName }) => maintenanceOf(osName['en-US'], DEFAULT_START).ended,
    );
    expect(ended).toEqual([]);
  });

  it('are never smaller than what they are built on', () => {
    const smaller = LISTINGS.filter(({ base, size }) => (catalogueImage(base)?.size ?? 51) > size);
    expect(smaller).toEqual([]);
  });

  it.each([
    ['ap-nanjing', 45],
    ['ap-shanghai-fsi', 45],
    ['ap-hongkong', 0],
    ['ap-singapore', 0],
  ])('in %s are %d', (region, count) => {
    expect(marketplaceImages(region)).toHaveLength(count);
  });

  it('cover Windows and ARM', () => {
    expect(market.filter(({ platform }) => platform === 'Windows')).toHaveLength(4);
    expect(market.filter(({ architecture }) => architecture === 'arm')).toHaveLength(1);
  });
});
