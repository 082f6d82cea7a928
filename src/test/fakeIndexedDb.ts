import 'fake-indexeddb/auto';
import { indexedDB } from 'fake-indexeddb';

/*
 * IndexedDB for the file that imports this. What fakes it is loaded once for all files of a worker, and every file begins
 * without it.
 */
Object.assign(globalThis, { indexedDB });
