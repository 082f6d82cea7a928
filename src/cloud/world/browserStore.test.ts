import '@/test/fakeIndexedDb';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';

import { keyPairRecord } from '@/test/builders';

import { newWorld } from '../seed/newWorld';
import { BrowserStore } from './browserStore';
import { WorldDatabase } from './database';
import type { Draft, View } from './world';

const WORLD = 'default';

/** What the stores of a test reported. */
let setAside: number;
let changed: number;
let created: number;

async function create() {
  created += 1;
  const clock = { speed: 60, paused: true };
  const { meta, content } = await newWorld({ scenario: 'empty', wall: 0, clock });
  return { meta, content: { ...content, keyPairs: [keyPairRecord({ id: 'skey-seeded01' })] } };
}

/** A store as another tab would open it: over a connection of its own. */
async function openTab(name = WORLD) {
  const database = await WorldDatabase.open();
  const store = await BrowserStore.open(database, name, {
    create,
    changed: () => {
      changed += 1;
    },
    setAside: () => {
      setAside += 1;
    },
  });
  return { database, store };
}

const put = (id: string) => (draft: Draft) => draft.put('keyPairs', keyPairRecord({ id }));

/** Sorted: the order of records says nothing, lists sort for themselves. */
const ids = (world: View) =>
  world
    .all('keyPairs')
    .map(({ id }) => id)
    .toSorted();

const refuse = (draft: Draft) => {
  draft.put('keyPairs', keyPairRecord({ id: 'skey-never001' }));
  draft.setMeta({ counter: 99 });
  throw new Error('refused');
};

beforeEach(async () => {
  await deleteDB('image-console');
  setAside = 0;
  changed = 0;
  created = 0;
});

describe('a world in the browser’s storage', () => {
  it('is the same when it is opened again', async () => {
    const { store } = await openTab();
    await store.commit(put('skey-one00001'));
    await store.commit((draft) => {
      draft.remove('keyPairs', 'skey-seeded01');
      draft.setMeta({ counter: 7 });
    });
    const again = await openTab();
    expect(await again.store.read(ids)).toEqual(['skey-one00001']);
    expect(await again.store.content()).toEqual(await store.content());
    expect((await again.store.content()).meta.counter).toBe(7);
    expect({ created, setAside, changed }).toEqual({ created: 1, setAside: 0, changed: 2 });
  });

  it('answers with what the commit returned, once it is stored', async () => {
    const { store, database } = await openTab();
    const id = await store.commit((draft) => {
      const made = draft.id('skey');
      draft.put('keyPairs', keyPairRecord({ id: made }));
      return made;
    });
    const stored = await (await database.connection()).getAll('records');
    expect(stored.map((change) => change.id)).toEqual([id]);
  });

  it('is not changed by a commit that fails', async () => {
    const { store } = await openTab();
    const before = await store.content();
    await expect(store.commit(refuse)).rejects.toThrow('refused');
    expect(await store.content()).toEqual(before);
    expect(await (await openTab()).store.content()).toEqual(before);
    expect(changed).toBe(0);
    await store.commit(put('skey-one00001'));
    expect(await store.read(ids)).toEqual(['skey-one00001', 'skey-seeded01']);
  });

  it('does not mix with a world of another name', async () => {
    const { store } = await openTab('a');
    const other = await openTab('ab');
    await store.commit(put('skey-one00001'));
    await other.store.commit(put('skey-two00001'));
    const { meta, content } = await create();
    await store.replace(meta, content);
    expect(await (await openTab('a')).store.read(ids)).toEqual(['skey-seeded01']);
    expect(await (await openTab('ab')).store.read(ids)).toEqual(['skey-seeded01', 'skey-two00001']);
  });
});

describe('two tabs on one world', () => {
  it('see each other’s changes, removals and settings', async () => {
    const one = await openTab();
    const two = await openTab();
    await one.store.commit(put('skey-one00001'));
    expect(await two.store.read(ids)).toEqual(['skey-one00001', 'skey-seeded01']);
    await two.store.commit((draft) => {
      draft.remove('keyPairs', 'skey-one00001');
      draft.setMeta({ counter: 5 });
    });
    expect(await one.store.read(ids)).toEqual(['skey-seeded01']);
    expect(await one.store.read((world) => world.meta.counter)).toBe(5);
  });

  it('act on what the other one did just before', async () => {
    const one = await openTab();
    const two = await openTab();
    await one.store.commit(put('skey-one00001'));
    expect(await two.store.commit((draft) => ids(draft))).toEqual([
      'skey-one00001',
      'skey-seeded01',
    ]);
  });

  it('lose nothing of what they do at once', async () => {
    const one = await openTab();
    const two = await openTab();
    const commits = Array.from({ length: 100 }, (_, index) =>
      (index % 2 === 0 ? one : two).store.commit((draft) => {
        const id = draft.id('skey');
        draft.put('keyPairs', keyPairRecord({ id }));
        return id;
      }),
    );
    const made = new Set(await Promise.all(commits));
    expect(made.size).toBe(100);
    for (const { store } of [one, two, await openTab()]) {
      expect(new Set(await store.read(ids))).toEqual(new Set(['skey-seeded01', ...made]));
      expect((await store.content()).meta.counter).toBe(100);
    }
  });

  it('agree on one world when both make it', async () => {
    const [one, two] = await Promise.all([openTab(), openTab()]);
    await one.store.commit(put('skey-one00001'));
    await two.store.commit(put('skey-two00001'));
    const all = ['skey-one00001', 'skey-seeded01', 'skey-two00001'];
    expect(await one.store.read(ids)).toEqual(all);
    expect(await (await openTab()).store.read(ids)).toEqual(all);
  });

  it('keep what one stored while the other was still making the world', async () => {
    const database = await WorldDatabase.open();
    const slow = await BrowserStore.open(database, WORLD, {
      create: async () => {
        const { store } = await openTab();
        await store.commit(put('skey-one00001'));
        return create();
      },
      changed: () => undefined,
      setAside: () => undefined,
    });
    expect(await slow.read(ids)).toEqual(['skey-one00001', 'skey-seeded01']);
  });

  it('both go over to a world that replaces theirs', async () => {
    const one = await openTab();
    const two = await openTab();
    const three = await openTab();
    await one.store.commit(put('skey-one00001'));
    const { meta, content } = await create();
    await two.store.replace({ ...meta, scenario: 'other' }, content);
    expect(await one.store.read((world) => world.meta.scenario)).toBe('other');
    expect(await one.store.read(ids)).toEqual(['skey-seeded01']);
    await three.store.commit(put('skey-three001'));
    expect(await two.store.read(ids)).toEqual(['skey-seeded01', 'skey-three001']);
    expect(await (await openTab()).store.read(ids)).toEqual(['skey-seeded01', 'skey-three001']);
  });
});

