import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

import { isRecord, isStoredContent, isWorldMeta } from './shapes';
import type { WorldStore } from './store';
import { World, WorldDraft } from './world';
import type { Change, Draft, View, WorldContent, WorldMeta } from './world';

/** The version of what is stored; a change of its form raises it and migrates. */
const STATE_VERSION = 1;

/** What is stored of a world besides its records. `generation` changes when the whole world is replaced. */
interface Header {
  readonly name: string;
  readonly version: number;
  readonly generation: number;
  readonly revision: number;
  readonly meta: unknown;
}

interface StoredChange {
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

/** Opens the database of all worlds of this browser; rejects where site data is blocked. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('image-console', 1, {
    upgrade(database) {
      database.createObjectStore('worlds', { keyPath: 'name' });
      database.createObjectStore('bases');
      const records = database.createObjectStore('records', { keyPath: ['world', 'table', 'id'] });
      records.createIndex('byRevision', ['world', 'revision']);
      database.createObjectStore('beats');
      database.createObjectStore('setAside');
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** The database of all worlds. */
export type WorldDatabase = Awaited<ReturnType<typeof openDatabase>>;

const after = (name: string, revision: number) =>
  IDBKeyRange.bound([name, revision + 1], [name, Number.MAX_SAFE_INTEGER]);
const allOf = (name: string) => IDBKeyRange.bound([name], [name, []]);

/** A world that is kept in IndexedDB and shared by all tabs that opened it. */
export class BrowserStore implements WorldStore {
  readonly #database: WorldDatabase;
  readonly #name: string;
  readonly #changed: () => void;
  #world: World;
  #generation: number;
  #revision: number;

  private constructor(
    database: WorldDatabase,
    name: string,
    changed: () => void,
    header: Header,
    world: World,
  ) {
    this.#database = database;
    this.#name = name;
    this.#changed = changed;
    this.#world = world;
    this.#generation = header.generation;
    this.#revision = header.revision;
  }

  /**
   * Opens the world of that name, making it with `create` where there is none. A stored state that cannot be read is
   * set aside, never deleted, and `setAside` is called.
   */
  static async open(
    database: WorldDatabase,
    name: string,
    options: {
      readonly create: () => Promise<{ readonly meta: WorldMeta; readonly content: WorldContent }>;
      readonly changed: () => void;
      readonly setAside: () => void;
    },
  ): Promise<BrowserStore> {
    const header = await database.get('worlds', name);
    const world = header && (await load(database, header));
    if (header && world) return new BrowserStore(database, name, options.changed, header, world);
    if (header) {
      await setAside(database, header);
      options.setAside();
    }
    const made = await options.create();
    const fresh = await write(database, name, made.meta, made.content);
    const created = new World(made.meta, made.content);
    return new BrowserStore(database, name, options.changed, fresh, created);
  }

