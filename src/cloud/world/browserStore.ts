import { leaveToTransaction } from './database';
import type { Header, StoredChange, WorldDatabase } from './database';
import { STATE_VERSION } from './migrate';
import { isWorldMeta } from './shapes';
import { NotStored } from './store';
import type { WorldStore } from './store';
import { applyChange, changesAfter, load, setAside, write } from './storedWorld';
import { World, WorldDraft } from './world';
import type { Draft, View, WorldContent, WorldMeta } from './world';

/** What a store asks of whoever opens it. */
export interface StoreOptions {
  /** Makes the world where there is none that can be read. */
  readonly create: () => Promise<{ readonly meta: WorldMeta; readonly content: WorldContent }>;
  /** Is called after every change that this tab stored. */
  readonly changed: () => void;
  /** Is called when a stored state could not be read and was set aside; it is never deleted. */
  readonly setAside: () => void;
}

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
    { generation, revision }: Header,
    world: World,
  ) {
    this.#database = database;
    this.#name = name;
    this.#changed = changed;
    this.#world = world;
    this.#generation = generation;
    this.#revision = revision;
  }

  /** Opens the world of that name, or makes it. Of two tabs that make it at once the first one's stays. */
  static async open(
    database: WorldDatabase,
    name: string,
    options: StoreOptions,
  ): Promise<BrowserStore> {
    const connection = await database.connection();
    const stored = await load(connection, name);
    if (stored.kind === 'world' && stored.header.version !== STATE_VERSION) {
      const { generation, revision } = stored.header;
      const { meta } = stored.world;
      await write(
        connection,
        name,
        { meta, content: stored.world.content() },
        {
          isExpected: (there) => there?.generation === generation && there.revision === revision,
        },
      );
      return BrowserStore.open(database, name, options);
    }
    if (stored.kind === 'world') {
      return new BrowserStore(database, name, options.changed, stored.header, stored.world);
    }
    const unreadable = stored.kind === 'unreadable' ? stored.header : undefined;
    if (unreadable) {
      await setAside(connection, unreadable);
      options.setAside();
    }
    const made = await options.create();
    const header = await write(connection, name, made, {
      isExpected: (there) => there?.generation === unreadable?.generation,
    });
    if (header === undefined) return BrowserStore.open(database, name, options);
    const world = new World(made.meta, made.content);
    return new BrowserStore(database, name, options.changed, header, world);
  }

  async read<Result>(run: (world: View) => Result): Promise<Result> {
    const connection = await this.#database.connection();
    const transaction = connection.transaction(['worlds', 'records']);
    const header = await transaction.objectStore('worlds').get(this.#name);
    if (header && header.generation === this.#generation && header.revision !== this.#revision) {
      const index = transaction.objectStore('records').index('byRevision');
      this.#catchUp(header, await index.getAll(changesAfter(this.#name, this.#revision)));
    }
    if (header && header.generation !== this.#generation) await this.#reload();
    return run(this.#world);
  }

  async commit<Result>(run: (draft: Draft) => Result): Promise<Result> {
    const connection = await this.#database.connection();
    const transaction = connection.transaction(['worlds', 'records'], 'readwrite', {
      durability: 'strict',
    });
    const done = settled(transaction.done);
    const worlds = transaction.objectStore('worlds');
    const records = transaction.objectStore('records');
    const header = await worlds.get(this.#name);
    if (header?.generation !== this.#generation) {
      transaction.abort();
      await done;
      await (header ? this.#reload() : this.#restore());
      return this.commit(run);
    }
    if (header.revision !== this.#revision) {
      const missed = await records
        .index('byRevision')
        .getAll(changesAfter(this.#name, this.#revision));
      this.#catchUp(header, missed);
    }
    const draft = new WorldDraft(this.#world);
    const revision = this.#revision + 1;
    const requests: Promise<unknown>[] = [];
    let result: Result;
    try {
      result = run(draft);
      for (const change of draft.changes()) {
        requests.push(records.put({ world: this.#name, revision, ...change }));
      }
      requests.push(worlds.put({ ...header, revision, meta: draft.meta }));
    } catch (error) {
      transaction.abort();
      leaveToTransaction(requests);
      await done;
      throw error;
    }
    transaction.commit();
    leaveToTransaction(requests);
    const outcome = await done;
    if (outcome !== 'stored') throw new NotStored(outcome);
    draft.apply();
    this.#revision = revision;
    this.#changed();
    return result;
  }

  async replace(meta: WorldMeta, content: WorldContent): Promise<void> {
    await this.#put(meta, content, () => true);
    this.#changed();
  }

  async content() {
    return this.read((world) => ({ meta: world.meta, content: this.#world.content() }));
  }

  #catchUp(header: Header, missed: readonly StoredChange[]): void {
    for (const change of missed) applyChange(this.#world, change);
    if (isWorldMeta(header.meta)) this.#world.meta = header.meta;
    this.#revision = header.revision;
  }

  async #reload(): Promise<void> {
    const stored = await load(await this.#database.connection(), this.#name);
    if (stored.kind === 'unreadable') throw new Error('The stored world can no longer be read');
    if (stored.kind === 'nothing') return this.#restore();
    this.#world = stored.world;
    this.#generation = stored.header.generation;
    this.#revision = stored.header.revision;
    return undefined;
  }

  /** Site data was cleared under an open tab: what this tab still knows is stored again, unless another tab has. */
  async #restore(): Promise<void> {
    await this.#put(this.#world.meta, this.#world.content(), (there) => there === undefined);
  }

  async #put(
    meta: WorldMeta,
    content: WorldContent,
    isExpected: (there: Header | undefined) => boolean,
  ): Promise<void> {
    const connection = await this.#database.connection();
    const known = this.#generation;
    const header = await write(
      connection,
      this.#name,
      { meta, content },
      { known, isExpected },
    ).catch((error: unknown) => {
      throw new NotStored(error);
    });
    if (header === undefined) return;
    this.#world = new World(meta, content);
    this.#generation = header.generation;
    this.#revision = header.revision;
  }
}

/** A transaction's end as a value, so that one that is aborted on purpose rejects nowhere. */
const settled = (done: Promise<void>): Promise<'stored' | Error> =>
  done.then(
    () => 'stored' as const,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
