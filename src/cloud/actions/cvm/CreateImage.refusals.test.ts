// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CAPTURE_ESTATE } from '@/test/captureEstate';
import { codeOf, startContract } from '@/test/contract';
import type { Contract } from '@/test/contract';

let contract: Contract;
beforeAll(async () => {
  contract = await startContract('empty');
  await contract.load(CAPTURE_ESTATE);
});
afterAll(() => contract.stop());

/** The code that the call is refused with, having changed nothing. */
async function refusal(parameters: object): Promise<string> {
  const before = await contract.state();
  const code = await codeOf(
    contract.as().raw.request('CreateImage', { ImageName: 'New', ...parameters }),
  );
  expect(await contract.state()).toBe(before);
  return code;
}

const INSTANCE = { InstanceId: 'ins-windows1' };
const tags = (...Tags: object[]) => ({
  ...INSTANCE,
  TagSpecification: [{ ResourceType: 'image', Tags }],
});

describe('the form of CreateImage', () => {
  it.each([
    ['MissingParameter', { ...INSTANCE, ImageName: undefined }],
    ['InvalidParameterValue', { ...INSTANCE, ImageName: '' }],
    ['InvalidParameter.ValueTooLarge', { ...INSTANCE, ImageName: 'a'.repeat(61) }],
    ['InvalidParameter.ValueTooLarge', { ...INSTANCE, ImageDescription: 'a'.repeat(257) }],
    ['InvalidParameter', { ...INSTANCE, ImageName: 5 }],
    ['InvalidParameterValue.InvalidImageFamily', { ...INSTANCE, ImageFamily: 'my family' }],
    ['InvalidParameterValue.InvalidImageFamily', { ...INSTANCE, ImageFamily: '-web' }],
    ['InvalidParameterValue.InvalidImageFamily', { ...INSTANCE, ImageFamily: 'a'.repeat(61) }],
    ['InvalidParameter', { ...INSTANCE, ForcePoweroff: true }],
    ['InvalidParameterValue', { ...INSTANCE, ForcePoweroff: 'yes' }],
    ['InvalidParameterValue', { ...INSTANCE, Sysprep: '1' }],
    ['InvalidParameter', { ...INSTANCE, DryRun: 'true' }],
    ['UnknownParameter', { ...INSTANCE, Colour: 'red' }],
    ['InvalidParameter.SpecifyOneParameter', {}],
    ['InvalidParameter.SpecifyOneParameter', { SnapshotIds: [] }],
    ['InvalidParameter.SpecifyOneParameter', { DataDiskIds: ['disk-wdata001'] }],
    ['InvalidParameterConflict', { ...INSTANCE, SnapshotIds: ['snap-system01'] }],
    [
      'InvalidParameter.InvalidDependence',
      { SnapshotIds: ['snap-system01'], DataDiskIds: ['disk-wdata001'] },
    ],
    ['InvalidParameterValue.LimitExceeded', { SnapshotIds: Array(22).fill('snap-system01') }],
    [
      'InvalidParameterValue.LimitExceeded',
      { ...INSTANCE, DataDiskIds: Array(22).fill('disk-wdata001') },
    ],
    [
      'InvalidParameterValue',
      { ...INSTANCE, TagSpecification: [{ ResourceType: 'host', Tags: [] }] },
    ],
    ['InvalidParameterValue.TagKeyNotFound', tags({ Key: '', Value: 'a' })],
    ['InvalidParameterValue.TagKeyNotFound', tags({ Key: 'k'.repeat(128), Value: 'a' })],
    ['InvalidParameterValue', tags({ Key: 'k', Value: 'v'.repeat(256) })],
    ['InvalidParameterValue', tags({ Key: 'k', Value: '1' }, { Key: 'k', Value: '2' })],
    [
      'InvalidParameterValue.TagQuotaLimitExceeded',
      tags(...Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' }))),
    ],
  ])('%s: %j', async (code, parameters) => {
    expect(await refusal(parameters)).toBe(code);
  });
});

describe('the instance of CreateImage', () => {
  it.each([
    ['InvalidInstanceId.NotFound', 'windows'],
    ['InvalidInstanceId.NotFound', 'ins-nobody00'],
    ['InvalidInstanceId.NotFound', 'ins-harbor01'],
    ['InvalidInstanceId.NotFound', 'ins-distant1'],
    ['OperationDenied.InstanceOperationInProgress', 'ins-pending1'],
    ['OperationDenied.InstanceOperationInProgress', 'ins-reset001'],
    ['UnsupportedOperation.InstanceStateStarting', 'ins-starting'],
    ['UnsupportedOperation.InstanceStateStopping', 'ins-stopping'],
    ['UnsupportedOperation.InstanceStateRebooting', 'ins-reboots1'],
    ['UnsupportedOperation.InstanceStateTerminating', 'ins-leaving1'],
    ['UnsupportedOperation.InstanceReinstallFailed', 'ins-unreset1'],
    ['UnsupportedOperation.StoppedModeStopCharging', 'ins-nocharge'],
    ['InvalidInstance.NotSupported', 'ins-failed01'],
    ['InvalidInstance.NotSupported', 'ins-shutdown'],
    ['UnsupportedOperation.InstanceStateEnterRescueMode', 'ins-rescue01'],
    ['UnsupportedOperation.InstanceStateRescueMode', 'ins-rescue02'],
    ['UnsupportedOperation.InstanceStateExitRescueMode', 'ins-rescue03'],
    ['UnsupportedOperation.InstanceStateEnterServiceLiveMigrate', 'ins-moving01'],
    ['UnsupportedOperation.InstanceStateServiceLiveMigrate', 'ins-moving02'],
    ['OperationDenied.InstanceOperationInProgress', 'ins-moving03'],
    ['MutexOperation.TaskRunning', 'ins-imaged01'],
    ['ResourceUnavailable.SnapshotCreating', 'ins-snapped1'],
    ['UnsupportedOperation.EncryptedImagesNotSupported', 'ins-secret01'],
  ])('%s: %s', async (code, InstanceId) => {
    expect(await refusal({ InstanceId })).toBe(code);
    expect(await refusal({ InstanceId, DryRun: true })).toBe(code);
  });

  it.each([
    ['InvalidParameter.DataDiskIdContainsRootDisk', ['disk-wdata001', 'disk-wsystem1']],
    ['InvalidParameter.DataDiskNotBelongSpecifiedInstance', ['disk-wdata001', 'disk-sdata001']],
    ['InvalidParameter.DataDiskNotBelongSpecifiedInstance', ['a disk']],
    ['InvalidParameter.LocalDataDiskNotSupport', ['disk-wdata001', 'disk-wlocal01']],
  ])('%s: %s', async (code, DataDiskIds) => {
    expect(await refusal({ ...INSTANCE, DataDiskIds })).toBe(code);
  });

  it('minds an encrypted data disk only where it is captured', async () => {
    const InstanceId = 'ins-secret02';
    expect(await refusal({ InstanceId, DataDiskIds: ['disk-sdata002'] })).toBe(
      'UnsupportedOperation.EncryptedImagesNotSupported',
    );
    const { cvm } = contract.as();
    await cvm.CreateImage({ ImageName: 'Fine', InstanceId, DryRun: true });
  });
});

describe('the snapshots of CreateImage', () => {
  it.each([
    ['InvalidParameter.SnapshotNotFound', ['a snapshot']],
    ['InvalidParameter.SnapshotNotFound', ['snap-nobody00']],
    ['InvalidParameter.SnapshotNotFound', ['snap-harbor01']],
    ['InvalidParameter.SnapshotNotFound', ['snap-system01', 'snap-distant1']],
    ['ResourceUnavailable.SnapshotCreating', ['snap-making01']],
    ['InvalidParameter.SystemSnapshotNotFound', ['snap-data0001']],
    ['InvalidParameter.DuplicateSystemSnapshots', ['snap-system01', 'snap-orphan01']],
    [
      'UnsupportedOperation.EncryptedImagesNotSupported',
      ['snap-system01', 'snap-data0001', 'snap-secret01'],
    ],
  ])('%s: %s', async (code, SnapshotIds) => {
    expect(await refusal({ SnapshotIds })).toBe(code);
  });
});

describe('the name of CreateImage', () => {
  it.each(['Windows base', 'In the making', 'Broken'])(
    'is taken where an own image has it: %s',
    async (ImageName) => {
      expect(await refusal({ ...INSTANCE, ImageName })).toBe('InvalidImageName.Duplicate');
    },
  );

  it('is looked at after the source, and before the quota', async () => {
    expect(await refusal({ InstanceId: 'ins-nobody00', ImageName: 'Broken' })).toBe(
      'InvalidInstanceId.NotFound',
    );
  });
});
