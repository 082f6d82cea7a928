import { WorldDraft, World } from './world';
import type { Draft, View, WorldContent, WorldMeta } from './world';

/** Where a world is kept. Every call sees all that was committed before it, by whatever tab. */
export interface WorldStore {
  /** Runs `run` on the world as it stands. */
  read<Result>(run: (world: View) => Result): Promise<Result>;
  /**
   * Runs `run` on a draft and resolves once its changes are stored. When `run` throws, nothing is changed and the error
   * is passed on.
   */
  commit<Result>(run: (draft: Draft) => Result): Promise<Result>;
  /** Puts another world in place of this one. */
  replace(meta: WorldMeta, content: WorldContent): Promise<void>;
  /** The whole world, for an export. */
  content(): Promise<{ readonly meta: WorldMeta; readonly content: WorldContent }>;
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
