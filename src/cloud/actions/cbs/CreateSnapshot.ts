import { CreateSnapshotRequest } from '@/wire/cbs/snapshots';
import { startTime } from '@/wire/simulator/time';
import { isLocalDisk } from '@/domain/launchDisks';
import { SHORTEST_SNAPSHOT_LIFE_MS, snapshotQuota } from '@/domain/snapshots';

import { defineWrite } from '../../define';
import type { Context } from '../../define';
import { storedSize } from '../../images/snapshots';
import { refuse } from '../../refuse';
import { checkTags } from '../../tags';
import { instancesOf, operableView, present } from '../../world/instances';
import type { DiskRecord, InstanceRecord, Instant } from '../../world/records';
import { snapshotsOf, snapshotState } from '../../world/snapshots';
import { startTask } from '../../world/startTask';
import { instanceSystem } from '../../world/systems';

/** What a snapshot without a name is called (CBS CreateSnapshot.SnapshotName). */
const UNNAMED = 'Unnamed';

const disksOf = ({ systemDisk, dataDisks }: InstanceRecord) => [systemDisk, ...dataDisks];

/** Instances that have disks, as they are now: one whose launch failed has none. */
const withDisks = (context: Context) =>
  instancesOf(context)
    .filter((instance) => operableView(context, instance).InstanceState !== 'LAUNCH_FAILED')
    .map((instance) => present(instance, context.world, context.now));

function diskOf(
  context: Context,
  id: string,
): { readonly instance: InstanceRecord; readonly disk: DiskRecord } {
  for (const instance of withDisks(context)) {
    const disk = disksOf(instance).find((one) => one.id === id);
    if (disk) return { instance, disk };
  }
  return refuse(
    'InvalidDiskId.NotFound',
    `There is no disk ${id} in ${context.region} for this account.`,
  );
}

/** A disk is not there yet while its server is launched, goes while it is terminated, and changes while it is reset. */
function checkIdle(context: Context, instance: InstanceRecord, { id }: DiskRecord): void {
  const { InstanceState, LatestOperation, LatestOperationState } = operableView(context, instance);
  const reinstalling = LatestOperation === 'ResetInstance' && LatestOperationState === 'OPERATING';
  if (reinstalling || InstanceState === 'PENDING' || InstanceState === 'TERMINATING') {
    refuse('InvalidDisk.Busy', `${LatestOperation} is under way on the disk ${id}.`);
  }
  const { world, now } = context;
  const running = snapshotsOf(context).find(
    (snapshot) => snapshot.disk === id && snapshotState(snapshot, world, now) === 'CREATING',
  );
  if (running) {
    refuse(
      'InvalidDisk.SnapshotCreating',
      `The snapshot ${running.id} is still being made of the disk ${id}.`,
    );
  }
}

function checkQuota(context: Context): void {
  const disks = withDisks(context)
    .flatMap(disksOf)
    .filter(({ type }) => !isLocalDisk(type)).length;
  const most = snapshotQuota(disks);
  const used = snapshotsOf(context).length;
  if (used < most) return;
  refuse(
    'InsufficientSnapshotQuota',
    `The account has ${used} snapshots in ${context.region}, and may have ${most} with ${disks} cloud disks.`,
  );
}

function deadlineOf({ now }: Context, text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  const deadline = startTime(text);
  if (deadline === undefined || deadline < now + SHORTEST_SNAPSHOT_LIFE_MS) {
    refuse(
      'InvalidParameterValue',
      `The deadline ${text} must be an ISO 8601 time with a zone, a day ahead or more.`,
    );
  }
  return deadline;
}

/** Codes for tags: the action documents none, so the common one stands. */
const TAG_CODES = {
  key: 'InvalidParameterValue',
  value: 'InvalidParameterValue',
  repeated: 'InvalidParameterValue',
  tooMany: 'InvalidParameterValue',
} as const;

/** Makes a snapshot of a disk: what is on it now. It is CREATING for some simulated minutes. */
export const CreateSnapshot = defineWrite(
  {
    name: 'CreateSnapshot',
    parameters: CreateSnapshotRequest,
    faultOnly: [
      'InternalError.ComponentError',
      'InternalError.ResourceOpFailed',
      'InvalidAccount.InsufficientBalance',
      'InvalidDisk.NotSupported',
      'InvalidParameter.InvalidClientToken',
      'InvalidParameter.ProjectIdNotExist',
      'LimitExceeded.InstanceAttachedDisk',
      'ResourceBusy',
      'ResourceInUse',
      'ResourceInUse.DiskMigrating',
      'ResourceInUse.DiskRollbacking',
      'ResourceInsufficient.OverQuota',
      'ResourceNotFound.NotFound',
      'ResourceUnavailable.DiskBackupCreating',
      'ResourceUnavailable.DiskSnapshotChainTooLarge',
      'ResourceUnavailable.NotSupported',
      'ResourceUnavailable.SnapshotCreating',
      'ResourceUnavailable.TooManyCreatingSnapshot',
      'UnsupportedOperation.DiskEncrypt',
    ],
  },
  (context, { DiskId, SnapshotName = '', Deadline, Tags = [], DiskUsage }) => {
    const { account: owner, region, now: created, world } = context;
    const deadline = deadlineOf(context, Deadline);
    const tags = checkTags(Tags, TAG_CODES);
    const { instance, disk } = diskOf(context, DiskId);
    const usage = instance.systemDisk.id === disk.id ? 'SYSTEM_DISK' : 'DATA_DISK';
    if (DiskUsage !== undefined && DiskUsage !== usage) {
      refuse('InvalidDisk.TypeError', `The disk ${DiskId} is a ${usage}, not a ${DiskUsage}.`);
    }
    if (isLocalDisk(disk.type)) {
      refuse('InvalidDisk.NotSupportSnapshot', `The disk ${DiskId} is a local one.`);
    }
    checkIdle(context, instance, disk);
    checkQuota(context);

    // Nothing is refused from here on.
    const id = world.id('snap');
    const task = startTask(context, { action: 'CreateSnapshot', resource: id });
    world.put('snapshots', {
      id,
      owner,
      region,
      name: SnapshotName === '' ? UNNAMED : SnapshotName,
      usage,
      diskSize: disk.size,
      storedSize: storedSize(disk.id, disk.size),
      disk: disk.id,
      zone: instance.zone,
      created,
      task: task.id,
      images: [],
      encrypted: disk.encrypted ?? false,
      tags,
      ...(deadline === undefined ? {} : { deadline }),
      ...(usage === 'SYSTEM_DISK' ? { system: instanceSystem(instance, world) } : {}),
    });
    return { SnapshotId: id };
  },
);
