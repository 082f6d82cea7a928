import * as v from 'valibot';

import { newHost } from '@/cloud/host';
import type { CloudResponse, Host } from '@/cloud/host';
import { respond } from '@/cloud/respond';
import { newWorld } from '@/cloud/seed/newWorld';
import { SCENARIOS } from '@/cloud/seed/scenarios';
import { MemoryStore } from '@/cloud/world/store';
import { CREDENTIALS } from '@/wire/credentials';
import { authorization } from '@/wire/signature';

/** What a test may set of a call; the rest makes a good one. */
export interface SignedCall {
  readonly action?: string;
  readonly body?: string;
  readonly region?: string;
  readonly version?: string;
  readonly account?: 1 | 2 | 3;
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  /** The host that is signed, where it is another. */
  readonly signedHost?: string;
  /** The service of the credential scope. */
  readonly scope?: string;
  readonly secretId?: string;
  readonly secretKey?: string;
  /** Seconds since 1970; the host's clock when left out. */
  readonly timestamp?: number;
  /** Headers that are sent whatever was signed; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** An answer as a client reads it. */
export interface Reply {
  readonly response: CloudResponse;
  /** The error code; empty when the call was good. */
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly result: Readonly<Record<string, unknown>>;
}

const Envelope = v.object({
  Response: v.looseObject({
    RequestId: v.string(),
    Error: v.optional(v.object({ Code: v.string(), Message: v.string() })),
  }),
});

/** The cloud behind its one door, with a host's clock that stands still until it is moved. */
export interface SignedCloud {
  readonly host: Host;
  /** The host's clock, milliseconds since 1970; starts at 2026-11-22T08:00:00Z. */
  wall: number;
  /** What the cloud waited for, in milliseconds; no time passes in truth. */
  readonly waits: number[];
  send(call: SignedCall): Promise<Reply>;
  /** The answer as it is, for those that no client can read. */
  raw(call: SignedCall): Promise<CloudResponse>;
  /** The whole world as text. */
  state(): Promise<string>;
}

const CONTENT_TYPE = 'application/json';

function requestOf(call: SignedCall, wall: number) {
  const credential = CREDENTIALS[(call.account ?? 1) - 1] ?? CREDENTIALS[0];
  const { method = 'POST', path = '/', body = '{}', host = '127.0.0.1:4300' } = call;
  const timestamp = call.timestamp ?? Math.floor(wall / 1000);
  const parts = {
    method,
    path,
    body,
    contentType: CONTENT_TYPE,
    host: call.signedHost ?? host,
    timestamp: String(timestamp),
    date: new Date(timestamp * 1000).toISOString().slice(0, 10),
    service: call.scope ?? 'cvm',
  };
  const { secretId = credential.secretId, secretKey = credential.secretKey } = call;
  const headers: Record<string, string | undefined> = {
    'content-type': CONTENT_TYPE,
    'x-tc-action': call.action ?? 'DescribeImageQuota',
    'x-tc-version': call.version ?? '2017-03-12',
    'x-tc-region': call.region ?? 'ap-guangzhou',
    'x-tc-timestamp': parts.timestamp,
    authorization: authorization(parts, secretId, secretKey),
    ...call.headers,
  };
  return { method, path, host, body, header: (name: string) => headers[name] };
}

function readReply(response: CloudResponse): Reply {
  const json: unknown = JSON.parse(response.body);
  const { RequestId, Error: error, ...result } = v.parse(Envelope, json).Response;
  return {
    response,
    code: error?.Code ?? '',
    message: error?.Message ?? '',
    requestId: RequestId,
    result,
  };
}

/** Starts a cloud of its own; request ids count up from 1, and chance is always the middle. */
export async function startSignedCloud(
  options: { readonly base?: string; readonly random?: () => number } = {},
): Promise<SignedCloud> {
  const start = Date.UTC(2026, 10, 22, 8);
  const { meta, content } = await newWorld({
    scenario: 'empty',
    wall: start,
    clock: { speed: 60, paused: true },
  });
  const waits: number[] = [];
  let requests = 0;
  const cloud: SignedCloud = {
    wall: start,
    waits,
    host: newHost({
      store: new MemoryStore(meta, content),
      base: options.base ?? '/',
      wall: () => cloud.wall,
      uuid: () => `00000000-0000-4000-8000-${String(++requests).padStart(12, '0')}`,
      random: options.random ?? (() => 0.5),
      scenarios: SCENARIOS,
      delay: async (ms) => {
        waits.push(ms);
      },
    }),
    raw: (call: SignedCall) => respond(cloud.host, requestOf(call, cloud.wall)),
    send: async (call: SignedCall) => readReply(await cloud.raw(call)),
    state: async () => JSON.stringify(await cloud.host.store.content()),
  };
  return cloud;
}
