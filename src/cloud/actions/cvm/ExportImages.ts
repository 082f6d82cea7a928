import { ExportImagesRequest } from '@/wire/cvm/exports';
import type { DiskFormat } from '@/wire/simulator/buckets';

import { defineWrite } from '../../define';
import type { Context, WriteContext } from '../../define';
import { actionableImage } from '../../images/own';
import { refuse } from '../../refuse';
import { findBucket } from '../../world/buckets';
import type { ExportedFile, ImageRecord, SnapshotRecord } from '../../world/records';
import { sendMessage } from '../../world/sendMessage';
import { startTask } from '../../world/startTask';
import { imageSystem } from '../../world/systems';
import { taskState } from '../../world/tasks';
import { token } from '../../world/token';

/** The role by which images are written to buckets (SDK-CN ExportImagesRequest.RoleName), the only one there is here. */
const ROLE = 'CVM_QcsRole';

/** Images of an account and region that are exported at a time. The simulator's own: there is a code and no figure. */
const MOST_EXPORTS = 5;

const GIB = 2 ** 30;

/** What of an image is exported, and where to. */
interface Export {
  readonly image: ImageRecord;
  readonly files: readonly ExportedFile[];
}

function checkForm({ ImageIds = [], FileNamePrefixList }: ExportImagesRequest): void {
  if (ImageIds.length === 0) {
    refuse('InvalidParameter.ImageIdsSnapshotIdsMustOne', '`ImageIds` names no image.');
  }
  const prefixes = FileNamePrefixList?.length ?? ImageIds.length;
  if (prefixes !== ImageIds.length) {
    refuse(
      'InvalidParameterValue.InvalidFileNamePrefixList',
      `There are ${prefixes} prefixes for ${ImageIds.length} images.`,
    );
  }
}

function checkRunning(context: Context, count: number): void {
  const { account, region, world, now } = context;
  const running = world
    .all('tasks')
    .filter(
      (task) =>
        task.owner === account &&
        task.region === region &&
        task.action === 'ExportImages' &&
        taskState(task, now) === 'RUNNING',
    ).length;
  if (running + count > MOST_EXPORTS) {
    refuse(
      'LimitExceeded.ExportImageTaskLimitExceeded',
      `${running} images are being exported, ${count} more are too many: at most ${MOST_EXPORTS} at a time.`,
    );
  }
}

/** A bucket of another region is not found, as the export wants one beside the image; another account's is closed. */
function checkBucket({ account, region }: Context, name: string): void {
  const bucket = findBucket(name);
  if (bucket?.region !== region) {
    refuse('InvalidParameterValue.BucketNotFound', `There is no bucket ${name} in ${region}.`);
  }
  if (bucket.owner !== account || bucket.access === 'READ_ONLY') {
    refuse(
      'InvalidParameterValue.InvalidBucketPermissionForExport',
      `The bucket ${name} cannot be written to.`,
    );
  }
}

function checkRole(role: string): void {
  if (role === ROLE) return;
  refuse('AuthFailure.CamRoleNameAuthenticateFailed', `There is no role ${role}, only ${ROLE}.`);
}

/** `PREFIX_IMAGE_system_SNAPSHOT.FORMAT`, for data disks `data` (SDK-CN ExportImagesResponse.CosPaths). */
function fileName(
  { id, usage }: SnapshotRecord,
  { image, prefix, format }: { image: string; prefix: string; format: DiskFormat },
): string {
  const kind = usage === 'SYSTEM_DISK' ? 'system' : 'data';
  const name = `${image}_${kind}_${id}.${format.toLowerCase()}`;
  return prefix === '' ? name : `${prefix}_${name}`;
}

function exportOf(
  { world }: Context,
  image: ImageRecord,
  { BucketName: bucket, ExportFormat: format = 'RAW', OnlyExportRootDisk }: ExportImagesRequest,
  prefix: string,
): Export {
  const snapshots = image.snapshots
    .flatMap((id) => world.get('snapshots', id) ?? [])
    .filter(({ usage }) => OnlyExportRootDisk !== true || usage === 'SYSTEM_DISK');
  const files = snapshots.map((snapshot) => ({
    bucket,
    key: fileName(snapshot, { image: image.id, prefix, format }),
    format,
    // A RAW file has the whole disk, the others what is stored of it.
    fileSize: Math.round((format === 'RAW' ? snapshot.diskSize : snapshot.storedSize) * GIB),
    virtualSize: snapshot.diskSize,
    ...(snapshot.usage === 'SYSTEM_DISK' ? { system: imageSystem(image) } : {}),
  }));
  return { image, files };
}

/** Starts the export of one image, whose files are in the bucket when it has ended. */
function begin(context: WriteContext, { image, files }: Export): string {
  const task = startTask(context, { action: 'ExportImages', resource: image.id, files });
  sendMessage(context, task, 'ExportResult');
  return task.id;
}

/** The number that the API has for a task. Nothing can be asked by it, so it only follows from the first task's id. */
const taskNumber = (task: string) => 100_000_000 + Number(token(`number/${task}`, 8, '0123456789'));

/**
 * Writes images to a bucket of the same region, all of them or none. It takes ten to thirty simulated minutes, one task
 * for each image, at whose end the files are there. A dry run that would succeed answers plainly with the request's id,
 * as CVM's samples do.
 */
export const ExportImages = defineWrite(
  {
    name: 'ExportImages',
    parameters: ExportImagesRequest,
    faultOnly: [
      'InvalidParameter.SnapshotNotFound',
      'InvalidParameterValue.InvalidAppIdFormat',
      'InvalidParameterValue.InvalidImageId',
      'InvalidParameterValue.InvalidImageOsName',
    ],
  },
  (context, parameters) => {
    const { BucketName, ImageIds = [], FileNamePrefixList = [], DryRun = false } = parameters;
    const { OnlyExportRootDisk: onlySystemDisk = false, RoleName = ROLE } = parameters;
    checkForm(parameters);
    const facts = { onlySystemDisk };
    const images = ImageIds.map(
      (id) => actionableImage(context, id, { action: 'export', says: 'An export', facts }).record,
    );
    checkRunning(context, images.length);
    checkBucket(context, BucketName);
    checkRole(RoleName);
    if (DryRun) return {};

    // Nothing is refused from here on.
    const exports = images.map((image, index) =>
      exportOf(context, image, parameters, FileNamePrefixList[index] ?? ''),
    );
    const [first = ''] = exports.map((one) => begin(context, one));
    return {
      TaskId: taskNumber(first),
      CosPaths: exports.flatMap(({ files }) => files.map(({ key }) => `/${key}`)),
    };
  },
);
