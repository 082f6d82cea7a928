import { ended } from './database';
import type { Connection, Header, StoredChange } from './database';
import { STATE_VERSION, upgraded } from './migrate';
import { isRecord, isStoredContent, isWorldMeta } from './shapes';
import { TABLES, World } from './world';
import type { WorldContent, WorldMeta } from './world';

/** What is found under the name of a world. */
export type Stored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable'; readonly header: Header }
  | { readonly kind: 'world'; readonly header: Header; readonly world: World };

/** The keys of a world's changed records. */
const changesOf = (name: string) => IDBKeyRange.bound([name], [name, []]);

/** The index keys of a world's records that changed after a revision. */
export const changesAfter = (name: string, revision: number) =>
  IDBKeyRange.bound([name, revision + 1], [name, Number.MAX_SAFE_INTEGER]);

/** Lays a stored change over a world; one that cannot be read leaves it as it is. */
export function applyChange(world: World, { table, id, record }: StoredChange): void {
  if (record === null) world.set(table, id, null);
  else if (isRecord(table, record)) world.set(table, id, record);
}

const isReadable = ({ table, record }: StoredChange) =>
  TABLES.includes(table) && (record === null || isRecord(table, record));

function worldFrom(
  header: Header,
  base: unknown,
  changes: readonly StoredChange[],
): World | undefined {
  const kept = upgraded({ meta: header.meta, content: base }, header.version);
  if (kept === undefined || !isWorldMeta(kept.meta)) return undefined;
  if (!isStoredContent(kept.content) || !changes.every(isReadable)) return undefined;
  const world = new World(kept.meta, kept.content);
  for (const change of changes) applyChange(world, change);
  return world;
}

/** Reads a world as it stood at one moment, one of an older version too. */
export async function load(database: Connection, name: string): Promise<Stored> {
  const transaction = database.transaction(['worlds', 'bases', 'records']);
  const [header, base, changes] = await Promise.all([
    transaction.objectStore('worlds').get(name),
    transaction.objectStore('bases').get(name),
    transaction.objectStore('records').getAll(changesOf(name)),
  ]);
  if (header === undefined) return { kind: 'nothing' };
  const world = worldFrom(header, base, changes);
  return world ? { kind: 'world', header, world } : { kind: 'unreadable', header };
}

/**
 * Stores a whole world in place of what is there, as a generation above both the stored and the known one. Where
 * `isExpected` does not hold of what is there, another tab was quicker: nothing is stored, and there is no header.
 */
export async function write(
  database: Connection,
  name: string,
  { meta, content }: { readonly meta: WorldMeta; readonly content: WorldContent },
  options: {
    readonly known?: number;
    readonly isExpected: (there: Header | undefined) => boolean;
  },
): Promise<Header | undefined> {
  const transaction = database.transaction(['worlds', 'bases', 'records'], 'readwrite', {
    durability: 'strict',
  });
  const there = await transaction.objectStore('worlds').get(name);
  if (!options.isExpected(there)) {
    await transaction.done;
    return undefined;
  }
  const generation = Math.max(there?.generation ?? 0, options.known ?? 0) + 1;
  const header = { name, version: STATE_VERSION, generation, revision: 0, meta };
  await ended(transaction, [
    transaction.objectStore('worlds').put(header),
    transaction.objectStore('bases').put(content, name),
    transaction.objectStore('records').delete(changesOf(name)),
  ]);
  return header;
}

/** Copies a state that cannot be read to where nothing is overwritten. */
export async function setAside(database: Connection, header: Header): Promise<void> {
  const transaction = database.transaction(['bases', 'records', 'setAside'], 'readwrite');
  const base = await transaction.objectStore('bases').get(header.name);
  const changes = await transaction.objectStore('records').getAll(changesOf(header.name));
  const key = `${header.name}/${header.generation}/${header.revision}`;
  const state = { header, base, changes };
  await ended(transaction, [
    transaction.objectStore('setAside').put({ world: header.name, state }, key),
  ]);
}
