import { randomUUID } from 'node:crypto';

import { call } from '@/api/call';
import type { Answer } from '@/api/call';
import { queryClient } from '@/api/client';
import { setTransport } from '@/api/transport';
import { loadActions } from '@/cloud/actions/index';
import { newHost } from '@/cloud/host';
import type { Host } from '@/cloud/host';
import { respond } from '@/cloud/respond';
import { newWorld } from '@/cloud/seed/newWorld';
import { SCENARIOS } from '@/cloud/seed/scenarios';
import { MemoryStore } from '@/cloud/world/store';
import type { Draft } from '@/cloud/world/world';
import { setSession } from '@/stores/session';
import type { ActionName, RequestOf } from '@/wire/actions';
import { CREDENTIALS } from '@/wire/credentials';
import { MARK_HEADER } from '@/wire/envelope';

/** Which of the three simulated accounts acts. */
export type Who = 1 | 2 | 3;

/** A simulated cloud in the test's own process, with a clock that stands still. */
export interface PageCloud {
  readonly host: Host;
  /** Changes the session: the account by its number, the region by its id. */
  enter(who: Who, region?: string): void;
  /** Asks the cloud as an account, past the page and its cache. */
  ask<Name extends ActionName>(
    action: Name,
    parameters: RequestOf<Name>,
    who?: Who,
    region?: string,
  ): Promise<Answer<Name>>;
  /** Moves the clock by an ISO 8601 duration, `PT10M`. */
  advance(duration: string): Promise<void>;
  /** Makes the next `times` calls of an action fail; all of them when left out. */
  fail(action: ActionName, code: string, times?: number): Promise<void>;
  /** Holds back the answers to an action until the returned function is called. */
  hold(action: ActionName): Promise<() => void>;
  /** Changes records directly, for a state that no call leads to. */
  change(run: (draft: Draft) => void): Promise<void>;
}

const uinOf = (who: Who) => (CREDENTIALS[who - 1] ?? CREDENTIALS[0]).uin;

const enter = (who: Who, region = 'ap-guangzhou') => setSession({ account: uinOf(who), region });

const ask: PageCloud['ask'] = (action, parameters, who = 1, region = 'ap-guangzhou') =>
  call({ account: uinOf(who), region, language: 'en-US' }, action, parameters);

const atOnce = () => Promise.resolve();

/**
 * Begins a world and makes it the cloud that `api` talks to. What earlier tests cached and chose is forgotten: account 1
 * acts in Guangzhou.
 */
export async function startPageCloud(scenario = 'default'): Promise<PageCloud> {
  // Once per file, so that no test's first change waits for them.
  await loadActions();
  const clock = { speed: 60, paused: true };
  const { meta, content } = await newWorld({ scenario, wall: Date.now(), clock });
  let wait = atOnce;
  const host = newHost({
    store: new MemoryStore(meta, content),
    base: '/',
    wall: Date.now,
    uuid: randomUUID,
    random: () => 0.5,
    scenarios: SCENARIOS,
    delay: () => wait(),
  });
  setTransport(async ({ service, headers, body }) => {
    const response = await respond(host, {
      method: 'POST',
      path: `/api/${service}`,
      host: location.host,
      header: (name) => headers[name],
      body,
    });
    return {
      status: response.status,
      marked: MARK_HEADER in response.headers,
      body: response.body,
    };
  });
  queryClient.clear();
  enter(1);
  return {
    host,
    enter,
    ask,
    async advance(Duration) {
      await ask('AdvanceClock', { Duration });
    },
    async fail(Action, Code, Times) {
      const fault = { Action, Kind: 'error' as const, Code };
      const { FaultSet } = await ask('DescribeFaults', {});
      const added = Times === undefined ? fault : { ...fault, Times };
      await ask('SetFaults', { Faults: [...FaultSet, added] });
    },
    async hold(Action) {
      await ask('SetFaults', { Faults: [{ Action, Kind: 'delay', DelayMs: 700 }] });
      const held = new EventTarget();
      wait = () =>
        new Promise((resolve) => {
          held.addEventListener('release', () => resolve());
        });
      return () => {
        wait = atOnce;
        held.dispatchEvent(new Event('release'));
      };
    },
    change: (run) => host.store.commit(run),
  };
}
