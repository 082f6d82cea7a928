import '@/test/fakeIndexedDb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openWorld } from './openWorld';
import { NotStored } from './world/store';

/** From now on every transaction that writes ends as in a full storage, where Chromium leaves requests unanswered. */
function fillStorage(): void {
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(
    this: IDBObjectStore,
    ...values
  ) {
    const request = real.apply(this, values);
    request.dispatchEvent = () => true;
    const abort: unknown = Reflect.get(this.transaction, '_abort');
    if (typeof abort !== 'function') throw new Error('fake-indexeddb aborts otherwise now');
    queueMicrotask(() => {
      if (this.transaction.error === null) {
        Reflect.apply(abort, this.transaction, ['QuotaExceededError']);
      }
    });
    return request;
  });
}

const START = 1_000_000_000;

const open = (speed?: number) => openWorld({ name: 'empty', speed }, () => undefined);

/** Every opened world keeps a heartbeat; the test's own timers end it. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout', 'Date'], now: START });
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('localStorage', {});
  await deleteDB('image-console');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a world of this browser', () => {
  it('is stored, and the next tab finds it', async () => {
    const { store, keeping } = await open();
    await store.commit((draft) => draft.setMeta({ counter: 7 }));
    const next = await open();
    expect(await next.store.read(({ meta }) => meta.counter)).toBe(7);
    expect([keeping, next.keeping, next.setAside]).toEqual(['stored', 'stored', false]);
  });

  it.each([
    [undefined, { speed: 60, paused: false }],
    [0, { speed: 60, paused: true }],
    [600, { speed: 600, paused: false }],
  ])('that is made runs from its beginning as it is asked to, %s', async (speed, clock) => {
    const { store } = await open(speed);
    expect(await store.read(({ meta }) => meta.clock)).toMatchObject(clock);
    const next = await open(5);
    expect(await next.store.read(({ meta }) => meta.clock)).toMatchObject(clock);
  });

  it('goes on from where it was left, in memory, where there is no room to write', async () => {
    const { store } = await open();
    await store.commit((draft) => draft.setMeta({ counter: 7 }));
    const left = await store.read(({ meta }) => meta.clock.time);
    vi.setSystemTime(START + 3_600_000);
    fillStorage();
    const next = await open();
    expect(next.keeping).toBe('full');
    expect(await next.store.read(({ meta }) => meta.counter)).toBe(7);
    await next.store.commit((draft) => draft.setMeta({ counter: 8 }));
    expect(await next.store.read(({ meta }) => meta.counter)).toBe(8);
    expect(await store.read(({ meta }) => meta.counter)).toBe(7);
    expect(await next.store.read(({ meta }) => meta.clock)).toMatchObject({
      time: left,
      at: START + 3_600_000,
    });
  });

  it('answers on where storage fills up, but changes nothing that cannot be stored', async () => {
    const { store, present } = await open();
    vi.setSystemTime(START + 3_600_000);
    fillStorage();
    await expect(present()).resolves.toBeUndefined();
    const change = store.commit((draft) => draft.setMeta({ counter: 7 }));
    await expect(change).rejects.toThrow(NotStored);
    await expect(change).rejects.toThrow('The storage of this browser is full');
    expect(await store.read(({ meta }) => meta.counter)).toBe(0);
    vi.restoreAllMocks();
    await store.commit((draft) => draft.setMeta({ counter: 8 }));
    expect(await store.read(({ meta }) => meta.counter)).toBe(8);
  });
});

describe('a world that cannot be stored', () => {
  it('where a newer console has been', async () => {
    (await openDB('image-console', 99)).close();
    expect((await open()).keeping).toBe('newer');
  });

  it('where site data is blocked', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    expect((await open()).keeping).toBe('blocked');
  });

  it('where the browser does not say why', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect((await open()).keeping).toBe('failed');
    vi.stubGlobal('localStorage', null);
    expect((await open()).keeping).toBe('blocked');
  });

  it('does not begin at all where the storage never answers: it may hold the person’s own', async () => {
    const { open: real } = indexedDB;
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const request = real.call(indexedDB, 'never-told');
      request.dispatchEvent = () => true;
      return request;
    });
    const failure = open().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await failure).toMatchObject({ name: 'TimeoutError' });
  });
});
