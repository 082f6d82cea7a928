import { describe, expect, it } from 'vitest';

import { blankDraft, reduceDraft, withImage } from './draft';
import type { Change, Draft } from './draft';
import { imageOf, windowsImage } from './planTesting';

const after = (draft: Draft, ...changes: Change[]) =>
  changes.reduce((before, change) => reduceDraft(before, change, 'next'), draft);
const blank = blankDraft('first');
const set = (fields: Extract<Change, { kind: 'set' }>['fields']): Change => ({
  kind: 'set',
  fields,
});
const take = (image = imageOf()): Change => ({ kind: 'image', image });

const wholeMachine = imageOf({
  ImageId: 'img-machine1',
  ImageType: 'PRIVATE_IMAGE',
  SnapshotSet: [
    { SnapshotId: 'snap-system01', DiskUsage: 'SYSTEM_DISK', DiskSize: 50 },
    { SnapshotId: 'snap-data0001', DiskUsage: 'DATA_DISK', DiskSize: 105 },
    { SnapshotId: 'snap-data0002', DiskUsage: 'DATA_DISK', DiskSize: 8 },
  ],
});

describe('a draft', () => {
  it('begins with what the API takes when nothing is said', () => {
    expect(blank).toMatchObject({
      count: 1,
      systemDiskType: 'CLOUD_PREMIUM',
      systemDiskSize: 50,
      login: 'random',
      standing: 'fresh',
    });
  });

  it('is touched by every change, and another launch than before', () => {
    expect(after(blank, set({ name: 'web' }))).toMatchObject({
      name: 'web',
      standing: 'touched',
      token: 'next',
    });
    expect(after(blank, { kind: 'secret' }).token).toBe('next');
  });

  it('grows its system disk with the image, and shrinks it again', () => {
    const large = after(blank, take(imageOf({ ImageId: 'img-large001', ImageSize: 80 })));
    expect(large.systemDiskSize).toBe(80);
    expect(after(large, take()).systemDiskSize).toBe(50);
  });

  it('keeps a size that was typed, as long as the image fits on it', () => {
    const typed = after(blank, take(), set({ systemDiskSize: 60 }));
    const small = imageOf({ ImageId: 'img-small001', ImageSize: 30 });
    const large = imageOf({ ImageId: 'img-large001', ImageSize: 80 });
    expect(after(typed, take(small)).systemDiskSize).toBe(60);
    expect(after(typed, take(large)).systemDiskSize).toBe(80);
  });

  it('brings the disks of a whole-machine image along, in sizes that hold them', () => {
    const draft = after(blank, take(wholeMachine));
    expect(draft.dataDisks).toEqual([
      {
        key: 1,
        type: 'CLOUD_PREMIUM',
        size: 110,
        snapshot: { id: 'snap-data0001', size: 105 },
        deleteWithInstance: true,
      },
      {
        key: 2,
        type: 'CLOUD_PREMIUM',
        size: 10,
        snapshot: { id: 'snap-data0002', size: 8 },
        deleteWithInstance: true,
      },
    ]);
  });

  it('leaves the disks of the last image behind, and keeps one’s own', () => {
    const draft = after(
      blank,
      take(wholeMachine),
      { kind: 'addDisk', type: 'CLOUD_SSD' },
      take(imageOf()),
    );
    expect(draft.dataDisks).toEqual([
      { key: 3, type: 'CLOUD_SSD', size: 100, snapshot: undefined, deleteWithInstance: true },
    ]);
  });

  it('changes and removes one disk among several', () => {
    const draft = after(
      blank,
      { kind: 'addDisk', type: 'CLOUD_PREMIUM' },
      { kind: 'addDisk', type: 'CLOUD_PREMIUM' },
      { kind: 'setDisk', key: 2, fields: { size: 200, deleteWithInstance: false } },
      { kind: 'removeDisk', key: 1 },
    );
    expect(draft.dataDisks).toEqual([
      {
        key: 2,
        type: 'CLOUD_PREMIUM',
        size: 200,
        snapshot: undefined,
        deleteWithInstance: false,
      },
    ]);
  });

  it('gives up a login that the next image cannot have', () => {
    expect(after(blank, set({ login: 'key' }), take(windowsImage())).login).toBe('random');
    expect(after(blank, set({ login: 'keep' }), take()).login).toBe('random');
    const custom = imageOf({ ImageId: 'img-custom01', ImageType: 'PRIVATE_IMAGE' });
    expect(after(blank, set({ login: 'keep' }), take(custom)).login).toBe('keep');
  });

  it('asks again whether an image is trusted, but not for the same one', () => {
    const trusted = after(blank, take(), set({ acknowledged: true }));
    expect(withImage(trusted, imageOf()).acknowledged).toBe(true);
    expect(withImage(trusted, windowsImage()).acknowledged).toBe(false);
  });
});
