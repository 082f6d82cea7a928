import * as v from 'valibot';

import { imageId, list } from '../schema';
import { DISK_FORMATS } from '../simulator/buckets';
import { characters } from './imageTexts';

/** Images of one ExportImages at most. The simulator's own: there is a code for too many and no figure. */
const MOST_EXPORTED_IMAGES = 10;
/** Characters of a file name's prefix at most. The simulator's own, as above. */
export const MOST_FILE_PREFIX = 60;
/** What a prefix is made of. The simulator's own: the sources have a code for a wrong list, and no rule. */
export const FILE_PREFIX = /^[A-Za-z0-9._-]*$/;

export const ExportImagesRequest = v.strictObject({
  BucketName: v.string(),
  ImageIds: v.optional(list(imageId(), MOST_EXPORTED_IMAGES)),
  ExportFormat: v.optional(v.picklist(DISK_FORMATS)),
  FileNamePrefixList: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check(
          (prefix) => characters(prefix) <= MOST_FILE_PREFIX,
          'InvalidParameterValue.TooLarge',
        ),
        v.regex(FILE_PREFIX, 'InvalidParameterValue.InvalidFileNamePrefixList'),
      ),
    ),
  ),
  OnlyExportRootDisk: v.optional(v.boolean()),
  DryRun: v.optional(v.boolean()),
  RoleName: v.optional(v.string()),
});
/** `SnapshotIds`, the other choice beside `ImageIds`, is not open yet, as the SDK says, and lacks there. */
export type ExportImagesRequest = v.InferInput<typeof ExportImagesRequest>;

/** Nothing of it is there after a dry run. */
export interface ExportImagesResponse {
  readonly TaskId?: number;
  /** `/PREFIX_IMAGE_system_SNAPSHOT.FORMAT`, for data disks `data`, without the prefix where there is none. */
  readonly CosPaths?: readonly string[];
}
