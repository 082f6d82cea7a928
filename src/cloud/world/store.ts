import { WorldDraft, World } from './world';
import type { Draft, View, WorldContent, WorldMeta } from './world';

/** Where a world is kept. Every call sees all that was committed before it, by whatever tab. */
export interface WorldStore {
  /** Runs `run` on the world as it stands. */
  read<Result>(run: (world: View) => Result): Promise<Result>;
  /**
   * Runs `run` on a draft and resolves once its changes are stored. When `run` throws, nothing is changed and the error
   * is passed on; where the changes cannot be stored, it is `NotStored`.
   */
  commit<Result>(run: (draft: Draft) => Result): Promise<Result>;
  /** Puts another world in place of this one; throws `NotStored` where that cannot be stored. */
  replace(meta: WorldMeta, content: WorldContent): Promise<void>;
  /** The whole world, for an export. */
  content(): Promise<{ readonly meta: WorldMeta; readonly content: WorldContent }>;
}

/** Whether a browser's storage refused for want of room. */
const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** A change that could not be stored, and so was not made. Its message is for a person. */
export class NotStored extends Error {
  constructor(cause: unknown) {
    const message = isFull(cause)
      ? 'The storage of this browser is full, so the change could not be kept. Free some disk space or reset the console.'
      : 'This browser could not store the change. Reload the page.';
    super(message, { cause });
    this.name = 'NotStored';
  }
}

/** A world that is kept in memory only: in Node, in tests, and in a browser that stores nothing. */
export class MemoryStore implements WorldStore {
  #world: World;

  constructor(meta: WorldMeta, content: WorldContent) {
    this.#world = new World(meta, content);
  }

  async read<Result>(run: (world: View) => Result): Promise<Result> {
    return run(this.#world);
  }

  async commit<Result>(run: (draft: Draft) => Result): Promise<Result> {
    const draft = new WorldDraft(this.#world);
    const result = run(draft);
    draft.apply();
    return result;
  }

  async replace(meta: WorldMeta, content: WorldContent): Promise<void> {
    this.#world = new World(meta, content);
  }

  async content() {
    return { meta: this.#world.meta, content: this.#world.content() };
  }
}
