import { imageCopy } from './imageCopy';
import { imageCreate } from './imageCreate';
import { imageDelete } from './imageDelete';
import { imageEdit } from './imageEdit';
import { imageFields } from './imageFields';
import { imageImport } from './imageImport';
import { snapshots } from './snapshots';

/** What is said where images are made and changed: loaded before the first of those pages is shown. */
export const forms = {
  imageCopy,
  imageCreate,
  imageDelete,
  imageEdit,
  imageFields,
  imageImport,
  snapshots,
};
