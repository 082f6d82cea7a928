import { imageCreate } from './imageCreate';
import { snapshots } from './snapshots';

/** What pages say that few people open: loaded with the first of them, so that no other page waits for it. */
export const forms = { imageCreate, snapshots };
