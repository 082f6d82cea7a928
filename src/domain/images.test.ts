import { describe, expect, it } from 'vitest';

import { wireImage } from '@/test/builders';
import type { Image, ImageState, ImageType } from '@/wire/cvm/images';

import { canLaunch, fitsInstanceType, imageAction, imageActions, isWholeMachine } from './images';
import type { ImageAction, ImageFacts } from './images';
import type { Verdict } from './verdict';

const image = (changes: Partial<Image> = {}) =>
  wireImage({
    SnapshotSet: [{ SnapshotId: 'snap-00000001', DiskUsage: 'SYSTEM_DISK', DiskSize: 20 }],
    ...changes,
  });

const said = (verdict: Verdict) => (verdict.ok ? 'yes' : verdict.code);

const saidOfAll = (subject: Image) =>
  Object.fromEntries(
    Object.entries(imageActions(subject)).map(([action, verdict]) => [action, said(verdict)]),
  );

const dataDisks = (count: number, size = 50): Image['SnapshotSet'] =>
  Array.from({ length: count }, (_, index) => ({
    SnapshotId: `snap-0000001${index}`,
    DiskUsage: 'DATA_DISK',
    DiskSize: size,
  }));

describe('what can be done with each kind of image', () => {
  it.each<[ImageType, Record<ImageAction, string>]>([
    [
      'PRIVATE_IMAGE',
      {
        launch: 'yes',
        restore: 'yes',
        edit: 'yes',
        share: 'yes',
        copy: 'yes',
        copyHere: 'yes',
        export: 'yes',
        delete: 'yes',
      },
    ],
    [
      'SHARED_IMAGE',
      {
        launch: 'yes',
        restore: 'yes',
        edit: 'UnsupportedOperation.SharedImageModifyUnsupported',
        share: 'UnauthorizedOperation.ImageNotBelongToAccount',
        copy: 'InvalidParameterValue.InvalidRegion',
        copyHere: 'yes',
        export: 'UnsupportedOperation.SharedImageExportUnsupported',
        delete: 'InvalidParameterValue.InvalidImageIdIsShared',
      },
    ],
    [
      'PUBLIC_IMAGE',
      {
        launch: 'yes',
        restore: 'yes',
        edit: 'InvalidImageId.NotFound',
        share: 'UnauthorizedOperation.ImageNotBelongToAccount',
        copy: 'InvalidParameterValue.InvalidImageId',
        copyHere: 'InvalidParameterValue.InvalidImageId',
        export: 'UnsupportedOperation.PublicImageExportUnsupported',
        delete: 'InvalidParameterValue.InvalidImageId',
      },
    ],
    [
      'MARKET_IMAGE',
      {
        launch: 'yes',
        restore: 'yes',
        edit: 'InvalidImageId.NotFound',
        share: 'InvalidParameterValue.InvalidImageId',
        copy: 'InvalidParameterValue.InvalidImageId',
        copyHere: 'InvalidParameterValue.InvalidImageId',
        export: 'UnsupportedOperation.PublicImageExportUnsupported',
        delete: 'InvalidParameterValue.InvalidImageId',
      },
    ],
  ])('%s', (ImageType, expected) => {
    expect(saidOfAll(image({ ImageType }))).toEqual(expected);
  });
});

const busy = {
  launch: 'InvalidParameterValue.InvalidImageState',
  restore: 'InvalidParameterValue.InvalidImageState',
  edit: 'InvalidImageId.IncorrectState',
  share: 'InvalidParameterValue.InvalidImageState',
  copy: 'InvalidImageId.IncorrectState',
  copyHere: 'InvalidImageId.IncorrectState',
  export: 'InvalidParameterValue.InvalidImageState',
  delete: 'InvalidImageId.IncorrectState',
};

describe('what can be done in each state', () => {
  it.each<ImageState>(['CREATING', 'SYNCING', 'IMPORTING'])('nothing while %s', (ImageState) => {
    expect(saidOfAll(image({ ImageState }))).toEqual(busy);
  });

  it.each<ImageState>(['CREATEFAILED', 'IMPORTFAILED'])('edit and delete when %s', (ImageState) => {
    expect(saidOfAll(image({ ImageState }))).toEqual({ ...busy, edit: 'yes', delete: 'yes' });
  });

  it('tells the state that is in the way', () => {
    expect(canLaunch(image({ ImageState: 'SYNCING' }))).toEqual({
      ok: false,
      code: 'InvalidParameterValue.InvalidImageState',
      detail: { state: 'SYNCING' },
    });
  });

  it('speaks of the kind before the state', () => {
    const received = image({ ImageType: 'SHARED_IMAGE', ImageState: 'CREATING' });
    expect(said(imageAction(received, 'delete'))).toBe(
      'InvalidParameterValue.InvalidImageIdIsShared',
    );
  });

  it('launches deprecated images', () => {
    expect(canLaunch(image({ ImageDeprecated: true }))).toEqual({ ok: true });
  });
});

