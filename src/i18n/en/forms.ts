import { errors } from './errors';
import { imageCopy } from './imageCopy';
import { imageCreate } from './imageCreate';
import { restore } from './restore';
import { snapshots } from './snapshots';

/** What few visits need: loaded with the first page or error that does, so that no other page waits for it. */
export const forms = { errors, imageCopy, imageCreate, restore, snapshots };
