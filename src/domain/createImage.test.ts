import { describe, expect, it } from 'vitest';

import { capturedDisksVerdict, imageSnapshotsVerdict, sourceVerdict } from './createImage';
import type { ImagedDisk } from './createImage';

const disk = (id: string, changes: Partial<ImagedDisk> = {}): ImagedDisk => ({
  id,
  type: 'CLOUD_PREMIUM',
  encrypted: false,
  ...changes,
});

const wrong = (code: string, id: string) => ({ ok: false, code, detail: { disk: id } });

describe('what an image is made of', () => {
  it.each([
    [{ InstanceId: 'ins-1' }, undefined],
    [{ InstanceId: 'ins-1', SnapshotIds: [], DataDiskIds: ['disk-1'] }, undefined],
    [{ SnapshotIds: ['snap-1'], DataDiskIds: [] }, undefined],
    [{}, 'InvalidParameter.SpecifyOneParameter'],
    [{ InstanceId: 'ins-1', SnapshotIds: ['snap-1'] }, 'InvalidParameterConflict'],
    [{ SnapshotIds: ['snap-1'], DataDiskIds: ['disk-1'] }, 'InvalidParameter.InvalidDependence'],
  ])('%j: %s', (request, code) => {
    expect(sourceVerdict(request)).toEqual(code === undefined ? { ok: true } : { ok: false, code });
  });

  it('names the disk that stands against it', () => {
    const disks = {
      systemDisk: disk('system', { type: 'LOCAL_BASIC' }),
      dataDisks: [
        disk('data'),
        disk('local', { type: 'LOCAL_SSD' }),
        disk('secret', { encrypted: true }),
      ],
    };
    const verdict = (...ids: string[]) => capturedDisksVerdict(disks, ids);
    expect(verdict()).toEqual({ ok: true });
    expect(verdict('data')).toEqual({ ok: true });
    expect(verdict('data', 'system')).toEqual(
      wrong('InvalidParameter.DataDiskIdContainsRootDisk', 'system'),
    );
    expect(verdict('data', 'other')).toEqual(
      wrong('InvalidParameter.DataDiskNotBelongSpecifiedInstance', 'other'),
    );
    expect(verdict('data', 'local')).toEqual(
      wrong('InvalidParameter.LocalDataDiskNotSupport', 'local'),
    );
    expect(verdict('data', 'secret')).toMatchObject({
      code: 'UnsupportedOperation.EncryptedImagesNotSupported',
    });
  });

  it('is exactly one system disk, and nothing encrypted', () => {
    const system = { usage: 'SYSTEM_DISK', encrypted: false } as const;
    const data = { usage: 'DATA_DISK', encrypted: false } as const;
    expect(imageSnapshotsVerdict([data, system, data])).toEqual({ ok: true });
    expect(imageSnapshotsVerdict([data])).toMatchObject({
      code: 'InvalidParameter.SystemSnapshotNotFound',
    });
    expect(imageSnapshotsVerdict([system, system])).toMatchObject({
      code: 'InvalidParameter.DuplicateSystemSnapshots',
      detail: { count: 2 },
    });
    expect(imageSnapshotsVerdict([system, { ...data, encrypted: true }])).toMatchObject({
      code: 'UnsupportedOperation.EncryptedImagesNotSupported',
    });
  });
});
