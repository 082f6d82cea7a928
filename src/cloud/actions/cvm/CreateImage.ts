import { CreateImageRequest, isSet } from '@/wire/cvm/customImages';
import type { Tag } from '@/wire/cvm/images';
import { sourceVerdict } from '@/domain/createImage';

import { defineWrite } from '../../define';
import type { WriteContext } from '../../define';
import { enforce } from '../../enforce';
import { checkNameFree } from '../../images/names';
import { checkImageQuota } from '../../images/quota';
import { bindSnapshots, makeSnapshots } from '../../images/snapshots';
import { imageSource } from '../../images/sources';
import type { ImageSource } from '../../images/sources';
import { imageTagsOf } from '../../images/tags';
import { operate } from '../../world/instanceOperations';
import { operableView } from '../../world/instances';
import type { TaskRecord } from '../../world/records';
import { startTask } from '../../world/startTask';

/** The snapshots of a new image: those it is made of, or new ones of the captured disks. */
function snapshotsFor(
  context: WriteContext,
  source: ImageSource,
  { image, task }: { readonly image: TaskRecord['resource']; readonly task: TaskRecord },
  name: string,
): readonly string[] {
  if (source.kind === 'snapshots') {
    bindSnapshots(context.world, source.snapshots, image);
    return source.snapshots.map(({ id }) => id);
  }
  const disks = source.disks.map(({ id: disk, size }, index) => ({
    usage: index === 0 ? ('SYSTEM_DISK' as const) : ('DATA_DISK' as const),
    size,
    disk,
  }));
  return makeSnapshots(context, disks, {
    image: { id: image, name },
    region: context.region,
    zone: source.instance.zone,
    task: task.id,
    encrypted: false,
  });
}

/** A running instance is stopped first, and stays stopped: no source tells that it is started again. */
function powerOff(context: WriteContext, source: ImageSource): void {
  if (source.kind !== 'instance') return;
  const { InstanceState: state } = operableView(context, source.instance);
  if (state !== 'RUNNING') return;
  const stopped = { ...source.instance, state: 'STOPPED', stopCharging: false } as const;
  operate(context, stopped, 'StopInstances');
}

function makeImage(
  context: WriteContext,
  source: ImageSource,
  parameters: CreateImageRequest,
  tags: readonly Tag[],
): string {
  const { ImageName: name, ImageDescription = '', ImageFamily = '' } = parameters;
  const { account: owner, region, now: created, world } = context;
  const id = world.id('img');
  const task = startTask(context, { action: 'CreateImage', resource: id });
  world.put('images', {
    ...source.system,
    id,
    owner,
    region,
    name,
    description: ImageDescription,
    size: source.size,
    created,
    source: 'CREATE_IMAGE',
    task: task.id,
    snapshots: snapshotsFor(context, source, { image: id, task }, name),
    tags,
    family: ImageFamily,
    deprecated: false,
    encrypted: false,
    shares: [],
    origin: source.origin,
  });
  return id;
}

/**
 * Makes an image of an instance or of snapshots. It is CREATING at once and NORMAL after ten simulated minutes or more.
 * What it holds is what the disks hold now: what happens to the instance afterwards makes no difference, and neither
 * does `Sysprep`. A dry run that would succeed answers plainly with the request's id, as CVM's samples do.
 */
export const CreateImage = defineWrite(
  {
    name: 'CreateImage',
    parameters: CreateImageRequest,
    faultOnly: [
      'InvalidAccount.InsufficientBalance',
      'InvalidParameter.InstanceImageNotSupport',
      'InvalidParameter.SwapDiskNotSupport',
      'InvalidParameterValue.InvalidAppIdFormat',
      'InvalidParameterValue.PreheatNotSupportedInstanceType',
      'InvalidParameterValue.PreheatNotSupportedZone',
      'InvalidParameterValue.PreheatUnavailableZones',
      'InvalidParameterValue.TooLarge',
      'InvalidZone.MismatchRegion',
      'LimitExceeded.PreheatImageSnapshotOutOfQuota',
      'ResourceInUse',
      'ResourceInUse.DiskRollbacking',
      'ResourceInsufficient.CloudDiskUnavailable',
      'UnsupportedOperation.InstanceStateFreezing',
      'UnsupportedOperation.InvalidDiskFastRollback',
      'UnsupportedOperation.NotSupportInstanceImage',
      'UnsupportedOperation.PreheatImage',
      'UnsupportedOperation.SpecialInstanceType',
    ],
  },
  (context, parameters) => {
    const { ImageName, DryRun = false, ForcePoweroff, TagSpecification } = parameters;
    enforce(
      sourceVerdict(parameters),
      'An image is made either of `InstanceId`, with `DataDiskIds` if wanted, or of `SnapshotIds`.',
    );
    const tags = imageTagsOf(TagSpecification);
    const source = imageSource(context, parameters);
    checkNameFree(context, ImageName);
    checkImageQuota(context);
    if (DryRun) return {};

    // Nothing is refused from here on.
    if (isSet(ForcePoweroff)) powerOff(context, source);
    return { ImageId: makeImage(context, source, parameters, tags) };
  },
);