describe('what else stands in the way', () => {
  it.each<[ImageAction, Partial<Image>, ImageFacts, string]>([
    ['share', { LicenseType: 'BYOL' }, {}, 'FailedOperation.BYOLImageShareFailed'],
    ['share', {}, { encrypted: true }, 'UnsupportedOperation.EncryptedImagesNotSupported'],
    ['copy', {}, { encrypted: true }, 'UnsupportedOperation.SyncEncryptImageNotSupport'],
    ['copyHere', {}, { encrypted: true }, 'UnsupportedOperation.EncryptedImagesNotSupported'],
    ['export', {}, { encrypted: true }, 'UnsupportedOperation.EncryptedImagesNotSupported'],
    ['export', { Platform: 'Windows' }, {}, 'UnsupportedOperation.WindowsImageExportUnsupported'],
    ['export', { Platform: 'Redhat' }, {}, 'UnsupportedOperation.RedHatImageExportUnsupported'],
    ['export', {}, { fromMarketplace: true }, 'UnsupportedOperation.MarketImageExportUnsupported'],
    ['share', { SnapshotSet: dataDisks(1) }, {}, 'InvalidParameter.InstanceImageNotSupport'],
    ['copy', { SnapshotSet: dataDisks(1) }, {}, 'InvalidParameter.InstanceImageNotSupport'],
    ['copyHere', { SnapshotSet: dataDisks(1) }, {}, 'yes'],
    ['export', { SnapshotSet: dataDisks(5, 500) }, {}, 'yes'],
    [
      'export',
      { SnapshotSet: dataDisks(6) },
      {},
      'UnsupportedOperation.ImageTooLargeExportUnsupported',
    ],
    [
      'export',
      { SnapshotSet: dataDisks(1, 501) },
      {},
      'UnsupportedOperation.ImageTooLargeExportUnsupported',
    ],
    ['delete', {}, { shared: true }, 'InvalidImageId.InShared'],
    ['delete', {}, { shared: false }, 'yes'],
    ['edit', {}, { shared: true }, 'yes'],
    ['launch', { LicenseType: 'BYOL' }, { encrypted: true, fromMarketplace: true }, 'yes'],
  ])('%s with %j and %j: %s', (action, changes, facts, expected) => {
    expect(said(imageAction(image(changes), action, facts))).toBe(expected);
  });

  it('tells a whole-machine image by its data disks', () => {
    expect(isWholeMachine(image())).toBe(false);
    expect(isWholeMachine(image({ SnapshotSet: dataDisks(1) }))).toBe(true);
  });
});

describe('which image runs on which type', () => {
  const small = { family: 'S5', memory: 2 };
  const refusal = 'InvalidParameterValue.InvalidImageForGivenInstanceType';
  it.each<[string, Partial<Image>, { family: string; memory: number }, string]>([
    ['x86 on x86', {}, small, 'yes'],
    ['32 bits on x86', { Architecture: 'i386' }, small, 'yes'],
    ['ARM on ARM', { Architecture: 'arm' }, { family: 'SR1', memory: 1 }, 'yes'],
    ['ARM on x86', { Architecture: 'arm' }, small, refusal],
    ['x86 on ARM', {}, { family: 'SR1', memory: 8 }, refusal],
    ['Windows 2019 in 2 GiB', { OsName: 'Windows Server 2019 Datacenter' }, small, refusal],
    ['Windows 2012 in 2 GiB', { OsName: 'Windows Server 2012 R2 Datacenter' }, small, 'yes'],
    [
      'Windows 2016 in 4 GiB',
      { OsName: 'Windows Server 2016 Datacenter' },
      { family: 'S5', memory: 4 },
      'yes',
    ],
  ])('%s', (_case, changes, type, expected) => {
    expect(said(fitsInstanceType(image(changes), type))).toBe(expected);
  });
});
