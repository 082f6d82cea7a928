import { describe, expect, it } from 'vitest';

import type { Draft } from '@/components/launch/draft';
import type { Plan } from '@/components/launch/plan';
import { imageOf, planOf, windowsImage } from '@/components/launch/planTesting';
import type { LaunchStep } from '@/paths';

import { problemsOf } from './problems';

const found = (step: LaunchStep, changes: Partial<Plan> = {}, draft: Partial<Draft> = {}) =>
  problemsOf(planOf(changes, draft), step).map(({ field, key }) => `${field}: ${key}`);
const shared = imageOf({ ImageType: 'SHARED_IMAGE', ImageCreator: '100000000002' });
const disk = {
  key: 4,
  type: 'CLOUD_PREMIUM',
  snapshot: undefined,
  deleteWithInstance: true,
} as const;

describe('what stands against a launch', () => {
  it.each(['image', 'instance', 'storage', 'review'] as const)(
    'is nothing in the step %s to begin with',
    (step) => expect(found(step)).toEqual([]),
  );

  it('is an image that is missing, not ready or not known to be unreviewed', () => {
    expect(found('image', { image: undefined })).toEqual(['image: noImage']);
    expect(found('image', { image: imageOf({ ImageState: 'CREATING' }) })).toEqual([
      'image: imageState',
    ]);
    expect(found('image', { image: shared })).toEqual(['acknowledged: unreviewed']);
    expect(found('image', { image: shared }, { acknowledged: true })).toEqual([]);
  });

  it('is a zone or a type that is not there', () => {
    expect(found('instance', { zone: undefined, offer: undefined })).toEqual([
      'zone: noZone',
      'type: noType',
    ]);
  });

  it.each([undefined, 0, -1, 1.5, 2001])('is %s servers', (count) => {
    expect(found('instance', {}, { count })).toEqual(['count: count']);
  });

  it('is a name of more than 128 characters', () => {
    expect(found('instance', {}, { name: 'n'.repeat(128) })).toEqual([]);
    expect(found('instance', {}, { name: 'n'.repeat(129) })).toEqual(['name: nameTooLong']);
  });

  it.each([undefined, 49, 1025])('is a system disk of %s GiB for an image of 50', (size) => {
    expect(found('storage', { image: windowsImage() }, { systemDiskSize: size })).toEqual([
      'systemDisk: systemDiskSize',
    ]);
  });

  it('names the figures that would do', () => {
    const plan = planOf({ image: windowsImage() }, { systemDiskSize: 20 });
    expect(problemsOf(plan, 'storage')[0]?.values).toMatchObject({ min: 50, max: 1024 });
  });

  it('is a data disk of a wrong size, told by its key', () => {
    const plan = planOf({}, { dataDisks: [{ ...disk, size: 15 }] });
    expect(problemsOf(plan, 'storage')).toMatchObject([
      { field: 'dataDisks', key: 'dataDiskSize', disk: 4, values: { min: 10, step: 10 } },
    ]);
  });

  it('is a data disk that its snapshot does not fit on', () => {
    const snapshot = { id: 'snap-12345678', size: 100 };
    expect(found('storage', {}, { dataDisks: [{ ...disk, size: 90, snapshot }] })).toEqual([
      'dataDisks: dataDiskSnapshot',
    ]);
  });

  it('is a twenty-first data disk', () => {
    const dataDisks = Array.from({ length: 21 }, (_unused, key) => ({ ...disk, key, size: 10 }));
    expect(found('storage', {}, { dataDisks })).toEqual(['dataDisks: dataDiskCount']);
  });

  it('is a disk that the region does not sell', () => {
    expect(found('storage', { region: 'ap-shanghai-fsi' })).toEqual(['systemDisk: diskType']);
  });

  it('is a network without a group, or with a bandwidth out of range', () => {
    expect(found('storage', {}, { securityGroups: [], bandwidth: 0 })).toEqual([
      'securityGroups: noGroup',
      'bandwidth: bandwidth',
    ]);
    expect(found('storage', {}, { publicIp: false, bandwidth: 0 })).toEqual([]);
  });

  it.each([
    ['', 'passwordMissing'],
    ['Short-1', 'passwordLength'],
    ['lowercase', 'passwordClasses'],
    ['Pass word-1', 'passwordCharacters'],
  ])('is the password %j', (password, key) => {
    expect(found('storage', { password }, { login: 'password' })).toEqual([`login: ${key}`]);
  });

  it('is a Linux password on Windows, which wants more of it', () => {
    const password = 'lower-case-9';
    expect(found('storage', { password }, { login: 'password' })).toEqual([]);
    expect(
      found(
        'storage',
        { image: windowsImage(), password: 'lowercase-only' },
        { login: 'password' },
      ),
    ).toEqual(['login: passwordClasses']);
  });

  it('is a key pair that is not chosen, or not there any more', () => {
    expect(found('storage', {}, { login: 'key' })).toEqual(['login: noKey']);
    const keyId = 'skey-12345678';
    expect(found('storage', { keyIds: [] }, { login: 'key', keyId })).toEqual(['login: noKey']);
    expect(found('storage', { keyIds: [keyId] }, { login: 'key', keyId })).toEqual([]);
  });

  it('is the login of an image that brings none', () => {
    expect(found('storage', {}, { login: 'keep' })).toEqual(['login: keepLogin']);
  });

  it('is a host name that the system would not take', () => {
    expect(found('storage', {}, { hostName: '-web' })).toEqual(['hostName: hostName']);
    expect(found('storage', { image: windowsImage() }, { hostName: 'web.example' })).toEqual([
      'hostName: hostNameWindows',
    ]);
  });
});
