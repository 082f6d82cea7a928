import { imageCopy } from './imageCopy';
import { imageCreate } from './imageCreate';
import { imageEdit } from './imageEdit';
import { imageFields } from './imageFields';
import { imageImport } from './imageImport';
import { snapshots } from './snapshots';

/** What is said where images are made and changed: loaded before the first of those pages is shown. */
export const forms = { imageCopy, imageCreate, imageEdit, imageFields, imageImport, snapshots };
