import { describe, expect, it } from 'vitest';

import { instanceRecord } from '@/test/builders';

import { installationOf, reinstalled } from './systems';

describe('an instance with another system', () => {
  const paid = instanceRecord({ id: 'ins-paid0001', rootImage: 'img-r5xber0b', cloudInit: false });
  const free = instanceRecord({ id: 'ins-free0001', image: 'img-import01', hostName: 'free' });

  it('has nothing left of the old one, and the rest of its own', () => {
    const changed = reinstalled(paid, installationOf(free));
    expect(changed).toEqual({ ...free, id: 'ins-paid0001', name: 'ins-paid0001' });
    expect(Object.keys(changed)).not.toContain('rootImage');
    expect(reinstalled(changed, installationOf(paid))).toEqual(paid);
  });
});
