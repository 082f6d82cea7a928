import type { Fault, NetworkResponse } from '@/wire/simulator/control';

import type { ClockRecord } from './clock';
import type { Quotas, TableName, Tables } from './records';
import { token } from './token';

/** What a world is besides its records. */
export interface WorldMeta {
  readonly scenario: string;
  readonly seed: number;
  /** Where its clock started, milliseconds since 1970. */
  readonly start: number;
  readonly clock: ClockRecord;
  readonly quotas: Quotas;
  readonly network: NetworkResponse;
  readonly faults: readonly Fault[];
  /** How many ids were given out. */
  readonly counter: number;
}

/** All records of a world, table by table. */
export type WorldContent = { readonly [Table in TableName]: readonly Tables[Table][] };

/** One changed record; null when it was removed. */
export interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly record: Tables[TableName] | null;
}

/** The names of all tables. */
export const TABLES = [
  'images',
  'snapshots',
  'instances',
  'keyPairs',
  'tasks',
  'messages',
  'clientTokens',
  'activity',
] as const satisfies readonly TableName[];

/** A world without records. */
export const NO_CONTENT: WorldContent = {
  images: [],
  snapshots: [],
  instances: [],
  keyPairs: [],
  tasks: [],
  messages: [],
  clientTokens: [],
  activity: [],
};

/** What an action that only reads can do. */
export interface View {
  readonly meta: WorldMeta;
  get<Table extends TableName>(table: Table, id: string): Tables[Table] | undefined;
  all<Table extends TableName>(table: Table): readonly Tables[Table][];
}

/** What an action that writes can do besides. Nothing of it is seen by anyone before the whole is committed. */
export interface Draft extends View {
  put<Table extends TableName>(table: Table, record: Tables[Table]): void;
  remove(table: TableName, id: string): void;
  setMeta(changes: Partial<WorldMeta>): void;
  /** The records that were put or removed so far. */
  changes(): readonly Change[];
  /** A new id: prefix, hyphen, eight letters or digits that follow from the world's seed. */
  id(prefix: string): string;
}

type Changes = { readonly [Table in TableName]: Map<string, Tables[Table] | null> };

const noChanges = (): Changes => ({
  images: new Map(),
  snapshots: new Map(),
  instances: new Map(),
  keyPairs: new Map(),
  tasks: new Map(),
  messages: new Map(),
  clientTokens: new Map(),
  activity: new Map(),
});

/** The records of one table. Their list is the same array until one of them changes, so that it can be a cache's key. */
class Records<Item> {
  readonly #items = new Map<string, Item>();
  #list: readonly Item[] | undefined;

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  all(): readonly Item[] {
    this.#list ??= [...this.#items.values()];
    return this.#list;
  }

  set(id: string, item: Item | null): void {
    if (item === null) this.#items.delete(id);
    else this.#items.set(id, item);
    this.#list = undefined;
  }
}

/** A world in memory. Records are values: a change puts a new one in place of the old. */
export class World implements View {
  meta: WorldMeta;
  readonly #records: { readonly [Table in TableName]: Records<Tables[Table]> } = {
    images: new Records(),
    snapshots: new Records(),
    instances: new Records(),
    keyPairs: new Records(),
    tasks: new Records(),
    messages: new Records(),
    clientTokens: new Records(),
    activity: new Records(),
  };

  constructor(meta: WorldMeta, content: WorldContent) {
    this.meta = meta;
    for (const table of TABLES) this.#fill(table, content);
  }

  #fill<Table extends TableName>(table: Table, content: WorldContent) {
    for (const record of content[table]) this.#records[table].set(record.id, record);
  }

  get<Table extends TableName>(table: Table, id: string): Tables[Table] | undefined {
    return this.#records[table].get(id);
  }

  all<Table extends TableName>(table: Table): readonly Tables[Table][] {
    return this.#records[table].all();
  }

  /** Puts or removes one record for good. */
  set<Table extends TableName>(table: Table, id: string, record: Tables[Table] | null): void {
    this.#records[table].set(id, record);
  }

  content(): WorldContent {
    return {
      images: this.all('images'),
      snapshots: this.all('snapshots'),
      instances: this.all('instances'),
      keyPairs: this.all('keyPairs'),
      tasks: this.all('tasks'),
      messages: this.all('messages'),
      clientTokens: this.all('clientTokens'),
      activity: this.all('activity'),
    };
  }
}

/** Changes laid over a world, to be committed as one or dropped. */
export class WorldDraft implements Draft {
  readonly #world: World;
  readonly #changed = noChanges();
  meta: WorldMeta;

  constructor(world: World) {
    this.#world = world;
    this.meta = world.meta;
  }

  get<Table extends TableName>(table: Table, id: string): Tables[Table] | undefined {
    const changed = this.#changed[table].get(id);
    return changed === undefined ? this.#world.get(table, id) : (changed ?? undefined);
  }

  all<Table extends TableName>(table: Table): readonly Tables[Table][] {
    const changed = this.#changed[table];
    const kept = this.#world.all(table).filter((record) => !changed.has(record.id));
    return [...kept, ...[...changed.values()].filter((record) => record !== null)];
  }

  put<Table extends TableName>(table: Table, record: Tables[Table]): void {
    this.#changed[table].set(record.id, record);
  }

  remove(table: TableName, id: string): void {
    this.#changed[table].set(id, null);
  }

  setMeta(changes: Partial<WorldMeta>): void {
    this.meta = { ...this.meta, ...changes };
  }

  id(prefix: string): string {
    const { seed, counter } = this.meta;
    this.setMeta({ counter: counter + 1 });
    return `${prefix}-${token(`${seed}/${prefix}/${counter}`)}`;
  }

  changes(): readonly Change[] {
    return TABLES.flatMap((table) => this.#changesOf(table));
  }

  #changesOf(table: TableName): readonly Change[] {
    return [...this.#changed[table]].map(([id, record]) => ({ table, id, record }));
  }

  /** Makes the changes part of the world. */
  apply(): void {
    this.#world.meta = this.meta;
    for (const table of TABLES) this.#applyTo(table);
  }

  #applyTo<Table extends TableName>(table: Table): void {
    for (const [id, record] of this.#changed[table]) this.#world.set(table, id, record);
  }
}
