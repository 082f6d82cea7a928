import { call } from '@/api/call';
import { queryClient, refreshAll } from '@/api/client';
import { currentCaller } from '@/components/caller';
import { isRegionId, regionById } from '@/domain/regions';
import { setSession } from '@/stores/session';
import type { ActionName, RequestOf, ResponseOf } from '@/wire/actions';
import { credentialOf } from '@/wire/credentials';
import type {
  ClockResponse,
  Fault,
  LoggedRequest,
  NetworkResponse,
  SetNetworkRequest,
} from '@/wire/simulator/control';

import type { Readiness } from './readiness';

/** `window.simulator`: every promise resolves when the page can be asserted on, and rejects when the cloud refuses. */
export interface Simulator {
  /** Resolves when the page has its final content and nothing is being asked. */
  readonly ready: () => Promise<void>;
  /** Replaces the world of this tab by a scenario's. `time` in ISO 8601. */
  readonly load: (world: {
    readonly scenario: string;
    readonly seed?: number | string | undefined;
    readonly time?: string | undefined;
  }) => Promise<void>;
  /** Moves the simulated clock by an ISO 8601 duration, `PT10M`. */
  readonly advance: (duration: string) => Promise<ClockResponse>;
  /** Speed in simulated seconds per second. */
  readonly clock: (setting: {
    readonly speed?: number;
    readonly paused?: boolean;
  }) => Promise<ClockResponse>;
  /** Replaces the set of faults. */
  readonly faults: (faults: readonly Fault[]) => Promise<readonly Fault[]>;
  readonly network: (setting: SetNetworkRequest) => Promise<NetworkResponse>;
  /** Acts as another account, by its UIN. */
  readonly account: (uin: string) => Promise<void>;
  /** Goes to another region, by its id. */
  readonly region: (id: string) => Promise<void>;
  /** The whole world as JSON. */
  readonly exportState: () => Promise<string>;
  readonly importState: (state: string) => Promise<void>;
  /** The latest calls, newest first. */
  readonly requests: () => Promise<readonly LoggedRequest[]>;
}

declare global {
  interface Window {
    simulator: Simulator;
  }
}

function ask<Name extends ActionName>(
  action: Name,
  parameters: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  return call(currentCaller(), action, parameters);
}

/** Makes the bridge. */
export function createBridge(readiness: Pick<Readiness, 'settled'>): Simulator {
  /** After a change of the world everything on the screen is asked for again. */
  async function change<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = await run();
    await refreshAll();
    await readiness.settled();
    return result;
  }

  /** After another world took the place of this one, nothing that is known of it holds any longer. */
  const replace = (run: () => Promise<unknown>): Promise<void> =>
    change(async () => {
      await run();
      queryClient.removeQueries({ type: 'inactive' });
    });

  return {
    ready: readiness.settled,
    load: ({ scenario, seed, time }) =>
      replace(() =>
        ask('LoadScenario', {
          Scenario: scenario,
          Seed: seed === undefined ? undefined : Number(seed),
          Time: time,
        }),
      ),
    advance: (duration) => change(() => ask('AdvanceClock', { Duration: duration })),
    clock: ({ speed, paused }) => change(() => ask('SetClock', { Speed: speed, Paused: paused })),
    faults: async (faults) => {
      const { FaultSet } = await ask('SetFaults', { Faults: [...faults] });
      await readiness.settled();
      return FaultSet;
    },
    network: async (setting) => {
      const network = await ask('SetNetwork', setting);
      await readiness.settled();
      return network;
    },
    account: async (uin) => {
      if (!credentialOf(uin)) throw new Error(`There is no simulated account ${uin}`);
      setSession({ account: uin });
      await readiness.settled();
    },
    region: async (id) => {
      if (!isRegionId(id) || !regionById(id).available) {
        throw new Error(`The image API has no region ${id}`);
      }
      setSession({ region: id });
      await readiness.settled();
    },
    exportState: async () => (await ask('ExportState', {})).State,
    importState: (state) => replace(() => ask('ImportState', { State: state })),
    requests: async () => (await ask('DescribeRequests', {})).RequestSet,
  };
}

/** Offers the bridge to scripts of the same origin. */
export function offerBridge(readiness: Readiness): void {
  window.simulator = createBridge(readiness);
}
