import type { Server } from 'node:http';

import { CommonClient } from 'tencentcloud-sdk-nodejs-common';
import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
import * as v from 'valibot';

import { nodeHost, startServer } from '@/cloud/server';
import type { Quotas } from '@/cloud/world/records';
import { NO_CONTENT } from '@/cloud/world/world';
import type { WorldContent } from '@/cloud/world/world';
import { CREDENTIALS } from '@/wire/credentials';

/** The official SDK's clients, as one account in one region. */
export interface Clients {
  readonly cvm: InstanceType<typeof cvm.v20170312.Client>;
  readonly cbs: CommonClient;
  /** Sends whatever it is given to any action of `cvm` or `cbs`, wrong types and all. */
  readonly raw: CommonClient;
  readonly simulator: CommonClient;
}

/** The simulated cloud behind a real HTTP server, and who may call it. */
export interface Contract {
  readonly url: string;
  as(account?: 1 | 2 | 3, region?: string): Clients;
  /** The whole world as text, to show that a refused call left it as it was. */
  state(): Promise<string>;
  /** Puts a world of these records and quotas in place of the one there is; the clock stays where it is. */
  load(content: Partial<WorldContent>, quotas?: Partial<Quotas>): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a cloud of its own with a scenario; its clock stands still until a test moves it. */
export async function startContract(scenario = 'default'): Promise<Contract> {
  const host = await nodeHost(scenario);
  const { url, server } = await startServer(host, 0);
  const endpoint = new URL(url).host;
  return {
    url,
    as(account = 1, region = 'ap-guangzhou') {
      const { secretId, secretKey } = CREDENTIALS[account - 1] ?? CREDENTIALS[0];
      const config = {
        credential: { secretId, secretKey },
        region,
        profile: { httpProfile: { endpoint, protocol: 'http://' } },
      };
      return {
        cvm: new cvm.v20170312.Client(config),
        cbs: new CommonClient(endpoint, '2017-03-12', config),
        raw: new CommonClient(endpoint, '2017-03-12', config),
        simulator: new CommonClient(endpoint, '2026-11-01', config),
      };
    },
    async state() {
      return JSON.stringify(await host.store.content());
    },
    async load(content, quotas) {
      const { meta } = await host.store.content();
      await host.store.replace(
        { ...meta, quotas: { ...meta.quotas, ...quotas } },
        { ...NO_CONTENT, ...content },
      );
    },
    stop: () => closed(server),
  };
}

const closed = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.closeAllConnections();
    server.close((error) => (error ? reject(error) : resolve()));
  });

/** The error code that a call is refused with; fails when it is not refused. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  throw new Error('The call was expected to be refused, and succeeded');
}

/** A list in an answer of the simulator's actions, which the official SDK has no types for. */
export async function rowsOf(call: Promise<unknown>, name: string): Promise<readonly unknown[]> {
  return v.parse(v.object({ [name]: v.array(v.unknown()) }), await call)[name] ?? [];
}