  async read<Result>(run: (world: View) => Result): Promise<Result> {
    const transaction = this.#database.transaction(['worlds', 'records']);
    const header = await transaction.objectStore('worlds').get(this.#name);
    if (header && header.generation === this.#generation && header.revision !== this.#revision) {
      const index = transaction.objectStore('records').index('byRevision');
      this.#catchUp(header, await index.getAll(after(this.#name, this.#revision)));
    }
    if (header && header.generation !== this.#generation) await this.#reload(header);
    return run(this.#world);
  }

  async commit<Result>(run: (draft: Draft) => Result): Promise<Result> {
    const transaction = this.#database.transaction(['worlds', 'records', 'bases'], 'readwrite', {
      durability: 'strict',
    });
    const done = settled(transaction.done);
    const worlds = transaction.objectStore('worlds');
    const records = transaction.objectStore('records');
    const header = await worlds.get(this.#name);
    if (!header || header.generation !== this.#generation) {
      transaction.abort();
      await done;
      if (header) await this.#reload(header);
      else await this.#restore();
      return this.commit(run);
    }
    if (header.revision !== this.#revision) {
      const missed = await records.index('byRevision').getAll(after(this.#name, this.#revision));
      this.#catchUp(header, missed);
    }
    const draft = new WorldDraft(this.#world);
    let result: Result;
    try {
      result = run(draft);
    } catch (error) {
      transaction.abort();
      await done;
      throw error;
    }
    const revision = this.#revision + 1;
    for (const change of draft.changes()) {
      void records.put({ world: this.#name, revision, ...change });
    }
    void worlds.put({ ...header, revision, meta: draft.meta });
    transaction.commit();
    const outcome = await done;
    if (outcome !== 'stored') throw outcome;
    draft.apply();
    this.#revision = revision;
    this.#changed();
    return result;
  }

  async replace(meta: WorldMeta, content: WorldContent): Promise<void> {
    const header = await write(this.#database, this.#name, meta, content);
    this.#world = new World(meta, content);
    this.#generation = header.generation;
    this.#revision = header.revision;
    this.#changed();
  }

  async content() {
    return this.read((world) => ({ meta: world.meta, content: this.#world.content() }));
  }

  #catchUp(header: Header, missed: readonly StoredChange[]): void {
    for (const change of missed) apply(this.#world, change);
    if (isWorldMeta(header.meta)) this.#world.meta = header.meta;
    this.#revision = header.revision;
  }

  async #reload(header: Header): Promise<void> {
    const world = await load(this.#database, header);
    if (!world) throw new Error('The stored world can no longer be read');
    this.#world = world;
    this.#generation = header.generation;
    this.#revision = header.revision;
  }

  /** Site data was cleared under an open tab: what this tab still knows is stored again. */
  async #restore(): Promise<void> {
    await this.replace(this.#world.meta, this.#world.content());
  }
}

/** A transaction's end as a value, so that one that is aborted on purpose rejects nowhere. */
const settled = (done: Promise<void>): Promise<'stored' | Error> =>
  done.then(
    () => 'stored' as const,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );

function apply(world: World, change: StoredChange): void {
  if (change.record === null) world.set(change.table, change.id, null);
  else if (isRecord(change.table, change.record)) world.set(change.table, change.id, change.record);
}

async function load(database: WorldDatabase, header: Header): Promise<World | undefined> {
  if (header.version !== STATE_VERSION || !isWorldMeta(header.meta)) return undefined;
  const transaction = database.transaction(['bases', 'records']);
  const [base, changes] = await Promise.all([
    transaction.objectStore('bases').get(header.name),
    transaction.objectStore('records').getAll(allOf(header.name)),
  ]);
  if (!isStoredContent(base)) return undefined;
  const readable = changes.every(
    (change) => change.record === null || isRecord(change.table, change.record),
  );
  if (!readable) return undefined;
  const world = new World(header.meta, base);
  for (const change of changes) apply(world, change);
  return world;
}

async function write(
  database: WorldDatabase,
  name: string,
  meta: WorldMeta,
  content: WorldContent,
): Promise<Header> {
  const transaction = database.transaction(['worlds', 'bases', 'records'], 'readwrite', {
    durability: 'strict',
  });
  const previous = await transaction.objectStore('worlds').get(name);
  const generation = (previous?.generation ?? 0) + 1;
  const header = { name, version: STATE_VERSION, generation, revision: 0, meta };
  void transaction.objectStore('worlds').put(header);
  void transaction.objectStore('bases').put(content, name);
  void transaction.objectStore('records').delete(allOf(name));
  await transaction.done;
  return header;
}

async function setAside(database: WorldDatabase, header: Header): Promise<void> {
  const transaction = database.transaction(['worlds', 'bases', 'records', 'setAside'], 'readwrite');
  const base = await transaction.objectStore('bases').get(header.name);
  const changes = await transaction.objectStore('records').getAll(allOf(header.name));
  const key = `${header.name}/${header.generation}/${header.revision}`;
  const state = { header, base, changes };
  void transaction.objectStore('setAside').put({ world: header.name, state }, key);
  await transaction.done;
}
