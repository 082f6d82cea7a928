import {
  array,
  asyncProperty,
  assert as assertProperty,
  constant,
  constantFrom,
  dictionary,
  jsonValue,
  letrec,
  oneof,
  record,
} from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { imageRecord, instanceRecord, keyPairRecord, snapshotRecord } from '@/test/builders';
import { isFullRun } from '@/test/fullRun';
import { startSignedCloud } from '@/test/signedCloud';
import type { SignedCloud } from '@/test/signedCloud';
import { SERVICE_OF } from '@/wire/actions';
import type { ActionName } from '@/wire/actions';
import { ERROR_CODES } from '@/wire/errors';

const lists = {
  Filters: [{ Name: 'tag:env', Values: ['test'] }],
  Offset: 0,
  Limit: 20,
};
const launch = {
  Placement: { Zone: 'ap-guangzhou-3', ProjectId: 0 },
  ImageId: 'img-own00001',
  InstanceType: 'S2.MEDIUM4',
  InstanceChargeType: 'POSTPAID_BY_HOUR',
  SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskSize: 50 },
  DataDisks: [{ DiskType: 'CLOUD_SSD', DiskSize: 100, SnapshotId: 'snap-own00001' }],
  VirtualPrivateCloud: { VpcId: 'DEFAULT', SubnetId: 'DEFAULT' },
  InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: true },
  InstanceName: 'web{R:1}',
  LoginSettings: { KeyIds: ['skey-own00001'] },
  HostName: 'web',
  ClientToken: 'once',
  InstanceCount: 2,
};
const reset = {
  InstanceId: 'ins-own00001',
  ImageId: 'img-own00001',
  SystemDisk: { DiskSize: 60 },
  UserData: 'IyEvYmluL3NoCg==',
  EnhancedService: { MonitorService: { Enabled: true } },
};
const filters = (Name: string, value: string) => ({ Filters: [{ Name, Values: [value] }] });
const instances = { InstanceIds: ['ins-own00001'] };

/** A good call of every action; one parameter after the other is replaced or left out. */
const GOOD: Readonly<Partial<Record<ActionName, object>>> = {
  DescribeImages: { ...lists, ImageIds: ['img-own00001'], InstanceType: 'S2.MEDIUM4' },
  DescribeAccountQuota: filters('quota-type', 'ImageQuotaSet'),
  DescribeInstanceTypeConfigs: filters('zone', 'ap-guangzhou-3'),
  DescribeZoneInstanceConfigInfos: filters('sort-keys', 'cpu:asc'),
  DescribeInstances: { ...lists, ...instances },
  DescribeInstancesStatus: { ...instances, Offset: 0, Limit: 20 },
  DescribeKeyPairs: { ...lists, KeyIds: ['skey-own00001'] },
  DescribeSnapshots: { ...lists, SnapshotIds: ['snap-own00001'], Order: 'ASC' },
  CreateImage: {
    ImageName: 'new',
    InstanceId: 'ins-own00001',
    DataDiskIds: [],
    ForcePoweroff: 'true',
    TagSpecification: [{ ResourceType: 'image', Tags: [{ Key: 'env', Value: 'test' }] }],
    ImageFamily: 'web',
  },
  ModifyImageAttribute: { ImageId: 'img-own00001', ImageName: 'new', ImageDeprecated: true },
  DeleteImages: { ImageIds: ['img-own00001'], DeleteBindedSnap: true, DryRun: true },
  DescribeImageFromFamily: { ImageFamily: 'web' },
  CreateSnapshot: { DiskId: 'disk-system00', SnapshotName: 'nightly', DiskUsage: 'SYSTEM_DISK' },
  DeleteSnapshots: { SnapshotIds: ['snap-own00002'], DeleteBindImages: true },
  InquiryPriceCreateDisks: {
    DiskChargeType: 'POSTPAID_BY_HOUR',
    DiskType: 'CLOUD_SSD',
    DiskSize: 100,
    DiskCount: 2,
  },
  CreateKeyPair: { KeyName: 'new_key', ProjectId: 0 },
  InquiryPriceRunInstances: launch,
  RunInstances: { ...launch, DryRun: false, UserData: 'IyEvYmluL3NoCg==', MinCount: 1 },
  InquiryPriceResetInstance: reset,
  ResetInstance: { ...reset, LoginSettings: { KeyIds: ['skey-own00001'] }, HostName: 'web' },
  StartInstances: instances,
  StopInstances: { ...instances, StopType: 'SOFT', StoppedMode: 'KEEP_CHARGING' },
  RebootInstances: { ...instances, StopType: 'HARD' },
  TerminateInstances: { ...instances, ReleaseAddress: true },
};

/** Values that a good call may hold somewhere else, and some that none holds. */
const VALUES = [
  'img-l8og963d',
  'img-nobody00',
  'ins-own00001',
  'ap-shanghai-2',
  'image-type',
  'toString',
  '',
  -1,
  0,
  1,
  101,
  1e308,
  null,
  true,
];
const NAMES = ['Name', 'Values', 'Zone', 'DiskSize', 'KeyIds', 'Password', 'Colour', '__proto__'];

const { value } = letrec((tie) => ({
  value: oneof(
    { maxDepth: 3 },
    constantFrom(...VALUES),
    jsonValue({ maxDepth: 1 }),
    array(tie('value'), { maxLength: 4 }),
    dictionary(constantFrom(...NAMES), tie('value'), { maxKeys: 4 }),
  ),
}));

function callsLike(good: object): Arbitrary<object> {
  const parameters = new Map<string, Arbitrary<unknown>>();
  for (const [name, usual] of Object.entries(good)) {
    const kept = { weight: 6, arbitrary: constant(usual) };
    parameters.set(name, oneof(kept, { weight: 1, arbitrary: value }));
  }
  return record(Object.fromEntries(parameters), { requiredKeys: [] });
}

const KNOWN: readonly string[] = ['', ...ERROR_CODES.filter((code) => code !== 'InternalError')];

let cloud: SignedCloud;
beforeAll(async () => {
  cloud = await startSignedCloud();
  const { meta, content } = await cloud.host.store.content();
  await cloud.host.store.replace(meta, {
    ...content,
    images: [imageRecord({ id: 'img-own00001', tags: [{ Key: 'env', Value: 'test' }] })],
    instances: [instanceRecord({ id: 'ins-own00001' })],
    snapshots: ['snap-own00001', 'snap-own00002'].map((id) => snapshotRecord({ id })),
    keyPairs: [keyPairRecord({ id: 'skey-own00001' })],
  });
});

const ACTIONS = Object.entries(SERVICE_OF).flatMap(([name, service]) =>
  service === 'simulator' ? [] : [name],
);

describe('whatever is sent', () => {
  it.each(ACTIONS)(
    '%s answers with a documented code, and a refusal changes nothing',
    async (action) => {
      const good = Object.entries(GOOD).find(([name]) => name === action)?.[1] ?? {};
      await assertProperty(
        asyncProperty(callsLike(good), async (parameters) => {
          const before = await cloud.state();
          const reply = await cloud.send({ action, body: JSON.stringify(parameters) });
          expect(KNOWN).toContain(reply.code);
          const after = await cloud.state();
          expect(reply.code === '' || after === before).toBe(true);
        }),
        { seed: 20_261_122, numRuns: isFullRun ? 1500 : 150 },
      );
    },
    isFullRun ? 200_000 : undefined,
  );
});
