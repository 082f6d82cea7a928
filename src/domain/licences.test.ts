import { describe, expect, it } from 'vitest';

import { systemLicence } from './licences';

const MAINLAND = { mainland: true };
const OVERSEAS = { mainland: false };

describe('the licence of a system', () => {
  it.each([
    ['CentOS', 'TencentCloud', OVERSEAS, 'none'],
    ['CentOS', 'BYOL', MAINLAND, 'byol'],
    ['Windows', 'TencentCloud', MAINLAND, 'waived'],
    ['Windows', 'TencentCloud', OVERSEAS, 'included'],
    ['Windows', 'BYOL', MAINLAND, 'waived'],
    ['Windows', 'BYOL', OVERSEAS, 'included'],
    ['Redhat', 'TencentCloud', MAINLAND, 'redhat'],
    ['Redhat', 'TencentCloud', OVERSEAS, 'redhat'],
    ['Redhat', 'BYOL', MAINLAND, 'byol'],
  ] as const)('of %s by %s in %o: %s', (Platform, LicenseType, region, licence) => {
    expect(systemLicence({ Platform, LicenseType }, region)).toBe(licence);
  });
});
