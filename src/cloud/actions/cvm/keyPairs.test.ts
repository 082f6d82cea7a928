// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { HARBOR, instanceRecord, keyPairRecord } from '@/test/builders';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract('empty');
  await contract.load({
    keyPairs: [
      keyPairRecord({ id: 'skey-own00001', name: 'deploy', description: 'From the build' }),
      keyPairRecord({ id: 'skey-own00002', name: 'ops', created: Date.UTC(2026, 9, 9, 1, 2, 3) }),
      keyPairRecord({ id: 'skey-far00001', name: 'far', region: 'ap-shanghai' }),
      keyPairRecord({ id: 'skey-harbor01', name: 'harbor', owner: HARBOR }),
    ],
    instances: [instanceRecord({ id: 'ins-own00001', keys: ['skey-own00001'] })],
  });
});
afterEach(() => contract.stop());

const names = (answer: { KeyPairSet?: { KeyName?: string }[] }) =>
  answer.KeyPairSet?.map((key) => key.KeyName);

describe('DescribeKeyPairs', () => {
  it('lists the account’s key pairs of the region, newest first, without private keys', async () => {
    const answer = await contract.as().cvm.DescribeKeyPairs({});
    expect(answer).toMatchObject({
      TotalCount: 2,
      KeyPairSet: [
        { KeyName: 'ops', CreatedTime: '2026-10-09T01:02:03Z', AssociatedInstanceIds: [] },
        {
          KeyId: 'skey-own00001',
          KeyName: 'deploy',
          ProjectId: 0,
          Description: 'From the build',
          PublicKey: 'ssh-rsa SIMULATED',
          AssociatedInstanceIds: ['ins-own00001'],
          CreatedTime: '2026-10-01T00:00:00Z',
        },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('PrivateKey');
  });

  it('finds by id, name and project', async () => {
    const { cvm } = contract.as();
    expect(names(await cvm.DescribeKeyPairs({ KeyIds: ['skey-own00001'] }))).toEqual(['deploy']);
    const by = async (Name: string, value: string) =>
      names(await cvm.DescribeKeyPairs({ Filters: [{ Name, Values: [value] }] }));
    expect(await by('key-name', 'ops')).toEqual(['ops']);
    expect(await by('project-id', '0')).toEqual(['ops', 'deploy']);
    expect(await by('project-id', '7')).toEqual([]);
    expect(await by('tag-key', 'env')).toEqual([]);
    expect(names(await cvm.DescribeKeyPairs({ Offset: 1, Limit: 1 }))).toEqual(['deploy']);
  });

  it('shows nothing of others', async () => {
    const { cvm } = contract.as();
    const KeyIds = ['skey-harbor01', 'skey-far00001', 'skey-nobody00'];
    expect(await cvm.DescribeKeyPairs({ KeyIds })).toMatchObject({ TotalCount: 0 });
  });

  it.each([
    ['InvalidKeyPairId.Malformed', { KeyIds: ['key-1'] }],
    [
      'InvalidParameter',
      { KeyIds: ['skey-own00001'], Filters: [{ Name: 'key-name', Values: ['ops'] }] },
    ],
    ['InvalidFilter', { Filters: [{ Name: 'name', Values: ['ops'] }] }],
    ['InvalidParameterValue.LimitExceeded', { Limit: 101 }],
    ['UnknownParameter', { KeyId: 'skey-own00001' }],
  ])('refuses with %s: %j', async (code, parameters) => {
    expect(await codeOf(contract.as().raw.request('DescribeKeyPairs', parameters))).toBe(code);
  });
});

describe('CreateKeyPair', () => {
  it('tells the private key once, and plainly that it is none', async () => {
    const { cvm } = contract.as();
    const { KeyPair } = await cvm.CreateKeyPair({ KeyName: 'new_key', ProjectId: 0 });
    expect(KeyPair).toMatchObject({ KeyName: 'new_key', CreatedTime: '2026-11-22T08:00:00Z' });
    expect(KeyPair?.KeyId).toMatch(/^skey-[a-z0-9]{8}$/);
    expect(KeyPair?.PrivateKey).toContain('This is not a key.');
    const listed = await cvm.DescribeKeyPairs({ KeyIds: [KeyPair?.KeyId ?? ''] });
    expect(listed.KeyPairSet?.[0]?.PublicKey).toBe(KeyPair?.PublicKey);
    expect(await contract.state()).not.toContain('PRIVATE KEY');
  });

  it('takes a name of another region or account', async () => {
    const { cvm } = contract.as();
    for (const KeyName of ['far', 'harbor']) {
      expect(await cvm.CreateKeyPair({ KeyName, ProjectId: 0 })).toMatchObject({
        KeyPair: { KeyName },
      });
    }
  });

  it.each([
    ['InvalidKeyPairNameEmpty', { KeyName: '', ProjectId: 0 }],
    ['InvalidKeyPairNameTooLong', { KeyName: 'a'.repeat(26), ProjectId: 0 }],
    ['InvalidKeyPairNameIncludeIllegalChar', { KeyName: 'my-key', ProjectId: 0 }],
    ['InvalidKeyPairName.Duplicate', { KeyName: 'deploy', ProjectId: 0 }],
    ['InvalidProjectId.NotFound', { KeyName: 'fine', ProjectId: 9 }],
    ['MissingParameter', { KeyName: 'fine' }],
    ['MissingParameter', { ProjectId: 0 }],
    ['InvalidParameter', { KeyName: 5, ProjectId: 0 }],
    ['UnsupportedOperation', { KeyName: 'fine', ProjectId: 0, TagSpecification: [] }],
    ['UnknownParameter', { KeyName: 'fine', ProjectId: 0, Bits: 4096 }],
  ])('refuses with %s: %j', async (code, parameters) => {
    const before = await contract.state();
    expect(await codeOf(contract.as().raw.request('CreateKeyPair', parameters))).toBe(code);
    expect(await contract.state()).toBe(before);
  });

  it('stops at a hundred', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) =>
      keyPairRecord({ id: `skey-${String(index).padStart(8, '0')}`, name: `key${index}` }),
    );
    await contract.load({ keyPairs: hundred });
    const call = contract.as().cvm.CreateKeyPair({ KeyName: 'one_more', ProjectId: 0 });
    expect(await codeOf(call)).toBe('InvalidKeyPair.LimitExceeded');
  });
});
