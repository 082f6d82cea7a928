import { describe, expect, it } from 'vitest';

import { breakdown } from './breakdown';
import { imageOf, listingOf, offerOf, planOf, windowsImage } from './planTesting';

const rounded = (usd: number) => Math.round(usd * 100_000) / 100_000;
const usdOf = (lines: readonly { readonly kind: string; readonly usd: number }[] = []) =>
  lines.map(({ kind, usd }) => [kind, rounded(usd)]);

describe('the parts of a price', () => {
  it('are servers, disks and no licence for Linux', () => {
    const price = breakdown(planOf({}, { count: 3 }), 0.255);
    expect(usdOf(price?.parts)).toEqual([
      ['servers', 0.24],
      ['disks', 0.015],
      ['licence', 0],
    ]);
    expect(price?.parts).toMatchObject([
      { count: 3, each: 0.08 },
      { count: 3, size: 50, each: 0.0001 },
      { none: 'linux' },
    ]);
    expect(price?.fee).toMatchObject({ usd: 0, none: 'public' });
    expect(price?.total).toBe(0.255);
  });

  it('count disks of one type and size together, others on their own', () => {
    const disk = { type: 'CLOUD_PREMIUM', snapshot: undefined, deleteWithInstance: true } as const;
    const dataDisks = [
      { ...disk, key: 1, size: 50 },
      { ...disk, key: 2, size: 100 },
    ];
    const price = breakdown(planOf({}, { count: 2, dataDisks }), 0.2);
    expect(usdOf(price?.parts)).toEqual([
      ['servers', 0.16],
      ['disks', 0.02],
      ['disks', 0.02],
      ['licence', 0],
    ]);
  });

  it('have the Windows licence as what Linux would save, outside the mainland', () => {
    // Hong Kong, S2.MEDIUM8: 0.11 on Linux, 0.19 on Windows.
    const offer = offerOf({ name: 'S2.MEDIUM8', usd: 0.19, linuxUsd: 0.11 });
    const plan = planOf({ image: windowsImage(), region: 'ap-hongkong', offer });
    expect(usdOf(breakdown(plan, 0.195)?.parts)).toEqual([
      ['servers', 0.11],
      ['disks', 0.005],
      ['licence', 0.08],
    ]);
  });

  it('say that the mainland waives it', () => {
    const price = breakdown(planOf({ image: windowsImage() }), 0.085);
    expect(price?.parts.at(-1)).toMatchObject({ kind: 'licence', usd: 0, none: 'waived' });
  });

  it.each([
    [4, 0.145, 0.06],
    [8, 0.215, 0.13],
  ])('have the Red Hat licence of %i vCPU', (cpu, hourly, licence) => {
    const image = imageOf({ Platform: 'Redhat' });
    const price = breakdown(planOf({ image, offer: offerOf({ cpu }) }), hourly);
    expect(price?.parts.at(-1)).toMatchObject({ kind: 'licence', each: licence, none: undefined });
  });

  it.each(['Redhat', 'CentOS'])('leave out a licence of %s that one brings along', (Platform) => {
    const image = imageOf({ Platform, LicenseType: 'BYOL' });
    expect(breakdown(planOf({ image }), 0.085)?.parts.at(-1)).toMatchObject({ none: 'byol' });
  });

  it('have what the vendor takes on top of the cloud’s figure', () => {
    const image = imageOf({ ImageType: 'MARKET_IMAGE' });
    const price = breakdown(planOf({ image, listing: listingOf(0.05) }, { count: 3 }), 0.255);
    expect(price?.fee).toMatchObject({ count: 3, each: 0.05, none: undefined });
    expect(rounded(price?.total ?? 0)).toBe(0.405);
    expect(breakdown(planOf({ image, listing: listingOf(0) }), 0.085)?.fee).toMatchObject({
      none: 'freeListing',
    });
  });

  it('are not told where the published prices do not add up', () => {
    const price = breakdown(planOf({}, { count: 3 }), 0.3);
    expect(price?.parts).toEqual([]);
    expect(price?.total).toBe(0.3);
  });
});