describe('a stored state of the first version', () => {
  it('is read with all changes, and stored in the form of today', async () => {
    const { store, database } = await openTab();
    await store.commit(put('skey-one00001'));
    await store.commit((draft) => draft.setMeta({ counter: 7 }));
    const stored = await database.connection();
    const header = await stored.get('worlds', WORLD);
    const { activity: _none, ...first } = (await create()).content;
    await stored.put('bases', first, WORLD);
    if (header) await stored.put('worlds', { ...header, version: 1 });

    const again = await openTab();
    expect(await again.store.read(ids)).toEqual(['skey-one00001', 'skey-seeded01']);
    expect((await again.store.content()).meta.counter).toBe(7);
    expect((await again.store.content()).content.activity).toEqual([]);
    expect(await stored.get('worlds', WORLD)).toMatchObject({ version: 2 });
    expect(await stored.count('records')).toBe(0);
    await again.store.commit(put('skey-two00001'));
    expect(await (await openTab()).store.read(ids)).toEqual([
      'skey-one00001',
      'skey-seeded01',
      'skey-two00001',
    ]);
    expect(setAside).toBe(0);
  });
});

describe('a stored state that cannot be read', () => {
  type Stored = Awaited<ReturnType<WorldDatabase['connection']>>;
  const change = {
    world: WORLD,
    table: 'keyPairs',
    id: 'skey-one00001',
    revision: 1,
  } as const;
  const damages: readonly (readonly [string, (stored: Stored) => Promise<unknown>])[] = [
    [
      'of another version',
      async (stored) => {
        const header = await stored.get('worlds', WORLD);
        return header && stored.put('worlds', { ...header, version: 99 });
      },
    ],
    [
      'without settings that make sense',
      async (stored) => {
        const header = await stored.get('worlds', WORLD);
        return header && stored.put('worlds', { ...header, meta: { seed: 'x' } });
      },
    ],
    ['without its records', (stored) => stored.delete('bases', WORLD)],
    ['with damaged records', (stored) => stored.put('bases', { images: [7] }, WORLD)],
    ['with a damaged change', (stored) => stored.put('records', { ...change, record: { id: 3 } })],
  ];

  it.each(damages)('%s is set aside, reported and replaced', async (_what, damage) => {
    const { store, database } = await openTab();
    await store.commit(put('skey-one00001'));
    const stored = await database.connection();
    await damage(stored);
    const header = await stored.get('worlds', WORLD);
    const base = await stored.get('bases', WORLD);
    const changes = await stored.getAll('records');

    const again = await openTab();
    expect(setAside).toBe(1);
    expect(await again.store.read(ids)).toEqual(['skey-seeded01']);
    expect(await stored.getAll('setAside')).toEqual([
      { world: WORLD, state: { header, base, changes } },
    ]);
    await again.store.commit(put('skey-two00001'));
    expect(await (await openTab()).store.read(ids)).toEqual(['skey-seeded01', 'skey-two00001']);
    expect(setAside).toBe(1);
  });
});

describe('site data that is cleared under open tabs', () => {
  const clearing: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['emptied', async () => (await (await WorldDatabase.open()).connection()).clear('worlds')],
    ['deleted', () => deleteDB('image-console')],
  ];

  it.each(clearing)('%s: the world is stored again from what they know', async (_what, clear) => {
    const one = await openTab();
    const two = await openTab();
    await one.store.commit(put('skey-one00001'));
    await two.store.read(ids);
    await clear();
    expect(await one.store.read(ids)).toEqual(['skey-one00001', 'skey-seeded01']);
    await one.store.commit(put('skey-two00001'));
    await two.store.commit(put('skey-three001'));
    const all = ['skey-one00001', 'skey-seeded01', 'skey-three001', 'skey-two00001'];
    for (const { store } of [one, two, await openTab()]) {
      expect(await store.read(ids)).toEqual(all);
    }
    expect(setAside).toBe(0);
  });

  it('forgets when somebody was last there, and takes it down again', async () => {
    const { database } = await openTab();
    await database.beat(WORLD, 5);
    expect(await database.lastBeat(WORLD)).toBe(5);
    await deleteDB('image-console');
    expect(await database.lastBeat(WORLD)).toBeUndefined();
    await database.beat(WORLD, 6);
    expect(await database.lastBeat(WORLD)).toBe(6);
  });
});
