import {
  EXPORT_ROLE,
  exportBucket,
  exportedName,
  exportedSize,
  exportRole,
  MOST_EXPORTS,
  moreExports,
} from '@/domain/imageExports';
import { ExportImagesRequest } from '@/wire/cvm/exports';

import { defineWrite } from '../../define';
import type { Context, WriteContext } from '../../define';
import { actionableImage } from '../../images/own';
import { refuse } from '../../refuse';
import { findBucket } from '../../world/buckets';
import type { ExportedFile, ImageRecord } from '../../world/records';
import { sendMessage } from '../../world/sendMessage';
import { startTask } from '../../world/startTask';
import { imageSystem } from '../../world/systems';
import { taskState } from '../../world/tasks';
import { token } from '../../world/token';

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
  const verdict = moreExports(running, count);
  if (!verdict.ok) {
    refuse(
      verdict.code,
      `${running} images are being exported, ${count} more are too many: at most ${MOST_EXPORTS} at a time.`,
    );
  }
}

/** Another account's bucket is closed. */
function checkBucket({ account, region }: Context, name: string): void {
  const bucket = findBucket(name);
  if (!bucket) {
    refuse('InvalidParameterValue.BucketNotFound', `There is no bucket ${name}.`);
  }
  const writable = bucket.owner === account && bucket.access === 'READ_WRITE';
  const verdict = exportBucket({ region: bucket.region, writable }, region);
  if (verdict.ok) return;
  const isElsewhere = bucket.region !== region;
  refuse(
    verdict.code,
    isElsewhere
      ? `There is no bucket ${name} in ${region}.`
      : `The bucket ${name} cannot be written to.`,
  );
}

function checkRole(role: string): void {
  const verdict = exportRole(role);
  if (verdict.ok) return;
  refuse(verdict.code, `There is no role ${role}, only ${EXPORT_ROLE}.`);
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
  const files = snapshots.map(({ id, usage, diskSize, storedSize }) => {
    const isSystem = usage === 'SYSTEM_DISK';
    return {
      bucket,
      key: exportedName({ snapshotId: id, isSystem }, { imageId: image.id, prefix, format }),
      format,
      fileSize: Math.round(exportedSize({ size: diskSize, stored: storedSize }, format) * GIB),
      virtualSize: diskSize,
      ...(isSystem ? { system: imageSystem(image) } : {}),
    };
  });
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
    const { OnlyExportRootDisk: onlySystemDisk = false, RoleName = EXPORT_ROLE } = parameters;
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
