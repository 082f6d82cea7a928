// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { SERVICE_OF } from '@/wire/actions';
import { ERROR_CODES } from '@/wire/errors';

import { REFUSALS, seed } from './index';

let contract: Contract;
let before: string;
beforeAll(async () => {
  contract = await startContract('refusals');
  before = await contract.state();
});
afterAll(() => contract.stop());

const send = ({ action, parameters, region }: (typeof REFUSALS)[number]) => {
  const { raw, simulator } = contract.as(1, region);
  const client = SERVICE_OF[action] === 'simulator' ? simulator : raw;
  return client.request(action, parameters);
};

describe('the scenario of refusals', () => {
  it.each(REFUSALS)('$name refuses $action by $code', async (refusal) => {
    expect(await codeOf(send(refusal))).toBe(refusal.code);
  });

  it('has a record for each, named after what it refuses', () => {
    const { images, instances, snapshots, keyPairs } = seed({ seed: 1, time: 0 });
    const named = new Set(
      [...images, ...instances, ...snapshots, ...keyPairs].map(({ name }) => name),
    );
    const catalogue = ['img-9qabwvbn', 'img-qumpmhs4'];
    const nameless = REFUSALS.filter(({ name }) => !named.has(name) && !catalogue.includes(name));
    expect(nameless).toEqual([]);
    const others = REFUSALS.filter(({ name }) => !/^refuses[-_]/.test(name));
    expect(new Set(others.map(({ name }) => name))).toEqual(new Set(catalogue));
  });

  it('has one for every state and kind that something is refused to', () => {
    const shown = new Set<string>(REFUSALS.map(({ code }) => code));
    const missing = ERROR_CODES.filter(
      (code) => /^(?:UnsupportedOperation|FailedOperation)\./.test(code) && !shown.has(code),
    );
    // What no record can show: bad tags, a full subnet, and an instance that is gone.
    expect(missing).toEqual([
      'FailedOperation.IllegalTagKey',
      'FailedOperation.IllegalTagValue',
      'FailedOperation.NoAvailableIpAddressCountInSubnet',
      'UnsupportedOperation.InstanceStateTerminated',
    ]);
  });

  it('is as it was after all of them', async () => {
    expect(await contract.state()).toBe(before);
  });
});
