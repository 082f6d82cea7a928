import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

import type { Change } from './world';

/** What is stored of a world besides its records. `generation` changes when the whole world is replaced. */
export interface Header {
  readonly name: string;
  readonly version: number;
  readonly generation: number;
  readonly revision: number;
  readonly meta: unknown;
}

/** A record that changed since the base was stored; null once it is removed. */
export interface StoredChange {
  readonly world: string;
  readonly table: Change['table'];
  readonly id: string;
  readonly revision: number;
  readonly record: unknown;
}

interface Schema extends DBSchema {
  worlds: { key: string; value: Header };
  bases: { key: string; value: unknown };
  records: {
    key: [string, string, string];
    value: StoredChange;
    indexes: { byRevision: [string, number] };
  };
  beats: { key: string; value: number };
  setAside: { key: string; value: { readonly world: string; readonly state: unknown } };
}

/** An open connection to the database of all worlds. */
export type Connection = IDBPDatabase<Schema>;

/**
 * Leaves it to the transaction to tell how its requests ended: only it knows why they failed, and where the storage is
 * full at a commit that was asked for, Chromium answers none of them.
 */
export function leaveToTransaction(requests: readonly Promise<unknown>[]): void {
  for (const request of requests) request.catch(() => undefined);
}

/** Waits for a transaction's end. */
export function ended(
  { done }: { readonly done: Promise<void> },
  requests: readonly Promise<unknown>[],
): Promise<void> {
  leaveToTransaction(requests);
  return done;
}

/** The database of all worlds of this browser. It is opened anew when the browser closed it under the tab. */
export class WorldDatabase {
  #connection: Promise<Connection> | undefined;

  /** Opens the database; rejects where site data is blocked. */
  static async open(): Promise<WorldDatabase> {
    const database = new WorldDatabase();
    await database.connection();
    return database;
  }

  /** The connection, to begin a transaction with at once. */
  connection(): Promise<Connection> {
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  /** When a tab last said that somebody looks at the world, by the host's clock. */
  async lastBeat(world: string): Promise<number | undefined> {
    return (await this.connection()).get('beats', world);
  }

  /** Says that somebody looks at the world. */
  async beat(world: string, wall: number): Promise<void> {
    const transaction = (await this.connection()).transaction('beats', 'readwrite');
    const put = transaction.store.put(wall, world);
    // Said outright: a tab that is being closed does not live to see its request succeed.
    transaction.commit();
    await ended(transaction, [put]);
  }

  #connect(): Promise<Connection> {
    const forget = () => {
      this.#connection = undefined;
    };
    const opening = openDB<Schema>('image-console', 1, {
      upgrade(database) {
        database.createObjectStore('worlds', { keyPath: 'name' });
        database.createObjectStore('bases');
        const records = database.createObjectStore('records', {
          keyPath: ['world', 'table', 'id'],
        });
        records.createIndex('byRevision', ['world', 'revision']);
        database.createObjectStore('beats');
        database.createObjectStore('setAside');
      },
      // Site data is being cleared, or a newer console wants to migrate: both wait until this tab lets go.
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  }
}
