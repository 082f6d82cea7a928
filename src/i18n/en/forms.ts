import { imageCopy } from './imageCopy';
import { imageEdit } from './imageEdit';
import { imageFields } from './imageFields';
import { imageImport } from './imageImport';

/** What is said where images are made and changed: loaded before the first of those pages is shown. */
export const forms = { imageCopy, imageEdit, imageFields, imageImport };
