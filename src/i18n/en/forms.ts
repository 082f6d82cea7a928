import { imageEdit } from './imageEdit';
import { imageFields } from './imageFields';
import { snapshots } from './snapshots';
import { software } from './software';

/** What is said where images are made and changed: loaded before the first of those pages is shown. */
export const forms = {
  imageEdit,
  imageFields,
  snapshots,
  software,
};
