import type { Page } from '@playwright/test';

/** One fault to inject; `Times` left out means for ever. */
export interface Fault {
  readonly Action: string;
  readonly Kind: 'error' | 'http' | 'malformed' | 'drop' | 'delay';
  readonly Code?: string;
  readonly Status?: number;
  readonly DelayMs?: number;
  readonly AccountId?: string;
  readonly Region?: string;
  readonly Times?: number;
}

/** `window.simulator`, which every build offers to scripts of its own origin. */
export interface Simulator {
  /** Resolves when the page has its final content. */
  ready(): Promise<unknown>;
  load(world: { scenario: string; seed?: string | number; time?: string }): Promise<unknown>;
  /** @param duration ISO 8601, `PT10M` */
  advance(duration: string): Promise<unknown>;
  clock(setting: { speed?: number; paused?: boolean }): Promise<unknown>;
  faults(faults: readonly Fault[]): Promise<unknown>;
  network(setting: { LatencyMs?: number; SpreadMs?: number; Offline?: boolean }): Promise<unknown>;
  account(uin: string): Promise<unknown>;
  region(id: string): Promise<unknown>;
  exportState(): Promise<unknown>;
  importState(state: unknown): Promise<unknown>;
  requests(): Promise<unknown>;
}

/**
 * The simulator of one page. Every answer comes when the page can be asserted on.
 *
 * The bridge is looked up by name and not by a type of the product: these tests stand outside, where
 * only the documented names count.
 */
export function simulatorOf(page: Page): Simulator {
  const call = (method: keyof Simulator, argument?: unknown): Promise<unknown> =>
    page.evaluate(
      async ({ name, value }): Promise<unknown> => {
        const bridge: unknown = Reflect.get(window, 'simulator');
        if (typeof bridge !== 'object' || bridge === null) throw new Error('no window.simulator');
        const does: unknown = Reflect.get(bridge, name);
        if (typeof does !== 'function') throw new Error(`window.simulator has no ${name}`);
        return await Reflect.apply(does, bridge, value === undefined ? [] : [value]);
      },
      { name: method, value: argument },
    );

  return {
    ready: () => call('ready'),
    load: (world) => call('load', world),
    advance: (duration) => call('advance', duration),
    clock: (setting) => call('clock', setting),
    faults: (faults) => call('faults', faults),
    network: (setting) => call('network', setting),
    account: (uin) => call('account', uin),
    region: (id) => call('region', id),
    exportState: () => call('exportState'),
    importState: (state) => call('importState', state),
    requests: () => call('requests'),
  };
}
