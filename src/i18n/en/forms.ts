import { errors } from './errors';
import { imageCopy } from './imageCopy';
import { imageCreate } from './imageCreate';
import { imageDelete } from './imageDelete';
import { imageEdit } from './imageEdit';
import { imageExport } from './imageExport';
import { imageFields } from './imageFields';
import { imageImport } from './imageImport';
import { restore } from './restore';
import { snapshots } from './snapshots';
import { software } from './software';

/**
 * What is said where images are made and changed, and of errors: loaded before the first of those pages is shown, or
 * with the first error.
 */
export const forms = {
  errors,
  imageCopy,
  imageCreate,
  imageDelete,
  imageEdit,
  imageExport,
  imageFields,
  imageImport,
  restore,
  snapshots,
  software,
};
