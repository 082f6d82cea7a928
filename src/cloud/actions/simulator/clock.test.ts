// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
});
afterAll(() => contract.stop());

describe('the simulated clock', () => {
  it('starts at the contract’s time, paused, and moves only when it is told', async () => {
    const { simulator } = contract.as();
    expect(await simulator.request('DescribeClock', {})).toMatchObject({
      Time: '2026-11-22T08:00:00Z',
      Speed: 60,
      Paused: true,
    });
    await simulator.request('AdvanceClock', { Duration: 'P1DT2H3M4S' });
    expect(await simulator.request('DescribeClock', {})).toMatchObject({
      Time: '2026-11-23T10:03:04Z',
    });
  });

  it('refuses to go past the year 9999, and stays where it is', async () => {
    const { simulator } = contract.as();
    const before = await contract.state();
    for (const Duration of ['P99999999D', `PT${'9'.repeat(30)}S`]) {
      expect(await codeOf(simulator.request('AdvanceClock', { Duration }))).toBe(
        'InvalidParameterValue',
      );
    }
    expect(await contract.state()).toBe(before);
  });

  it('refuses a duration that is none', async () => {
    const { simulator } = contract.as();
    for (const Duration of ['10M', 'PT', 'P', 'PT10', '-PT1M', '']) {
      expect(await codeOf(simulator.request('AdvanceClock', { Duration }))).toBe(
        'InvalidParameterValue',
      );
    }
    expect(await codeOf(simulator.request('AdvanceClock', {}))).toBe('MissingParameter');
    expect(await codeOf(simulator.request('AdvanceClock', { Duration: 5 }))).toBe(
      'InvalidParameter',
    );
    expect(await codeOf(simulator.request('AdvanceClock', { Duration: 'PT1M', Step: 1 }))).toBe(
      'UnknownParameter',
    );
  });
});
