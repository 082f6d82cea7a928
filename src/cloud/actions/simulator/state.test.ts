// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';

import { startSignedCloud } from '@/test/signedCloud';
import type { SignedCloud } from '@/test/signedCloud';

let cloud: SignedCloud;
beforeEach(async () => {
  cloud = await startSignedCloud();
});

const simulate = (action: string, parameters: object) =>
  cloud.send({ action, version: '2026-11-01', body: JSON.stringify(parameters) });

const exported = async () => String((await simulate('ExportState', {})).result['State']);

const makeKey = (name: string) =>
  cloud.send({ action: 'CreateKeyPair', body: JSON.stringify({ KeyName: name, ProjectId: 0 }) });

const images = async () =>
  (await cloud.send({ action: 'DescribeImages', body: '{"Limit":100}' })).result;

const load = async (parameters: object) => {
  const reply = await simulate('LoadScenario', parameters);
  return reply.code === '' ? exported() : reply.code;
};

describe('ExportState and ImportState', () => {
  it('bring a world back as it was', async () => {
    await simulate('LoadScenario', { Scenario: 'default' });
    await makeKey('mine');
    await simulate('AdvanceClock', { Duration: 'P3D' });
    await simulate('SetFaults', { Faults: [{ Action: 'RunInstances', Kind: 'drop', Times: 3 }] });
    await simulate('SetNetwork', { LatencyMs: 7 });
    const state = await exported();
    const before = await images();

    await simulate('LoadScenario', { Scenario: 'empty' });
    expect(await exported()).not.toBe(state);
    expect((await simulate('ImportState', { State: state })).code).toBe('');
    expect(await exported()).toBe(state);
    expect(await images()).toEqual(before);
    expect((await simulate('DescribeClock', {})).result).toEqual({
      Time: '2026-11-25T08:00:00Z',
      Speed: 60,
      Paused: true,
    });
  });

  it('take a running clock along where it stands, and let it go on from there', async () => {
    await simulate('SetClock', { Paused: false });
    cloud.wall += 10_000;
    const state = await exported();
    cloud.wall += 3_600_000;
    await simulate('ImportState', { State: state });
    expect((await simulate('DescribeClock', {})).result['Time']).toBe('2026-11-22T08:10:00Z');
    cloud.wall += 1000;
    expect((await simulate('DescribeClock', {})).result['Time']).toBe('2026-11-22T08:11:00Z');
  });

  it('give out other ids than before after an import', async () => {
    const first = await makeKey('one');
    await simulate('ImportState', { State: await exported() });
    const second = await makeKey('two');
    const { KeyPairSet } = (await cloud.send({ action: 'DescribeKeyPairs' })).result;
    expect(KeyPairSet).toHaveLength(2);
    expect(second.result).not.toEqual(first.result);
  });

  it('take a world that was exported in the first form', async () => {
    await simulate('LoadScenario', { Scenario: 'default' });
    const before = await images();
    const state = (await exported())
      .replace('{"format":2,', '{"format":1,')
      .replace(/,"activity":\[.*\]\}\}$/, '}}');
    expect(state).not.toContain('"activity"');
    await simulate('LoadScenario', { Scenario: 'empty' });
    expect((await simulate('ImportState', { State: state })).code).toBe('');
    expect(await images()).toEqual(before);
    expect((await simulate('DescribeActivity', {})).result).toMatchObject({ TotalCount: 0 });
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['another format', '{"format":99,"meta":{},"content":{}}'],
    ['no content', '{"format":1}'],
  ])('refuse %s, and change nothing', async (_what, State) => {
    const before = await cloud.state();
    expect((await simulate('ImportState', { State })).code).toBe('InvalidParameterValue');
    expect(await cloud.state()).toBe(before);
  });

  it.each<[string, string, string]>([
    ['a record without an owner', '"owner":"100000000001"', '"ownr":"100000000001"'],
    ['a name that is a number', '"name":"mine"', '"name":5'],
    ['a clock without a time', '"clock":{"time"', '"clock":{"tim"'],
    ['a clock that runs backwards', '"speed":60', '"speed":-60'],
    ['a clock beyond all dates', '"clock":{"time":', '"clock":{"time":99999'],
    ['a call without a moment', '"sequence":1,"time":', '"sequence":1,"when":'],
    ['a quota that is a text', '"imagesPerRegion":500', '"imagesPerRegion":"500"'],
    ['an unknown kind of fault', '"Kind":"drop"', '"Kind":"meteor"'],
  ])('refuse %s', async (_what, good, bad) => {
    await makeKey('mine');
    await simulate('SetFaults', { Faults: [{ Action: 'RunInstances', Kind: 'drop' }] });
    const state = await exported();
    expect(state).toContain(good);
    const reply = await simulate('ImportState', { State: state.replace(good, bad) });
    expect(reply.code).toBe('InvalidParameterValue');
    expect(await exported()).toBe(state);
  });
});

describe('LoadScenario', () => {
  it.each(['default', 'empty', 'quota-full'])(
    'makes the same of %s each time, byte for byte',
    async (name) => {
      const options = { Scenario: name, Seed: 5, Time: '2027-02-03T04:05:06Z' };
      const first = await load(options);
      await makeKey('mine');
      expect(await load({ Scenario: 'empty' })).not.toBe(first);
      expect(await load(options)).toBe(first);
    },
  );

  it('forgets what there was, and tells what there is', async () => {
    await makeKey('mine');
    await load({ Scenario: 'empty', Seed: 5, Time: '2027-02-03T04:05:06Z' });
    expect(await exported()).not.toContain('mine');
    expect((await simulate('DescribeScenarios', {})).result['Current']).toEqual({
      Scenario: 'empty',
      Seed: 5,
      Time: '2027-02-03T04:05:06Z',
    });
    expect((await simulate('DescribeClock', {})).result['Time']).toBe('2027-02-03T04:05:06Z');
  });

  it('leaves the clock’s speed and pause as they are', async () => {
    await simulate('SetClock', { Speed: 600, Paused: false });
    await load({ Scenario: 'empty' });
    expect((await simulate('DescribeClock', {})).result).toEqual({
      Time: '2026-11-22T08:00:00Z',
      Speed: 600,
      Paused: false,
    });
  });

  it.each([
    ['InvalidParameterValue', { Scenario: 'atlantis' }],
    ['InvalidParameterValue', { Scenario: 'empty', Seed: -1 }],
    ['InvalidParameter', { Scenario: 'empty', Seed: 1.5 }],
    ['InvalidParameterValue', { Scenario: 'empty', Time: 'tomorrow' }],
    ['InvalidParameterValue', { Scenario: 'empty', Time: '2026-02-30T00:00:00Z' }],
    ['InvalidParameterValue', { Scenario: 'empty', Time: '1969-12-31T23:59:59Z' }],
    ['InvalidParameterValue', { Scenario: 'empty', Time: '9999-01-01T00:00:00Z' }],
    ['MissingParameter', {}],
  ])('refuses with %s: %j', async (code, parameters) => {
    const before = await cloud.state();
    expect(await load(parameters)).toBe(code);
    expect(await cloud.state()).toBe(before);
  });
});
