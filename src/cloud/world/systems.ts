import { catalogueImage } from '../seed/catalogue';
import type {
  ImageRecord,
  InstanceRecord,
  SnapshotRecord,
  SystemContent,
  SystemRecord,
} from './records';
import { boundImages } from './snapshots';
import type { View } from './world';

/** The catalogue image at the root of an instance's descent; of older states it is known while their image is there. */
function instanceRoot(record: InstanceRecord, world: View): string | undefined {
  return (
    record.rootImage ??
    catalogueImage(record.image)?.id ??
    world.get('images', record.image)?.rootImage
  );
}

const rooted = (rootImage: string | undefined) => (rootImage === undefined ? {} : { rootImage });

/** What an image's system disk holds. */
export function imageSystem(record: ImageRecord): SystemContent {
  const { osName, platform, architecture, licenseType, cloudInit, environment } = record;
  return {
    osName,
    platform,
    architecture,
    licenseType,
    cloudInit,
    environment,
    ...rooted(record.rootImage),
  };
}

/** What an instance's system disk holds now: software that was installed after its launch, too. */
export function instanceSystem(record: InstanceRecord, world: View): SystemContent {
  const { osName, platform, architecture, licenseType, environment } = record;
  const { cloudInit = world.get('images', record.image)?.cloudInit ?? true } = record;
  return {
    osName,
    platform,
    architecture,
    licenseType,
    cloudInit,
    environment,
    ...rooted(instanceRoot(record, world)),
  };
}

/** The part of an instance that a reinstallation replaces. */
export function installationOf(record: InstanceRecord): SystemRecord {
  const { image, osName, platform, architecture, licenseType, environment } = record;
  const { hostName, keys, systemDisk, cloudInit } = record;
  return {
    image,
    osName,
    platform,
    architecture,
    licenseType,
    environment,
    hostName,
    keys,
    systemDisk,
    ...(cloudInit === undefined ? {} : { cloudInit }),
    ...rooted(record.rootImage),
  };
}

/** The instance with another system in place of its own, of which nothing stays. */
export function reinstalled(record: InstanceRecord, system: SystemRecord): InstanceRecord {
  const { rootImage: _root, cloudInit: _cloudInit, ...others } = record;
  return { ...others, ...system };
}

/** What is said of a system that nothing tells of any more: `Other Linux`, as the import list calls it. */
const UNKNOWN: SystemContent = {
  osName: 'Other Linux 64-bit',
  platform: 'Other Linux',
  architecture: 'x86_64',
  licenseType: 'TencentCloud',
  cloudInit: true,
  environment: { Packages: [], Health: 'HEALTHY', DataMark: '' },
};

/**
 * What a snapshot of a system disk holds. Where the snapshot itself does not tell, an image that it is bound to does, or
 * the instance whose disk it was taken of.
 */
export function snapshotSystem(record: SnapshotRecord, world: View): SystemContent {
  if (record.system) return record.system;
  const [image] = boundImages(record, world);
  if (image) return imageSystem(image);
  const instance = world.all('instances').find(({ systemDisk }) => systemDisk.id === record.disk);
  return instance ? instanceSystem(instance, world) : UNKNOWN;
}
