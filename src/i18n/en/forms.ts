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

/** What is said where images are made and changed: loaded before the first of those pages is shown. */
export const forms = {
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
