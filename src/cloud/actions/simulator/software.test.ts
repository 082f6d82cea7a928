// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { instanceRecord } from '@/test/builders';
import { codeOf, rowsOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';
import { RESET_ESTATE } from '@/test/resetEstate';
import type { Environment } from '@/wire/simulator/environments';

const WEB: Environment = {
  Packages: [
    { Name: 'glibc', Version: '2.17', Purpose: 'The C library', Service: 'NONE' },
    {
      Name: 'Nginx',
      Version: '1.26.2',
      Purpose: 'Web server and reverse proxy',
      Service: 'ACTIVE',
    },
    { Name: 'Redis', Version: '7.4.1', Purpose: 'Cache and queue in memory', Service: 'ACTIVE' },
  ],
  Health: 'HEALTHY',
  DataMark: 'orders',
};

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load({
    ...RESET_ESTATE,
    instances: [
      ...(RESET_ESTATE.instances ?? []),
      instanceRecord({ id: 'ins-web00001', environment: WEB }),
      instanceRecord({ id: 'ins-bare0001' }),
    ],
  });
});
afterEach(() => contract.stop());

const ask = (action: string, parameters: object) =>
  contract.as().simulator.request(action, parameters);
const install = (changes: object) =>
  ask('InstallSoftware', {
    InstanceId: 'ins-web00001',
    Packages: [{ Name: 'PostgreSQL', Version: '15.10' }],
    ...changes,
  });
const breakIt = (changes: object = {}) =>
  ask('BreakEnvironment', { InstanceId: 'ins-web00001', ...changes });
const carried = async (id = 'ins-web00001') =>
  (await rowsOf(ask('DescribeEnvironments', { ResourceIds: [id] }), 'EnvironmentSet'))[0];

const [GLIBC, NGINX, REDIS] = WEB.Packages;

describe('InstallSoftware', () => {
  it('adds packages at once, and replaces those of the same name', async () => {
    await install({
      Packages: [
        { Name: 'PostgreSQL', Version: '15.10' },
        { Name: 'Nginx', Version: '1.27.0' },
        { Name: 'Our own tool', Version: '3', Service: 'NONE' },
      ],
    });
    expect(await carried()).toEqual({
      ResourceId: 'ins-web00001',
      ...WEB,
      Packages: [
        GLIBC,
        REDIS,
        {
          Name: 'PostgreSQL',
          Version: '15.10',
          Purpose: 'Relational database',
          Service: 'ACTIVE',
        },
        { ...NGINX, Version: '1.27.0' },
        { Name: 'Our own tool', Version: '3', Purpose: '', Service: 'NONE' },
      ],
    });
  });

  it('does not mend what is broken', async () => {
    await breakIt();
    await install({});
    expect(await carried()).toMatchObject({ Health: 'BROKEN', DataMark: '' });
  });
});

describe('BreakEnvironment', () => {
  it('makes the first service fail, and loses the data’s mark', async () => {
    await breakIt();
    expect(await carried()).toEqual({
      ResourceId: 'ins-web00001',
      Packages: [GLIBC, { ...NGINX, Service: 'FAILED' }, REDIS],
      Health: 'BROKEN',
      DataMark: '',
    });
    await breakIt();
    expect(await carried()).toMatchObject({
      Packages: [GLIBC, { ...NGINX, Service: 'FAILED' }, { ...REDIS, Service: 'FAILED' }],
    });
  });

  it('makes the service fail that is named, and breaks a server without any', async () => {
    await breakIt({ Service: 'Redis' });
    expect(await carried()).toMatchObject({
      Packages: [GLIBC, NGINX, { ...REDIS, Service: 'FAILED' }],
    });
    await breakIt({ InstanceId: 'ins-bare0001' });
    expect(await carried('ins-bare0001')).toMatchObject({ Packages: [], Health: 'BROKEN' });
  });

  it('is mended by a restore, which brings the data of the image', async () => {
    await breakIt();
    await contract.as().cvm.ResetInstance({ InstanceId: 'ins-web00001', ImageId: 'img-own00001' });
    expect(await carried()).toMatchObject({ Health: 'BROKEN' });
    await ask('AdvanceClock', { Duration: 'PT30M' });
    expect(await carried()).toMatchObject({ Health: 'HEALTHY', DataMark: 'shop-4' });
  });
});

const U = 'UnsupportedOperation.InstanceState';

const many = (count: number) => ({
  Packages: Array.from({ length: count }, () => ({ Name: 'a', Version: '1' })),
});

describe('neither is done', () => {
  it.each([
    ['ins-stopped1', `${U}Stopped`],
    ['ins-pending1', `${U}Pending`],
    ['ins-starting', `${U}Starting`],
    ['ins-stopping', `${U}Stopping`],
    ['ins-reboot01', `${U}Rebooting`],
    ['ins-terminat', `${U}Terminating`],
    ['ins-failed01', 'InvalidInstance.NotSupported'],
    ['ins-rescue02', `${U}RescueMode`],
    ['ins-resettin', 'OperationDenied.InstanceOperationInProgress'],
    ['ins-badreset', 'UnsupportedOperation.InstanceReinstallFailed'],
    ['ins-partner1', 'InvalidInstanceId.NotFound'],
    ['ins-abroad01', 'InvalidInstanceId.NotFound'],
    ['server', 'InvalidInstanceId.Malformed'],
  ])('to %s: %s', async (InstanceId, code) => {
    const before = await contract.state();
    expect(await codeOf(install({ InstanceId }))).toBe(code);
    expect(await codeOf(breakIt({ InstanceId }))).toBe(code);
    expect(await contract.state()).toBe(before);
  });

  it.each([
    [{ Packages: undefined }, 'MissingParameter'],
    [many(0), 'InvalidParameterValue'],
    [many(21), 'InvalidParameterValue.LimitExceeded'],
    [{ Packages: [{ Name: 'Nginx' }] }, 'MissingParameter'],
    [{ Packages: [{ Name: '', Version: '1' }] }, 'InvalidParameterValue'],
    [{ Packages: [{ Name: 'x'.repeat(61), Version: '1' }] }, 'InvalidParameterValue'],
    [{ Packages: [{ Name: 'a', Version: '1', Service: 'FAILED' }] }, 'InvalidParameterValue'],
  ])('by InstallSoftware with %j: %s', async (changes, code) => {
    const before = await contract.state();
    expect(await codeOf(install(changes))).toBe(code);
    expect(await contract.state()).toBe(before);
  });

  it.each([
    [{ Service: 'glibc' }, 'InvalidParameterValue'],
    [{ Service: 'Apache' }, 'InvalidParameterValue'],
    [{ Service: 7 }, 'InvalidParameter'],
    [{ InstanceId: undefined }, 'MissingParameter'],
  ])('by BreakEnvironment with %j: %s', async (changes, code) => {
    const before = await contract.state();
    expect(await codeOf(breakIt(changes))).toBe(code);
    expect(await contract.state()).toBe(before);
  });
});
